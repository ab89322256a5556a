// The ways to a paper from elsewhere, with what one was looking at chosen already.
import { content } from '$lib/state';
import { paperChoices, sheetKey } from './choices.svelte';
import { openPaper } from './kinds';

/** Opens the cards, with only that of `element` chosen. */
export function openCard(element: string): void {
  const choices = paperChoices();
  const all = content.categories.flatMap((it) => it.elements).map((it) => it.id);
  choices.chooseCards(all, false);
  choices.chooseCards([element], true);
  openPaper('elementkaarten');
}

/** Opens the sheets for who leads, with only that of `method` chosen. */
export function openMethodSheet(method: string): void {
  paperChoices().sheets = [sheetKey({ kind: 'methode', method })];
  openPaper('bladen');
}

/** Opens the sheets for who leads, with those of the conversation guide chosen. */
export function openGuideSheets(): void {
  paperChoices().sheets = null;
  openPaper('bladen');
}

/** Opens the sheet for who takes part in `method`. */
export function openHandout(method: string): void {
  paperChoices().method = method;
  openPaper('deelnemersblad');
}

/** Opens the workshop pack of a fictional case. */
export function openWorkshop(sample: string): void {
  paperChoices().sample = sample;
  openPaper('workshop');
}
