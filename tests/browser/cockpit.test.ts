// The meeting while it is held: read from afar, led with one hand on the keyboard, without losing a second.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { readyMeeting } from '../support/meetings';
import { checkScreen, openApp, TODAY, type App } from './support';

const LONG_NAME = 'Ieder schrijft voor zichzelf op welk element hij of zij in dit verhaal het meeste mist';
const LONG_TEXT = 'Neem de tijd en lees eerst de vraag nog eens. '.repeat(12);
const LONG_QUESTION = 'Hoe blijf ik naast de ouders staan als de school, de wijkagent en de huisarts iets anders van mij vragen, en wat zeg ik dan tegen het kind dat overal bij zit? '.repeat(3);

let app: App;
let id: string;
let opened: string;

/** Gives a command to the program as the page would. */
async function command(name: string, args: object): Promise<unknown> {
  const [status, answer] = await app.page.evaluate(
    async ([to, body]) => {
      const response = await fetch(`/command/${String(to)}`, { method: 'POST', body: JSON.stringify(body) });
      return [response.status, await response.json()] as const;
    },
    [name, args] as const,
  );
  if (status !== 200) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Lets time go by in the program, and enough in the page for it to ask. */
async function later(seconds: number): Promise<void> {
  await app.page.evaluate((it) => fetch(`/later/${String(it)}`, { method: 'POST' }), seconds * 1000);
  await app.page.clock.runFor(6000);
}

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  await page.clock.install({ time: new Date(`${TODAY}T14:30:00`) });
  await page.reload();
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  const handbook = (await command('handbook', {})) as { samples: { id: string }[] };
  const sample = handbook.samples[0]?.id ?? '';
  opened = ((await command('case_open_sample', { sample })) as { value: string }).value;
  id = await readyMeeting(command, { date: TODAY, method: 'elementenronde', caseId: opened });
  await page.keyboard.press('Alt+4');
  await page.getByRole('button', { name: 'Begin de bijeenkomst' }).click();
  await heading('Klaar om te beginnen?').waitFor();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

const heading = (name: string): Locator => app.page.getByRole('heading', { name, exact: true });
const timer = (): Promise<string> => app.page.locator('[role="timer"] [aria-hidden]').innerText();
const secondsIn = (text: string): number => {
  const [minutes = 0, seconds = 0] = text.replace('+', '').split(':').map(Number);
  return (text.startsWith('+') ? -1 : 1) * (minutes * 60 + seconds);
};

/** Waits until the clock shows `text`, or as much less as the page may count before it asks: its own time goes on. */
async function shows(text: string): Promise<void> {
  const less = async (): Promise<number> => secondsIn(text) - secondsIn(await timer());
  await expect.poll(async () => [0, 1, 2, 3, 4, 5, 6].includes(await less()), { message: text }).toBe(true);
}

const said = (text: string): Locator => app.page.getByRole('status').filter({ hasText: text });
const steps = (): Locator => app.page.getByRole('list', { name: 'Stappen' });
const now = (): Locator => steps().locator('[aria-current="step"]');
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await app.page.keyboard.press(key);
};

/** From the rooms back into the meeting that runs. */
async function reopen(): Promise<void> {
  await app.page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  await app.page.getByRole('button', { name: /Ga verder|Begin de bijeenkomst|Terug naar de bijeenkomst/ }).first().click();
  await heading('Patroon delen').waitFor();
}

test('the window is the meeting alone, and a space begins it', async () => {
  const { page } = app;
  expect(await page.getByRole('navigation', { name: 'Ruimtes' }).count()).toBe(0);
  await checkScreen(page, 'cockpit-ready');
  await press(' ');
  await heading('Landen').waitFor();
  await shows('5:00');
  await said('Stap 1 van 9: Landen. 5 minuten.').waitFor();
  await later(18);
  await shows('4:42');
  expect(await page.getByText('Casus Beuk').count(), 'the screen may be shared').toBe(0);
  await page.getByText('Hoe kan ik helpen zonder dat ik degene word').waitFor();
  await checkScreen(page, 'cockpit-step');
});

