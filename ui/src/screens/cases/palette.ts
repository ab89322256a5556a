// The cases in the search field: the name is enough to get there.
import { call, commands } from '$lib/backend';
import { t } from '$lib';
import { matching, openCase, type PaletteSource } from '$lib/state';

/** The cases as something to find; without a word the ones that were worked on last. */
export function caseSource(): PaletteSource {
  const OFFERED = 5;
  return {
    id: 'cases',
    title: t.casesPalette,
    order: 40,
    find: async (query) => {
      const rows = await call(commands.caseList()).catch(() => []);
      const items = rows.map((it) => ({
        id: `case-${it.id}`,
        label: it.label,
        hint: t.casePhase({ phase: it.phase }),
        run: () => openCase(it.id),
      }));
      return query.trim() === '' ? items.slice(0, OFFERED) : matching(items, query);
    },
  };
}
