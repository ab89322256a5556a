// The parts of preparing a meeting: how far each is, in words, and what is still missing.
import { t } from '$lib';
import { methodName } from '$parts/intervision/words';
import type { MeetingView } from '$lib/backend';

/** The parts in the order in which they are done. */
export const PARTS: readonly Part[] = ['question', 'method', 'time', 'roles', 'list', 'share'];

/** One part. */
export type Part = 'question' | 'method' | 'time' | 'roles' | 'list' | 'share';

/** Something that is still to do. */
export type Missing = {
  part: Part;
  words: string;
  /** Whether the meeting cannot begin without. */
  isNeeded: boolean;
};

/** The voice of the family, as the conversation guide names that role. */
export const FAMILY = 'stem-van-gezin';

/** The name of a part. */
export function nameOf(part: Part, { row }: MeetingView): string {
  if (part === 'question') return row.subject === 'thema' ? t.prepTheme() : t.prepQuestion();
  return { method: t.prepMethod, time: t.prepTime, roles: t.prepRoles, list: t.prepList, share: t.prepShare }[
    part
  ]();
}

/** What was chosen or how far it is, in a few words. */
export function stateOf(part: Part, meeting: MeetingView): string {
  switch (part) {
    case 'question':
      return questionState(meeting);
    case 'method':
      return meeting.row.method ? methodName(meeting.row.method) : t.prepMethodNone();
    case 'time':
      return timeState(meeting);
    case 'roles': {
      const count = rolesTaken(meeting);
      return count === 0 ? t.prepRolesNone() : t.prepRolesSome({ count });
    }
    case 'list':
      return listState(meeting);
    case 'share':
      return t.prepShareWhat();
    default:
      return part satisfies never;
  }
}

/** Whether nothing is left to do in the part; `null` for one that is never done. */
export function isDone(part: Part, meeting: MeetingView): boolean | null {
  switch (part) {
    case 'question':
      return isAsked(meeting);
    case 'method':
      return meeting.agenda.length > 0;
    case 'time':
      return meeting.agenda.length > 0 && overBy(meeting) <= 0 && !isWithoutLookBack(meeting);
    case 'roles':
      return meeting.seats.some((it) => it.role === FAMILY);
    case 'list':
      return meeting.checklist.every((it) => it.isDone);
    case 'share':
      return null;
    default:
      return part satisfies never;
  }
}

/** What is still missing, in the order of the parts. */
export function missingOf(meeting: MeetingView): Missing[] {
  const missing: Missing[] = [];
  const need = (part: Part, words: string, isNeeded = false): void => {
    missing.push({ part, words, isNeeded });
  };
  if (!isAsked(meeting)) need('question', questionNeed(meeting));
  if (meeting.row.method === null) need('method', t.prepNeedMethod(), true);
  else if (meeting.agenda.length === 0) need('method', t.prepNeedSteps(), true);
  if (isWithoutLookBack(meeting)) need('time', t.prepNeedLookBack());
  const over = overBy(meeting);
  if (over > 0) need('time', t.prepNeedLessTime({ minutes: over }));
  if (meeting.seats.length === 0) need('roles', t.prepNeedRoles());
  else if (isDone('roles', meeting) === false) need('roles', t.prepNeedFamily());
  return missing;
}

/** The part to begin with: the first in which something is missing. */
export function firstOpen(meeting: MeetingView): Part {
  return missingOf(meeting)[0]?.part ?? 'question';
}

/** So many minutes the steps take longer than the meeting; negative when time is left. */
export function overBy({ agendaMinutes, row }: MeetingView): number {
  return agendaMinutes - row.minutes;
}

/** Whether something was agreed before and no step is there to look back on it: the method was chosen too early. */
export function isWithoutLookBack({ agenda, comingBack }: MeetingView): boolean {
  return comingBack.length > 0 && agenda.length > 0 && agenda.every((it) => it.kind !== 'terugblik');
}

/** The names of everyone who was named in this meeting, each once. */
export function namesIn({ people, leader, offers, seats }: MeetingView): string[] {
  const names = [
    ...(people.say === 'names' ? people.names : []),
    ...(leader ? [leader.name] : []),
    ...offers.flatMap((it) => it.by ?? []),
    ...seats.map((it) => it.who),
  ];
  return [...new Set(names)];
}

/** A theme needs no question; a meeting about a question does. */
function isAsked({ row, chosen }: MeetingView): boolean {
  return row.subject === 'thema' ? row.theme !== '' : chosen !== null;
}

function questionNeed({ row, offers }: MeetingView): string {
  if (row.subject === 'thema') return t.prepNeedTheme();
  return offers.length === 0 ? t.prepNeedOffer() : t.prepNeedQuestion();
}

function questionState({ row, offers, chosen }: MeetingView): string {
  if (row.subject === 'thema') return row.theme || t.prepThemeNone();
  const question = offers.find((it) => it.id === chosen)?.question;
  if (question !== undefined) return question;
  return offers.length === 0 ? t.prepQuestionNone() : t.prepQuestionOffered({ count: offers.length });
}

function timeState(meeting: MeetingView): string {
  const { agenda, agendaMinutes, row } = meeting;
  if (agenda.length === 0) return t.prepTimeNone();
  return overBy(meeting) === 0
    ? t.prepTimeFits({ minutes: row.minutes })
    : t.prepTimeOf({ minutes: agendaMinutes, has: row.minutes });
}

function rolesTaken({ seats }: MeetingView): number {
  return new Set(seats.map((it) => it.role)).size;
}

function listState({ checklist }: MeetingView): string {
  const done = checklist.filter((it) => it.isDone).length;
  const due = checklist.filter((it) => it.isDue && !it.isDone).length;
  const total = checklist.length;
  return due === 0 ? t.prepListDone({ done, total }) : t.prepListDue({ done, total, due });
}
