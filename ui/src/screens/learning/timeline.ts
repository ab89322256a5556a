// What stands on the timeline, ready to be looked through: where in time each thing stands and the words it holds.
import type { TimelineRow, TimelineView } from '$lib/backend';
import { folded, holdsWords } from '$lib/fold';

export type Kind = TimelineRow['kind'];
export const KINDS: readonly Kind[] = ['meeting', 'experiment', 'agreement', 'point'];

/** A thing on the line. */
export type Entry = {
  id: string;
  row: TimelineRow;
  /** `YYYY-MM-DD`, `YYYY-MM` of what has no day, or `null` of what has neither. */
  when: string | null;
  /** All its words, folded. */
  words: string;
};

/** The line: what is still to come, and what was. */
export type Line = { ahead: Entry[]; behind: Entry[] };

/** A year of what was, and its months: the newest first. */
export type Year = {
  year: string;
  counts: Record<Kind, number>;
  months: { month: string; entries: Entry[] }[];
};

/** How the ids of the handbook are called, so that they are found by their names. */
export type Named = {
  element: (id: string) => string;
  category: (id: string) => string;
  kind: (kind: Kind) => string;
};

/** The things of `view`, in its order. */
export function lineOf(view: TimelineView, named: Named): Line {
  const entry = (row: TimelineRow): Entry => ({
    id: idOf(row),
    row,
    when: whenOf(row),
    words: folded([named.kind(row.kind), ...textsOf(row, named)].join('\n')),
  });
  return { ahead: view.ahead.map(entry), behind: view.behind.map(entry) };
}

/** Those of `entries` that are of one of `kinds` and hold every word of `query`. */
export function found(entries: readonly Entry[], query: string, kinds: readonly Kind[]): Entry[] {
  return entries.filter((it) => kinds.includes(it.row.kind) && holdsWords(it.words, query));
}

/** `entries` by year and month, in the order in which they come. */
export function byYear(entries: readonly Entry[]): Year[] {
  const years: Year[] = [];
  for (const entry of entries) {
    const month = (entry.when ?? '').slice(0, 7);
    const year = month.slice(0, 4);
    if (years.at(-1)?.year !== year)
      years.push({ year, counts: { meeting: 0, experiment: 0, agreement: 0, point: 0 }, months: [] });
    const last = years.at(-1);
    if (!last) continue;
    last.counts[entry.row.kind] += 1;
    if (last.months.at(-1)?.month !== month) last.months.push({ month, entries: [] });
    last.months.at(-1)?.entries.push(entry);
  }
  return years;
}

/** How many of `years`, from the first on, hold `most` things together; at least one. */
export function firstYears(years: readonly Year[], most: number): number {
  let things = 0;
  const end = years.findIndex((it) => {
    things += Object.values(it.counts).reduce((sum, count) => sum + count, 0);
    return things > most;
  });
  return end === -1 ? years.length : Math.max(1, end);
}

function idOf(row: TimelineRow): string {
  switch (row.kind) {
    case 'meeting':
      return `meeting-${row.meeting.id}`;
    case 'experiment':
      return `experiment-${row.experiment.id}`;
    case 'agreement':
      return `agreement-${row.agreement.id}`;
    case 'point':
      return `point-${row.point.id}`;
  }
}

function whenOf(row: TimelineRow): string | null {
  switch (row.kind) {
    case 'meeting':
      return row.meeting.date;
    case 'experiment':
      return row.experiment.doneOn ?? row.experiment.lookBackOn;
    case 'agreement': {
      const { doneOn, due } = row.agreement;
      return doneOn ?? (due?.on === 'day' ? due.day : null);
    }
    case 'point':
      return row.point.month;
  }
}

function textsOf(row: TimelineRow, named: Named): string[] {
  switch (row.kind) {
    case 'meeting': {
      const { meeting, notes, reflection } = row;
      const looked = reflection
        ? [
            reflection.question,
            reflection.technical,
            reflection.normative,
            reflection.personal,
            reflection.nextSteps,
          ]
        : [];
      const themes = [...notes.categories.map(named.category), ...notes.elements.map(named.element)];
      const said = [meeting.groupName ?? '', meeting.place ?? '', meeting.theme, meeting.question ?? ''];
      return [...said, ...themes, ...notes.learned, notes.forTeam, ...looked];
    }
    case 'experiment': {
      const { what, withWhom, noticedBy, askedBy, outcome, element } = row.experiment;
      return [
        row.label,
        what,
        withWhom,
        noticedBy,
        askedBy,
        outcome,
        ...(element ? [named.element(element)] : []),
      ];
    }
    case 'agreement':
      return [row.agreement.what, row.agreement.outcome, row.groupName ?? ''];
    case 'point':
      return [row.point.text, ...(row.point.element ? [named.element(row.point.element)] : [])];
  }
}