test('one hand: on, back, a jump, a minute more, a pause', async () => {
  await press('ArrowRight');
  await heading('Vraag').waitFor();
  await press('ArrowRight', 'ArrowLeft');
  await heading('Vraag').waitFor();
  await press('5');
  await heading('Patroon delen').waitFor();
  expect(await now().innerText()).toContain('Patroon delen');
  await press('+');
  await shows('9:00');
  await press(' ');
  await app.page.getByText('Gepauzeerd', { exact: true }).first().waitFor();
  await later(60);
  await shows('9:00');
  await checkScreen(app.page, 'cockpit-paused');
  await press(' ');
  await later(60);
  await shows('8:00');
});

test('a step that ends does so in words and shape, and counts on', async () => {
  await later(7 * 60);
  await shows('1:00');
  await said('Nog een minuut voor Patroon delen').waitFor();
  await later(60);
  await shows('0:00');
  await said('De tijd voor Patroon delen is om').waitFor();
  await later(80);
  await shows('+1:20');
  await app.page.getByText('De tijd is om, rond rustig af').waitFor();
  await checkScreen(app.page, 'cockpit-over');
});

test('the group lays elements on the table without a mouse, and no key does anything else meanwhile', async () => {
  const { page } = app;
  await press('e');
  const field = page.getByRole('combobox', { name: 'Welk element hoor je?' });
  await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.type('netw in 9 +');
  await said('Geen element met die woorden').waitFor();
  expect(await now().innerText(), 'typing jumps nowhere').toContain('Patroon delen');
  await press('Escape');
  await page.keyboard.type('netw');
  await press('Enter');
  await said('Netwerk in kaart brengen ligt op tafel als ingezet').waitFor();
  await page.keyboard.type('vertr');
  await press('Shift+Enter');
  await said('ligt op tafel als idee').waitFor();
  await command('meeting_seen_add', { id, element: 'uit-een-ander-pakket', how: 'idee' });
  await page.keyboard.type('doelen');
  await press('Enter');
  await page.getByText('uit-een-ander-pakket').waitFor();
  await checkScreen(page, 'cockpit-elements');
  await page.getByRole('button', { name: 'Haal uit-een-ander-pakket (idee) van tafel' }).click();
  await page.getByText('uit-een-ander-pakket', { exact: true }).waitFor({ state: 'detached' });
  await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
  await press('Escape');
  await field.waitFor({ state: 'detached' });
  await heading('Patroon delen').waitFor();
});

test('the card of the case shows its details only when asked, and hides them again next time', async () => {
  const { page } = app;
  await press('c');
  const counts = page.getByRole('list', { name: 'Elementen per categorie' });
  await counts.waitFor();
  expect(await page.getByRole('heading', { name: 'Doelen' }).count()).toBe(0);
  await checkScreen(page, 'cockpit-card');
  await press('h');
  await said('Details van de casus zijn te zien').waitFor();
  await page.getByText('Casus Beuk').first().waitFor();
  await checkScreen(page, 'cockpit-card-details');
  await press('Escape', 'Escape');
  await reopen();
  expect(await page.getByText('Casus Beuk').count()).toBe(0);
});

test('the voice of the family has one card at a time', async () => {
  await press('g');
  await heading('Stem van het gezin').waitFor();
  await app.page.getByText('Collega 1 kijkt mee').waitFor();
  await app.page.getByText('Kaart 1 van').waitFor();
  await press('ArrowDown');
  await app.page.getByText('Kaart 2 van').waitFor();
  await said('Wat zou het kind').waitFor();
  await press('ArrowUp', 'ArrowUp');
  await app.page.getByText(/Kaart (\d+) van \1/).waitFor();
  await checkScreen(app.page, 'cockpit-voices');
  await press('r');
  await heading('Rollen').waitFor();
  await checkScreen(app.page, 'cockpit-roles');
});

