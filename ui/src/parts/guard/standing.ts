// Words of which the worker said that they may stand: no more hints about them, for as long as the app is open.
import { fieldsInView } from './round.svelte';

const standing = new Set<string>();

function keyOf(caseId: string | null, word: string): string {
  return `${caseId ?? ''} ${word.toLowerCase()}`;
}

/** Whether the word may stand in that case. */
export function mayStand(caseId: string | null, word: string): boolean {
  return standing.has(keyOf(caseId, word));
}

/** Leaves the word as it is, in all of the case. */
export function letStand(caseId: string | null, word: string): void {
  standing.add(keyOf(caseId, word));
  for (const it of fieldsInView()) it.watch.renew();
}
