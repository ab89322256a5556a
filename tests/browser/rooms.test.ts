// Every room and every page of a case, as someone sees them who looks around with the fictional cases.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

let app: App;

beforeAll(async () => {
  app = await openApp();
  await app.page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await app.page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
});

afterAll(async () => {
  await app.close();
});

/** Goes to a room by the rail, and waits until it is there. */
async function goTo(room: string): Promise<void> {
  const rail = app.page.getByRole('navigation', { name: 'Ruimtes' });
  await rail.getByText(room, { exact: true }).click();
  await rail.locator('[aria-current="page"]').filter({ hasText: room }).waitFor();
  await app.page.getByRole('heading', { level: 1 }).first().waitFor();
}

test.each(['Start', 'Handboek', 'Casussen', 'Intervisie', 'Mijn leren', 'Instellingen'])('the room %s', async (room) => {
  await goTo(room);
  await checkScreen(app.page, `room-${room.toLowerCase().replace(' ', '-')}`);
});

test('the rail shows the rooms that work and no other', async () => {
  const rail = app.page.getByRole('navigation', { name: 'Ruimtes' });
  const names = await rail.locator('a, button').allInnerTexts();
  expect(names.map((it) => it.trim())).toEqual(['Start', 'Handboek', 'Casussen', 'Intervisie', 'Mijn leren', 'Instellingen']);
});

test.each([
  ['Verhaal', 'Wat gebeurde er, en wat deed jij?'],
  ['Elementen', 'Vertrouwen opbouwen'],
  ['Gesprek', 'Met wie kijk je terug?'],
  ['Proef', 'Wat ga je doen?'],
  ['Samenvatting', 'Niets gevonden. Lees zelf nog één keer'],
])('the page %s of a case', async (tab, content) => {
  await goTo('Casussen');
  await app.page.getByText('Casus Beuk').first().click();
  const tabs = app.page.getByRole('navigation', { name: 'Onderdelen van deze casus' });
  await tabs.getByRole('button', { name: tab, exact: true }).click();
  await tabs.locator('[aria-current="page"]').filter({ hasText: tab }).waitFor();
  await app.page.getByText(content).first().waitFor();
  await checkScreen(app.page, `case-${tab.toLowerCase()}`);
});

test('the palette finds rooms, commands and elements', async () => {
  const { page } = app;
  await goTo('Start');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.waitFor();
  await page.keyboard.type('netwerk');
  await palette.getByText('Netwerk in kaart').first().waitFor();
  await checkScreen(page, 'palette');
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'hidden' });
});

test('no screen complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
