// The notes of a meeting as they are typed, in the cockpit and afterwards: themes, what was learned, what goes to the team.
import { commands, type MeetingNotesRow } from '$lib/backend';
import { type FieldsDraft, fieldsDraftOf, session } from '$lib/state';

/** What is typed. What the group laid on the table (`seen`) is kept apart, one by one. */
export type Notes = Omit<MeetingNotesRow, 'seen'>;

/** The most themes (categories and elements together) that the program takes. */
export const MOST_THEMES = 30;
/** The most learning points of one meeting that the program takes. */
export const MOST_LEARNED = 50;

/** The fields alone, in one order. */
export function notesIn({ categories, elements, learned, forTeam }: Notes): Notes {
  return { categories, elements, learned, forTeam };
}

/** The draft of the notes of a meeting: the one with unsaved text when there is one. Give it what is heard by `take(notesIn(…))`. */
export function notesDraft(meeting: string, stored: Notes): FieldsDraft<Notes> {
  return fieldsDraftOf(`notes ${meeting}`, notesIn(stored), {
    save: (notes) => session.write(commands.meetingNotes(meeting, notes)),
    // A line without words is no learning point.
    kept: (notes) => ({ ...notes, learned: notes.learned.filter((it) => it.trim() !== '') }),
  });
}
