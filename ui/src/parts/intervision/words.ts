// What is said of meetings and groups, in words; never what they are about.
import type { GroupRow, MeetingRow, MethodRef, RhythmRow } from '$lib/backend';
import { dateWithWeekday, dayOf, number } from '$lib/format';
import { t } from '$lib';

/** "45 minuten", "1,5 uur", "1 uur en 20 minuten". */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t.intervisionMinutes({ count: rest });
  if (rest % 30 === 0) return t.intervisionHours({ hours: number(minutes / 60) });
  return t.intervisionHoursMinutes({ hours, minutes: t.intervisionMinutes({ count: rest }) });
}

/** "13:30–14:30", with a word when it ends on the next day. */
export function times({
  begins,
  ends,
  endsNextDay,
}: Pick<MeetingRow, 'begins' | 'ends' | 'endsNextDay'>): string {
  return endsNextDay ? t.intervisionTimesNextDay({ begins, ends }) : t.intervisionTimes({ begins, ends });
}

/** "Woensdag 25 november 2026, 13:30–14:30". */
export function when(row: Pick<MeetingRow, 'date' | 'begins' | 'ends' | 'endsNextDay'>): string {
  return t.intervisionWhen({ day: dateWithWeekday(dayOf(row.date)), times: times(row) });
}

/** Of which group a meeting is, or as what it counts when it is of none. */
export function meetingName({ groupName, form }: Pick<MeetingRow, 'groupName' | 'form'>): string {
  return groupName ?? t.intervisionForm({ form });
}

/** What it is about: the theme, the question that was chosen, or how many there are to choose from. */
export function subjectOf(row: MeetingRow): string {
  if (row.subject === 'thema' && row.theme !== '') return t.intervisionThemeSaid({ theme: row.theme });
  if (row.question !== null) return t.intervisionQuestionSaid({ question: row.question });
  return row.state === 'gepland' ? t.intervisionQuestionsOffered({ count: row.offers }) : '';
}

/** By which steps; an id that nobody knows is shown as such. */
export function methodName(method: MethodRef): string {
  if (method.kind === 'guide') return t.intervisionMethodGuide();
  return method.isKnown ? method.name : t.intervisionMethodUnknown({ id: method.name });
}

/** "Elke 6 weken". */
export function rhythmName(rhythm: RhythmRow): string {
  switch (rhythm.every) {
    case 'asAgreed':
      return t.intervisionRhythmAgreed();
    case 'weeks':
      return t.intervisionRhythmWeeks({ count: rhythm.count });
    case 'months':
      return t.intervisionRhythmMonths({ count: rhythm.count });
    default:
      return rhythm satisfies never;
  }
}

/** How many members there are, and who the first few of them are. */
export function membersOf({ members }: Pick<GroupRow, 'members'>, most = 12): string {
  const count = t.intervisionMembers({ count: members.length });
  return members.length === 0 ? count : `${count}: ${someNames(members, most)}`;
}

/** The first few names, and how many more there are. */
export function someNames(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  const rest = names.length - most;
  return rest > 0 ? t.intervisionAndMore({ names: shown, count: rest }) : shown;
}
