// Names of colleagues: typed, pasted, double, too long, too many.
import { expect, test } from 'vitest';
import { added, MOST_NAME, MOST_PEOPLE, namesIn } from './names';

test.each([
  ['A. B.', ['A. B.']],
  ['A., Collega 1;Collega 2\nC.\t D. ', ['A.', 'Collega 1', 'Collega 2', 'C.', 'D.']],
  [' Collega   1 ', ['Collega 1']],
  [' ,; \n', []],
  ['', []],
])('%j holds the names %j', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('each name is there once, whatever its capitals', () => {
  const adding = added(['Collega 1'], 'collega 1, Collega 2');
  expect(adding.names).toEqual(['Collega 1', 'Collega 2']);
  expect(adding.added).toEqual(['Collega 2']);
  expect(adding.refused).toEqual({ name: 'collega 1', why: 'double' });
});

test('a name is as long as the program takes, counted in characters', () => {
  expect(added([], '👩'.repeat(MOST_NAME)).refused).toBeNull();
  const long = 'a'.repeat(MOST_NAME + 1);
  expect(added([], long)).toEqual({ names: [], added: [], refused: { name: long, why: 'tooLong' } });
});

test('there are no more than 99', () => {
  const all = Array.from({ length: MOST_PEOPLE + 1 }, (_, at) => `Collega ${at}`).join(',');
  const adding = added([], all);
  expect(adding.names).toHaveLength(MOST_PEOPLE);
  expect(adding.refused).toEqual({ name: 'Collega 99', why: 'tooMany' });
});
