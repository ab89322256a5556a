// The keys of the vault: shown once on the first day, tested, renewed, and used when the passphrase is lost.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

const PASSPHRASE = 'drie groene fietsen in de regen';
const OTHER = 'vier gele eenden bij de sluis';

let app: App;
let key: string[];

beforeAll(async () => {
  app = await openApp();
});

afterAll(async () => {
  await app.close();
});

async function press(name: string): Promise<void> {
  await app.page.getByRole('button', { name, exact: true }).click();
}

async function shownKey(): Promise<string[]> {
  const groups = app.page.getByRole('list', { name: 'Acht groepen van vijf tekens' }).locator('code');
  await groups.first().waitFor();
  return groups.allTextContents();
}

/** Types back the group that is asked for. */
async function typeBack(groups: string[]): Promise<void> {
  const field = app.page.getByLabel(/Typ groep \d over/);
  const asked = /groep (\d)/.exec((await field.getAttribute('aria-label')) ?? (await labelOf()))?.[1];
  await field.fill((groups[Number(asked) - 1] ?? '').toLowerCase());
}

async function labelOf(): Promise<string> {
  return (await app.page.getByText(/Typ groep \d over/).textContent()) ?? '';
}

async function lock(): Promise<void> {
  await app.page.keyboard.press('Control+l');
  await app.page.getByRole('heading', { name: 'Terugblik is vergrendeld' }).waitFor();
}

test('a new vault shows its recovery key and asks a part of it back', async () => {
  const { page } = app;
  await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
  await press('Ga verder');
  key = await shownKey();
  expect(key).toHaveLength(8);
  await checkScreen(page, 'recovery-key');
  await page.getByLabel(/Typ groep \d over/).fill('XXXXX');
  await press('Klaar, hij staat op papier');
  await page.getByText(/Dit is niet groep/).waitFor();
  await typeBack(key);
  await press('Klaar, hij staat op papier');
  await page.getByRole('navigation').first().waitFor();
});

test('the settings list the keys and test the recovery key without risk', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Instellingen' }).click();
  await page.getByRole('button', { name: 'Kluis en slot' }).click();
  await page.getByText('gekozen op 22 november 2026').waitFor();
  await page.getByText('gemaakt op 22 november 2026').waitFor();
  await checkScreen(page, 'settings-keys');
  await press('Test je herstelsleutel');
  const typed = key.map((group, at) => (at === 4 ? group.slice(0, 4) + (group.endsWith('2') ? '3' : '2') : group));
  await page.getByLabel('Herstelsleutel', { exact: true }).fill(typed.join(' '));
  await press('Test de sleutel');
  await page.getByText('Groep 5 klopt niet').waitFor();
  await checkScreen(page, 'recovery-test-mistyped');
  await page.getByLabel('Herstelsleutel', { exact: true }).fill(key.join('-'));
  await press('Test de sleutel');
  await page.getByText('Deze sleutel is goed').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).last().click();
});

test('a computer without a key store says so', async () => {
  const { page } = app;
  await press('Onthoud op deze computer');
  await page.getByLabel('Je wachtzin').fill(PASSPHRASE);
  await press('Zet aan');
  await page.getByText('Deze computer kan geen sleutel onthouden').waitFor();
  await checkScreen(page, 'remember-without-store');
  await page.keyboard.press('Escape');
});

test('who lost the passphrase opens with the recovery key and chooses another', async () => {
  const { page } = app;
  await lock();
  await press('Wachtzin vergeten?');
  await page.getByLabel('Herstelsleutel', { exact: true }).fill(key.join(' '));
  await checkScreen(page, 'forgotten');
  await press('Open de kluis');
  await page.getByRole('heading', { name: 'Kies een nieuwe wachtzin' }).waitFor();
  await checkScreen(page, 'new-passphrase');
  await page.getByLabel('Wachtzin', { exact: true }).fill(OTHER);
  await press('Bewaar de wachtzin');
  await page.getByRole('navigation').first().waitFor();
  await lock();
  await page.getByLabel('Wachtzin', { exact: true }).fill(OTHER);
  await press('Ontgrendel');
  await page.getByRole('navigation').first().waitFor();
});

test('after the fourth wrong try there is a wait, which is counted down in view', async () => {
  const { page } = app;
  await lock();
  for (const wrong of ['een verkeerde zin', 'nog een verkeerde', 'alweer verkeerd', 'en nog een keer']) {
    await page.getByLabel('Wachtzin', { exact: true }).fill(wrong);
    await press('Ontgrendel');
    await page.getByText('Deze wachtzin past niet').waitFor();
  }
  await page.getByText(/Wacht nog \d seconden/).first().waitFor();
  expect(await page.getByRole('button', { name: 'Ontgrendel', exact: true }).isDisabled()).toBe(true);
  await checkScreen(page, 'waiting');
});

test('no screen complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
