// Earlier versions of a story and of an answer, and steps that survive the lock, as a writer meets them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { checkScreen, openApp, type App } from './support';

const PASSPHRASE = 'drie groene fietsen in de regen';
const EARLIER = 'In de eerste week opende ik samen met moeder de post. We maakten twee stapels en belden één keer.';
const LATER = 'In de eerste week opende ik samen met moeder en opa de post. We maakten drie stapels.';

let app: App;

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await page.getByRole('button', { name: 'Nu geen herstelsleutel' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  await page.keyboard.press('Control+n');
  await page.keyboard.press('Enter');
  await story().waitFor();
});

afterAll(async () => {
  await app.close();
});

const story = (): Locator => app.page.getByRole('textbox', { name: 'Wat gebeurde er, en wat deed jij?' });
const saved = (): Promise<void> => app.page.getByText('opgeslagen', { exact: true }).waitFor();
const dialog = (name: string): Locator => app.page.getByRole('dialog', { name });
const told = (text: string): Locator => app.page.getByRole('status').filter({ hasText: text });
const versions = (): Locator => dialog('Eerdere versies van het verhaal');

async function write(text: string): Promise<void> {
  await story().fill(text);
  await story().blur();
  await saved();
}

test('a text without earlier versions says when the first one comes', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Eerdere versies' }).click();
  await versions().getByRole('heading', { name: 'Er zijn nog geen eerdere versies' }).waitFor();
  await checkScreen(page, 'versions-empty');
  await page.keyboard.press('Escape');
  await versions().waitFor({ state: 'detached' });
});

test('what changed since is struck through and underlined, and named for who hears it', async () => {
  const { page } = app;
  await write(`${EARLIER}\n\n${'Daarna was er een gewone week. '.repeat(60)}`);
  // Taking much away is a step of its own, without a pause for the clock.
  await write(LATER);
  await page.getByRole('button', { name: 'Eerdere versies' }).click();
  const paper = versions().getByRole('region', { name: /^Verschil tussen/ });
  await paper.waitFor();
  expect(await paper.locator('ins').first().textContent()).toContain('Nieuw: en opa');
  expect(await paper.locator('del').last().textContent()).toContain('Verdwenen:');
  const lines = await paper.locator('ins, del').evaluateAll((all) => all.map((it) => getComputedStyle(it).textDecorationLine));
  expect(new Set(lines)).toEqual(new Set(['underline', 'line-through']));
  await checkScreen(page, 'versions-difference');
});

test('the text of then can be read whole, and is put back and taken back by keyboard', async () => {
  const { page } = app;
  await versions().getByRole('radio', { name: 'Tekst van toen' }).check();
  const whole = versions().getByRole('region', { name: /^Tekst tot/ });
  expect(await whole.textContent()).toContain('belden één keer.');
  await checkScreen(page, 'versions-text');
  await versions().getByRole('button', { name: 'Zet deze versie terug' }).focus();
  await page.keyboard.press('Enter');
  await told('Eerdere versie teruggezet.').waitFor();
  await expect.poll(() => story().inputValue()).toContain('belden één keer.');
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).first().click();
  await expect.poll(() => story().inputValue()).toBe(LATER);
});

test('the palette leads to the versions too', async () => {
  const { page } = app;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('eerdere versies');
  await page.getByRole('option', { name: 'Eerdere versies van het verhaal' }).waitFor();
  await page.keyboard.press('Enter');
  await versions().waitFor();
  await page.keyboard.press('Escape');
});

test('after locking and unlocking the last step can still be taken back', async () => {
  const { page } = app;
  await write(`${LATER} En toen.`);
  await page.keyboard.press('Control+l');
  await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  await page.keyboard.press('Control+z');
  await told('Ongedaan gemaakt: verhaal').waitFor();
});

test('versions can be wiped, after a question', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+3');
  await page.locator('[data-case]').first().click();
  await story().waitFor();
  await page.getByRole('button', { name: 'Eerdere versies' }).click();
  await versions().getByRole('button', { name: 'Wis deze versies' }).click();
  const question = dialog('Eerdere versies wissen?');
  await question.waitFor();
  await checkScreen(page, 'versions-wipe');
  await question.getByRole('button', { name: 'Wis deze versies' }).click();
  await versions().getByRole('heading', { name: 'Er zijn nog geen eerdere versies' }).waitFor();
  await page.keyboard.press('Escape');
  expect(app.complaints).toEqual([]);
});
