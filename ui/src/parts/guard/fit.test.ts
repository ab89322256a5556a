import { expect, test } from 'vitest';
import { dice } from './dice';
import { applied, fitted, holdsName } from './fit';

/** `[…]` in `marked` is what was found. */
function check(marked: string, words: string, expected: string): void {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const edit = fitted(text, { start, end }, words);
  const after = applied(text, edit);
  const shown = `${after.slice(0, edit.select.start)}|${after.slice(edit.select.start, edit.select.end)}|${after.slice(edit.select.end)}`;
  expect(shown.replace('||', '|'), marked).toBe(expected);
}

test('other words stand where the name stood', () => {
  check('ik sprak met [Daan] thuis', 'zoon A', 'ik sprak met zoon A| thuis');
  check('ik sprak met [daan].', 'zoon A (9)', 'ik sprak met zoon A (9)|.');
  check('woont in [Drachten]', 'een stad', 'woont in een stad|');
});

test('what stands before it and says the same goes along', () => {
  check('met zoon [Daan] thuis', 'zoon A', 'met zoon A| thuis');
  check('met moeder [Fatima] erbij', 'moeder', 'met moeder| erbij');
  check('Moeder [Fatima] belde', 'moeder', 'Moeder| belde');
  check('naar basisschool [De Regenboog]', 'de basisschool', 'naar de basisschool|');
  check('naar de basisschool [De Regenboog]', 'de basisschool', 'naar de basisschool|');
  check('in de [Dorpsstraat 12a]', 'een straat in de buurt', 'in een straat in de buurt|');
  check('bij zijn opa [Henk]', 'opa', 'bij zijn opa|');
  check('de persoon [Daan]', 'zoon A', 'de persoon zoon A|');
  check('belde dr. [Jansen] op', 'de huisarts', 'belde de huisarts| op');
  check('Mevrouw [Jansen] belde', 'de buurvrouw', 'De buurvrouw| belde');
  check('een amazoon [Daan]', 'zoon A', 'een amazoon zoon A|');
});

test('a birth becomes an age, a day becomes a time', () => {
  check('Hij is geboren op [3 mei 2014] en', '12 jaar', 'Hij is 12 jaar| en');
  check('zoon, geb. [3-5-2014]', '12 jaar', 'zoon, 12 jaar|');
  check('was geboren in [2014].', 'tussen 12 en 18 jaar', 'was tussen 12 en 18 jaar|.');
  check('weer op [3 mei] kwam ik', 'in week …', 'weer in week |…| kwam ik');
  check('sinds [3 mei] kom ik', 'het voorjaar', 'sinds het voorjaar| kom ik');
  check('Op [3 mei] kwam ik', 'in het voorjaar', 'In het voorjaar| kwam ik');
});

test('at the beginning of a sentence stands a capital', () => {
  check('[daan] kwam', 'zoon A', 'Zoon A| kwam');
  check('Goed. [Daan] kwam', 'zoon A', 'Goed. Zoon A| kwam');
  check('Goed.\n\n[Daan] kwam', 'zoon A', 'Goed.\n\nZoon A| kwam');
  check('Zij zei: ‘[Daan] komt’', 'zoon A', 'Zij zei: ‘Zoon A| komt’');
  check('op [3 mei] kwam ik', 'in week …', 'in week |…| kwam ik');
});

test('what is left out takes one space along, or its brackets', () => {
  check('bel [06-12345678] even', '', 'bel| even');
  check('bel [06-12345678].', '', 'bel|.');
  check('[Daan] kwam', '', '|kwam');
  check('moeder ([Fatima]) kwam', '', 'moeder| kwam');
  check('zij\n[Daan] kwam', '', 'zij\n|kwam');
  check('[Daan]', '', '|');
  check('x[Daan]y', '', 'x|y');
});

test('whatever stands around it, nothing is left of what was found and the rest stays', () => {
  const roll = dice(11);
  const bits = ['a', ' ', ' de ', '. ', '\n\n', '(', ')', '👧🏽', 'zoon ', 'É', ', ', 'is geboren op '];
  const some = (): string => Array.from({ length: roll(8) }, () => bits[roll(bits.length)] ?? '').join('');
  for (let run = 0; run < 2000; run += 1) {
    const [before, behind] = [some(), some()];
    const text = `${before}QQQ${behind}`;
    const words = ['', 'zoon A', 'de basisschool', 'in week …', '12 jaar'][roll(5)] ?? '';
    const edit = fitted(text, { start: before.length, end: before.length + 3 }, words);
    const after = applied(text, edit);
    expect(after).not.toContain('Q');
    expect(text.startsWith(text.slice(0, edit.start))).toBe(true);
    expect(after.endsWith(text.slice(edit.end))).toBe(true);
    expect(edit.start).toBeGreaterThanOrEqual(0);
    expect(edit.end).toBeLessThanOrEqual(text.length);
    expect(edit.select.end).toBeLessThanOrEqual(after.length);
  }
});

test('new words may have the letters of a name in them, not the name itself', () => {
  expect(holdsName('tante', 'An')).toBe(false);
  expect(holdsName('vriend A', 'Rien')).toBe(false);
  expect(holdsName('zoon (was daan)', 'Daan')).toBe(true);
  expect(holdsName('mevrouw  Jan de  Wit', 'jan de wit')).toBe(true);
  expect(holdsName('zoon A', '')).toBe(false);
});
