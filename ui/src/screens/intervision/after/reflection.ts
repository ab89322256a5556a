// How one person looks back on a meeting or on a series, as it is typed: the own question, the three dimensions of
// the register, and what he or she is going to do.
import type { MeetingReflectionRow } from '$lib/backend';
import { content, type FieldsDraft, fieldsDraftOf } from '$lib/state';

/** What one person writes. */
export type Reflection = Omit<MeetingReflectionRow, 'who'>;

/** The three dimensions, in the order of the register, with the id under which the handbook asks about them. */
export const DIMENSIONS = [
  { field: 'technical', id: 'technisch-instrumenteel' },
  { field: 'normative', id: 'normatief' },
  { field: 'personal', id: 'persoonlijk' },
] as const;

const NOTHING: Reflection = { question: '', technical: '', normative: '', personal: '', nextSteps: '' };

/** What `who` wrote; empty fields when nothing. */
export function reflectionOf(rows: readonly MeetingReflectionRow[], who: string | null): Reflection {
  const found = rows.find((it) => it.who === who);
  if (!found) return NOTHING;
  const { question, technical, normative, personal, nextSteps } = found;
  return { question, technical, normative, personal, nextSteps };
}

/** The draft of what `who` writes about `on` (a meeting or a group). */
export function reflectionDraft(
  on: string,
  who: string | null,
  rows: readonly MeetingReflectionRow[],
  save: (row: MeetingReflectionRow) => Promise<unknown>,
): FieldsDraft<Reflection> {
  return fieldsDraftOf(`reflection ${on} ${who ?? ''}`, reflectionOf(rows, who), {
    save: (reflection) => save({ who, ...reflection }),
    // Nothing but spaces in all fields is nothing: the program keeps no reflection then.
    kept: (it) => (Object.values(it).every((text) => text.trim() === '') ? NOTHING : it),
  });
}

/** The helping question of the guide about a dimension; `undefined` when its pack has none. */
export function helpingQuestion(dimension: string): string | undefined {
  const questions = content.view?.guide.phases.flatMap((it) => it.questions) ?? [];
  return questions.find((it) => it.about === dimension)?.text;
}

/** Who can look back: the worker, the colleagues that are known by name, and others who did; each once. */
export function peopleToLookBack(
  rows: readonly MeetingReflectionRow[],
  names: readonly string[],
): (string | null)[] {
  return [null, ...new Set([...names, ...rows.flatMap((it) => it.who ?? [])])];
}
