// axe-core as text to put into a page, and its findings as lines to read.
import axe, { type AxeResults } from 'axe-core';

/** The script that defines `axe` in a page. */
export const axeSource = axe.source;

/** The body of a script that runs every rule for WCAG 2.2 A and AA and good practice on the page. */
export const axeRun = `axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values:
  ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })`;

/** One line a violation: rule, what it asks, and where. */
export function lines(results: AxeResults): string[] {
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
