// The answers that are being typed. One that could not be saved yet stays here with its text, so that
// going to another step or page and back shows it again.
import { untrack } from 'svelte';
import { commands } from '$lib/backend';
import { Autosave, session } from '$lib/state';
import { SvelteMap } from 'svelte/reactivity';

/** An answer as it is being typed. */
export class AnswerDraft {
  /** What stands in the field. */
  text = $state('');
  /** How far its saving is. */
  readonly saving: Autosave;
  readonly #key: string;

  constructor(caseId: string, question: string, answer: string) {
    this.#key = keyOf(caseId, question);
    this.text = answer;
    this.saving = new Autosave(async (text) => {
      await session.write(commands.answerSet({ case: caseId, question, text }));
      if (text === this.text) unsaved.delete(this.#key);
    });
  }

  /** Takes what was typed. */
  type(text: string): void {
    this.text = text;
    unsaved.set(this.#key, this);
    this.saving.edit(text);
  }

  /** Takes what the program says that the answer is: after undo, for one. What is being typed wins. */
  heard(answer: string): void {
    if (!this.isUnsaved() && answer.trim() !== this.text.trim()) this.text = answer;
  }

  /** True while there is something that the program does not have yet. */
  isUnsaved(): boolean {
    const { state } = this.saving;
    return state === 'waiting' || state === 'busy' || state === 'failed';
  }
}

const unsaved = new SvelteMap<string, AnswerDraft>();

function keyOf(caseId: string, question: string): string {
  return `${caseId}/${question}`;
}

/** The draft of an answer: the one that still waits to be saved, or a new one with `answer`. */
export function draftOf(caseId: string, question: string, answer: string): AnswerDraft {
  const waiting = untrack(() => unsaved.get(keyOf(caseId, question)));
  return waiting?.isUnsaved() ? waiting : new AnswerDraft(caseId, question, answer);
}
