// What was chosen for the papers of a case, as long as the vault is open: which paper, which parts, how large,
// and what may stay in. Going away to change a text and coming back finds it again.
import type { FamilyPartsInput, PaperInput, PartsInput } from '$lib/backend';
import { session } from '$lib/state';
import { SvelteSet } from 'svelte/reactivity';

/** A part of the summary for intervision. */
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

/** A part of the page for the family. */
export type FamilyPart = keyof FamilyPartsInput;

/** The parts of the page for the family, in its order. */
export const FAMILY_PARTS: readonly FamilyPart[] = ['goals', 'did', 'helped', 'trying', 'room'];

/** For whom a paper about a case is. */
export type Audience = 'intervision' | 'family';

/** The choices for one case. */
export class SummaryChoices {
  /** Which paper. */
  audience = $state<Audience>('intervision');
  /** The parts that go on paper for intervision; the story only when chosen. */
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
  /** The parts that go on paper for the family. */
  familyParts = $state.raw<FamilyPartsInput>({
    goals: true,
    did: true,
    helped: true,
    trying: true,
    room: true,
  });
  /** How large the pages are shown, in percent of the width that there is. */
  zoom = $state(100);
  // What may be seen by colleagues is another question than what a family may take home.
  readonly #accepted: Record<Audience, SvelteSet<string>> = {
    intervision: new SvelteSet(),
    family: new SvelteSet(),
  };

  /** The keys of what was found and may stay in, on the paper that is chosen. */
  // A getter, not `$derived`: that would end with the component in which the choices were first asked for.
  get accepted(): SvelteSet<string> {
    return this.#accepted[this.audience];
  }

  /** Puts a part on the paper for intervision, or takes it off. */
  choose(part: Part, isOn: boolean): void {
    this.parts = { ...this.parts, [part]: isOn };
  }

  /** Puts a part on the paper for the family, or takes it off. */
  chooseFamily(part: FamilyPart, isOn: boolean): void {
    this.familyParts = { ...this.familyParts, [part]: isOn };
  }

  /** Lets what was found stay in, or takes that back. */
  accept(key: string, may: boolean): void {
    if (may) this.accepted.add(key);
    else this.accepted.delete(key);
  }

  /** The paper about the case as chosen. */
  inputOf(caseId: string): PaperInput {
    return this.audience === 'family'
      ? { kind: 'familyPage', case: caseId, parts: this.familyParts }
      : { kind: 'caseSummary', case: caseId, parts: this.parts };
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
