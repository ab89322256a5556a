// From case to paper: what goes on it, the pages, what stands in between, saving and printing.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

let app: App;
let id: string;
let saved: string;

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  page.setDefaultTimeout(10_000);
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Casussen', { exact: true }).click();
  await page.getByText('Casus Beuk').first().click();
  const cases = await invoke<{ id: string; label: string }[]>('case_list', {});
  id = cases.find((it) => it.label === 'Casus Beuk')?.id ?? '';
});

afterAll(async () => {
  await app.close();
});

/** Runs a command of the program itself, as another window would. */
async function invoke<T>(command: string, args: object): Promise<T> {
  return (await app.page.evaluate(
    `window.__TAURI_INTERNALS__.invoke(${JSON.stringify(command)}, ${JSON.stringify(args)})`,
  )) as T;
}

async function openTab(name: string): Promise<void> {
  const tabs = app.page.getByRole('navigation', {
    name: 'Onderdelen van deze casus',
  });
  await tabs.getByRole('button', { name, exact: true }).click();
  await tabs.locator('[aria-current="page"]').filter({ hasText: name }).waitFor();
}

const sheets = () => app.page.getByRole('figure', { name: /^Pagina \d van \d$/ });
const onPaper = async () => (await sheets().allTextContents()).join(' ');
const found = () => app.page.getByRole('listitem').filter({ hasText: 'Ga naar de tekst' });

test('the pages are there; the story comes only when it is chosen', async () => {
  const { page } = app;
  await openTab('Samenvatting');
  await sheets().first().waitFor();
  expect(await onPaper()).toContain('Casus Beuk');
  expect(await onPaper()).not.toContain('woont met drie kinderen');
  expect(await page.getByRole('checkbox', { name: 'Verhaal' }).isChecked()).toBe(false);
  await page
    .getByText('Niets gevonden. Lees zelf nog één keer', {
      exact: false,
    })
    .waitFor();
  await checkScreen(page, 'summary');
  await page.getByRole('checkbox', { name: 'Verhaal' }).check();
  await expect.poll(onPaper).toContain('woont met drie kinderen');
});

test('taking every part off leaves a sheet that says so, and one part comes back', async () => {
  const { page } = app;
  const boxes = page.getByRole('main').getByRole('checkbox');
  for (const box of await boxes.all()) await box.uncheck();
  await expect.poll(onPaper).not.toContain('woont met drie kinderen');
  await expect.poll(onPaper).toContain('Er staat nog niets in deze samenvatting');
  for (const box of await boxes.all()) await box.check();
  await expect.poll(onPaper).toContain('woont met drie kinderen');
});

test('the pages can be made larger and smaller, and fit again', async () => {
  const { page } = app;
  const width = async () => (await sheets().first().boundingBox())?.width ?? 0;
  const fit = await width();
  await page.getByRole('button', { name: 'Groter' }).click();
  await expect.poll(width).toBeGreaterThan(fit * 1.2);
  await page.getByRole('button', { name: 'Kleiner' }).click();
  await page.getByRole('button', { name: 'Kleiner' }).click();
  await expect.poll(width).toBeLessThan(fit * 0.8);
  await page.getByRole('button', { name: 'Pas in de breedte' }).click();
  await expect.poll(width).toBeCloseTo(fit, 0);
});

test('what was found stands there in words; a citizen number has no way in', async () => {
  const { page } = app;
  await invoke('case_set_story', {
    input: {
      case: id,
      text: 'BSN 111222333 <b>stond</b> op de brief. Bel 06-12345678.',
    },
  });
  await invoke('answer_set', {
    input: { case: id, question: 'blik-1', text: 'Mail: moeder@voorbeeld.nl' },
  });
  await openTab('Verhaal');
  await openTab('Samenvatting');
  await page.getByText('3 plekken om naar te kijken', { exact: true }).waitFor();
  // What blocks comes first, whatever its place in the text.
  expect(await found().first().innerText()).toMatch(/^Burgerservicenummer in het verhaal/);
  expect(await found().first().getByRole('checkbox').count()).toBe(0);
  await page.getByText('Dit kan niet blijven staan.', { exact: false }).waitFor();
  await page.getByText('in je antwoord op ‘Als moeder hier zat', { exact: false }).waitFor();
  expect(await page.getByRole('checkbox', { name: /^Mag blijven staan/ }).count()).toBe(2);
  expect(await onPaper()).toContain('<b>stond</b>');
  await checkScreen(page, 'summary-found');
});

