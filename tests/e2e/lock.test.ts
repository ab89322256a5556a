// What leaves the real window when the vault locks: by the desktop, with text still on its way, and the clipboard.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execFileSync, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './display';
import { focused, presses, reads, tabTo } from './keyboard';
import { program } from '../support/places';
import { until } from '../support/processes';
import { processOf } from '../support/running';
import { KEY, type Session } from './webdriver';

const PASSPHRASE = 'vier gewone woorden samen';
const STORY = 'Wat gebeurde er, en wat deed jij?';

let window: Window;
let session: Session;

beforeAll(async () => {
  window = await openWindow();
  session = window.session;
  await reads(session, 'Welkom bij Terugblik');
  await tabTo(session, 'Wachtzin');
  await session.type(PASSPHRASE);
  await presses(session, 'Ga verder');
  await presses(session, 'Later');
  await presses(session, 'Nu geen herstelsleutel');
  await presses(session, 'Open Casus Beuk');
  await reads(session, 'verzonnen');
});

afterAll(async () => {
  await window.close();
});

test('copied text leaves the clipboard when the vault locks', async () => {
  await tabTo(session, STORY);
  await copiesTheStory();
  await session.chord(KEY.control, 'l');
  await reads(session, 'Terugblik is vergrendeld');
  await until('an empty clipboard', () => Promise.resolve(pasted() === null ? true : null));
});

test('what was copied elsewhere in the meantime stays', async () => {
  await unlocks();
  await tabTo(session, STORY);
  await copiesTheStory();
  const other = spawn('xclip', ['-selection', 'clipboard', '-quiet'], { env: window.environment, stdio: ['pipe', 'ignore', 'ignore'] });
  other.stdin.end('boodschappen');
  await until('the other text', () => Promise.resolve(pasted() === 'boodschappen' ? true : null));
  await session.chord(KEY.control, 'l');
  await reads(session, 'Terugblik is vergrendeld');
  expect(pasted()).toBe('boodschappen');
  other.kill();
});

// KeePassXC #639: what was being written when the vault locked by itself was lost.
test('a desktop that locks takes the vault along, with what was typed a moment ago', async () => {
  await unlocks();
  await tabTo(session, STORY);
  await session.chord(KEY.control, KEY.home);
  await session.type('Net voor het slot. ');
  desktopLocks();
  await until('the lock screen', async () => ((await focused(session)) === 'Wachtzin' ? true : null));
  expect(await session.run('return document.documentElement.outerHTML')).not.toMatch(/Beuk|Net voor het slot/);
  await window.photograph('locked-by-desktop');
  await unlocks();
  expect(String(await session.run(`return document.querySelector('textarea').value`))).toMatch(/^Net voor het slot\. /);
});

test('F9 covers the real window and gives the focus back', async () => {
  await tabTo(session, STORY);
  await session.type(KEY.f9);
  await reads(session, 'Even afgeschermd');
  await window.photograph('covered');
  await session.type(KEY.f9);
  await until('the story again', async () =>
    (await session.run('return document.activeElement.tagName')) === 'TEXTAREA' ? true : null,
  );
});

test('the words of a paper can be pasted elsewhere, until the vault locks', async () => {
  await presses(session, 'Samenvatting');
  await reads(session, 'Kijk na voor je deelt');
  await presses(session, 'Kopieer als tekst');
  const text = await until('the paper on the clipboard', () =>
    Promise.resolve(pasted()?.includes('Casus Beuk\n==========') ? pasted() : null),
  );
  expect(text).toContain('Casussamenvatting voor intervisie');
  await session.chord(KEY.control, 'l');
  await reads(session, 'Terugblik is vergrendeld');
  await until('an empty clipboard', () => Promise.resolve(pasted() === null ? true : null));
});

test('nobody else on this computer can read what the app wrote', () => {
  const home = dirname(window.dataFolder);
  const open = readdirSync(home, { withFileTypes: true, recursive: true })
    .map((it) => join(it.parentPath, it.name))
    // The bus of the desktop and the driver write beside the app.
    .filter((it) => it.includes('terugblik.app') || it.startsWith(window.dataFolder))
    .filter((it) => (lstatSync(it).mode & 0o077) !== 0);
  expect(open.filter((it) => !lstatSync(it).isSymbolicLink())).toEqual([]);
  expect(readdirSync(join(window.dataFolder, 'log')).length).toBeGreaterThan(0);
});

/** Selects the whole story and copies it, and waits until another program could paste it. */
async function copiesTheStory(): Promise<void> {
  await session.chord(KEY.control, 'a');
  await session.chord(KEY.control, 'c');
  await until('the story on the clipboard', () => Promise.resolve(pasted()?.includes('moeder') ? true : null));
}

/** What another program would paste; `null` when there is nothing. */
function pasted(): string | null {
  try {
    return execFileSync('xclip', ['-selection', 'clipboard', '-out'], {
      env: window.environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/** Says on the bus of the app what a desktop says when its screen is locked. */
function desktopLocks(): void {
  const about = readFileSync(`/proc/${String(processOf(program('terugblik')))}/environ`, 'utf8');
  const bus = /DBUS_SESSION_BUS_ADDRESS=([^\0]+)/.exec(about)?.[1] ?? '';
  execFileSync('dbus-send', [`--bus=${bus}`, '--type=signal', '/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver.ActiveChanged', 'boolean:true']);
}

async function unlocks(): Promise<void> {
  await tabTo(session, 'Wachtzin');
  await session.type(PASSPHRASE);
  await session.type(KEY.enter);
  await presses(session, 'Ga verder');
  await reads(session, 'verzonnen');
}
