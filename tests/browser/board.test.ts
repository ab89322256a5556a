// The board of a case: tagging in one line with the keyboard alone, looking, changing, taking back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { checkScreen, openApp, type App } from './support';

let app: App;

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  await page.keyboard.press('Alt+3');
  await page.getByRole('button', { name: 'Casus Beuk', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Casus Beuk', level: 1 }).waitFor();
  await page.keyboard.press('Control+2');
  await line().waitFor();
});

afterAll(async () => {
  await app.close();
});

const line = (): Locator => app.page.getByRole('combobox', { name: 'Wat zette je in?' });
const question = (): Locator => app.page.getByRole('textbox', { name: 'Waaraan was dat te zien?' });
const options = (): Locator => app.page.getByRole('listbox', { name: 'Voorstellen' }).getByRole('option');
/** The card of an element, in the whole board or in one cell of it. */
const card = (name: string, within: Locator = app.page.locator('main')): Locator =>
  within.locator('[data-tag]').filter({ hasText: name });
/** The cell of a category (by its row) and a phase (1 to 3). */
const cell = (category: string, phase: number): Locator =>
  app.page.getByRole('row').filter({ has: app.page.getByRole('rowheader', { name: category }) }).getByRole('cell').nth(phase - 1);
const hasFocus = (it: Locator): Promise<boolean> => it.evaluate((node) => node === document.activeElement);

test('the board shows what was used when, and what was left out on purpose', async () => {
  const { page } = app;
  expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(expect.arrayContaining(['Start', 'Zorg', 'Eind']));
  expect(await page.getByRole('rowheader').count()).toBe(8);
  expect(await card('Netwerk in kaart brengen').innerText()).toContain('bewust niet');
  await checkScreen(page, 'board');
});

test('a few letters offer three readings, and the arrows choose among them', async () => {
  const { page } = app;
  expect(await hasFocus(line()), 'the shortcut leads to the field').toBe(true);
  await page.keyboard.type('steun ouders samen 2');
  await options().nth(2).waitFor();
  const first = options().first();
  expect(await first.innerText()).toContain('Steun leren vragen en geven');
  expect(await first.innerText()).toContain('gemiddeld');
  const active = (): Promise<string | null> => line().getAttribute('aria-activedescendant');
  expect(await active()).toBe(await first.getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(await options().nth(1).getAttribute('id'));
  await page.keyboard.press('ArrowUp');
  await checkScreen(page, 'board-proposals');
});

test('Enter adds at once, asks what could be seen, and goes on to the next', async () => {
  const { page } = app;
  await page.keyboard.press('Enter');
  await card('Steun leren vragen en geven', cell('Netwerk', 1)).waitFor();
  await question().waitFor();
  expect(await hasFocus(question())).toBe(true);
  await page.keyboard.type('De buurvrouw paste op.');
  await checkScreen(page, 'board-evidence');
  await page.keyboard.press('Enter');
  await card('De buurvrouw paste op.', cell('Netwerk', 1)).waitFor();
  expect(await hasFocus(line())).toBe(true);
  expect(await line().inputValue()).toBe('');
});

test('Enter typed right after the last letter takes what was typed, and Escape skips the question', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+z');
  await page.keyboard.type('netw kaart');
  await page.keyboard.press('Enter');
  await card('Netwerk in kaart brengen', cell('Netwerk', 2)).waitFor();
  await question().waitFor();
  await page.keyboard.press('Escape');
  await question().waitFor({ state: 'detached' });
  expect(await hasFocus(line())).toBe(true);
  expect(await page.getByRole('radio', { name: 'Zorg' }).isChecked(), 'the phase stays').toBe(true);
});

test('Ctrl+Z in the empty field takes the last element back, Ctrl+Shift+Z brings it', async () => {
  const { page } = app;
  await page.keyboard.press('Control+z');
  await card('Netwerk in kaart brengen', cell('Netwerk', 2)).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+Shift+z');
  await card('Netwerk in kaart brengen', cell('Netwerk', 2)).waitFor();
});

