// The leak guard in the web view that ships, with the keyboard alone: a name is marked under its own word while one
// types, replaced everywhere by who it is, and taken back from within the text.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/processes';
import { openWindow, type Window } from './display';
import { focused, presses, reads, tabTo } from './keyboard';
import { KEY, type Session } from './webdriver';

const STORY = 'Wat gebeurde er, en wat deed jij?';

let window: Window;
let session: Session;

beforeAll(async () => {
  window = await openWindow();
  session = window.session;
});

afterAll(async () => {
  await window.close();
});

/** The story as the field has it. */
const story = async (): Promise<string> => String(await session.run('return document.querySelector("textarea").value'));

const begins = (words: string): Promise<unknown> =>
  until(`a story that begins with ${words}`, async () => ((await story()).startsWith(words) ? true : null));

test('a name in small letters is marked where it stands', async () => {
  await reads(session, 'Welkom bij Terugblik');
  await presses(session, 'Eerst rondkijken met voorbeelden');
  await presses(session, 'Open Casus Beuk');
  await tabTo(session, STORY);
  await session.chord(KEY.control, KEY.home);
  await session.type('Toen kwam fleur thuis. ');
  await reads(session, '1 plek om te bekijken');
  // What is drawn behind the field has the same place, width and letters as the field, or marks would stand beside it.
  const differs = await session.run(`
    const field = document.querySelector('textarea');
    const copy = document.querySelector('[data-mark]').closest('[aria-hidden]');
    const [one, other] = [field, copy].map((it) => {
      const { left, top, width } = it.getBoundingClientRect();
      const style = getComputedStyle(it);
      const names = ['fontFamily', 'fontSize', 'lineHeight', 'letterSpacing', 'wordSpacing', 'paddingLeft', 'paddingTop'];
      return { left, top, width, ...Object.fromEntries(names.map((name) => [name, style[name]])) };
    });
    return Object.keys(one).filter((name) => one[name] !== other[name]).map((name) => name + ': ' + one[name] + ', ' + other[name]);`);
  expect(differs).toEqual([]);
  // The letters of the copy are not drawn; the line under them is, in a colour of its own.
  const drawn = await session.run(`
    const { color, borderBottomColor, borderBottomStyle } = getComputedStyle(document.querySelector('[data-mark]'));
    return [borderBottomStyle, borderBottomColor !== color];`);
  expect(drawn).toEqual(['solid', true]);
  await window.photograph('guard');
});

test('it becomes who it is, everywhere, and comes back with the same key as any other change', async () => {
  await session.chord(KEY.control, KEY.home);
  await session.type(KEY.f8);
  await until('the proposals', async () => ((await focused(session)).startsWith('Kies wie het is') ? true : null));
  await window.photograph('guard-proposals');
  await session.type(KEY.enter);
  await reads(session, 'Vervang ‘fleur’ overal');
  await session.type(KEY.right + KEY.right + KEY.right);
  await reads(session, 'Er komt te staan');
  await presses(session, 'Vervang overal');
  await begins('Toen kwam dochter thuis.');
  await until('the text again', async () => ((await focused(session)) === STORY ? true : null));
  await session.chord(KEY.control, 'z');
  await begins('Toen kwam fleur thuis. Een moeder');
});
