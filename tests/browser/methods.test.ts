// Methods of one's own in the browser: copied, changed by keyboard, saved and taken in, in every look.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { emptyFolder } from '../support/places';
import { checkScreen, openApp, type App } from './support';

const file = join(emptyFolder(), 'werkvorm.toml');
let app: App;

beforeAll(async () => {
  writeFileSync(file, '[[methods]]\nid = "x"\nname = "Ronde"\n');
  app = await openApp('--pick', file);
  const { page } = app;
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  await page.keyboard.press('Alt+2');
  await page.getByRole('navigation', { name: 'Onderdelen van het handboek' })
    .getByRole('button', { name: 'Werkvormen', exact: true })
    .click();
  await page.getByText('Je hebt nog geen eigen werkvormen.').waitFor();
});

afterAll(async () => {
  await app.close();
});

const search = (): Locator => app.page.getByRole('combobox', { name: 'Zoek in het handboek' });

test('a method of the handbook becomes one of your own', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^Elementenronde/ }).first().click();
  await page.getByRole('button', { name: 'Maak er een eigen versie van' }).click();
  await page.getByRole('heading', { level: 2, name: /eigen versie.*wijzigen/ }).waitFor();
  await checkScreen(page, 'methods-editor');
});

test('by keyboard: a name, a step more, its minutes, and to the top', async () => {
  const { page } = app;
  await page.getByLabel('Naam', { exact: true }).fill('Onze stille ronde');
  const before = await page.locator('[data-step]').count();
  await page.getByRole('button', { name: 'Stap toevoegen' }).press('Enter');
  const number = before + 1;
  await page.waitForFunction((it) => document.querySelectorAll('[data-step]').length === it, number);
  await page.keyboard.type('Stil opschrijven');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('0');
  await page.keyboard.press('Tab');
  await page.getByText('Een stap duurt minstens 1 minuut. Er staat nu 1.').first().waitFor();
  for (let at = number; at > 1; at -= 1) {
    await page.getByRole('button', { name: `Stap ${String(at)} omhoog`, exact: true }).press('Enter');
  }
  expect(await page.getByLabel('Naam van stap 1', { exact: true }).inputValue()).toBe('Stil opschrijven');
  await page.getByRole('button', { name: 'Klaar', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Onze stille ronde' }).waitFor();
  await checkScreen(page, 'methods-own');
});

test('without a name nothing is kept, and it says why', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  const name = page.getByLabel('Naam', { exact: true });
  await name.fill(' ');
  await page.getByText('Nog niet bewaard: geef de werkvorm een naam.').waitFor();
  expect(await page.getByRole('button', { name: 'Klaar', exact: true }).isDisabled()).toBe(true);
  await name.fill('Onze stille ronde');
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
});

test('it is found by a search, and in the list of papers', async () => {
  const { page } = app;
  await search().fill('stille ronde');
  await page.getByRole('option', { name: /Onze stille ronde/ }).waitFor();
  await search().fill('');
  await page.getByRole('button', { name: 'Opslaan voor een collega' }).waitFor();
});

test('a method leaves as a file, and a file that is not right says where', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Opslaan voor een collega' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan…' }).waitFor();
  await checkScreen(page, 'methods-file');
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan…' }).click();
  await page.getByText(/Opgeslagen als werkvorm-2026-11-22\.toml/).first().waitFor();
  expect(readdirSync(join(app.folder, 'opgeslagen'))).toContain('werkvorm-2026-11-22.toml');
  await page.getByRole('button', { name: 'Uit een bestand halen' }).click();
  await page.getByText(/werkvorm\.toml, regel 1: /).first().waitFor();
  await checkScreen(page, 'methods-refused');
});

test('one that is removed comes back', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Verwijderen', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen', exact: true }).click();
  await page.getByText('De werkvorm is verwijderd.').first().waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken: eigen werkvorm verwijderen' }).first().click();
  await page.getByRole('button', { name: /^Onze stille ronde/ }).waitFor();
  expect(app.complaints).toEqual([]);
});
