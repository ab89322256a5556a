// The room of intervision: a first user, a group, meetings that are planned, held, called off and taken back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { checkScreen, openApp, type App } from './support';

const LONG = 'Leernetwerk met een naam die zo lang is als een naam van een groep maar mag zijn';
const THEME = `Netwerk betrekken als het gezin daar geen ruimte voor voelt. ${'Hoe doe je dat? '.repeat(20)}`;

let app: App;

beforeAll(async () => {
  app = await openApp();
  await app.page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await app.page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  await app.page.keyboard.press('Alt+4');
  await app.page.getByRole('heading', { name: 'Intervisie', level: 1 }).waitFor();
});

afterAll(async () => {
  await app.close();
});

const dialog = (): Locator => app.page.getByRole('dialog');
const field = (name: string): Locator => dialog().getByLabel(name, { exact: true });
const button = (name: string | RegExp): Locator => app.page.getByRole('button', { name });
const closed = (): Promise<void> => dialog().waitFor({ state: 'hidden' });

/** Opens the room, wherever one is. */
async function goToRoom(): Promise<void> {
  await app.page.keyboard.press('Alt+4');
  await app.page.getByRole('heading', { name: 'Intervisie', level: 1 }).waitFor();
}

/** Plans a meeting of the group that is offered. */
async function plan(date: string, begins: string, ends: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Plan een bijeenkomst', exact: true }).click();
  await field('Datum').fill(date);
  await field('Begin').fill(begins);
  await field('Eind').fill(ends);
  await dialog().getByRole('button', { name: 'Plan', exact: true }).click();
  await closed();
}

test('a first user is told what this is and where to begin', async () => {
  const { page } = app;
  await page.getByRole('heading', { name: 'Kijk samen met collega’s terug op één vraag' }).waitFor();
  await button('Plan een eerste bijeenkomst').waitFor();
  await checkScreen(page, 'intervision-empty');
});

test('a group is made by keyboard alone; names come one by one and each once', async () => {
  const { page } = app;
  await button('Maak een groep').press('Enter');
  await page.keyboard.type('Team Noord');
  await page.keyboard.press('Tab');
  await page.keyboard.type('A., Collega 1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('collega 1');
  await page.keyboard.press('Enter');
  await dialog().getByText('collega 1 staat er al.').waitFor();
  await page.keyboard.type('B.,');
  await button('Haal B. weg').waitFor();
  await field('Ritme').selectOption('weeks');
  await field('Om de hoeveel weken').fill('0');
  await field('Register van de gespreksleider').fill('SKJ');
  await dialog().getByRole('button', { name: 'Bewaar' }).click();
  await dialog().getByText('Kies een getal van 1 tot en met 52.').waitFor();
  await dialog().getByText('Vul ook de naam van de gespreksleider in.').waitFor();
  await checkScreen(page, 'intervision-group-dialog');
  await field('Om de hoeveel weken').fill('6');
  await field('Gespreksleider').fill('Collega 9');
  await page.keyboard.press('Enter');
  await closed();
  await page.getByText('3 leden: A., Collega 1, B.').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Intervisie');
});

test('meetings are planned in the rhythm of the group; what is wrong stands beside its field', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Plan een bijeenkomst', exact: true }).click();
  expect(await field('Begin').inputValue()).toBe('13:30');
  await field('Begin').fill('half twee');
  await field('Eind').fill('14.30');
  await dialog().getByRole('button', { name: 'Plan', exact: true }).click();
  await dialog().getByText('Vul hier iets in.').waitFor();
  await dialog().getByText('Schrijf een tijd, zoals 13:30.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await checkScreen(page, 'intervision-plan-dialog');
  await field('Datum').fill('2026-11-25');
  await field('Begin').fill('1430');
  await dialog().getByText('Het eind is gelijk aan het begin.').waitFor();
  await field('Begin').fill('13:30');
  await field('En daarna nog').fill('2');
  await dialog().getByRole('button', { name: 'Plan', exact: true }).click();
  await closed();
  await page.getByText('3 bijeenkomsten zijn gepland.').first().waitFor();
  const next = page.getByRole('article', { name: 'Team Noord' });
  await next.getByText('Woensdag 25 november 2026, 13:30–14:30').waitFor();
  await next.getByText('3 deelnemers').waitFor();
  await next.getByText('Iedereen uitnodigen, met dag en plaats').waitFor();
  await button(/^Team Noord Woensdag 6 januari 2027/).waitFor();
  await button(/^Team Noord Woensdag 17 februari 2027/).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Er staat nog niets gepland.').waitFor();
  await page.keyboard.press('Control+y');
  await next.waitFor();
});

test('the night of the clock, over midnight and twelve hours can be planned', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Plan een bijeenkomst', exact: true }).click();
  await field('Datum').fill('2026-10-24');
  await field('Begin').fill('22:00');
  await field('Eind').fill('4');
  await page.keyboard.press('Tab');
  await dialog().getByText('In deze nacht gaat de klok een uur terug.').waitFor();
  await dialog().getByText('Duurt 6 uur, tot zondag 25 oktober 2026.').waitFor();
  await dialog().getByRole('button', { name: 'Plan', exact: true }).click();
  await closed();
  await plan('2026-09-02', '9', '21:00');
  await page.getByText('09:00–21:00 · 12 uur').waitFor();
});

