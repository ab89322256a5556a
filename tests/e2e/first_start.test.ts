// The real window opens on the first start, and axe finds nothing in the web view that ships.
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeRun, axeSource, lines } from '../support/axe';
import { until } from '../support/processes';
import { openWindow, type Window } from './display';

let window: Window;

beforeAll(async () => {
  window = await openWindow();
});

afterAll(async () => {
  await window.close();
});

test('the first start is shown in the real window', async () => {
  await until('the welcome', async () => ((await window.session.text()).includes('Welkom bij Terugblik') ? true : null));
  await window.photograph('first-start');
});

test('axe finds nothing in the real window', async () => {
  await window.session.run(axeSource);
  const found = await window.session.runAsync(
    `const done = arguments[arguments.length - 1];
     ${axeRun}.then(done, (problem) => done({ violations: [{ id: String(problem), help: '', nodes: [{ target: [] }] }] }));`,
  );
  expect(lines(found as AxeResults)).toEqual([]);
});