test('notes are kept while the clock goes on, and the guard looks along', async () => {
  const { page } = app;
  await press('n');
  const learned = page.getByRole('textbox', { name: 'Leerpunten' });
  await expect.poll(() => learned.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.type('Vaker eerst vragen wie er al helpt. Toen kwam zoon daan.');
  await later(1);
  await page.getByText('Opgeslagen', { exact: true }).waitFor();
  const kept = (await command('meeting_open', { id })) as { notes: { learned: string[] } };
  expect(kept.notes.learned).toEqual(['Vaker eerst vragen wie er al helpt. Toen kwam zoon daan.']);
  await page.locator('[data-mark]', { hasText: 'daan' }).waitFor();
  await checkScreen(page, 'cockpit-notes');
  await press('Escape');
  await learned.waitFor({ state: 'detached' });
});

test('what is left can be shared out over the steps to come', async () => {
  const { page } = app;
  await press('t');
  const minutes = page.getByRole('textbox', { name: 'Hoeveel minuten zijn er nog?' });
  await minutes.fill('0');
  await page.getByText('Vul een heel getal in').waitFor();
  await minutes.fill('30');
  await checkScreen(page, 'cockpit-end-in');
  await press('Enter');
  await minutes.waitFor({ state: 'detached' });
  const clock = (await command('meeting_clock', { id })) as { toEndMs: number };
  expect(Math.abs(clock.toEndMs - 30 * 60_000)).toBeLessThanOrEqual(60_000);
});

test('after a while away it asks whether that counts', async () => {
  const { page } = app;
  await later(720);
  await page.getByText('Je was 12 minuten weg. Telt dat mee?').waitFor();
  await checkScreen(page, 'cockpit-away');
  await page.getByRole('button', { name: 'Nee, telt niet mee' }).click();
  await page.getByText('Telt dat mee?').waitFor({ state: 'detached' });
});

test('long words, long questions and forty steps stay within the window', async () => {
  const { page } = app;
  await page.route('**/command/meeting_open', async (route) => {
    const response = await route.fetch();
    const view = (await response.json()) as { agenda: object[]; row: { question: string } };
    const first = { ...view.agenda[0], name: LONG_NAME, text: LONG_TEXT, elementMoment: LONG_TEXT };
    view.agenda = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? first : { ...first, name: 'W'.repeat(60) }));
    view.row.question = LONG_QUESTION;
    await route.fulfill({ response, json: view });
  });
  await page.route('**/command/meeting_clock', async (route) => {
    const response = await route.fetch();
    const view = (await response.json()) as { steps: object[] };
    await route.fulfill({ response, json: { ...view, at: 30, steps: Array.from({ length: 40 }, () => ({ minutes: 1, spentMs: 0 })) } });
  });
  await command('meeting_seen_add', { id, element: 'samen-doen', how: 'idee' });
  await press('e');
  await page.keyboard.type('netw betr');
  await press('Enter', 'Escape');
  await page.clock.runFor(6000);
  await page.getByText('Stap 31 van 40', { exact: true }).waitFor();
  await checkScreen(page, 'cockpit-long');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await press('Escape');
  await reopen();
});

test('the last step ends at a page that leads on', async () => {
  const { page } = app;
  await press('9');
  await heading('Afronden').waitFor();
  await press('ArrowRight');
  await heading('Klaar').waitFor();
  await checkScreen(page, 'cockpit-done');
  await page.getByRole('button', { name: 'Ja, gehouden' }).click();
  await page.getByText('Is de bijeenkomst gehouden?').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Naar Achteraf' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
});

test('the steps of the conversation guide, with all their questions, are read on by keyboard', async () => {
  const { page } = app;
  const guided = await readyMeeting(command, { date: TODAY, method: 'elementenronde', caseId: opened });
  await command('meeting_choose_method', { id: guided, method: { kind: 'guide' } });
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Alt+4');
  await page.getByRole('button', { name: 'Begin de bijeenkomst' }).click();
  await heading('Klaar om te beginnen?').waitFor();
  await press(' ');
  await heading('Landen').waitFor();
  await press('4');
  await heading('Kijken naar het patroon').waitFor();
  await checkScreen(page, 'cockpit-guide');
  const work = page.getByRole('region', { name: 'Deze stap' });
  const top = (): Promise<number> => work.evaluate((it) => it.scrollTop);
  expect(await work.evaluate((it) => it.scrollHeight > it.clientHeight), 'more than fits').toBe(true);
  await press('ArrowDown');
  await expect.poll(top).toBeGreaterThan(0);
  await press('ArrowUp');
  await expect.poll(top).toBe(0);
});
