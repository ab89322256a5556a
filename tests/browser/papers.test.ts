// Every paper in the window: by keyboard to each of them, choosing, looking, stopping, saving, printing.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
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

const button = (name: string): Locator =>
  app.page.getByRole('main').getByRole('button', { name, exact: true });
const sheets = (): Locator => app.page.getByRole('figure', { name: /^Pagina \d+ van \d+$/ });
const title = (name: string): Locator => app.page.getByRole('heading', { level: 2, name, exact: true });

/** How many pages the paper has, once its preview is there. */
async function total(): Promise<number> {
  const name = (await sheets().first().getAttribute('aria-label')) ?? '';
  return Number(name.split(' ').at(-1));
}

/** Goes to the page with all papers by keyboard alone. */
async function toPapers(): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Alt+2');
  await page.getByRole('heading', { level: 1, name: 'Handboek' }).waitFor();
  await page.getByRole('button', { name: 'Op papier', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Papieren' }).waitFor();
}

/** Opens a paper by keyboard alone, up to its first page. */
async function open(name: string): Promise<void> {
  const { page } = app;
  await toPapers();
  await page.getByRole('list', { name: 'Papieren' }).getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await title(name).waitFor();
  await page.waitForFunction((it) => document.activeElement?.textContent === it, name);
}

test('the page with all papers holds no barrier', async () => {
  await toPapers();
  await checkScreen(app.page, 'papers');
});

test.each([
  ['Elementkaarten', 210],
  ['Praatplaten', 420],
  ['Gespreksleidraad en werkvormen', 210],
  ['Deelnemersblad', 210],
  ['Lege formulieren', 210],
  ['Workshoppakket', 210],
])('%s: its pages are there, %i mm wide, also in the dark and enlarged', async (name, width) => {
  await open(name);
  await sheets().first().waitFor();
  const ratio = await sheets().first().evaluate((it) => it.style.getPropertyValue('--ratio'));
  expect(Number(ratio.split('/')[0])).toBeCloseTo(width, 1);
  // No message without words reaches paper.
  expect((await sheets().allTextContents()).join(' ')).not.toMatch(/\bpaper-[a-z]/);
  await checkScreen(app.page, `papers-${name.toLowerCase().split(' ')[0] ?? ''}`);
});

test('fewer cards are fewer pages; the choice is still there when one comes back', async () => {
  const { page } = app;
  await open('Elementkaarten');
  await sheets().first().waitFor();
  const all = await total();
  await button('Niets').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Nog niets om te laten zien').waitFor();
  expect(await button('Opslaan als PDF').isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'Netwerk', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByText('6 van 57 kaarten gekozen').first().waitFor();
  await sheets().first().waitFor();
  const some = await total();
  expect(some).toBeLessThan(all);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Netwerk in kaart brengen' }).focus();
  await page.keyboard.press('Space');
  await page.getByText('5 van 57 kaarten gekozen').first().waitFor();
  await checkScreen(page, 'papers-cards-chosen');
  await open('Elementkaarten');
  await page.getByText('5 van 57 kaarten gekozen').first().waitFor();
});

test('a long paper is stopped with Escape, made after all, and its further pages come along', async () => {
  const { page } = app;
  // The pages are held back until they are stopped, so that it does not matter how fast they are made.
  let letGo = (): void => undefined;
  const stopped = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route('**/command/paper_preview', async (route) => {
    await stopped;
    await route.continue();
  }, { times: 1 });
  await open('Het handboek als boek');
  await button('Stop').waitFor();
  await page.keyboard.press('Escape');
  letGo();
  const again = button('Maak het voorbeeld');
  await again.waitFor();
  expect(await sheets().count()).toBe(0);
  await page.waitForFunction(() => document.activeElement?.textContent.includes('Maak het voorbeeld') === true);
  await checkScreen(page, 'papers-stopped');
  await page.keyboard.press('Enter');
  await sheets().first().waitFor();
  const count = await total();
  expect(count).toBeGreaterThan(40);
  await page.getByText(`pagina 1–8 van ${String(count)}`).waitFor();
  await checkScreen(page, 'papers-handboek');
  // Looking at it in narrow windows may have brought further pages already.
  const before = await sheets().count();
  await page.getByRole('region', { name: 'Voorbeeld', exact: true }).focus();
  await page.keyboard.press('End');
  await expect.poll(() => sheets().count()).toBeGreaterThan(before);
  const after = await sheets().count();
  await button('Toon meer pagina’s').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => sheets().count()).toBeGreaterThan(after);
});

test('Ctrl+S keeps the paper as a file, and its name is said', async () => {
  const { page } = app;
  await open('Lege formulieren');
  await page.getByRole('radio', { name: 'Reeks voor SKJ' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+s');
  const said = page.getByText(/^Opgeslagen als .*\.pdf$/).last();
  await said.waitFor();
  const name = (await said.innerText()).replace('Opgeslagen als ', '');
  const file = join(app.folder, 'opgeslagen', name);
  expect(readFileSync(file, 'latin1').slice(0, 5)).toBe('%PDF-');
  // The button waits while the file is made, and has the focus again afterwards.
  rmSync(file);
  await button('Opslaan als PDF').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => existsSync(file)).toBe(true);
  await page.waitForFunction(() => document.activeElement?.textContent.includes('Opslaan als PDF') === true);
});

test('the boards go to the printer on A3, without an empty sheet', async () => {
  const { page } = app;
  await open('Praatplaten');
  await sheets().first().waitFor();
  const count = await total();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-print-asked', '');
  });
  await button('Afdrukken').click();
  await page.locator('html[data-print-asked]').waitFor({ state: 'attached' });
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((it) => [it[1], it[2]].map(Number));
  expect(boxes).toHaveLength(count);
  for (const [width = 0, height = 0] of boxes) {
    expect(width).toBeCloseTo((420 / 25.4) * 72, -1);
    expect(height).toBeCloseTo((297 / 25.4) * 72, -1);
  }
});

