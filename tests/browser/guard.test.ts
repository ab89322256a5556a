// The guard against leaks as someone meets it who writes: marks while typing, proposals, roles, words that are no names.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { checkScreen, openApp, type App } from './support';

const PASSPHRASE = 'drie groene fietsen in de regen';

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
const panel = (): Locator => app.page.getByRole('region', { name: 'Lekwacht' });
const mark = (word: string): Locator => app.page.locator('[data-mark]', { hasText: new RegExp(`^${word}$`) });
const popover = (name: RegExp): Locator => app.page.getByRole('dialog', { name });
const told = (text: string): Locator => app.page.getByRole('status').filter({ hasText: text });
const saved = (): Promise<void> => app.page.getByText('opgeslagen', { exact: true }).waitFor();
const selected = (): Promise<string> =>
  story().evaluate((it: HTMLTextAreaElement) => it.value.slice(it.selectionStart, it.selectionEnd));

async function write(text: string): Promise<void> {
  await story().fill('');
  await story().pressSequentially(text);
}

test('without anything found it promises nothing', async () => {
  await panel().getByText('Dat is geen belofte').waitFor();
  await panel().getByText('Dit ziet de lekwacht niet').click();
  await panel().getByText('niet onherkenbaar').waitFor();
  expect(await app.page.getByText('anoniem').count()).toBe(0);
  await checkScreen(app.page, 'guard-empty');
  await panel().getByText('Dit ziet de lekwacht niet').click();
});

test('a name in small letters is marked, and nothing moves', async () => {
  await story().focus();
  await write('ik fietste met zoon daan naar huis. ');
  const places = (): Promise<unknown> =>
    app.page.evaluate(() =>
      ['textarea', 'article', 'article label'].map((it) => {
        const { x, y, width, height } = document.querySelector(it)?.getBoundingClientRect() ?? new DOMRect();
        return [x, y, width, height];
      }),
    );
  const before = await places();
  await mark('daan').waitFor();
  expect(await places()).toEqual(before);
  const [drawn, field] = await Promise.all([mark('daan').boundingBox(), story().boundingBox()]);
  expect(drawn && field && drawn.y >= field.y && drawn.x > field.x, 'it is drawn in the field').toBe(true);
  await panel().getByText('1 plek om te bekijken').waitFor();
  const describedBy = await story().getAttribute('aria-describedby');
  const description = app.page.locator(`#${describedBy?.split(' ').at(-1) ?? ''}`);
  expect(await description.textContent()).toBe('1 plek om te bekijken; F8 gaat ernaartoe');
});

test('by keyboard: to the mark, what it is, back to the caret, and the best proposal', async () => {
  const { page } = app;
  await page.keyboard.press('F8');
  const opened = popover(/^Voornaam: daan$/);
  await opened.waitFor();
  expect(await selected()).toBe('daan');
  await opened.getByText('Het staat achter wie iemand is').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('zoon');
  await checkScreen(page, 'guard-popover');
  await page.keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
  await expect.poll(() => story().evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await story().evaluate((it: HTMLTextAreaElement) => it.selectionStart === it.value.length)).toBe(true);
  await page.keyboard.press('F8');
  await page.keyboard.press('Enter');
  await expect.poll(() => story().inputValue()).toBe('ik fietste met zoon naar huis. ');
  await mark('daan').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => story().inputValue()).toContain('zoon daan');
});

test('one key takes the best proposal at the caret, and none where nothing is', async () => {
  const { page } = app;
  await write('Op 3 mei belde ik. ');
  await mark('3 mei').waitFor();
  await page.keyboard.press('Control+.');
  await told('Hier is niets gevonden').waitFor();
  expect(await story().inputValue()).toContain('3 mei');
  await story().evaluate((it: HTMLTextAreaElement) => it.setSelectionRange(5, 5));
  await page.keyboard.press('Control+.');
  await expect.poll(() => story().inputValue()).toBe('In het voorjaar belde ik. ');
});

test('a proposal with a gap selects the gap', async () => {
  const { page } = app;
  await write('weer op 4 juni gebeld. ');
  await mark('4 juni').waitFor();
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Vervang door ‘in week …’' }).click();
  await expect.poll(selected).toBe('…');
  await page.keyboard.type('3');
  expect(await story().inputValue()).toBe('weer in week 3 gebeld. ');
});

