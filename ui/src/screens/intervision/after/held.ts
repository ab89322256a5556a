// How a meeting really was: its times and who were there, as they are corrected afterwards.
import { commands, type MeetingView, type PeopleRow } from '$lib/backend';
import { type FieldsDraft, fieldsDraftOf, session } from '$lib/state';
import { timeOf } from '$parts/intervision/time';

/** The most people of a meeting. */
export const MOST_PEOPLE = 99;

/** What is corrected. */
export type Held = { date: string; begins: string; ends: string; people: PeopleRow };

/** The fields of that meeting. */
export function heldIn({ row, people }: MeetingView): Held {
  return { date: row.date, begins: row.begins, ends: row.ends, people };
}

/** When it was, as it is typed. */
export type When = Pick<Held, 'date' | 'begins' | 'ends'>;

/** What is wrong with the times; `null` when they can be kept. */
export function timeFault({ date, begins, ends }: When): 'missing' | 'nothing' | null {
  const [from, to] = [timeOf(begins), timeOf(ends)];
  if (date === '' || from === null || to === null) return 'missing';
  return from === to ? 'nothing' : null;
}

/** The times as the program takes them; half-typed ones as they are. */
export function read<Fields extends When>(held: Fields): Fields {
  return { ...held, begins: timeOf(held.begins) ?? held.begins, ends: timeOf(held.ends) ?? held.ends };
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
    kept: read,
    isSound: (held) => timeFault(held) === null,
  });
}