test('sharing is held back, says so, and puts the focus on what was found', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click();
  await page
    .getByRole('main')
    .getByText('Er is nog niets opgeslagen of afgedrukt.', { exact: false })
    .waitFor();
  expect(await page.evaluate('document.activeElement?.textContent')).toContain('3 plekken om naar te kijken');
});

test('the way to the place ends in the field itself, and what was accepted is remembered', async () => {
  const { page } = app;
  await page.getByRole('checkbox', { name: 'Mag blijven staan: Telefoonnummer 06-12345678' }).check();
  await page.getByRole('main').getByText('Nog 2 plekken om naar te kijken.').waitFor();
  await page.getByRole('button', { name: /^Ga naar de tekst: E-mailadres/ }).click();
  const field = page.getByRole('textbox', { name: /Als moeder hier zat/ });
  await field.waitFor();
  await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
  await field.fill('Zij zou lachen.');
  await openTab('Samenvatting');
  await page.getByText('2 plekken om naar te kijken', { exact: true }).waitFor();
  expect(await page.getByRole('checkbox', { name: /^Mag blijven staan/ }).isChecked()).toBe(true);
});

test('when all is looked at, the paper is saved under a name without the case in it', async () => {
  const { page } = app;
  await invoke('case_set_story', {
    input: { case: id, text: 'Bel 06-12345678.' },
  });
  await openTab('Verhaal');
  await openTab('Samenvatting');
  await page.getByRole('main').getByText('Alles is bekeken.').waitFor();
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click();
  const said = page.getByText(/^Opgeslagen als .*\.pdf$/).last();
  await said.waitFor();
  const name = (await said.innerText()).replace('Opgeslagen als ', '');
  expect(name).not.toContain('Beuk');
  saved = join(app.folder, 'opgeslagen', name);
  expect(readFileSync(saved, 'latin1').slice(0, 5)).toBe('%PDF-');
});

test('what few families have is asked at the end, and a reason that comes later asks anew', async () => {
  const { page } = app;
  const story = 'Bel 06-12345678. De tweeling woont in Appelscha.';
  await invoke('case_set_story', { input: { case: id, text: story } });
  await openTab('Verhaal');
  await openTab('Samenvatting');
  await page.getByText('Als dit bekeken is, volgt nog één vraag.').waitFor();
  const question = page.getByRole('region', { name: 'Nog één vraag' });
  const no = question.getByRole('checkbox', { name: 'Nee, ik verwacht niet dat iemand dit gezin herkent' });
  expect(await question.count()).toBe(0);
  const village = page.getByRole('checkbox', { name: 'Mag blijven staan: Plaats Appelscha' });
  await village.focus();
  await page.keyboard.press('Space');
  await question.getByText('Kan iemand in jouw regio dit gezin herkennen?').waitFor();
  expect(await question.getByRole('listitem').allInnerTexts()).toEqual([
    'tweeling een tweeling of meerling, in het verhaal',
    'Appelscha plaats die je laat staan, in het verhaal',
  ]);
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click();
  await page.getByRole('main').getByText('Er is nog niets opgeslagen of afgedrukt.', { exact: false }).waitFor();
  await checkScreen(page, 'summary-rare');
  await no.focus();
  await page.keyboard.press('Space');
  await page.getByRole('main').getByText('Alles is bekeken.').waitFor();
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click();
  await page.getByText(/^Opgeslagen als .*\.pdf$/).last().waitFor();
  // Another reason: all of them are asked about again.
  await invoke('case_set_story', { input: { case: id, text: `${story} Vader is dominee.` } });
  await openTab('Verhaal');
  await openTab('Samenvatting');
  await question.getByText('een beroep dat weinig mensen hebben', { exact: false }).waitFor();
  expect(await no.isChecked()).toBe(false);
  await question.getByRole('button', { name: 'Ik pas de tekst aan' }).click();
  const tabs = page.getByRole('navigation', { name: 'Onderdelen van deze casus' });
  await tabs.locator('[aria-current="page"]').filter({ hasText: 'Verhaal' }).waitFor();
  await invoke('case_set_story', { input: { case: id, text: 'Bel 06-12345678.' } });
  await openTab('Samenvatting');
  await page.getByRole('main').getByText('Alles is bekeken.').waitFor();
});

