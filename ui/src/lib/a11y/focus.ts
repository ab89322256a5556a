// Where the focus goes when what had it is gone: never to nowhere.
import { tick } from 'svelte';

/** Puts the focus on the title of the screen, after what is being drawn is there. */
export function focusTitle(): void {
  void tick().then(() => document.querySelector<HTMLElement>('[data-page-title]')?.focus());
}
