// Backups, as someone makes, checks and puts back one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';
import { emptyFolder } from '../support/places';

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
  await page.getByRole('button', { name: /Open .*Casus Beuk/ }).or(page.getByLabel(/Casus Beuk/)).first().click();
  await page.getByRole('navigation', { name: 'Onderdelen van deze casus' }).waitFor();
});

afterAll(async () => {
  await app.close();
  rmSync(stick, { recursive: true, force: true });
});

async function goToBackups(): Promise<void> {
  const { page } = app;
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Instellingen', { exact: true }).click();
  await page.getByRole('button', { name: 'Reservekopieën' }).click();
  await page.getByRole('heading', { name: 'Reservekopieën' }).first().waitFor();
}

test('a backup is made, checked, and goes to a stick as well', async () => {
  const { page } = app;
  await goToBackups();
  await page.getByRole('button', { name: 'Kies een map' }).click();
  await page.getByText('De kopieën gaan ook naar').waitFor();
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).click();
  await page.getByText('Reservekopie gemaakt en gecontroleerd.').first().waitFor();
  await page.getByText('Voor het laatst op').waitFor();
  await page.getByRole('button', { name: /^Controleer de kopie van/ }).first().click();
  await page.getByText(/is heel\.$/).first().waitFor();
  await checkScreen(page, 'backups');
});

test('a stick that is away is told calmly', async () => {
  const { page } = app;
  rmSync(join(stick, 'Terugblik-reservekopie'), { recursive: true });
  await goToBackups();
  await page.getByText('De map is er nu niet.').waitFor();
  await checkScreen(page, 'backups-stick-away');
});

test('what putting back would change is told first, and what there was is kept', async () => {
  const { page } = app;
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Start', { exact: true }).click();
  await page.keyboard.press('Control+n');
  await page.getByRole('navigation', { name: 'Onderdelen van deze casus' }).waitFor();
  await goToBackups();
  await page.getByRole('button', { name: /^Zet terug: kopie van/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Eén casus staat niet in de kopie').waitFor();
  await checkScreen(page, 'backups-what-changes');
  await dialog.getByRole('button', { name: 'Zet deze kopie terug' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Terzijde gelegd voor het terugzetten').waitFor();
});

test('a store that is gone is put back from its backups', async () => {
  const { page } = app;
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Terugblik is vergrendeld' }).waitFor();
  rmSync(join(app.folder, 'kluis.db'));
  await page.reload();
  await page.getByText('Het bestand van de kluis is weg').waitFor();
  await page.getByRole('button', { name: /^Zet terug: kopie van/ }).first().waitFor();
  await checkScreen(page, 'backups-broken');
  await page.getByRole('button', { name: /^Zet terug: kopie van/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wachtzin of herstelsleutel van deze kopie').fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Kijk wat er verandert' }).click();
  await dialog.getByText(/casussen komen terug|casus komt terug/).waitFor();
  await dialog.getByRole('button', { name: 'Zet deze kopie terug' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
});

test('no screen complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
