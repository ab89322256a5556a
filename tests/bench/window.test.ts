// Measures the release build in a real window; `cargo xtask bench` reads the lines that begin with "measured".
// A figure never fails this; only an app that does not open does.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from '../e2e/display';
import { program } from '../support/places';
import { until } from '../support/processes';
import { memory, processOf, startedAt } from '../support/running';

const RUNS = 7;

let window: Window;

beforeAll(async () => {
  window = await openWindow();
});

afterAll(async () => {
  await window.close();
});

function measured(what: string, figure: string, aim: string): void {
  console.log(`measured|${what}|${figure}|${aim}`);
}

function median(figures: number[]): number {
  return [...figures].sort((left, right) => left - right)[Math.floor(figures.length / 2)] ?? NaN;
}

/** Milliseconds from the start of the process to the first text on the screen. */
async function untilFirstText(): Promise<number> {
  const painted = await until('the first text', async () => {
    const at = await window.session.run(
      `const paint = performance.getEntriesByName('first-contentful-paint')[0];
       const shown = document.querySelector('h1') !== null;
       return shown && paint ? performance.timeOrigin + paint.startTime : null;`,
    );
    return typeof at === 'number' ? at : null;
  });
  return painted - startedAt(processOf(program('terugblik')));
}

test('from the start of the program to the first screen', async () => {
  const times = [await untilFirstText()];
  while (times.length < RUNS) {
    await window.reopen();
    times.push(await untilFirstText());
  }
  expect(times.every((it) => it > 0)).toBe(true);
  measured(`cold start, median of ${String(RUNS)}`, `${(median(times) / 1000).toFixed(2)} s`, 'at most 1.0 s');
});

test('the memory of all processes at rest', async () => {
  // At rest means that nothing changes any more: two looks in a row that hardly differ.
  const pid = processOf(program('terugblik'));
  let before = memory(pid);
  const rest = await until('rest', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const now = memory(pid);
    const calm = Math.abs(now - before) < 1_000_000;
    before = now;
    return calm ? now : null;
  });
  measured('memory at rest (PSS)', `${(rest / 1_000_000).toFixed(0)} MB`, 'at most 250 MB');
});
