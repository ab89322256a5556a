// Groups and meetings in the search field: a name, a day or a theme is enough to get there.
import { call, commands } from '$lib/backend';
import { dateWithWeekday, dayOf } from '$lib/format';
import { t } from '$lib';
import { matching, nav, type PaletteItem, type PaletteSource } from '$lib/state';
import { goesTo, sorted } from '$parts/intervision/sorting';
import { meetingName, when } from '$parts/intervision/words';

/** Groups and meetings as something to find; without a word the next meeting. */
export function intervisionSource(): PaletteSource {
  return {
    id: 'intervision',
    title: t.paletteIntervision,
    order: 45,
    find: async (query) => {
      const [list, groups] = await Promise.all([
        call(commands.meetingList()),
        call(commands.groupList()),
      ]).catch(() => [{ today: '', meetings: [] }, []] as const);
      const { next, later, unfinished, past } = sorted(list.meetings, list.today);
      const meetings = [next, ...later, ...unfinished, ...past].filter((it) => it !== null);
      const items: PaletteItem[] = meetings.map((it) => ({
        id: `meeting-${it.id}`,
        label: `${meetingName(it)} · ${dateWithWeekday(dayOf(it.date)).toLowerCase()}`,
        hint: it.theme || when(it),
        run: () =>
          nav.go({
            room: 'intervision',
            meeting: it.id,
            tab: goesTo(it, list.today) === 'after' ? 'after' : 'prepare',
          }),
      }));
      if (query.trim() === '') return next ? items.slice(0, 1) : [];
      const series = groups.map((it) => ({
        id: `group-${it.id}`,
        label: it.name,
        hint: t.paletteGroupHint(),
        run: () => nav.go({ room: 'intervision', group: it.id }),
      }));
      return matching([...series, ...items], query);
    },
  };
}
