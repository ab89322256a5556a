// The handbook in the browser: by keyboard through the fan, every page in every look, search, note, print.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { checkScreen, openApp, type App } from './support';

let app: App;

beforeAll(async () => {
  app = await openApp();
  await app.page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await app.page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  await app.page.keyboard.press('Alt+2');
  await app.page.getByRole('heading', { level: 1, name: 'Handboek' }).waitFor();
});

afterAll(async () => {
  await app.close();
});

const shelves = (): Locator => app.page.getByRole('navigation', { name: 'Onderdelen van het handboek' });

/** Goes to a page of the handbook and waits until it is there. */
async function goTo(shelf: string): Promise<void> {
  await shelves().getByRole('button', { name: shelf, exact: true }).click();
  await shelves().locator('[aria-current="page"]').filter({ hasText: shelf }).waitFor();
}

/** Waits until the focus is on what says `text`. */
async function focusIsOn(text: string): Promise<void> {
  await app.page.waitForFunction((it) => document.activeElement?.textContent.includes(it) === true, text);
}

test('the handbook opens with the fan and what it is', async () => {
  await app.page.getByText('8 categorieën, 57 elementen.').waitFor();
  await app.page.getByRole('heading', { name: 'Zo gebruik je het handboek' }).waitFor();
  await checkScreen(app.page, 'handbook-welcome');
});

test('by keyboard alone: a blade of the fan, an element, and back', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^K In kaart:/ }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await focusIsOn('Sociaal netwerk activeren');
  await checkScreen(page, 'handbook-category');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await focusIsOn('Netwerk in kaart brengen');
  await page.getByText('Je maakt met moeder een netwerkcirkel').waitFor();
  await checkScreen(page, 'handbook-element');
  await page.keyboard.press('Alt+ArrowLeft');
  await focusIsOn('Sociaal netwerk activeren');
});

test('a favourite and a note stay, and each is a step back', async () => {
  const { page } = app;
  const list = page.getByRole('list', {
    name: 'Elementen in Sociaal netwerk activeren',
  });
  await list.getByRole('button', { name: /^Nieuw netwerk opbouwen/ }).click();
  const favourite = page.getByRole('button', { name: 'Favoriet', exact: true });
  await favourite.click();
  await page.locator('button[aria-pressed="true"]', { hasText: 'Favoriet' }).waitFor();
  await page.getByLabel('Mijn aantekening').fill('Vraag eerst waar het kind graag komt.');
  await page.getByText('Gebruikt in mijn casussen').click();
  await list.getByText('met aantekening').waitFor({ state: 'attached' });
  await goTo('Lenzen');
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await page.getByLabel('Mijn aantekening').inputValue()).toBe(
    'Vraag eerst waar het kind graag komt.',
  );
  await page
    .getByRole('button', {
      name: 'Ongedaan maken: aantekening bij een element',
    })
    .click();
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('main textarea')?.value === '',
  );
  await list.getByText('met aantekening').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /Alleen favorieten/ }).click();
  await page.getByRole('list', { name: 'Favorieten' }).getByText('Nieuw netwerk opbouwen').waitFor();
  await checkScreen(page, 'handbook-favourites');
  await page.getByRole('button', { name: /Alleen favorieten/ }).click();
});

test('an element leads to the cases in which it was used', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^Netwerk betrekken bij de hulp/ }).click();
  await focusIsOn('Netwerk betrekken bij de hulp');
  await page
    .getByRole('button', { name: /^Casus / })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Casus / }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await focusIsOn('Netwerk betrekken bij de hulp');
});

test('an element of the handbook is used in the last case with one Enter', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^Gebruik in Casus / }).click();
  const field = page.locator('main [role="combobox"]');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  expect(await field.inputValue()).toBe('Netwerk betrekken bij de hulp');
  await page.locator('main [role="listbox"] [role="option"]').first().waitFor();
  await checkScreen(page, 'handbook-to-board');
  await page.keyboard.press('Alt+ArrowLeft');
  await focusIsOn('Netwerk betrekken bij de hulp');
});

test('the card of an element is the only thing that is printed', async () => {
  const { page } = app;
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-print-asked', '');
  });
  await page.getByRole('button', { name: 'Print kaart' }).click();
  await page.locator('html[data-print-asked]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.printed svg').first().isVisible()).toBe(true);
  expect(await page.locator('main').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.printed').isVisible()).toBe(false);
});

test.each([
  ['Voor wie en hoe', 'Lijkt op elkaar', 'Lijkt op elkaar'],
  ['Gespreksleidraad', '4. Kijken naar het patroon', 'Alleen als je eigen patroon er aanleiding toe geeft:'],
  ['Werkvormen', 'Incidentmethode', 'De vorige inbrenger vertelt wat hij of zij met de adviezen deed.'],
  ['Lenzen', 'Eigen kracht', 'Meebeslissen'],
  ['Onderzoek', 'Registratie bij SKJ', 'Na vijf jaar registreer je opnieuw.'],
])('the page %s leads to %s', async (shelf, entry, text) => {
  const { page } = app;
  await goTo(shelf);
  await checkScreen(page, `handbook-${shelf.toLowerCase().replaceAll(' ', '-')}`);
  await page.getByRole('main').getByRole('navigation').getByText(entry, { exact: true }).click();
  await focusIsOn(entry);
  await page.getByText(text).first().waitFor();
  await checkScreen(page, `handbook-${shelf.toLowerCase().replaceAll(' ', '-')}-item`);
});

test('the page about the handbook says whose work it is', async () => {
  await goTo('Over dit handboek');
  await app.page.getByText('Eigen bewerking; niet de lijst uit het handboek').waitFor();
  await checkScreen(app.page, 'handbook-about');
});

test('search: as one types, by arrows and Enter, to the item itself', async () => {
  const { page } = app;
  const field = page.getByRole('combobox', { name: 'Zoek in het handboek' });
  await field.fill('oma');
  await page.getByRole('option').filter({ hasText: 'Netwerk in kaart brengen' }).waitFor();
  expect(await page.locator('[role="option"] mark').allInnerTexts()).toContain('oma');
  await checkScreen(page, 'handbook-search');
  await field.press('Enter');
  await focusIsOn('Netwerk in kaart brengen');
  await field.fill('474 trajecten');
  const fact = page.getByRole('group', { name: 'Uit onderzoek' }).getByRole('option').first();
  await fact.waitFor();
  for (let step = 0; (await fact.getAttribute('aria-selected')) !== 'true' && step < 24; step += 1) {
    await field.press('ArrowDown');
  }
  await field.press('Enter');
  await focusIsOn('474');
  expect(await shelves().locator('[aria-current="page"]').innerText()).toBe('Onderzoek');
  await checkScreen(page, 'handbook-fact');
});

test('search: nothing found is said, with a hint', async () => {
  const { page } = app;
  await page.getByRole('combobox', { name: 'Zoek in het handboek' }).fill('xqzvw');
  await page.getByText('Niets gevonden voor “xqzvw”.').waitFor();
  await checkScreen(page, 'handbook-search-none');
});

test('no page complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
