// Notices that nobody is there: no key, no pointer, no scrolling for a while.

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'] as const;
const LOOK_EVERY_MS = 5000;

/** Calls `run` once after `minutes` without a sign of life. Gives back how to stop that. */
export function watchIdle(minutes: number, run: () => void): () => void {
  let last = Date.now();
  const alive = (): void => {
    last = Date.now();
  };
  for (const sign of SIGNS) window.addEventListener(sign, alive, { passive: true, capture: true });
  // Looking at the clock, instead of one long timer, also counts the time that the computer slept.
  const timer = setInterval(() => {
    if (Date.now() - last < minutes * 60_000) return;
    stop();
    run();
  }, LOOK_EVERY_MS);
  function stop(): void {
    clearInterval(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, alive, { capture: true });
  }
  return stop;
}
