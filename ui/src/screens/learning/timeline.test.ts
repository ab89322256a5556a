// The timeline is looked through and laid out by year without losing or doubling a thing.
import { expect, test } from 'vitest';
import type { AgreementRow, LearningRow, TimelineRow, TimelineView } from '$lib/backend';
import { byYear, firstYears, found, KINDS, lineOf, type Kind, type Line } from './timeline';

const named = {
  element: (id: string) => (id === 'netwerk' ? 'Netwerk in kaart' : id),
  category: (id: string) => id,
  kind: (kind: Kind) => kind,
};

function point(id: string, month: string, text: string, element: string | null = null): TimelineRow {
  return { kind: 'point', point: { id, month, text, element } satisfies LearningRow };
}

function agreement(id: string, more: Partial<AgreementRow>): TimelineRow {
  const made: AgreementRow = {
    id,
    meeting: 'm',
    what: 'Vaker voordoen',
    who: null,
    due: null,
    madeOn: '2026-01-02',
    doneOn: null,
    outcome: '',
    ...more,
  };
  return { kind: 'agreement', agreement: made, groupName: 'Groep Noord' };
}

function line(behind: TimelineRow[], ahead: TimelineRow[] = []): Line {
  const view: TimelineView = { today: '2026-11-22', ahead, behind, hours: [] };
  return lineOf(view, named);
}

const some = [
  point('a', '2026-11', 'Eén voor één privé spreken'),
  point('b', '2026-11', 'Stilte laten', 'netwerk'),
  agreement('c', { doneOn: '2026-10-31', outcome: 'Het hielp' }),
  point('d', '2025-12', 'Samen bellen', 'onbekend-element'),
];

test.each([
  ['', KINDS, ['a', 'b', 'c', 'd']],
  ['   ', KINDS, ['a', 'b', 'c', 'd']],
  ['PRIVE', KINDS, ['a']],
  ['een prive', KINDS, ['a']],
  ['prive stilte', KINDS, []],
  ['kaart', KINDS, ['b']],
  ['onbekend-element', KINDS, ['d']],
  ['noord hielp', KINDS, ['c']],
  ['agreement', KINDS, ['c']],
  ['', ['agreement'], ['c']],
  ['stilte', ['agreement'], []],
  ['', [], []],
] as const)('%j in %j', (query, kinds, expected) => {
  const ids = found(line(some).behind, query, kinds).map((it) => it.id.slice(-1));
  expect(ids).toEqual(expected);
});

test('a year holds its months and everything stands in one of them, in its order', () => {
  const years = byYear(line(some).behind);
  expect(
    years.map((it) => [it.year, it.counts.point, it.counts.agreement, it.months.map((month) => month.month)]),
  ).toEqual([
    ['2026', 2, 1, ['2026-11', '2026-10']],
    ['2025', 1, 0, ['2025-12']],
  ]);
  const all = years.flatMap((it) => it.months.flatMap((month) => month.entries.map((entry) => entry.id)));
  expect(all).toEqual(line(some).behind.map((it) => it.id));
  expect(byYear([])).toEqual([]);
});

test.each([
  [0, 1],
  [3, 1],
  [4, 2],
  [100, 2],
])('of three things and one, %i at once are those of %i years', (most, expected) => {
  expect(firstYears(byYear(line(some).behind), most)).toBe(expected);
  expect(firstYears([], most)).toBe(0);
});

test('what is agreed for the next meeting has no day', () => {
  const { ahead } = line(
    [],
    [agreement('a', { due: { on: 'next' } }), agreement('b', { due: { on: 'day', day: '2026-12-01' } })],
  );
  expect(ahead.map((it) => it.when)).toEqual([null, '2026-12-01']);
});
