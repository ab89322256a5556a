// Every pair of colours that carries text or a control, in light and dark: WCAG 2.2 AA
// (1.4.3: 4.5:1 for text; 1.4.11: 3:1 for what one has to see to use it).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/style/tokens.css', 'utf8');

function colours(from: string): Map<string, string> {
  const start = css.indexOf(from);
  expect(start, `${from} is in tokens.css`).toBeGreaterThan(-1);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((it) => [it[1]!, it[2]!]));
}

const themes = {
  light: colours('/* light */'),
  dark: colours(":root[data-theme='dark']"),
};
const systemDark = colours(":root:not([data-theme='light'])");

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const categories = ['K', 'P', 'V', 'O', 'H', 'N', 'S', 'W'].map((it) => `cat-${it}`);
const text: [string, string][] = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'warn', 'danger', 'ok', ...categories].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ...['accent-soft', 'warn-soft', 'danger-soft', 'ok-soft'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
  ...categories.map((it): [string, string] => [it, 'accent-soft']),
  ...categories.map((it): [string, string] => ['cat-ink', it]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['accent', 'accent-soft'],
  ['warn', 'warn-soft'],
  ['danger', 'danger-soft'],
  ['ok', 'ok-soft'],
];
const controls: [string, string][] = ['line-control', 'focus', 'accent'].flatMap((ink) =>
  [...grounds, 'accent-soft', 'warn-soft', 'danger-soft'].map((ground): [string, string] => [ink, ground]),
);

describe.each(Object.entries(themes))('%s', (_name, theme) => {
  const pair = (one: string, other: string): number => contrast(theme.get(one)!, theme.get(other)!);

  test.each(text)('%s on %s reads', (ink, ground) => {
    expect(pair(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(controls)('%s on %s can be seen', (ink, ground) => {
    expect(pair(ink, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('dark by the computer is the same dark as dark by choice', () => {
  expect([...systemDark]).toEqual([...themes.dark]);
});
