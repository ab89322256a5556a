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

/** Facts of the same sources. */
export type FactsFrom = { key: string; sources: readonly string[]; facts: FactView[] };

/** The facts by where they come from, so that each source is named once; in the order of the facts. */
export function bySource(facts: readonly FactView[]): FactsFrom[] {
  const groups: FactsFrom[] = [];
  for (const fact of facts) {
    const key = fact.sources.join(' ');
    const known = groups.find((it) => it.key === key);
    if (known) known.facts.push(fact);
    else groups.push({ key, sources: fact.sources, facts: [fact] });
  }
  return groups;
}