test('a name is replaced everywhere from here, and a word that is none is told once for this case', async () => {
  const { page } = app;
  const text = 'Bel 06-12345678. Moeder Fatima lachte, Fatima belde. Wij spraken met Ploink.';
  await invoke('case_set_story', { input: { case: id, text } });
  await openTab('Verhaal');
  await openTab('Samenvatting');
  await page.getByText('3 plekken om naar te kijken', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Dit is geen naam: Ploink' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('2 plekken om naar te kijken', { exact: true }).waitFor();
  await expect
    .poll(() => page.evaluate('document.activeElement?.textContent'))
    .toContain('2 plekken om naar te kijken');
  await page.getByRole('button', { name: 'Vervang ‘Fatima’ overal in deze casus' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('moeder', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Vervang overal' }).click();
  await page.getByText('1 plek om naar te kijken', { exact: true }).waitFor();
  await expect.poll(onPaper).toMatch(/moeder lachte, moeder belde/i);
  await checkScreen(page, 'summary-replaced');
});

test('what the check cannot see is said', async () => {
  const { page } = app;
  const limits = page.getByText('Dit ziet de controle niet', { exact: true });
  await limits.focus();
  await page.keyboard.press('Enter');
  await page.getByText('bijnamen en koosnamen', { exact: false }).waitFor();
  await checkScreen(page, 'summary-limits');
  await page.keyboard.press('Enter');
});

test('a place that cannot be written to is said, and everything is still there', async () => {
  const { page } = app;
  // A folder of that name stands in the way of the file.
  rmSync(saved);
  mkdirSync(saved);
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click();
  await page.getByRole('region', { name: 'Meldingen' }).getByText('Opslaan lukte daar niet').waitFor();
  expect(await onPaper()).toContain('Bel 06-12345678.');
  rmSync(saved, { recursive: true });
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click();
  await expect.poll(() => existsSync(saved)).toBe(true);
});

test('the words alone go to the clipboard, as plain lines', async () => {
  const { page } = app;
  const clipboard = join(app.folder, 'klembord.txt');
  expect(existsSync(clipboard)).toBe(false);
  await page.getByRole('button', { name: 'Kopieer als tekst' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Meldingen' }).getByText('Gekopieerd.', { exact: false }).waitFor();
  const text = readFileSync(clipboard, 'utf8');
  expect(text).toContain('Casus Beuk\n==========\n');
  expect(text).toContain('Bel 06-12345678.');
  expect(text).not.toMatch(/<svg|<b>|\n\n\n/);
});

test('printing puts the same pages on paper, and only those', async () => {
  const { page } = app;
  await page.evaluate(
    'window.print = () => { window.printed = document.querySelectorAll(".printed svg").length }',
  );
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  await expect.poll(() => page.evaluate('window.printed')).toBe(await sheets().count());
});

test('the page for the family says nothing of the case itself, and is checked as well', async () => {
  const { page } = app;
  await invoke('case_set_goals', { input: { case: id, goals: ['Rust bij het eten. Bel 06-12345678.'] } });
  await openTab('Verhaal');
  await openTab('Samenvatting');
  await page.getByRole('radio', { name: /Voor intervisie/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByText('Lees het eerst zelf.', { exact: false }).waitFor();
  await page.getByText('in het dossier van je organisatie', { exact: false }).waitFor();
  await expect.poll(onPaper).toContain('Een blad voor jullie');
  expect(await onPaper()).toContain('Rust bij het eten.');
  expect(await onPaper()).not.toContain('Beuk');
  expect(await onPaper()).not.toContain('Startfase');
  // What colleagues may see is another question than what goes home with a family.
  await page.getByText('1 plek om naar te kijken', { exact: true }).waitFor();
  expect(await page.getByRole('checkbox', { name: /^Mag blijven staan/ }).isChecked()).toBe(false);
  await checkScreen(page, 'summary-family');
  await page.getByRole('checkbox', { name: 'Wat jullie wilden' }).uncheck();
  await expect.poll(onPaper).not.toContain('Rust bij het eten.');
  await openTab('Verhaal');
  await openTab('Samenvatting');
  expect(await page.getByRole('radio', { name: /Voor het gezin/ }).isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: 'Wat jullie wilden' }).check();
  await page.getByRole('checkbox', { name: /^Mag blijven staan/ }).check();
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click();
  const said = page.getByText(/^Opgeslagen als .*\.pdf$/).last();
  await said.waitFor();
  expect(await said.innerText()).not.toContain('Beuk');
});

test('from a fictional case it is one step to its workshop pack', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Naar het workshoppakket' }).click();
  await page.getByRole('heading', { level: 2, name: 'Workshoppakket' }).waitFor();
  const sample = page.getByRole('combobox', { name: 'Welke casus?' });
  expect(await sample.locator('option:checked').innerText()).toContain('Casus Beuk');
});

test('no page complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
