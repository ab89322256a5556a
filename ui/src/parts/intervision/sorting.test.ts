// Which meeting is next, what waits to be finished, what was before; and where its one button leads.
import type { ChecklistRow, MeetingRow } from '$lib/backend';
import { expect, test } from 'vitest';
import { goesTo, heldMinutes, sorted, toDo } from './sorting';

const TODAY = '2026-11-22';

function meeting(id: string, date: string, more: Partial<MeetingRow> = {}): MeetingRow {
  return {
    id,
    group: null,
    groupName: null,
    date,
    begins: '13:30',
    ends: '15:00',
    minutes: 90,
    endsNextDay: false,
    place: null,
    form: 'intervisie',
    subject: 'vraag',
    theme: '',
    question: null,
    method: null,
    state: 'gepland',
    offers: 0,
    people: null,
    clock: null,
    ...more,
  };
}

function ids(rows: readonly MeetingRow[]): string[] {
  return rows.map((it) => it.id);
}

test('meetings stand by what there is to do with them', () => {
  const parts = sorted(
    [
      meeting('held', '2026-09-01', { state: 'gehouden' }),
      meeting('off', '2026-10-01', { state: 'afgezegd' }),
      meeting('forgotten', '2026-11-01'),
      meeting('forgotten too', '2026-11-21'),
      meeting('off later', '2026-11-23', { state: 'afgezegd' }),
      meeting('next', '2026-11-25'),
      meeting('later', '2027-01-06'),
    ],
    TODAY,
  );
  expect(parts.next?.id).toBe('next');
  expect(ids(parts.later)).toEqual(['off later', 'later']);
  expect(ids(parts.unfinished)).toEqual(['forgotten too', 'forgotten']);
  expect(ids(parts.past)).toEqual(['off', 'held']);
});

test('a meeting that is under way is the next one, also past midnight', () => {
  const rows = [
    meeting('night', '2026-11-21', { begins: '23:00', ends: '01:00', endsNextDay: true, clock: 'paused' }),
    meeting('today', TODAY),
  ];
  const parts = sorted(rows, TODAY);
  expect(parts.next?.id).toBe('night');
  expect(ids(parts.later)).toEqual(['today']);
  expect(parts.unfinished).toEqual([]);
});

test('nothing at all has no next', () => {
  expect(sorted([], TODAY)).toEqual({ next: null, later: [], unfinished: [], past: [] });
});

test('what was held today is before, and counts; what was called off does not count', () => {
  const rows = [
    meeting('a', TODAY, { state: 'gehouden' }),
    meeting('b', TODAY, { state: 'afgezegd' }),
    meeting('c', TODAY),
  ];
  expect(ids(sorted(rows, TODAY).past)).toEqual(['a']);
  expect(heldMinutes(rows)).toBe(90);
});

test.each([
  [meeting('a', '2026-11-25'), 'prepare'],
  [meeting('a', TODAY), 'prepare'],
  [meeting('a', TODAY, { method: { kind: 'guide' } }), 'run'],
  [meeting('a', '2026-11-25', { clock: 'running' }), 'run'],
  [meeting('a', '2026-11-21', { clock: 'paused' }), 'run'],
  [meeting('a', '2026-11-21', { clock: 'ended' }), 'after'],
  [meeting('a', '2026-11-21'), 'after'],
  [meeting('a', TODAY, { state: 'gehouden', clock: 'running' }), 'after'],
] as const)('the one button of %o leads to %s', (row, expected) => {
  expect(goesTo(row, TODAY)).toBe(expected);
});

test('what is due stands before what is not, and what is done does not stand there', () => {
  const check = (item: ChecklistRow['item'], isDone: boolean, isDue: boolean): ChecklistRow => ({
    item,
    moment: 'month',
    day: TODAY,
    isDone,
    isDue,
  });
  const rows = [
    check('uitgenodigd', true, false),
    check('hand-out-klaar', false, false),
    check('vraag-gekozen', false, true),
  ];
  expect(toDo(rows).map((it) => it.item)).toEqual(['vraag-gekozen', 'hand-out-klaar']);
});
