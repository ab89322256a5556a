// Where the keyboard is after a question, after waiting, and on a new computer that gets its vault from a stick.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder } from '../support/places';
import { openApp, type App } from './support';

const PASSPHRASE = 'drie groene fietsen in de regen';
const stick = emptyFolder();
let app: App;

beforeAll(async () => {
  app = await openApp('--pick', stick);
  const { page } = app;
  await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await page.getByRole('button', { name: 'Nu geen herstelsleutel' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
});

afterAll(async () => {
  await app.close();
  rmSync(stick, { recursive: true, force: true });
});

function focused(): Promise<string> {
  return app.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

test('a question that is closed gives the keyboard back to what asked it', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+5');
  await page.getByRole('button', { name: 'Nieuw leerpunt' }).first().press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await focused()).toBe('Nieuw leerpunt');
});

test('a button that had to wait has the keyboard again afterwards', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+6');
  await page.getByRole('button', { name: 'Reservekopieën' }).click();
  await page.getByRole('button', { name: 'Kies een map' }).press('Enter');
  await page.getByText('De kopieën gaan ook naar').waitFor();
  await expect.poll(focused).toBe('Kies een andere map');
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).press('Enter');
  await page.getByText('Reservekopie gemaakt en gecontroleerd.').first().waitFor();
  await expect.poll(focused).toBe('Maak nu een reservekopie');
});

test('a copy from the stick brings the vault to an empty computer, and that everything was erased is told', async () => {
  const other = await openApp('--pick', stick);
  try {
    const { page } = other;
    await page.getByText('Heb je al een kluis op een andere computer').press('Enter');
    await page.getByRole('button', { name: 'Open een reservekopie van ergens anders' }).press('Enter');
    await page.getByRole('button', { name: /^Zet terug: kopie van/ }).first().press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Wachtzin of herstelsleutel van deze kopie').fill(PASSPHRASE);
    await dialog.getByRole('button', { name: 'Kijk wat er verandert' }).press('Enter');
    await dialog.getByRole('button', { name: 'Zet deze kopie terug' }).press('Enter');
    await page.getByText('De kopie is teruggezet.').first().waitFor();
    await page.keyboard.press('Alt+6');
    await page.getByRole('button', { name: 'Bewaren en wissen' }).click();
    await page.getByRole('button', { name: 'Alles wissen …' }).press('Enter');
    await page.getByLabel('Typ WISSEN om te bevestigen').fill('WISSEN');
    await page.keyboard.press('Enter');
    await page.getByText('Alles is gewist').first().waitFor();
    expect(other.complaints).toEqual([]);
  } finally {
    await other.close();
  }
});

test('no screen complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