test('a meeting whose day is over is asked about once, and its hours count', async () => {
  const { page } = app;
  await page.getByText('Zijn deze bijeenkomsten doorgegaan?').waitFor();
  await button(/^Ja, Team Noord, Woensdag 2 september 2026/).click();
  await page.getByRole('navigation', { name: 'Delen van de bijeenkomst' }).waitFor();
  await goToRoom();
  await button(/^Nee, Team Noord, Zaterdag 24 oktober 2026/).click();
  await page.getByText('Is deze bijeenkomst doorgegaan?').waitFor({ state: 'hidden' });
  await page.getByText('1 keer gehouden, 12 uur').waitFor();
});

test('a learning network with a theme and a long name holds together', async () => {
  const { page } = app;
  await button('Nieuwe groep').click();
  await field('Naam van de groep').fill(LONG);
  await dialog().getByPlaceholder('Naam of initialen').fill(Array.from({ length: 100 }, (_, at) => `Collega ${String(at)}`).join(','));
  await page.keyboard.press('Enter');
  await dialog().getByText('Hooguit 99 namen.').waitFor();
  await field('Vorm').selectOption({ label: 'Leerbijeenkomst' });
  await field('Ritme').selectOption('months');
  await field('Om de hoeveel maanden').fill('2');
  await dialog().getByRole('button', { name: 'Bewaar' }).click();
  await closed();
  await button(`Plan een bijeenkomst van ${LONG}`).click();
  await field('Datum').fill('2026-12-02');
  await dialog().getByText('Een thema', { exact: true }).click();
  await field('Thema').fill(THEME);
  await dialog().getByText('Een aantal', { exact: true }).click();
  await field('Aantal deelnemers').fill('0');
  await dialog().getByRole('button', { name: 'Plan', exact: true }).click();
  await closed();
  await button(new RegExp(`^${LONG} Woensdag 2 december`)).waitFor();
  await checkScreen(page, 'intervision-room');
});

test('a meeting is called off, opened again, changed and removed from its menu', async () => {
  const { page } = app;
  const menu = button(/^Meer over Team Noord, Woensdag 6 januari 2027/);
  const line = page.getByRole('listitem').filter({ has: menu });
  const pick = async (item: string): Promise<void> => {
    // A menu that is still going away would take the key for itself.
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    await menu.press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  await pick('Zeg af');
  await line.getByText('afgezegd', { exact: true }).waitFor();
  await pick('Zet weer open');
  await line.getByText('afgezegd', { exact: true }).waitFor({ state: 'hidden' });
  await pick('Wijzig');
  await field('Plaats').fill('Kamer 2');
  await dialog().getByRole('button', { name: 'Bewaar' }).click();
  await closed();
  await pick('Verwijder');
  await menu.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+z');
  await menu.waitFor();
});

test('the series of a group has what is planned, what was held and its hours', async () => {
  const { page } = app;
  await button('Open de reeks van Team Noord').press('Enter');
  await page.getByRole('heading', { name: 'Team Noord', level: 1 }).waitFor();
  await page.getByRole('row', { name: 'Samen 1 12 uur' }).waitFor();
  await page.getByText('Volgens het ritme is 31 maart 2027 de volgende dag.').waitFor();
  await checkScreen(page, 'intervision-series');
});

test('a removed group leaves its meetings, and comes back', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Meer over Team Noord', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Groep verwijderen' }).press('Enter');
  await page.getByRole('heading', { name: 'Intervisie', level: 1 }).waitFor();
  await page.getByRole('article', { name: 'Intervisie' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('article', { name: 'Team Noord' }).waitFor();
});

test('the next meeting stands on Start, and the search field finds groups and meetings', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+1');
  await page.getByRole('heading', { name: 'Volgende bijeenkomst' }).waitFor();
  await page.getByText('Woensdag 25 november 2026 · 13:30–14:30').waitFor();
  await checkScreen(page, 'intervision-start');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('team noord 25 november');
  await dialog().getByText('Team Noord · woensdag 25 november 2026').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Team Noord', level: 1 }).waitFor();
  expect(app.complaints).toEqual([]);
});
