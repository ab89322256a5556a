// Which meeting is next, which one waits to be finished, and what was before.
import type { ChecklistRow, MeetingRow } from '$lib/backend';

/** Meetings by what there is to do with them. */
export type Sorted = {
  /** The one that is under way, else the first that is still to come. */
  next: MeetingRow | null;
  /** What comes after it, the earliest first; with what was called off. */
  later: MeetingRow[];
  /** Planned for a day that is over, and nobody said whether it was held; the newest first. */
  unfinished: MeetingRow[];
  /** What was held, and what was called off for a day that is over; the newest first. */
  past: MeetingRow[];
};

/** True while a meeting is under way: its clock was started and did not come to its end. */
export function isUnderWay({ state, clock }: Pick<MeetingRow, 'state' | 'clock'>): boolean {
  return state === 'gepland' && (clock === 'running' || clock === 'paused');
}

/** `meetings` (the earliest first) by what there is to do with them on `today`. */
export function sorted(meetings: readonly MeetingRow[], today: string): Sorted {
  const isPlanned = (it: MeetingRow): boolean => it.state === 'gepland';
  const isToCome = (it: MeetingRow): boolean => it.date >= today;
  const next =
    meetings.filter(isUnderWay).at(-1) ?? meetings.find((it) => isPlanned(it) && isToCome(it)) ?? null;
  const rest = meetings.filter((it) => it !== next);
  return {
    next,
    later: rest.filter((it) => it.state !== 'gehouden' && isToCome(it)),
    unfinished: rest.filter((it) => isPlanned(it) && !isToCome(it)).reverse(),
    past: rest.filter((it) => it.state === 'gehouden' || (!isPlanned(it) && !isToCome(it))).reverse(),
  };
}

/** What is still to be prepared: what is due first, then by its day. */
export function toDo(checklist: readonly ChecklistRow[]): ChecklistRow[] {
  const open = checklist.filter((it) => !it.isDone);
  return [...open.filter((it) => it.isDue), ...open.filter((it) => !it.isDue)];
}

/** Where the one button of a meeting leads: on the day itself to the meeting, before that to preparing. */
export function goesTo(row: MeetingRow, today: string): 'prepare' | 'run' | 'after' {
  if (isUnderWay(row)) return 'run';
  if (row.state === 'gehouden' || row.date < today) return 'after';
  return row.date === today && row.method !== null ? 'run' : 'prepare';
}

/** The minutes of the meetings that were held. */
export function heldMinutes(meetings: readonly MeetingRow[]): number {
  return meetings.filter((it) => it.state === 'gehouden').reduce((sum, it) => sum + it.minutes, 0);
}