test('what could lead to a family in the question of a meeting is looked at first', async () => {
  const { page } = app;
  await open('Deelnemersblad');
  const before = saved().length;
  await page.getByRole('textbox', { name: 'De vraag van de bijeenkomst' }).fill('Bel ik 06-12345678?');
  await page.getByText('1 plek om naar te kijken', { exact: true }).waitFor();
  await checkScreen(page, 'papers-deelnemersblad-found');
  await button('Opslaan als PDF').click();
  await page.getByRole('main').getByText('Er is nog niets opgeslagen of afgedrukt.', { exact: false }).waitFor();
  expect(saved()).toHaveLength(before);
  await page.getByRole('checkbox', { name: /^Mag blijven staan/ }).check();
  await button('Opslaan als PDF').click();
  await expect.poll(() => saved().length).toBe(before + 1);
  await page.getByRole('textbox', { name: 'De vraag van de bijeenkomst' }).fill('');
  await page.getByText('1 plek om naar te kijken', { exact: true }).waitFor({ state: 'detached' });
});

test('minutes that no meeting has are said at the field', async () => {
  const { page } = app;
  const field = page.getByRole('textbox', { name: 'Hoeveel minuten?' });
  await field.fill('5');
  await page.getByText('Kies een heel getal van 15 tot 480.').waitFor();
  await field.fill('90');
  await sheets().first().waitFor();
  await field.fill('');
});

test('an element, a method, the guide and the palette each lead to their paper', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+2');
  await page.getByRole('combobox', { name: 'Zoek in het handboek' }).fill('netwerk in kaart');
  await page.getByRole('option').filter({ hasText: 'Netwerk in kaart brengen' }).first().click();
  await button('Meer kaarten kiezen').click();
  await page.getByText('1 van 57 kaarten gekozen').first().waitFor();

  await page.getByRole('button', { name: 'Werkvormen', exact: true }).click();
  await page.getByRole('button', { name: /^Roddelmethode/ }).first().click();
  await button('Blad voor de begeleider').click();
  await title('Gespreksleidraad en werkvormen').waitFor();
  await sheets().first().waitFor();
  expect(await page.getByRole('checkbox', { name: 'Roddelmethode' }).isChecked()).toBe(true);
  expect(await page.getByRole('main').getByRole('checkbox', { checked: true }).count()).toBe(1);
  await page.keyboard.press('Alt+ArrowLeft');
  await button('Deelnemersblad').click();
  expect(await page.getByRole('combobox', { name: 'Werkvorm' }).locator('option:checked').innerText()).toBe(
    'Roddelmethode',
  );

  await page.getByRole('button', { name: 'Gespreksleidraad', exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: 'Op papier', exact: true }).last().click();
  await title('Gespreksleidraad en werkvormen').waitFor();
  expect(await page.getByRole('checkbox', { name: 'In de intervisiegroep' }).isChecked()).toBe(true);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').last().fill('workshoppakket');
  await page.getByRole('option', { name: /Workshoppakket/ }).waitFor();
  await page.keyboard.press('Enter');
  await title('Workshoppakket').waitFor();
});

test('no page complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});

function saved(): string[] {
  const folder = join(app.folder, 'opgeslagen');
  return existsSync(folder) ? readdirSync(folder) : [];
}
