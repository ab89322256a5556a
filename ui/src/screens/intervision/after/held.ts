// How a meeting really was: its times and who were there, as they are corrected afterwards.
import { commands, type MeetingView, type PeopleRow } from '$lib/backend';
import { type FieldsDraft, fieldsDraftOf, session } from '$lib/state';

/** The most people of a meeting. */
export const MOST_PEOPLE = 99;

/** What is corrected. The number of people is text while it is typed. */
export type Held = { date: string; begins: string; ends: string; people: PeopleRow };

/** The fields of that meeting. */
export function heldIn({ row, people }: MeetingView): Held {
  return { date: row.date, begins: row.begins, ends: row.ends, people };
}

/** What is wrong with the times; `null` when they can be kept. */
export function timeFault({ date, begins, ends }: Held): 'missing' | 'nothing' | null {
  if (date === '' || begins === '' || ends === '') return 'missing';
  return begins === ends ? 'nothing' : null;
}

/** The minutes from `begins` to `ends`, over midnight when need be. */
export function minutesOf({ begins, ends }: Held): number {
  const at = (clock: string): number => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    return hours * 60 + minutes;
  };
  const length = at(ends) - at(begins);
  return length > 0 ? length : length + 24 * 60;
}

/** The draft of how it was. `now` is the meeting as it was last read: what is not corrected here stays. */
export function heldDraft(now: () => MeetingView): FieldsDraft<Held> {
  const { row } = now();
  return fieldsDraftOf(`held ${row.id}`, heldIn(now()), {
    save: (held) => {
      const { row: it, leader } = now();
      const { group, place, form, subject, theme } = it;
      return session.write(
        commands.meetingEdit(row.id, { group, place, form, leader, subject, theme, ...held }),
      );
    },
    isSound: (held) => timeFault(held) === null,
  });
}
