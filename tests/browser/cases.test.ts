// The list of cases, and a case with its name, its days and its story, as a newcomer meets them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { checkScreen, openApp, type App } from './support';

let app: App;

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  await page.getByLabel('Wachtzin', { exact: true }).fill('drie groene fietsen in de regen');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await page.getByRole('button', { name: 'Nu geen herstelsleutel' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  await page.keyboard.press('Alt+3');
  await page.getByRole('heading', { name: 'Casussen', level: 1 }).waitFor();
});

afterAll(async () => {
  await app.close();
});

/** The rows of the list, by their button. */
const rows = (): Locator => app.page.locator('[data-case]');
const saved = (): Promise<void> => app.page.getByText('opgeslagen', { exact: true }).waitFor();
const field = (name: string): Locator => app.page.getByRole('textbox', { name });

test('a newcomer is told what a case is, and finds the fictional ones', async () => {
  const { page } = app;
  await page.getByRole('heading', { name: 'Hier komen jouw casussen' }).waitFor();
  await page.getByRole('button', { name: 'Open Casus Beuk' }).waitFor();
  await checkScreen(page, 'cases-empty');
});

test('a new case asks for its name at once, and then for the story, without the mouse', async () => {
  const { page } = app;
  await page.keyboard.press('Control+n');
  const name = field('Naam van de casus');
  await name.waitFor();
  await expect.poll(() => name.evaluate((it: HTMLInputElement) => it.value.length > 0)).toBe(true);
  await page.keyboard.type('Casus Wilgenroosje aan het water');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Casus Wilgenroosje aan het water', level: 1 }).waitFor();
  await page.keyboard.type('In de eerste week opende ik samen met moeder de post.');
  await page.getByText('11 woorden').waitFor();
  await checkScreen(page, 'case-story');
});

test('goals and the frame of the help are written beside the story', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Doel erbij' }).click();
  await page.keyboard.type('Elke week de post open, ook als het een week is waarin het met de rest niet zo goed gaat');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Weer slapen');
  await page.getByLabel('Onderdeel erbij').selectOption({ label: 'Plaats van de hulp' });
  await page.getByRole('combobox', { name: 'Waarde' }).fill('thuis');
  await page.getByLabel('Geldt voor').selectOption({ label: 'startfase' });
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByRole('combobox', { name: 'Plaats van de hulp, startfase' }).waitFor();
  await checkScreen(page, 'case-story-side');
  await page.getByRole('button', { name: 'Verwijder doel 2' }).click();
  expect(await field('Doel 2').count()).toBe(0);
});

test('another screen and back, and everything is there', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+1');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  const story = field('Wat gebeurde er, en wat deed jij?');
  await story.waitFor();
  expect(await story.inputValue()).toBe('In de eerste week opende ik samen met moeder de post.');
  expect(await field('Doel 1').inputValue()).toContain('Elke week de post open');
  expect(await page.getByRole('combobox', { name: 'Plaats van de hulp, startfase' }).inputValue()).toBe('thuis');
});

test('a story that is too long stays on the page, says by how much, and is saved once it fits', async () => {
  const { page } = app;
  const story = field('Wat gebeurde er, en wat deed jij?');
  await story.fill('a'.repeat(500_003));
  await page.getByText('Er zijn 3 tekens te veel.').waitFor();
  expect((await story.inputValue()).length).toBe(500_003);
  await page.getByRole('button', { name: 'Elementen', exact: true }).click();
  await page.getByRole('combobox', { name: 'Wat zette je in?' }).waitFor();
  await page.getByRole('button', { name: 'Verhaal', exact: true }).click();
  await page.getByText('Er zijn 3 tekens te veel.').waitFor();
  expect((await story.inputValue()).length, 'the text outlives the page').toBe(500_003);
  await story.fill('Kort is ook goed.');
  await saved();
  expect(await page.getByText('te veel').count()).toBe(0);
});

