// What was chosen for the summary of a case, as long as the vault is open: which parts, how large, and what
// may stay in. Going away to change a text and coming back finds it again.
import type { PartsInput } from '$lib/backend';
import { session } from '$lib/state';
import { SvelteSet } from 'svelte/reactivity';

/** A part of the summary. */
export type Part = keyof PartsInput;

/** The parts in the order of the paper. */
export const PARTS: readonly Part[] = [
  'question',
  'picture',
  'patterns',
  'elements',
  'experiment',
  'program',
  'goals',
  'answers',
  'story',
];

/** The choices for one case. */
export class SummaryChoices {
  /** The parts that go on paper; the story only when chosen. */
  parts = $state.raw<PartsInput>({
    question: true,
    picture: true,
    patterns: true,
    elements: true,
    program: true,
    goals: true,
    answers: true,
    experiment: true,
    story: false,
  });
  /** How large the pages are shown, in percent of the width that there is. */
  zoom = $state(100);
  /** The keys of what was found and may stay in. */
  readonly accepted = new SvelteSet<string>();

  /** Puts a part on the paper, or takes it off. */
  choose(part: Part, isOn: boolean): void {
    this.parts = { ...this.parts, [part]: isOn };
  }

  /** Lets what was found stay in, or takes that back. */
  accept(key: string, may: boolean): void {
    if (may) this.accepted.add(key);
    else this.accepted.delete(key);
  }
}

let kept: { caseId: string; vault: unknown; choices: SummaryChoices } | null = null;

/** The choices for the case: those of before, unless another case or another vault was opened since. */
export function choicesFor(caseId: string): SummaryChoices {
  if (kept?.caseId !== caseId || kept.vault !== session.vault) {
    kept = { caseId, vault: session.vault, choices: new SummaryChoices() };
  }
  return kept.choices;
}
