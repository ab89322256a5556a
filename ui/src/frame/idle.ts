// Tells the program that somebody is there; the program itself locks when it hears nothing for a while,
// also when the window is hidden.
import { commands } from '$lib/backend';

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const TELL_EVERY_MS = 10_000;

/** Tells of every sign of life, at most once in ten seconds. Gives back how to stop that. */
export function tellSignsOfLife(): () => void {
  let told = 0;
  const alive = (): void => {
    const now = Date.now();
    if (now - told < TELL_EVERY_MS) return;
    told = now;
    // A program that does not answer says so at the next command that matters.
    commands.signOfLife().catch(() => undefined);
  };
  for (const sign of SIGNS) window.addEventListener(sign, alive, { passive: true, capture: true });
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, alive, { capture: true });
  };
}
