// Meetings as files: in a calendar, to a colleague with a passphrase, and from one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { checkScreen, openApp, type App } from './support';

const PASSPHRASE = 'vier losse gewone woorden';

let app: App;
let meeting: string;

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Casussen', { exact: true }).click();
  await page.getByText('Casus Beuk').first().click();
  await page.getByRole('navigation', { name: 'Onderdelen van deze casus' }).waitFor();
  const cases = await invoke<{ id: string; label: string }[]>('case_list', {});
  const beuk = cases.find((it) => it.label === 'Casus Beuk')?.id ?? null;
  const group = await invoke<{ value: string }>('group_add', {
    group: {
      name: 'Groep drie',
      members: ['A.', 'B.'],
      leader: null,
      form: 'intervisie',
      rhythm: { every: 'asAgreed' },
      place: 'Kamer 2',
    },
  });
  const planned = await invoke<{ value: string[] }>('meeting_plan', {
    meeting: {
      group: group.value,
      date: '2026-11-25',
      begins: '13:30',
      ends: '15:00',
      place: 'Kamer 2',
      form: 'intervisie',
      leader: null,
      people: { say: 'number', count: 5 },
      subject: 'vraag',
      theme: '',
    },
    more: 0,
  });
  meeting = planned.value[0] ?? '';
  await offer('Hoe geef ik de ouders meer ruimte?', beuk);
  await offer('Bel ik te vaak met 06 12345678?', null);
});

afterAll(async () => {
  await app.close();
});

/** Runs a command of the program itself, as another window would. */
async function invoke<T>(command: string, args: object): Promise<T> {
  return (await app.page.evaluate(
    `window.__TAURI_INTERNALS__.invoke(${JSON.stringify(command)}, ${JSON.stringify(args)})`,
  )) as T;
}

const offer = (question: string, from: string | null): Promise<unknown> =>
  invoke('meeting_offer', { id: meeting, offer: { by: 'A.', question, case: from } });

const dialog = (): Locator => app.page.getByRole('dialog');
const inDialog = (name: string | RegExp): Locator => dialog().getByRole('button', { name });
const closed = (): Promise<void> => dialog().waitFor({ state: 'hidden' });

async function goToRoom(): Promise<void> {
  await app.page.keyboard.press('Alt+4');
  await app.page.getByRole('heading', { name: 'Intervisie', level: 1 }).waitFor();
}

/** The text of the saved file that ends so. */
function saved(ending: string): string {
  const folder = join(app.folder, 'opgeslagen');
  const name = readdirSync(folder).find((it) => it.endsWith(ending)) ?? '';
  return readFileSync(join(folder, name), 'latin1');
}

async function goToShare(): Promise<void> {
  await goToRoom();
  await app.page.getByRole('button', { name: 'Voorbereiden', exact: true }).first().click();
  await app.page.getByRole('button', { name: 'Papier en delen' }).click();
}

test('a meeting goes into a calendar without what it is about', async () => {
  const { page } = app;
  await goToShare();
  await page.getByRole('button', { name: 'Zet in agenda' }).click();
  await dialog().getByText('Geen vraag, geen thema').waitFor();
  await checkScreen(page, 'calendar-dialog');
  await inDialog('Agendabestand opslaan').click();
  await closed();
  const file = saved('.ics');
  expect(file).toContain('SUMMARY:Intervisie: Groep drie');
  expect(file).toContain('DTSTART;TZID=Europe/Amsterdam:20261125T133000');
  expect(file).not.toContain('ruimte');
});

test('a preparation leaves when everything in it was looked at, closed with a passphrase typed twice', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Geef door aan een collega' }).click();
  await dialog().getByText('06 12345678').waitFor();
  await dialog().getByLabel(/^Geef het beeld van de casus mee/).check();
  const first = dialog().getByLabel('Wachtzin voor dit bestand');
  const again = dialog().getByLabel('Nog een keer dezelfde wachtzin');
  await first.fill('kort');
  await inDialog('Sluiten en opslaan').click();
  await dialog().getByText('Nog te kort').waitFor();
  await first.fill(PASSPHRASE);
  await again.fill('vier losse gewone');
  await page.keyboard.press('Enter');
  await dialog().getByText('Dit is een andere wachtzin dan hierboven.').waitFor();
  expect(await again.evaluate((it) => it === document.activeElement)).toBe(true);
  await again.fill(PASSPHRASE);
  await checkScreen(page, 'hand-over-dialog');
  await page.keyboard.press('Enter');
  await dialog().getByText('Er is nog niets opgeslagen').waitFor();
  await dialog().getByLabel('Mag blijven staan: Telefoonnummer 06 12345678').check();
  await inDialog('Sluiten en opslaan').click();
  await closed();
  expect(saved('.age')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
});

test('a file of a colleague is looked at before it is taken over; a wrong passphrase can be tried again', async () => {
  const { page } = app;
  await goToRoom();
  await page.getByRole('button', { name: 'Voorbereiding openen' }).click();
  await inDialog('Kies een bestand').click();
  const field = dialog().getByLabel('Wachtzin van je collega');
  await field.fill('een andere wachtzin');
  await page.keyboard.press('Enter');
  await dialog().getByText('De wachtzin past niet.').waitFor();
  await checkScreen(page, 'open-preparation-wrong');
  await field.fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await dialog().getByText('met het beeld van de casus').first().waitFor();
  await checkScreen(page, 'open-preparation');
  await dialog().getByLabel(/^Alleen de vragen, bij Groep drie op woensdag 25 november 2026/).check();
  await dialog().getByLabel('Als nieuwe bijeenkomst').check();
  await inDialog('Overnemen').click();
  await closed();
  await page.getByRole('heading', { name: 'Groep drie', level: 1 }).waitFor();
  const { meetings } = await invoke<{ meetings: { id: string }[] }>('meeting_list', {});
  expect(meetings).toHaveLength(2);
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await invoke<{ meetings: object[] }>('meeting_list', {})).meetings.length)
    .toBe(1);
});

test('no screen complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
