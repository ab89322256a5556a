// Measures the release build in a real window; `cargo xtask bench` reads the lines that begin with "measured".
// A figure never fails this; only an app that does not open does.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from '../e2e/display';
import { focused, presses, reads, tabTo } from '../e2e/keyboard';
import { KEY } from '../e2e/webdriver';
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

/** Sets a clock in the page: from the next Enter until `condition` holds and the picture was drawn. */
async function setClock(condition: string): Promise<void> {
  await window.session.run(
    `const holds = () => ${condition};
     const clock = (window.clock = { begin: null, end: null });
     const look = new MutationObserver(() => {
       if (clock.begin === null || !holds()) return;
       look.disconnect();
       requestAnimationFrame(() => setTimeout(() => { clock.end = performance.now(); }));
     });
     look.observe(document, { subtree: true, childList: true, attributes: true });
     const begin = (event) => {
       if (event.key !== 'Enter') return;
       removeEventListener('keydown', begin, true);
       clock.begin = performance.now();
     };
     addEventListener('keydown', begin, true);`,
  );
}

/** The milliseconds of that clock, once it stands. */
function readClock(): Promise<number> {
  return until('the clock', async () => {
    const time = await window.session.run('return clock.end === null ? null : clock.end - clock.begin');
    return typeof time === 'number' ? time : null;
  });
}

const PASSPHRASE = 'vier gewone woorden samen';
const RAIL = `document.querySelector('nav[aria-label="Ruimtes"]') !== null`;

test('from the passphrase to the open vault', async () => {
  await tabTo(window.session, 'Wachtzin');
  await window.session.type(PASSPHRASE);
  await setClock(RAIL);
  await presses(window.session, 'Ga verder');
  await presses(window.session, 'Later');
  await presses(window.session, 'Nu geen herstelsleutel');
  await readClock();
  const times: number[] = [];
  while (times.length < RUNS) {
    await window.session.chord(KEY.control, 'l');
    await reads(window.session, 'Terugblik is vergrendeld');
    await tabTo(window.session, 'Wachtzin');
    await window.session.type(PASSPHRASE);
    await setClock(RAIL);
    await window.session.type(KEY.enter);
    times.push(await readClock());
  }
  measured(`unlock, median of ${String(RUNS)}`, `${(median(times) / 1000).toFixed(2)} s`, 'at most 0.6 s');
});

test('from Enter to the tag on the board', async () => {
  await presses(window.session, 'Open Casus Beuk');
  await reads(window.session, 'Wat gebeurde er, en wat deed jij?');
  await window.session.chord(KEY.control, '2');
  const times: number[] = [];
  for (const words of ['steun leren ouders', 'prijzen ouders', 'grenzen ouders', 'dagritme', 'toezicht', 'sensitief']) {
    await until('the line to add', async () => ((await focused(window.session)) === 'Wat zette je in?' ? true : null));
    const before = Number(await window.session.run(`return document.querySelectorAll('[data-tag]').length`));
    await window.session.type(words);
    await until('a proposal', async () =>
      (await window.session.run(`return document.querySelector('[role=option]')`)) === null ? null : true,
    );
    await setClock(`document.querySelectorAll('[data-tag]').length > ${String(before)}`);
    await window.session.type(KEY.enter);
    times.push(await readClock());
    await window.session.type(KEY.escape);
  }
  measured(`tag on the board, median of ${String(times.length)}`, `${median(times).toFixed(0)} ms`, 'at most 50 ms');
});
