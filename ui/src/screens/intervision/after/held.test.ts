// Times as they really were: what can be kept, and how long that is.
import { expect, test } from 'vitest';
import { minutesOf, timeFault } from './held';

const held = (begins: string, ends: string, date = '2026-11-22'): Parameters<typeof minutesOf>[0] => ({
  date,
  begins,
  ends,
  people: { say: 'unsaid' },
});

test.each([
  ['13:30', '15:00', 90],
  ['23:15', '00:45', 90],
  ['00:00', '23:59', 1439],
  ['00:01', '00:00', 1439],
])('from %s to %s is %i minutes', (begins, ends, minutes) => {
  expect(minutesOf(held(begins, ends))).toBe(minutes);
});

test('half-typed times wait; a meeting of no minutes too', () => {
  expect(timeFault(held('13:30', ''))).toBe('missing');
  expect(timeFault(held('13:30', '15:00', ''))).toBe('missing');
  expect(timeFault(held('13:30', '13:30'))).toBe('nothing');
  expect(timeFault(held('23:00', '01:00'))).toBeNull();
});
