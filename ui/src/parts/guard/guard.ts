// The guard behind the window: what it finds, the people of a case, and the words that are no names there.
import { call, commands } from '$lib/backend';
import type { GuardedCase } from './case';
import { GuardedField } from './field.svelte';
import type { Mark } from './marks';

/** A field that the guard looks along with; `null` for a text that belongs to no case. */
export function guardedField(guarded: GuardedCase | null, name: () => string): GuardedField {
  return new GuardedField({ case: guarded, name, look: (text) => look(guarded?.id ?? null, text) });
}

async function look(caseId: string | null, text: string): Promise<Mark[]> {
  const { marks } = await call(commands.guardCheck(caseId, text));
  return marks.map((row) => ({ what: 'guard', start: row.start, end: row.end, row }));
}
