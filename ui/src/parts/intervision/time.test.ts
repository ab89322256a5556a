// Times as people type them, over midnight and in the nights on which the clock is changed.
import { expect, test } from 'vitest';
import { clockChange, dayOfEnd, minutesBetween, timeOf } from './time';

test.each([
  ['13:30', '13:30'],
  ['13.30', '13:30'],
  ['1330', '13:30'],
  ['930', '09:30'],
  [' 9 ', '09:00'],
  ['9 uur', '09:00'],
  ['24:00', '00:00'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
  ['24:01', null],
  ['25:00', null],
  ['12:60', null],
  ['half twee', null],
  ['-1:00', null],
  ['13:3', null],
  ['', null],
])('%j is the time %j', (text, expected) => {
  expect(timeOf(text)).toBe(expected);
});

test.each([
  ['13:30', '15:00', 90],
  ['09:00', '21:00', 720],
  ['23:00', '01:00', 120],
  ['00:00', '00:00', 0],
  ['00:01', '00:00', 1439],
])('from %s to %s there are %i minutes on the clock', (begins, ends, expected) => {
  expect(minutesBetween(begins, ends)).toBe(expected);
});

test('a meeting over midnight ends on the next day, also in another month, a leap year and another year', () => {
  expect(dayOfEnd('2026-11-25', '13:30', '15:00')).toBe('2026-11-25');
  expect(dayOfEnd('2026-11-30', '23:00', '01:00')).toBe('2026-12-01');
  expect(dayOfEnd('2028-02-28', '23:00', '01:00')).toBe('2028-02-29');
  expect(dayOfEnd('2026-12-31', '23:00', '01:00')).toBe('2027-01-01');
  expect(dayOfEnd('2026-10-24', '22:00', '04:00')).toBe('2026-10-25');
});

test.each([
  ['2026-03-29', '01:30', '03:30', 'forward'],
  ['2026-03-28', '22:00', '04:00', 'forward'],
  ['2026-10-25', '01:30', '03:30', 'back'],
  ['2026-10-24', '22:00', '04:00', 'back'],
  ['2026-10-25', '02:15', '02:45', 'back'],
  ['2026-10-25', '13:30', '15:00', null],
  ['2026-10-25', '03:00', '04:00', null],
  ['2026-10-25', '22:00', '04:00', null],
  ['2026-10-24', '22:00', '02:00', null],
  ['2026-10-18', '01:30', '03:30', null],
  ['2026-11-29', '01:30', '03:30', null],
  ['2027-03-28', '01:00', '05:00', 'forward'],
] as const)('on %s from %s to %s the clock goes %s', (date, begins, ends, expected) => {
  expect(clockChange(date, begins, ends)).toBe(expected);
});
