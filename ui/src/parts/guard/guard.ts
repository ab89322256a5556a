// The guard behind the window: what it finds, the people of a case, and the words that are no names there.
import { call, commands, type WordingRow } from '$lib/backend';
import { session } from '$lib/state';
import type { GuardedCase } from './case';
import { GuardedField } from './field.svelte';
import type { Mark } from './marks';
import { mayStand } from './standing';

/** A field that the guard looks along with; `null` for a text that belongs to no case. */
export function guardedField(guarded: GuardedCase | null, name: () => string): GuardedField {
  return new GuardedField({ case: guarded, name, look: (text) => look(guarded?.id ?? null, text) });
}

async function look(caseId: string | null, text: string): Promise<Mark[]> {
  const [{ marks }, words] = await Promise.all([
    call(commands.guardCheck(caseId, text)),
    wording(caseId, text),
  ]);
  // What could lead to a family comes first: a hint about the same word waits.
  const isFree = (word: WordingRow): boolean =>
    marks.every((it) => it.end <= word.start || it.start >= word.end);
  const found: Mark[] = [
    ...marks.map((row) => ({ what: 'guard' as const, start: row.start, end: row.end, row })),
    ...words.filter(isFree).map((row) => ({ what: 'wording' as const, start: row.start, end: row.end, row })),
  ];
  return found.sort((one, other) => one.start - other.start);
}

async function wording(caseId: string | null, text: string): Promise<WordingRow[]> {
  if (session.preferences?.wordingHints !== true) return [];
  const rows = await call(commands.wordingCheck(text));
  return rows.filter((it) => !mayStand(caseId, it.word));
}
