// Hints for words that judge: the choice in the settings, and what the program answers with and without it.
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

/** What the program proposes for `text`, as the window asks it. */
async function asked(text: string): Promise<string[]> {
  const rows: unknown = await app.page.evaluate(
    `window.__TAURI_INTERNALS__.invoke('wording_check', { text: ${JSON.stringify(text)} })`,
  );
  return (rows as { start: number; end: number; instead: string[] }[]).map(
    (it) => `${text.slice(it.start, it.end)} → ${it.instead.join(' / ')}`,
  );
}

test('hints are on, can be switched off with the keyboard, and stay off', async () => {
  const { page } = app;
  const story = '👩‍👧 Moeder weigert. "Hij liegt", zei oma. Vader is een zorgmijder.';
  const hints = ['weigert → wil nu niet / zegt nee tegen', 'een zorgmijder → iemand die afstand houdt van hulp'];
  expect(await asked(story)).toEqual(hints);

  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Instellingen', { exact: true }).click();
  const choice = page.getByRole('checkbox', { name: 'Woordkeuze: zacht meekijken' });
  await choice.waitFor();
  expect(await choice.isChecked()).toBe(true);
  await checkScreen(page, 'settings-look');

  await choice.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => asked(story)).toEqual([]);
  await page.reload();
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Instellingen', { exact: true }).click();
  await choice.waitFor();
  expect(await choice.isChecked()).toBe(false);
  await choice.click();
  await expect.poll(() => asked(story)).toEqual(hints);
});
