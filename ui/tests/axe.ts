// Looks for barriers in what a test put on the page, with axe. Contrast is not computed here:
// jsdom lays nothing out; tokens.test.ts and the browser tests do that.
import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails when axe finds a barrier in `element`. */
export async function expectNoBarriers(element: Element): Promise<void> {
  const found = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const said = found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(' ')}`);
  expect(said).toEqual([]);
}
