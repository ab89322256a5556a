// A first day with the app, in the real window and with the keyboard alone: from the passphrase to the paper,
// and after locking everything is still there.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './display';
import { until } from '../support/processes';
import { focused, presses, reads, saves, tabTo, tabToAnother } from './keyboard';
import { fillSaveDialog } from './saving';
import { KEY, type Session } from './webdriver';

const PASSPHRASE = 'vier gewone woorden samen';
const ELEMENT = 'Steun leren vragen en geven';
const EVIDENCE = 'Moeder belde zelf haar zus';
const ANSWERS = ['Ik liep voorop', 'Volgende keer wacht ik langer'] as const;
/** Words that stand nowhere else, to look for where they must not be. */
const WRITTEN = 'Zij zette zelf de kwartelkoning op de kast';

let window: Window;
let session: Session;

beforeAll(async () => {
  window = await openWindow();
  session = window.session;
});

afterAll(async () => {
  await window.close();
});

test('a passphrase opens a new vault', async () => {
  await reads(session, 'Welkom bij Terugblik');
  await tabTo(session, 'Wachtzin');
  await session.type(PASSPHRASE);
  await presses(session, 'Ga verder');
  await presses(session, 'Later');
  await presses(session, 'Nu geen herstelsleutel');
  await reads(session, 'Kijk terug op een gezin dat je bijblijft');
});

test('a fictional case is opened and written in', async () => {
  await presses(session, 'Open Casus Beuk');
  await reads(session, 'verzonnen');
  await tabTo(session, 'Wat gebeurde er, en wat deed jij?');
  await session.chord(KEY.control, KEY.home);
  await session.type(`${WRITTEN}. `);
  await saves(session);
});

test('an element is added by typing a few letters', async () => {
  await session.chord(KEY.control, '2');
  await until('the line to add', async () => ((await focused(session)) === 'Wat zette je in?' ? true : null));
  await session.type('steun leren ouders oefen 2');
  await reads(session, ELEMENT);
  await session.type(KEY.enter);
  await reads(session, 'Waaraan was dat te zien?');
  await session.type(EVIDENCE);
  await session.type(KEY.enter);
  await until('the line to add', async () => ((await focused(session)) === 'Wat zette je in?' ? true : null));
  await saves(session);
  await window.photograph('elements');
});

test('two questions are answered', async () => {
  await session.chord(KEY.control, '3');
  await reads(session, 'Met wie kijk je terug?');
  await tabToAnother(session, 'textarea');
  await session.type(ANSWERS[0]);
  await session.chord(KEY.alt, KEY.pageDown);
  await reads(session, 'Stap 2 van');
  await tabToAnother(session, 'textarea');
  await session.type(ANSWERS[1]);
  await saves(session);
  await window.photograph('conversation');
});

test('the summary is saved by the dialog of the system, without the story', async () => {
  await session.chord(KEY.control, '5');
  await reads(session, 'Opslaan als PDF');
  await presses(session, 'Opslaan als PDF');
  const file = join(window.outFolder, 'blad.pdf');
  await fillSaveDialog(window, file);
  await reads(session, 'Opgeslagen als');
  await window.photograph('summary');
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  for (const wanted of ['Casus Beuk', EVIDENCE, ...ANSWERS]) expect(flat(text)).toContain(wanted);
  expect(text).not.toContain('kwartelkoning');
});

test('a wrong passphrase is refused kindly, and the right one brings everything back', async () => {
  await session.chord(KEY.control, 'l');
  await reads(session, 'Terugblik is vergrendeld');
  expect(await session.text()).not.toContain('Casus Beuk');
  await tabTo(session, 'Wachtzin');
  await session.type('niet de goede woorden');
  await session.type(KEY.enter);
  await reads(session, 'Deze wachtzin past niet');
  await window.photograph('wrong-passphrase');
  await unlock(session);
  await presses(session, 'Ga verder');
  await reads(session, 'Samenvatting');
  await session.chord(KEY.control, '1');
  await reads(session, 'Wat gebeurde er, en wat deed jij?');
  expect(await fields(session)).toContain(WRITTEN);
  await session.chord(KEY.control, '2');
  await reads(session, ELEMENT);
  await reads(session, EVIDENCE);
  await session.chord(KEY.control, '3');
  await reads(session, 'Met wie kijk je terug?');
  await reads(session, 'Stap 2 van');
  expect(await fields(session)).toContain(ANSWERS[1]);
});

test('a power cut takes nothing that the app called saved', async () => {
  await session.chord(KEY.control, '1');
  await tabTo(session, 'Wat gebeurde er, en wat deed jij?');
  await session.chord(KEY.control, KEY.home);
  await session.type('Dit stond er net. ');
  await saves(session);
  session = await window.cutOff();
  await reads(session, 'Terugblik is vergrendeld');
  await unlock(session);
  await presses(session, 'Ga verder');
  await reads(session, 'Verhaal');
  expect(await fields(session)).toContain(`Dit stond er net. ${WRITTEN}`);
});

test('nothing that was written can be read in any file', () => {
  const files = filesIn(window.dataFolder);
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) {
    const bytes = readFileSync(path);
    for (const secret of [WRITTEN, EVIDENCE, ...ANSWERS, PASSPHRASE, 'Casus Beuk']) {
      expect(bytes.includes(secret), `${secret} in ${path}`).toBe(false);
    }
  }
});

async function unlock(on: Session): Promise<void> {
  await tabTo(on, 'Wachtzin');
  await on.chord(KEY.control, 'a');
  await on.type(PASSPHRASE);
  await on.type(KEY.enter);
  await reads(on, 'Verder met Casus Beuk');
}

/** What stands in the text fields of the page. */
async function fields(on: Session): Promise<string> {
  return String(await on.run(`return [...document.querySelectorAll('textarea')].map((it) => it.value).join('\\n')`));
}

/** The text on one line, for a sentence may run over several on paper. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
}
