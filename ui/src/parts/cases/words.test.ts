import { expect, test } from 'vitest';
import { countWords } from './words';

function check(text: string, expected: number): void {
  expect(countWords(text), JSON.stringify(text)).toBe(expected);
}

test('words are counted as a person would', () => {
  check('', 0);
  check(' \n\t ', 0);
  check('één', 1);
  check('Moeder zei: ‘nee’.', 3);
  check('zo’n  A4-tje', 2);
  check('eerst – daarna … « wel »', 3);
  check('zoon (9)\nen dochter', 4);
  check('harde\u00a0spatie en \u2003 wijde', 4);
  check('🙂 lacht', 2);
});
