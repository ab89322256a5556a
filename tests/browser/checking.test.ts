// Settings: the log, the checks and everything to take along, as someone uses them who was asked to account for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

let app: App;

beforeAll(async () => {
  app = await openApp();
  await app.page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await app.page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

/** Opens a page of the settings. */
async function openPage(name: string): Promise<void> {
  const { page } = app;
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Instellingen', { exact: true }).click();
  const pages = page.getByRole('navigation', { name: 'Onderdelen van de instellingen' });
  await pages.getByRole('button', { name, exact: true }).click();
  await pages.locator('[aria-current="page"]').filter({ hasText: name }).waitFor();
}

test('the log says what happened, the chain is whole, and the saved log ends with the number on the screen', async () => {
  const { page } = app;
  await openPage('Logboek');
  await page.getByText('Casus gemaakt.').first().waitFor();
  await page.getByRole('button', { name: 'Controleer de keten' }).click();
  await page.getByText('De keten is heel.').waitFor();
  await checkScreen(page, 'log');

  await page.getByRole('button', { name: 'Sla het logboek op' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Logboek opgeslagen,').waitFor();
  const saved = readFileSync(join(app.folder, 'opgeslagen', 'Logboek Terugblik 2026-11-22.jsonl'), 'utf8');
  expect(saved.trimEnd().split('\n').at(-1)).toContain('logboek-opgeslagen');
  await page.getByLabel('Laat zien').selectOption({ label: 'Naar buiten' });
  await page.getByText('1 regel', { exact: true }).waitFor();
});

test('the checks say what they did, and see the connection of the browser itself', async () => {
  const { page } = app;
  await openPage('Controleer zelf');
  await page.getByRole('button', { name: 'Doe de controle' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Elk controlegetal is opnieuw gemaakt').waitFor();
  // This page is served over a connection on this machine; the window of the app has none.
  await page.getByRole('listitem').filter({ hasText: 'Verbindingen op dit moment' }).getByText('let op').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Leesbare tekst op de schijf' }).getByText('in orde').waitFor();
  await checkScreen(page, 'checkup');
  await page.getByRole('button', { name: 'Sla de uitkomst op' }).click();
  await page.getByText('Opgeslagen als Controle Terugblik 2026-11-22.txt.').first().waitFor();
});

test('everything leaves as JSON, past the same gate as every paper', async () => {
  const { page } = app;
  await openPage('Mijn gegevens');
  await page.getByRole('button', { name: 'Opslaan als JSON' }).click();
  await page.getByText('Opgeslagen als Mijn gegevens 2026-11-22.json.').first().waitFor();
  const file = join(app.folder, 'opgeslagen', 'Mijn gegevens 2026-11-22.json');
  const data = JSON.parse(readFileSync(file, 'utf8')) as { casussen: { naam: string }[] };
  expect(data.casussen.map((it) => it.naam)).toContain('Casus Beuk');
  await checkScreen(page, 'my-data');
});
