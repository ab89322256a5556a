// A first day with the app, in the real window and with the keyboard alone: from the passphrase to the paper,
// and after locking everything is still there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './display';
import { presses, reads, tabTo } from './keyboard';
import { KEY, type Session } from './webdriver';

const PASSPHRASE = 'vier gewone woorden samen';
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
  await reads(session, 'Kijk terug op een gezin dat je bijblijft');
});

test('a fictional case is opened and written in', async () => {
  await presses(session, 'Open Casus Beuk');
  await reads(session, 'verzonnen');
  await tabTo(session, 'Wat gebeurde er, en wat deed jij?');
  await session.chord(KEY.control, KEY.home);
  await session.type(`${WRITTEN}. `);
  await reads(session, 'opgeslagen');
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
  await reads(session, 'Verhaal');
  expect(await story(session)).toContain(WRITTEN);
});

test('nothing that was written can be read in any file', () => {
  const files = filesIn(window.dataFolder);
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) {
    const bytes = readFileSync(path);
    for (const secret of [WRITTEN, PASSPHRASE, 'Casus Beuk']) {
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

async function story(on: Session): Promise<string> {
  return String(await on.run(`return [...document.querySelectorAll('textarea')].map((it) => it.value).join('\\n')`));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
}
