// Times as they really were, as they are typed: what can be kept, and how that is read.
import { expect, test, vi } from 'vitest';

vi.mock('$lib/backend/bindings', () => ({
  commands: {},
  events: { vaultLocked: { listen: vi.fn() } },
}));
const { read, timeFault } = await import('./held');

const when = (begins: string, ends: string, date = '2026-11-22'): Parameters<typeof timeFault>[0] => ({
  date,
  begins,
  ends,
});

test.each([
  ['13:30', '15:00', null],
  ['23.00', '1', null],
  ['13:30', '', 'missing'],
  ['kwart over', '15:00', 'missing'],
  ['13:30', '13.30', 'nothing'],
] as const)('from %s to %s: %s', (begins, ends, fault) => {
  expect(timeFault(when(begins, ends))).toBe(fault);
});

test('a meeting without a day waits', () => {
  expect(timeFault(when('13:30', '15:00', ''))).toBe('missing');
});

test('what is typed is read as a time; what is no time stays as it is', () => {
  expect(read(when('9', '10.30'))).toEqual(when('09:00', '10:30'));
  expect(read(when('9', 'half elf'))).toEqual(when('09:00', 'half elf'));
});
