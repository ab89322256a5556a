// Papers from the real window, with the keyboard alone: found by name, looked at, kept by the dialog of the system.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/processes';
import { openWindow, type Window } from './display';
import { presses, reads } from './keyboard';
import { cancelSaveDialog, fillSaveDialog } from './saving';
import { KEY, type Session } from './webdriver';

let window: Window;
let session: Session;

beforeAll(async () => {
  window = await openWindow();
  session = window.session;
  await reads(session, 'Welkom bij Terugblik');
  await presses(session, 'Eerst rondkijken met voorbeelden');
  await reads(session, 'Je kijkt rond met voorbeelden');
});

afterAll(async () => {
  await window.close();
});

test('a dialog that is closed keeps nothing and says nothing', async () => {
  await opens('deelnemers', 'Deelnemersblad');
  await reads(session, 'Voorbeeld');
  await presses(session, 'Opslaan als PDF');
  await cancelSaveDialog(window);
  await until('the button again', async () => ((await session.text()).includes('Opslaan als PDF') ? true : null));
  expect(readdirSync(window.outFolder)).toEqual([]);
  expect(await session.text()).not.toContain('Opgeslagen als');
});

test('the boards for the wall are looked at and kept', async () => {
  await opens('praatpla', 'Praatplaten');
  await reads(session, '2 pagina’s');
  await window.photograph('boards');
  await liesUnderEachOther();
  const file = await keeps('praatplaten.pdf');
  const about = described(file);
  expect(about).toMatch(/Pages:\s+2\n/);
  expect(about).toMatch(/Tagged:\s+yes/);
  // A3, lying.
  expect(about).toMatch(/Page size:\s+1190\.55 x 841\.89 pts/);
});

test('the handbook is kept as a book with bookmarks and its contents', async () => {
  await opens('handboek als boek', 'Het handboek als boek');
  await reads(session, 'pagina 1–8 van');
  await window.photograph('book');
  await liesUnderEachOther();
  const file = await keeps('handboek.pdf');
  expect(Number(/Pages:\s+(\d+)/.exec(described(file))?.[1])).toBeGreaterThan(60);
  const contents = execFileSync('pdftotext', ['-f', '2', '-l', '4', file, '-'], { encoding: 'utf8' });
  for (const chapter of ['Inhoud', 'Sociaal netwerk activeren', 'Lenzen']) expect(contents).toContain(chapter);
});

/** Goes to a paper by a part of its name, from wherever it is. */
async function opens(typed: string, title: string): Promise<void> {
  await session.chord(KEY.control, 'k');
  await reads(session, 'Zoek of typ een opdracht');
  await session.type(typed);
  await reads(session, title);
  await session.type(KEY.enter);
  await reads(session, 'Alle papieren');
  await reads(session, title);
}

/** Every page on the desk has its own proportions and begins below the one before it. */
async function liesUnderEachOther(): Promise<void> {
  const wrong = await session.run(`
    const pages = [...document.querySelectorAll('figure')].map((it) => {
      const [, , width, height] = it.querySelector('svg').getAttribute('viewBox').split(' ').map(Number);
      return { box: it.getBoundingClientRect(), ratio: height / width };
    });
    if (pages.length < 2) return ['too few pages to compare: ' + pages.length];
    return pages.flatMap(({ box, ratio }, at) => [
      Math.abs(box.height / box.width - ratio) > 0.02 ? 'page ' + (at + 1) + ' is out of proportion' : [],
      at > 0 && box.top < pages[at - 1].box.bottom ? 'page ' + (at + 1) + ' covers the one before it' : [],
    ]).flat();`);
  expect(wrong).toEqual([]);
}

/** Keeps the paper on the screen under this name; gives where. */
async function keeps(name: string): Promise<string> {
  const file = join(window.outFolder, name);
  await presses(session, 'Opslaan als PDF');
  await fillSaveDialog(window, file);
  await reads(session, `Opgeslagen als ${name}`);
  return file;
}

function described(file: string): string {
  return execFileSync('pdfinfo', [file], { encoding: 'utf8' });
}