test('left out on purpose asks for the reason', async () => {
  const { page } = app;
  await line().fill('ontspanning bewust niet');
  await options().first().waitFor();
  await page.keyboard.press('Enter');
  const reason = page.getByRole('textbox', { name: 'Waarom bewust niet?' });
  await reason.waitFor();
  await page.keyboard.type('Eerst rust in huis.');
  await page.keyboard.press('Enter');
  await card('Eerst rust in huis.').waitFor();
  expect(await card('Eerst rust in huis.').innerText()).toContain('bewust niet');
});

test('what is there already is opened instead of added twice', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+s');
  await line().fill('vertrouwen opbouwen');
  await options().first().filter({ hasText: 'staat er al' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Vertrouwen opbouwen' }).waitFor();
  expect(await card('Vertrouwen opbouwen').count()).toBe(1);
  await page.keyboard.press('Escape');
});

test('the arrow keys go from card to card, and a card opens where it stands', async () => {
  const { page } = app;
  await card('Hulpvraag verhelderen').focus();
  await page.keyboard.press('ArrowDown');
  expect(await hasFocus(card('Krachten in kaart brengen'))).toBe(true);
  await page.keyboard.press('Enter');
  const editor = page.getByRole('region', { name: 'Krachten in kaart brengen' });
  await editor.waitFor();
  await checkScreen(page, 'board-editor');
  await editor.getByLabel('Heel gezin').check();
  await editor.getByLabel('hielp', { exact: true }).check();
  await editor.getByRole('textbox').fill(`Trots. ${'heel lang '.repeat(190)}`);
  await page.keyboard.press('Escape');
  await editor.waitFor({ state: 'detached' });
  const changed = card('Krachten in kaart brengen');
  expect(await hasFocus(changed), 'the focus goes back to the card').toBe(true);
  await expect.poll(() => changed.innerText()).toContain('heel gezin');
  expect(await changed.innerText()).toContain('hielp');
});

test('a tag moves to another phase, but not onto itself', async () => {
  const { page } = app;
  await card('Netwerk in kaart brengen', cell('Netwerk', 2)).click();
  const editor = page.getByRole('region', { name: 'Netwerk in kaart brengen' });
  await editor.getByRole('radio', { name: 'Start' }).click();
  await editor.getByRole('alert').filter({ hasText: 'staat al in de startfase' }).waitFor();
  await card('Netwerk in kaart brengen', cell('Netwerk', 2)).waitFor();
  expect(await editor.getByRole('radio', { name: 'Zorg' }).isChecked(), 'it stays where it was').toBe(true);
  await editor.getByRole('radio', { name: 'Eind' }).click();
  await card('Netwerk in kaart brengen', cell('Netwerk', 3)).waitFor();
  await editor.getByRole('button', { name: 'Verwijder' }).click();
  await card('Netwerk in kaart brengen', cell('Netwerk', 3)).waitFor({ state: 'detached' });
  expect(await hasFocus(line())).toBe(true);
});

test('the fan leads to an element that opens to be filled in', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Kies uit de waaier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kies een element' });
  await dialog.waitFor();
  await checkScreen(page, 'board-fan');
  await dialog.getByRole('button', { name: /^H Praktisch/ }).click();
  await dialog.getByRole('list').getByRole('button').filter({ hasNotText: 'staat er al' }).first().click();
  await page.getByRole('button', { name: 'Klaar' }).waitFor();
  await page.getByRole('button', { name: 'Klaar' }).click();
});

test('at 200 % the phases stand below each other and every card can be reached', async () => {
  const { page } = app;
  await page.setViewportSize({ width: 640, height: 400 });
  await page.getByRole('region', { name: 'Start' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  const cards = page.locator('[data-tag]');
  const count = await cards.count();
  await cards.first().focus();
  for (let at = 1; at < count; at += 1) await page.keyboard.press('ArrowDown');
  expect(await hasFocus(cards.last())).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('no screen complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
