// A meeting in the real window, with the keyboard alone: begun, led, cut off in the middle, and taken up again at the
// right second with everything there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readyMeeting } from '../support/meetings';
import { until } from '../support/processes';
import { openWindow, type Window } from './display';
import { presses, reads, tabTo } from './keyboard';
import { KEY, type Session } from './webdriver';

const PASSPHRASE = 'vier gewone woorden samen';

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
  const today = String(await session.run(`
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((it) => String(it).padStart(2, '0')).join('-');`));
  await readyMeeting(command, { date: today, method: 'elementenronde', begins: '00:00', ends: '23:59' });
});

afterAll(async () => {
  await window.close();
});

/** Gives a command to the program as the page would. */
async function command(name: string, args: object): Promise<unknown> {
  const [isDone, answer] = (await session.runAsync(
    `const [name, args, done] = arguments;
     window.__TAURI_INTERNALS__.invoke(name, args).then((it) => done([true, it]), (it) => done([false, it]));`,
    name,
    args,
  )) as [boolean, unknown];
  if (!isDone) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The name of the step in hand. */
const step = async (): Promise<string> => String(await session.run(`return document.querySelector('h1')?.textContent ?? ''`));

const atStep = (name: string): Promise<unknown> =>
  until(`the step ${name}`, async () => ((await step()) === name ? true : null));

/** The seconds on the clock of the step. */
async function secondsLeft(): Promise<number> {
  const text = String(await session.run(`return document.querySelector('[role="timer"] [aria-hidden]')?.textContent ?? ''`));
  const [minutes = 0, seconds = 0] = text.replace('+', '').split(':').map(Number);
  return (text.startsWith('+') ? -1 : 1) * (minutes * 60 + seconds);
}

async function opensTheMeeting(): Promise<void> {
  await session.chord(KEY.alt, '4');
  await until('the cockpit', async () => {
    const at = await session.run(`
      const button = [...document.querySelectorAll('button')].find((it) => /^(Begin de bijeenkomst|Ga verder|Terug naar de bijeenkomst)/.test(it.textContent.trim()));
      button?.focus();
      return button !== undefined;`);
    return at === true ? true : null;
  });
  await session.type(KEY.enter);
}

test('a meeting is begun and led with one hand', async () => {
  await opensTheMeeting();
  await reads(session, 'Klaar om te beginnen?');
  await session.type(' ');
  await atStep('Landen');
  await session.type(KEY.right);
  await atStep('Vraag');
  await session.type('3');
  await atStep('Kaart maken');
  await session.type('+');
  await until('a minute more', async () => ((await secondsLeft()) > 12 * 60 ? true : null));
  await session.type(' ');
  await reads(session, 'Gepauzeerd');
  await window.photograph('cockpit-paused');
  await session.type(' ');
  await until('a clock that runs', async () => ((await session.text()).includes('Gepauzeerd') ? null : true));
});

test('an element and a note are there at once', async () => {
  await session.type('e');
  await session.type('netw');
  await reads(session, 'Netwerk in kaart brengen');
  await session.type(KEY.enter);
  await until('the element', async () =>
    (await session.run(`return document.querySelectorAll('.groups li').length`)) === 1 ? true : null,
  );
  await session.type(KEY.escape);
  await atStep('Kaart maken');
  await session.type('n');
  await session.type('Vaker eerst vragen wie er al helpt');
  await reads(session, 'Opgeslagen');
  await window.photograph('cockpit-notes');
});

test('a power cut in the middle loses nothing, and the clock is at the right second', async () => {
  const before = await secondsLeft();
  const cutAt = Date.now();
  session = await window.cutOff();
  await reads(session, 'Terugblik is vergrendeld');
  await tabTo(session, 'Wachtzin');
  await session.type(PASSPHRASE);
  await session.type(KEY.enter);
  await presses(session, 'Ga verder');
  await until('the rooms', async () => ((await session.text()).includes('Intervisie') ? true : null));
  await opensTheMeeting();
  await atStep('Kaart maken');
  const after = await secondsLeft();
  // The meeting went on meanwhile. A second for the reading before, one for the reading after.
  const gone = (Date.now() - cutAt) / 1000;
  expect(Math.abs(before - after - gone), `${String(before)} to ${String(after)} in ${String(gone)} s`).toBeLessThan(2.5);
  await session.type('e');
  await reads(session, 'Netwerk in kaart brengen');
  await session.type(KEY.escape);
  await session.type('n');
  const note = await until('the note', () => session.run(`return document.querySelector('aside textarea')?.value || null`));
  expect(note).toBe('Vaker eerst vragen wie er al helpt');
  await session.type(KEY.escape);
});

test('Escape goes back, and the clock goes on', async () => {
  const before = await secondsLeft();
  await session.type(KEY.escape);
  await reads(session, 'Instellingen');
  await opensTheMeeting();
  await atStep('Kaart maken');
  await until('a clock that went on', async () => ((await secondsLeft()) < before ? true : null));
});
