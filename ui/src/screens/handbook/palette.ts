// What the palette finds in the handbook.
import { t } from '$lib';
import type { PaletteSource } from '$lib/state';
import { find, kindTitle, letterOf, openHit, whereOf } from './found';

/** Everything in the handbook, best first; nothing for an empty question. */
export const handbookSource: PaletteSource = {
  id: 'handbook',
  title: t.roomHandbook,
  order: 30,
  find: async (query) =>
    (await find(query)).map((hit) => {
      const letter = letterOf(hit);
      const hint = [kindTitle(hit.kind), whereOf(hit)].filter(Boolean).join(' · ');
      return {
        id: `handbook-${hit.kind}-${hit.id}`,
        label: hit.title,
        hint,
        ...(letter === undefined ? {} : { letter }),
        ...(hit.snippet.some((it) => it.hit) ? { snippet: hit.snippet } : {}),
        run: () => openHit(hit),
      };
    }),
};
