// Tells the program when text was copied, so that it takes it from the clipboard again.
import { commands } from '$lib/backend';
import { t } from '$lib/text';
import { announce } from './announce.svelte';
import { session } from './session.svelte';

/** The web view hands the text over a moment after the event; nobody copies elsewhere in so short a time. */
const HANDED_OVER_MS = 250;

let hasSaid = false;

/** Follows every copy and cut in the window, by key and by menu. Gives back how to stop that. */
export function followCopies(): () => void {
  const copied = (): void => {
    // A program that does not answer says so at the next command that matters.
    setTimeout(() => void commands.textCopied().catch(() => undefined), HANDED_OVER_MS);
    if (hasSaid || session.vault?.state !== 'open') return;
    hasSaid = true;
    announce.show({ tone: 'info', text: t.clipboardCopied() });
  };
  document.addEventListener('copy', copied);
  document.addEventListener('cut', copied);
  return () => {
    document.removeEventListener('copy', copied);
    document.removeEventListener('cut', copied);
  };
}
