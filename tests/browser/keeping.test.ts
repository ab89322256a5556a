// Keeping and letting go, with the real program: the three choices, learning points, erasing for good, starting over.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

let app: App;

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  await page.getByLabel('Wachtzin', { exact: true }).fill('drie groene fietsen in de regen');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await page.getByRole('button', { name: 'Nu geen herstelsleutel' }).click();
  await page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
});
afterAll(async () => {
  await app.close();
  expect(app.complaints).toEqual([]);
});

const told = (words: RegExp): Promise<void> =>
  app.page.getByRole('region', { name: 'Meldingen' }).getByText(words).waitFor();

async function endSoon(): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: /Wijzig de bewaartermijn/ }).click();
  await page.getByText('op een dag die ik kies').click();
  await page.getByLabel('Tot en met').fill('2026-11-25');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar', exact: true }).click();
}

test('a case that ends soon has its three choices, in the case and on Start', async () => {
  const { page } = app;
  await endSoon();
  await page.getByText('Deze casus verloopt 25 november 2026').waitFor();
  await checkScreen(page, 'keeping-case');
  await page.keyboard.press('Alt+1');
  await page.getByText(/Kies wat er met .* gebeurt/).waitFor();
  await checkScreen(page, 'keeping-start');
  await page.getByRole('button', { name: /^Verleng / }).click();
  await checkScreen(page, 'keeping-extend');
  await page.getByRole('dialog').getByRole('button', { name: 'Verleng' }).click();
  await told(/blijft staan tot 22 februari 2027/);
});

test('making a case general keeps what was learned and refuses what leads to a person', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+3');
  await page.locator('[data-case]').first().click();
  await endSoon();
  await page.getByRole('button', { name: /^Maak algemeen/ }).click();
  await page.getByRole('button', { name: 'Nog een leerpunt' }).click();
  await page.getByRole('textbox', { name: 'Leerpunt 1' }).fill('Bel eerst 06-12345678');
  await page.getByText(/Dit kan hier niet blijven/).waitFor();
  const save = page.getByRole('button', { name: 'Bewaar 1 leerpunt en laat de casus los' });
  expect(await save.isDisabled()).toBe(true);
  // What may be a name is looked at first; another word asks anew.
  const point = page.getByRole('textbox', { name: 'Leerpunt 1' });
  const lookedAt = page.getByRole('checkbox', { name: 'Ik heb gekeken: hieraan is niemand te herkennen' });
  await point.fill('Met Fatima eerst luisteren.');
  await page.getByText('Dit lijkt op een naam, een plek of een dag: Fatima').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await checkScreen(page, 'keeping-doubtful');
  await lookedAt.focus();
  await page.keyboard.press('Space');
  expect(await save.isEnabled()).toBe(true);
  await point.fill('Met Fatima in Appelscha eerst luisteren.');
  await page.getByText('Fatima, Appelscha', { exact: false }).waitFor();
  expect(await lookedAt.isChecked()).toBe(false);
  expect(await save.isDisabled()).toBe(true);
  await point.fill('Eerst luisteren, dan pas vragen.');
  await expect.poll(() => save.isEnabled()).toBe(true);
  await checkScreen(page, 'keeping-generalise');
  await save.click();
  await told(/1 leerpunt staat in Mijn leren/);
  await page.keyboard.press('Alt+5');
  await page.getByText('Eerst luisteren, dan pas vragen.').waitFor();
  await checkScreen(page, 'learning');
});

test('what lies in the bin is erased for good, with a receipt', async () => {
  const { page, folder } = app;
  await page.keyboard.press('Alt+3');
  await page.getByRole('button', { name: /^Prullenbak/ }).click();
  await page.getByText('wordt gewist op 22 december 2026').waitFor();
  await checkScreen(page, 'keeping-bin');
  await page.getByRole('button', { name: /^Wis voorgoed: / }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wis voorgoed' }).click();
  await page.getByRole('heading', { name: 'Gewist' }).waitFor();
  await checkScreen(page, 'keeping-receipt');
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click();
  await told(/Opgeslagen als Bewijs van wissen/);
  expect(readdirSync(join(folder, 'opgeslagen'))).toEqual(['Bewijs van wissen 2026-11-22.pdf']);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }).last().click();
});

test('everything is erased after the word, and what was saved stays', async () => {
  const { page, folder } = app;
  await page.keyboard.press('Alt+6');
  await page.getByRole('button', { name: 'Bewaren en wissen' }).click();
  await page.getByRole('heading', { name: 'Je casussen op einddatum' }).waitFor();
  await checkScreen(page, 'settings-keeping');
  await page.getByRole('button', { name: /^Alles wissen/ }).click();
  await page.getByLabel('Typ WISSEN om te bevestigen').fill('wissen');
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByText('Typ precies WISSEN, in hoofdletters.').waitFor();
  await checkScreen(page, 'keeping-wipe');
  await page.getByLabel('Typ WISSEN om te bevestigen').fill('WISSEN');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ga verder' }).waitFor();
  expect(readdirSync(folder)).toEqual(['opgeslagen']);
});
