import { expect, test } from 'vitest';
import type { OwnMethodRow } from '$lib/backend';
import { copyName, hitsAmong, unused } from './own';

const method = (id: string, name: string, text: string): OwnMethodRow => ({
  id,
  name,
  when: '',
  note: '',
  basedOn: null,
  steps: [{ name: 'Kijken', text, elementMoment: '', usual: 5, least: 2 }],
  minutes: 5,
});

test('a copy gets a name that fits and that no other method has', () => {
  const first = copyName('Balint', []);
  expect(first).toContain('Balint');
  expect(copyName('Balint', [first])).toBe(`${first} 2`);
  expect(copyName('x'.repeat(200), []).length).toBeLessThanOrEqual(80);
  expect(unused('A', ['A', 'A 2'])).toBe('A 3');
});

test('a method is found by its name before one is found by what it says', () => {
  const own = [
    method('eigen-1', 'Stille ronde', 'Ieder kijkt.'),
    method('eigen-2', 'Kijkronde', 'Ronde langs.'),
  ];
  const found = (typed: string): string[] => hitsAmong(own, typed).map((it) => it.id);
  expect(found('kijk')).toEqual(['eigen-2', 'eigen-1']);
  expect(found('stille RONDE')).toEqual(['eigen-1']);
  expect(found('balint')).toEqual([]);
});
