// What was agreed, tried and learned in the search field: a word of it is enough to get there.
import { call, commands, type TimelineRow } from '$lib/backend';
import { date } from '$lib/format';
import { folded, holdsWords } from '$lib/fold';
import { t } from '$lib';
import { content, nav, openCase, type PaletteItem, type PaletteSource } from '$lib/state';
import { meetingName } from '$parts/intervision/words';
import { found, KINDS, lineOf } from './timeline';

/** Experiments, agreements of everyone, learning points, and meetings by what was written down at them. */
export function learningSource(): PaletteSource {
  return {
    id: 'learning',
    title: t.roomLearning,
    order: 46,
    find: async (query) => {
      if (query.trim() === '') return [];
      const [view, agreements] = await Promise.all([
        call(commands.learningTimeline()),
        call(commands.agreementList()),
      ]);
      const named = {
        element: (id: string) => content.elementName(id),
        category: (id: string) => content.categoryName(id),
        kind: () => '',
      };
      const { ahead, behind } = lineOf(view, named);
      const rows = found([...ahead, ...behind], query, KINDS).map((it) => it.row);
      const agreed = agreements
        .filter((it) => holdsWords(folded(`${it.what} ${it.outcome} ${it.who ?? ''}`), query))
        .map((it) => ({
          id: `agreement-${it.id}`,
          label: it.what,
          hint: t.timelineAgreedOn({ day: date(it.madeOn) }),
          run: () => nav.go({ room: 'intervision', meeting: it.meeting, tab: 'after' }),
        }));
      return [...agreed, ...rows.flatMap((it) => itemOf(it, query))];
    },
  };
}

function itemOf(row: TimelineRow, query: string): PaletteItem[] {
  switch (row.kind) {
    case 'agreement':
      return [];
    case 'meeting':
      return meetingItem(row, query);
    case 'experiment': {
      const { id, what, case: of } = row.experiment;
      return [{ id: `experiment-${id}`, label: what, hint: row.label, run: () => openCase(of, 'proef') }];
    }
    case 'point':
      return [
        {
          id: `point-${row.point.id}`,
          label: row.point.text,
          hint: t.timelineKind({ kind: 'point' }),
          run: () => nav.go({ room: 'learning', tab: 'points' }),
        },
      ];
  }
}

/** A meeting that is found by its name or theme stands among the meetings already. */
function meetingItem({ meeting }: Extract<TimelineRow, { kind: 'meeting' }>, query: string): PaletteItem[] {
  const name = meetingName(meeting);
  if (holdsWords(folded(`${name} ${meeting.theme}`), query)) return [];
  return [
    {
      id: `written-${meeting.id}`,
      label: `${name} · ${date(meeting.date)}`,
      hint: t.timelineWritten(),
      run: () => nav.go({ room: 'intervision', meeting: meeting.id, tab: 'after' }),
    },
  ];
}
