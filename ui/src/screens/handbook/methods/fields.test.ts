import { expect, test } from 'vitest';
import { type Fields, kept, minutesIn, moved, problemIn, type StepFields, totals, writeOf } from './fields';

const step = (usual: string, least: string, name = 'Kijken'): StepFields => ({
  name,
  text: '',
  elementMoment: '',
  usual,
  least,
});
const method = (...steps: StepFields[]): Fields => ({ name: 'Onze ronde', when: '', note: '', steps });

test('minutes are read as a step can have them, and none become one', () => {
  const rows: [string, number | null][] = [
    ['5', 5],
    [' 12 ', 12],
    ['0', 1],
    ['120', 120],
    ['121', null],
    ['', null],
    ['2,5', null],
    ['-3', null],
    ['1e2', null],
    ['99999', null],
  ];
  for (const [typed, read] of rows) expect(minutesIn(typed), typed).toBe(read);
});

test('what is kept has single spaces, a minute a step, and no more at least than usually', () => {
  const typed = { ...method(step('0', '9', '  Stil   kijken ')), name: ' Onze  ronde ' };
  expect(kept(typed)).toEqual(method(step('1', '1', 'Stil kijken')));
  expect(writeOf(typed).steps).toEqual([
    { name: 'Stil kijken', text: '', elementMoment: '', usual: 1, least: 1 },
  ]);
  expect(totals(method(step('10', '4'), step('5', '5')))).toEqual({ steps: 2, minutes: 15, least: 9 });
});

test('a method without steps is fine; without a name, with odd minutes or longer than a day it is not', () => {
  expect(problemIn(method())).toBeNull();
  expect(problemIn(method(step('5', '2')))).toBeNull();
  for (const wrong of [
    { ...method(), name: '  ' },
    method(step('5', '2', ' ')),
    method(step('', '2')),
    method(step('5', 'x')),
    method(...Array.from({ length: 13 }, () => step('120', '1'))),
  ]) {
    expect(problemIn(wrong)).not.toBeNull();
  }
});

test('a step goes to another place and the others keep their order', () => {
  const steps = ['a', 'b', 'c'].map((it) => step('5', '2', it));
  const names = (from: number, to: number): string =>
    moved(steps, from, to)
      .map((it) => it.name)
      .join('');
  expect(names(0, 1)).toBe('bac');
  expect(names(2, 1)).toBe('acb');
  expect(names(0, 2)).toBe('bca');
});