test('a click on a mark opens the same, and typing on puts it away', async () => {
  const { page } = app;
  await write('wij gingen naar Drachten toe');
  await mark('Drachten').click({ force: true });
  const opened = popover(/^Plaats: Drachten$/);
  await opened.waitFor();
  expect(await story().evaluate((it) => it === document.activeElement), 'the text keeps the focus').toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type(' en terug');
  await opened.waitFor({ state: 'detached' });
});

test('"vervang overal" gives one person one role in every text, and is taken back in one step', async () => {
  const { page } = app;
  await write('Toen kwam dochter fleur. Later ging ik met Fleur naar huis.');
  await page.getByRole('button', { name: 'Doel erbij' }).click();
  await page.keyboard.type('Thuis slaapt Fleur door');
  await panel().getByText('bij ‘Doel 1’').waitFor();
  await story().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await popover(/^Voornaam: fleur$/).getByRole('button', { name: 'Kies wie het is …' }).click();
  const asked = page.getByRole('dialog', { name: 'Vervang ‘fleur’ overal' });
  await asked.getByText('In eerdere versies staat de naam nog').waitFor();
  await asked.getByRole('radio', { name: 'dochter', exact: true }).check();
  await asked.getByLabel('Leeftijd').fill('9');
  await expect.poll(() => asked.getByLabel('Er komt te staan').inputValue()).toBe('dochter (9)');
  await checkScreen(page, 'guard-everywhere');
  await asked.getByRole('button', { name: 'Vervang overal' }).click();
  await told('3 plekken vervangen door ‘dochter (9)’.').waitFor();
  await expect.poll(() => story().inputValue()).toBe('Toen kwam dochter (9). Later ging ik met dochter (9) naar huis.');
  await expect.poll(() => page.getByRole('textbox', { name: 'Doel 1' }).inputValue()).toBe('Thuis slaapt dochter (9) door');
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).first().click();
  await expect.poll(() => story().inputValue()).toContain('Fleur naar huis');
  await page.getByRole('button', { name: /^Opnieuw doen/ }).click();
  await expect.poll(() => story().inputValue()).toContain('dochter (9) naar huis');
  // The same by key, from within the text: the browser alone would mix the old text with the new one.
  await story().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => story().inputValue()).toBe('Toen kwam dochter fleur. Later ging ik met Fleur naar huis.');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => story().inputValue()).toContain('dochter (9) naar huis');
});

test('who has a role keeps it at the next place', async () => {
  const { page } = app;
  await write('Toen kwam Fleur weer. ');
  await mark('Fleur').waitFor();
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Vervang door ‘dochter (9)’' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => story().inputValue()).toBe('Toen kwam dochter (9) weer. ');
});

test('"dit is geen naam" counts for this case, is remembered, and can be taken back', async () => {
  const { page } = app;
  await write('Wij spraken met Ploink over school.');
  await mark('Ploink').waitFor();
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Dit is geen naam' }).click();
  await mark('Ploink').waitFor({ state: 'detached' });
  await saved();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+1');
  await story().waitFor();
  await panel().getByText('Woorden die hier geen naam zijn').waitFor();
  expect(await mark('Ploink').count()).toBe(0);
  await panel().getByText('Woorden die hier geen naam zijn').click();
  await panel().getByRole('button', { name: /^Let weer op ‘ploink’/i }).click();
  await mark('Ploink').waitFor();
});

test('the list goes to each place, and takes a proposal', async () => {
  const { page } = app;
  await write('BSN 111222333 stond op de brief van mevrouw Jansen uit Drachten, over 3 mei.');
  await panel().getByText('Mag er niet in').waitFor();
  await checkScreen(page, 'guard-list');
  await panel().getByRole('button', { name: /^Achternaam: Jansen/ }).click();
  await popover(/^Achternaam: Jansen$/).waitFor();
  await page.keyboard.press('Escape');
  await panel().getByRole('button', { name: 'Laat weg: ‘111222333’' }).click();
  await expect.poll(() => story().inputValue()).toContain('BSN stond op');
  await panel().getByRole('button', { name: 'Vervang ‘Drachten’ door ‘een dorp’' }).click();
  await expect.poll(() => story().inputValue()).toContain('uit een dorp, over');
});