test('a name that another case has is refused beside the field, and what was typed stays', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+3');
  await page.getByRole('button', { name: 'Open Casus Beuk' }).click();
  await page.getByRole('heading', { name: 'Casus Beuk', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Wijzig de naam' }).click();
  const name = field('Naam van de casus');
  for (const [typed, said] of [
    ['casus wilgenroosje aan het water', 'Kies een andere naam'],
    ['   ', 'Vul'],
    ['x'.repeat(61), '1 teken te lang'],
  ] as const) {
    await name.fill(typed);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
    expect(await name.inputValue()).toBe(typed);
  }
  await checkScreen(page, 'case-name-refused');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Casus Beuk', level: 1 }).waitFor();
});

test('phase and day of expiry are changed in the head, and undone', async () => {
  const { page } = app;
  await page.getByLabel('Fase van de hulp').selectOption({ label: 'eindfase' });
  await page.getByRole('button', { name: /^Wijzig de bewaartermijn/ }).click();
  await page.getByText('op een dag die ik kies').click();
  await page.getByLabel('Tot en met').fill('2026-11-01');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByRole('alert').waitFor();
  await checkScreen(page, 'case-expiry');
  await page.getByLabel('Tot en met').fill('2026-11-25');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByRole('button', { name: /verloopt 25 november 2026/ }).waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /verloopt 22 februari 2027/ }).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: /verloopt 25 november 2026/ }).waitFor();
  expect(await page.getByLabel('Fase van de hulp').inputValue()).toBe('eind');
});

test('the list is searched by name and by text, filtered and sorted', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+3');
  await page.getByRole('button', { name: 'Open Casus Kade' }).click();
  await page.getByRole('heading', { name: 'Casus Kade', level: 1 }).waitFor();
  await page.keyboard.press('Alt+3');
  await expect.poll(() => rows().allInnerTexts()).toHaveLength(3);
  await page.getByText('nog 3 dagen').waitFor();
  await checkScreen(page, 'cases-list');
  await page.getByLabel('Volgorde').selectOption({ label: 'verloopt eerst' });
  expect((await rows().allInnerTexts())[0]).toBe('Casus Beuk');
  await page.getByLabel('bijna verlopen').check();
  expect(await rows().allInnerTexts()).toEqual(['Casus Beuk']);
  await page.getByLabel('bijna verlopen').uncheck();
  await page.getByLabel('Soort').selectOption({ label: 'eigen' });
  expect(await rows().allInnerTexts()).toEqual(['Casus Wilgenroosje aan het water']);
  await page.getByLabel('Soort').selectOption({ label: 'alle casussen' });
  await page.getByLabel('Fase', { exact: true }).selectOption({ label: 'eindfase' });
  expect(await rows().allInnerTexts()).toEqual(['Casus Beuk']);
  await page.getByLabel('Fase', { exact: true }).selectOption({ label: 'alle fasen' });
  await page.getByRole('searchbox', { name: 'Zoek' }).fill('wilgen');
  expect(await rows().allInnerTexts()).toEqual(['Casus Wilgenroosje aan het water']);
  await page.getByRole('searchbox', { name: 'Zoek' }).fill('woningcorporatie');
  await page.getByText('gevonden in de tekst').waitFor();
  expect(await rows().allInnerTexts()).toEqual(['Casus Beuk']);
  await page.getByRole('searchbox', { name: 'Zoek' }).fill('bestaat niet');
  await page.getByRole('button', { name: 'Toon alle casussen' }).click();
  expect(await rows().count()).toBe(3);
});

test('what is thrown away lies in the bin, can come back, and is only gone after asking', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Meer over Casus Kade' }).click();
  await page.getByRole('menuitem', { name: 'Naar de prullenbak' }).click();
  await expect.poll(() => rows().count()).toBe(2);
  await page.getByRole('button', { name: 'Prullenbak (1)' }).click();
  await page.getByRole('heading', { name: 'Prullenbak', level: 1 }).waitFor();
  await checkScreen(page, 'cases-bin');
  await page.getByRole('button', { name: 'Zet terug: Casus Kade' }).click();
  await page.getByRole('heading', { name: 'De prullenbak is leeg' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Prullenbak legen' }).click();
  await page.getByText('Dit kun je niet ongedaan maken').waitFor();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('button', { name: 'Zet terug: Casus Kade' }).count(), 'the safe answer has the focus').toBe(1);
  await page.getByRole('button', { name: 'Prullenbak legen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Prullenbak legen' }).click();
  await page.getByRole('dialog', { name: 'Gewist' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'De prullenbak is leeg' }).waitFor();
});

test('no screen complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
