// Hours by year: a year without a meeting is a year too, and the sums are those of the rows.
import { expect, test } from 'vitest';
import { allYears, formsIn, sum } from './hours';

const hours = [
  {
    year: 2026,
    forms: [
      { form: 'intervisie', meetings: 2, minutes: 150 },
      { form: 'supervisie', meetings: 1, minutes: 60 },
    ],
  },
  { year: 2024, forms: [{ form: 'leerbijeenkomst', meetings: 1, minutes: 120 }] },
] as const;

test('every year from the first to the last is there, the newest first', () => {
  const years = allYears(hours.map((it) => ({ ...it, forms: [...it.forms] })));
  expect(years.map((it) => [it.year, it.minutes])).toEqual([
    [2026, 210],
    [2025, 0],
    [2024, 120],
  ]);
  expect(allYears([])).toEqual([]);
});

test('forms come in their own order and only when they occur', () => {
  const rows = hours.map((it) => ({ ...it, forms: [...it.forms] }));
  expect(formsIn(rows)).toEqual(['intervisie', 'leerbijeenkomst', 'supervisie']);
  expect(sum([])).toBe(0);
});
