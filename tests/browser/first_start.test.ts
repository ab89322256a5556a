// The very first screen: what a newcomer meets before there is anything.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

let app: App;

beforeAll(async () => {
  app = await openApp();
});

afterAll(async () => {
  await app.close();
});

test('the first start asks for a passphrase or offers to look around', async () => {
  const { page } = app;
  await page.getByRole('heading', { name: 'Welkom bij Terugblik' }).waitFor();
  expect(await page.getByLabel('Wachtzin', { exact: true }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).isEnabled()).toBe(true);
  await checkScreen(page, 'first-start');
});

test('a passphrase that is too short is refused in plain words and nothing is made', async () => {
  const { page } = app;
  await page.getByLabel('Wachtzin', { exact: true }).fill('kort');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByText('Nog te kort').first().waitFor();
  await checkScreen(page, 'first-start-too-short');
});

test('looking around opens the app with its fictional cases', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await page.getByRole('navigation').first().waitFor();
  await checkScreen(page, 'start-looking-around');
});

test('no screen complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
