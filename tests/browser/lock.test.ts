// The privacy screen, locking, and the warning about a synchronised folder, as the keyboard and the eye meet them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

const PASSPHRASE = 'vier gewone woorden samen';
const WRITTEN = 'De kwartelkoning zat op de kast';

let app: App;

beforeAll(async () => {
  app = await openApp();
  // Beside the vault lies what a synchronising program leaves there.
  writeFileSync(join(app.folder, '.stfolder'), '');
  await app.page.reload();
});

afterAll(async () => {
  await app.close();
});

test('the first start warns about a folder that is synchronised', async () => {
  const { page } = app;
  await page.getByText('Deze map wordt bijgehouden door Syncthing').waitFor();
  await checkScreen(page, 'first-start-synced');
  await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await page.getByRole('button', { name: 'Nu geen herstelsleutel' }).click();
  await page.getByRole('button', { name: 'Open Casus Beuk' }).click();
  await page.getByLabel('Wat gebeurde er, en wat deed jij?').waitFor();
});

test('F9 covers everything and gives the focus back, to the letter', async () => {
  const { page } = app;
  const story = page.getByLabel('Wat gebeurde er, en wat deed jij?');
  await story.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(WRITTEN);
  expect(await seen()).toContain('Casus Beuk');
  await page.keyboard.press('F9');
  await page.getByRole('heading', { name: 'Even afgeschermd' }).waitFor();
  await checkScreen(page, 'covered');
  expect(await seen()).not.toMatch(/Beuk|kwartelkoning/);
  // Tab goes nowhere else, and what is typed lands nowhere.
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('textarea, nav *, header *'))).toBe(false);
  }
  await page.keyboard.type('x');
  await page.keyboard.press('F9');
  await page.getByRole('heading', { name: 'Even afgeschermd' }).waitFor({ state: 'detached' });
  expect(await story.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.type('!');
  expect(await story.inputValue()).toMatch(new RegExp(`^${WRITTEN}!`));
});

test('the cover lies over a dialog too, and Escape takes away the cover alone', async () => {
  const { page } = app;
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Zoek of typ een opdracht' });
  await palette.fill('beuk');
  await page.keyboard.press('F9');
  await page.getByRole('heading', { name: 'Even afgeschermd' }).waitFor();
  expect(await seen()).not.toContain('Beuk');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Even afgeschermd' }).waitFor({ state: 'detached' });
  expect(await palette.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
});

test('a page that is printed while covered has nothing on it', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Scherm af (F9)' }).click();
  await page.emulateMedia({ media: 'print' });
  // What is not drawn has no box; `innerText` would give the text of a page that is not drawn at all.
  const drawn = () => [...document.body.querySelectorAll('*')].filter((it) => it.getClientRects().length > 0).length;
  expect(await page.evaluate(drawn)).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Toon mijn werk weer' }).click();
});

test('by choice the window is covered while another one has the attention', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+6');
  await page.getByRole('button', { name: 'Kluis en slot' }).click();
  await page.getByText('Deze map wordt bijgehouden door Syncthing').waitFor();
  await checkScreen(page, 'settings-vault');
  const away = page.getByLabel('Scherm vanzelf af als een ander venster vooraan staat');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  expect(await page.getByRole('heading', { name: 'Even afgeschermd' }).count()).toBe(0);
  await away.check();
  // The choice counts once it is kept, a moment after the box is checked.
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('blur')));
      return page.getByRole('heading', { name: 'Even afgeschermd' }).count();
    })
    .toBe(1);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByRole('heading', { name: 'Even afgeschermd' }).waitFor({ state: 'detached' });
  await away.uncheck();
});

test('the first copy says that it leaves the clipboard, the second says nothing', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: 'Ga verder' }).first().click();
  const story = page.getByLabel('Wat gebeurde er, en wat deed jij?');
  await story.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.getByText('Na een minuut haalt Terugblik het weer van het klembord').last().waitFor();
  await page.getByRole('button', { name: 'Sluit melding' }).click();
  await page.keyboard.press('Control+c');
  expect(await page.getByRole('region', { name: 'Meldingen' }).count()).toBe(0);
});

// KeePassXC #639: what was being written while the vault locked was lost.
test('locking leaves nothing of the case in the window, and what was typed a moment ago is in the vault', async () => {
  const { page } = app;
  const story = page.getByLabel('Wat gebeurde er, en wat deed jij?');
  await story.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Nog net: ');
  await page.keyboard.press('F9');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Terugblik is vergrendeld' }).waitFor();
  const left = await page.evaluate(() => document.documentElement.outerHTML);
  for (const word of ['kwartelkoning', 'Beuk', 'Nog net']) expect(left).not.toContain(word);
  expect(await page.title()).toBe('Terugblik');
  expect(await page.evaluate(() => document.querySelectorAll('dialog, .printed, textarea').length)).toBe(0);
  await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ga verder' }).first().click();
  await story.waitFor();
  expect(await story.inputValue()).toMatch(/^Nog net: De kwartelkoning/);
});

test('no screen complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});

/** What a screen reader can reach: all names and texts that the browser tells it. */
async function seen(): Promise<string> {
  const browser = await app.page.context().newCDPSession(app.page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  const told = nodes.filter((it) => !it.ignored).flatMap((it) => [it.name?.value, it.value?.value]);
  return told.filter((it) => it !== undefined).join(' | ');
}