test('a word that judges is a gentle hint apart, that may stand', async () => {
  const { page } = app;
  await write('Moeder weigert nog. Daan kwam mee.');
  await mark('weigert').waitFor();
  expect(await mark('weigert').evaluate((it) => getComputedStyle(it).borderBottomStyle)).toBe('dotted');
  await panel().getByText('1 plek om te bekijken', { exact: true }).waitFor();
  await panel().getByRole('heading', { name: 'Woordkeuze' }).waitFor();
  await checkScreen(page, 'guard-wording');
  await panel().getByRole('button', { name: /^weigert/ }).click();
  await popover(/^Woordkeuze: weigert$/).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => story().inputValue()).not.toContain('weigert');
  await write('Vader weigert ook.');
  await mark('weigert').waitFor();
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Laat staan' }).click();
  await mark('weigert').waitFor({ state: 'detached' });
  expect(await story().inputValue()).toBe('Vader weigert ook.');
});

test('round all fields with F8, also of another page', async () => {
  const { page } = app;
  await page.keyboard.press('Control+4');
  const what = page.getByLabel('Wat ga je doen?');
  await what.fill('Naar voetbal');
  await page.getByText(/^terugkijken over/).waitFor();
  const below = await page.getByLabel('Met wie?').boundingBox();
  await what.fill('Naar voetbal met Sem');
  await page.getByRole('button', { name: '1 plek om te bekijken' }).waitFor();
  expect(await page.getByLabel('Met wie?').boundingBox(), 'what stands below does not move').toEqual(below);
  await page.getByLabel('Met wie?').fill('met oma Truus');
  await expect.poll(() => page.getByRole('button', { name: '1 plek om te bekijken' }).count()).toBe(2);
  await what.focus();
  await page.keyboard.press('F8');
  await popover(/Sem$/).waitFor();
  await page.keyboard.press('F8');
  await popover(/Truus$/).waitFor();
  await page.keyboard.press('F8');
  await popover(/Sem$/).waitFor();
  await told('Weer bij de eerste plek.').waitFor();
  await page.keyboard.press('Shift+F8');
  await popover(/Truus$/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '1 plek om te bekijken' }).first().click();
  await page.getByText('Haal dit liever weg').waitFor();
  await checkScreen(page, 'guard-experiment');
});

test('a very long story keeps its place while one writes in it', async () => {
  const { page } = app;
  await page.keyboard.press('Control+1');
  const long = `${'Wij liepen samen de week door en keken wat hielp. '.repeat(12)}\n\n`.repeat(60);
  await story().fill(`${long}Toen kwam moeder van daan.`);
  await mark('daan').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('F8');
  await popover(/daan$/).waitFor();
  const [drawn, field] = await Promise.all([mark('daan').boundingBox(), popover(/daan$/).boundingBox()]);
  expect(drawn && field && field.y - (drawn.y + drawn.height) < 24, 'the popover stands at its mark').toBe(true);
  const heights = await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('article textarea');
    return [field?.scrollHeight ?? 0, field?.clientHeight ?? 1];
  });
  expect(heights[0], 'the field is as high as its text').toBe(heights[1]);
  await page.keyboard.press('Escape');
});

test('a text of the worker alone has the same marks, without roles to keep', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+5');
  await page.getByRole('button', { name: /leerpunt/i }).first().click();
  const point = page.getByRole('dialog').getByRole('textbox').first();
  await point.fill('Vraag eerder naar Fleur');
  await mark('Fleur').waitFor();
  await point.focus();
  await page.keyboard.press('F8');
  const opened = popover(/Fleur$/);
  await opened.getByRole('button', { name: 'Vervang door ‘kind’' }).waitFor();
  expect(await opened.getByRole('button', { name: /naam/ }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
  await point.waitFor();
  await page.keyboard.press('Escape');
});

test('nothing was asked of elsewhere, and no screen complained', () => {
  expect(app.complaints).toEqual([]);
});
