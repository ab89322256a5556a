// Facts and sources by their ids, with the id itself where the pack does not know it.
import type { FactView } from '$lib/backend';
import { content } from '$lib/state';

/** The citation of a source, or its code. */
export function cite(code: string): string {
  return content.source(code)?.citation ?? code;
}

/** The facts with these ids; those that the pack does not know are left out. */
export function factsOf(ids: readonly string[]): FactView[] {
  return ids.map((it) => content.fact(it)).filter((it) => it !== undefined);
}
