// Mijn leren with the real program: the line and what is looked for on it, the points by category, the hours.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

let app: App;

/** Runs a command of the program itself, as another window would. */
async function invoke<T>(command: string, args: object = {}): Promise<T> {
  return (await app.page.evaluate(
    `window.__TAURI_INTERNALS__.invoke(${JSON.stringify(command)}, ${JSON.stringify(args)})`,
  )) as T;
}

async function meeting(group: string | null, date: string, form: string, theme: string): Promise<string> {
  const planned = await invoke<{ value: string[] }>('meeting_plan', {
    meeting: {
      ...{ group, date, form, theme, begins: '13:30', ends: '15:00', place: null, leader: null },
      ...{ people: { say: 'number', count: 6 }, subject: 'thema' },
    },
    more: 0,
  });
  return planned.value[0] ?? '';
}

async function held(group: string | null, date: string, form: string, theme: string): Promise<string> {
  const id = await meeting(group, date, form, theme);
  await invoke('meeting_set_state', { id, to: 'gehouden' });
  return id;
}

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).waitFor();
  const group = await invoke<{ value: string }>('group_add', {
    group: {
      ...{ name: 'Groep Noord', members: ['A.', 'B.'], leader: null, form: 'intervisie' },
      ...{ rhythm: { every: 'weeks', count: 6 }, place: null },
    },
  });
  const first = await held(group.value, '2026-11-04', 'intervisie', 'Privé bellen met ouders');
  await held(group.value, '2026-09-16', 'intervisie', 'Netwerk');
  await held(null, '2026-06-03', 'supervisie', '');
  await held(null, '2024-03-06', 'methodische-werkbegeleiding', 'Grenzen');
  await meeting(group.value, '2026-12-16', 'intervisie', '');
  await invoke('meeting_notes', {
    id: first,
    notes: { categories: [], elements: [], learned: ['Eerst de vraag herhalen.'], forTeam: '' },
  });
  await invoke('agreement_add', {
    meeting: first,
    agreement: { what: 'Eén keer samen bellen.', who: null, due: { on: 'next' } },
  });
  const own = await invoke<{ value: string }>('case_create');
  const experiment = await invoke<{ value: string }>('experiment_add', {
    caseId: own.value,
    write: {
      ...{ what: 'Eerst zelf vragen.', element: 'time-out', withWhom: 'moeder', noticedBy: 'zij begint', askedBy: '' },
      ...{ lookBackOn: '2026-12-06' },
    },
  });
  await invoke('experiment_finish', { input: { id: experiment.value, outcome: 'Zij begon er zelf over.' } });
  for (const [text, element] of [
    ['Stilte laten, dan komt het verhaal.', 'time-out'],
    ['Vooraf zeggen wat ik opschrijf.', null],
  ]) {
    await invoke('learning_add', { point: { text, element, lookedAt: [] } });
  }
  await page.keyboard.press('Alt+5');
  await page.getByRole('heading', { level: 1, name: 'Mijn leren' }).waitFor();
});

afterAll(async () => {
  await app.close();
});

async function openPage(name: string): Promise<void> {
  const tabs = app.page.getByRole('navigation', { name: 'Delen van Mijn leren' });
  await tabs.getByRole('button', { name, exact: true }).press('Enter');
  await tabs.locator('[aria-current="page"]').filter({ hasText: name }).waitFor();
}

test('what was done to learn stands by year and month, what comes apart', async () => {
  const { page } = app;
  await page.getByText('Privé bellen met ouders').waitFor();
  await page.getByRole('heading', { name: 'Wat nog komt of openstaat' }).waitFor();
  expect(await page.locator('details h2').allInnerTexts()).toEqual(['2026', '2024']);
  expect(await page.getByText('Grenzen').count(), 'an earlier year is folded').toBe(0);
  await page.getByText('Zij begon er zelf over.').waitFor();
  await checkScreen(page, 'learning-timeline');
  await page.locator('summary').filter({ hasText: '2024' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Grenzen').waitFor();
  await page.keyboard.press('Enter');
});

test('words and kinds narrow the line while they are typed', async () => {
  const { page } = app;
  const search = page.getByRole('searchbox', { name: 'Zoek op de tijdlijn' });
  await search.fill('grenzen');
  await page.getByText('1 gevonden.').waitFor();
  await page.getByText('Grenzen').waitFor();
  await search.fill('PRIVE ouders');
  await page.getByText('Privé bellen met ouders').waitFor();
  await search.fill('herhalen');
  await page.getByText('Eerst de vraag herhalen.').waitFor();
  await search.fill('nergens te vinden');
  await page.getByText('Niets gevonden.').waitFor();
  await search.fill('');
  await page.getByRole('checkbox', { name: 'Bijeenkomsten' }).press('Space');
  await expect.poll(() => page.getByText('Privé bellen met ouders').count()).toBe(0);
  await page.getByText('Stilte laten, dan komt het verhaal.').waitFor();
  await checkScreen(page, 'learning-narrowed');
  await page.getByRole('checkbox', { name: 'Bijeenkomsten' }).press('Space');
});

test('learning points stand by category', async () => {
  const { page } = app;
  await openPage('Leerpunten');
  await page.getByRole('heading', { name: 'Zonder element' }).waitFor();
  await page.getByRole('heading', { name: 'Opgeschreven in bijeenkomsten' }).waitFor();
  await checkScreen(page, 'learning-points');
});

test('hours are shown as a picture and as a table, also of a year without a meeting', async () => {
  const { page } = app;
  await openPage('Uren');
  await page.getByText('geen bijeenkomsten').waitFor();
  await page.getByText('Wat het register vraagt').click();
  await checkScreen(page, 'learning-hours');
  await page.getByRole('radio', { name: 'Tabel' }).press('Space');
  const rows = await page.getByRole('row').allInnerTexts();
  expect(rows.map((it) => it.replace(/\s+/g, ' ').trim())).toEqual([
    'Jaar Intervisie Methodische werkbegeleiding Supervisie Samen',
    '2026 3 uur, 2 keer – 1,5 uur, 1 keer 4,5 uur, 3 keer',
    '2025 – – – –',
    '2024 – 1,5 uur, 1 keer – 1,5 uur, 1 keer',
    'Samen 3 uur, 2 keer 1,5 uur, 1 keer 1,5 uur, 1 keer 6 uur, 4 keer',
  ]);
  await checkScreen(page, 'learning-hours-table');
});

test('the search field finds what was agreed, tried, learned and written down', async () => {
  const { page } = app;
  for (const [words, expected] of [
    ['een keer bellen', 'Eén keer samen bellen.'],
    ['begon', 'Eerst zelf vragen.'],
    ['stilte', 'Stilte laten, dan komt het verhaal.'],
    ['herhalen', 'Staat in wat er is opgeschreven'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type(words);
    await page.getByRole('group', { name: 'Mijn leren' }).getByText(expected).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});

test('a meeting and a case are one step away, and back one is where one was', async () => {
  const { page } = app;
  await openPage('Tijdlijn');
  await page.getByRole('button', { name: 'Naar de bijeenkomst van 4 november 2026' }).first().press('Enter');
  await page.getByRole('navigation', { name: 'Ruimtes' }).locator('[aria-current="page"]').filter({ hasText: 'Intervisie' }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('heading', { level: 1, name: 'Mijn leren' }).waitFor();
  await page.getByRole('button', { name: /^Naar Casus / }).first().press('Enter');
  await page.getByRole('navigation', { name: 'Onderdelen van deze casus' }).waitFor();
  expect(app.complaints).toEqual([]);
});
