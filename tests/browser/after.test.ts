// After a meeting: what the group keeps of it, how each looks back, and what comes of that on paper.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

let app: App;
let caseId: string;
let group: string;
let meeting: string;

const GROUP = {
  name: 'Team Noord',
  members: ['A.', 'Collega 2', 'Collega 3', 'Collega 4'],
  leader: { name: 'Collega 5', register: 'SKJ' },
  form: 'begeleide-intervisie',
  rhythm: { every: 'weeks', count: 6 },
  place: null,
};

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Casussen', { exact: true }).click();
  await page.getByText('Casus Beuk').first().click();
  const cases = await invoke<{ id: string; label: string }[]>('case_list', {});
  caseId = cases.find((it) => it.label === 'Casus Beuk')?.id ?? '';
  group = await write('group_add', { group: GROUP });
  const before = await planned('2026-10-09');
  await write('meeting_set_state', { id: before, to: 'gehouden' });
  await write('agreement_add', {
    meeting: before,
    agreement: {
      what: 'Oma vragen wat zij nodig heeft',
      who: 'A.',
      due: { on: 'next' },
    },
  });
  meeting = await planned('2026-11-20');
  const offer = {
    by: null,
    question: 'Hoe kan ik helpen zonder alles te dragen?',
    case: caseId,
  };
  const offered = await write<string>('meeting_offer', { id: meeting, offer });
  await write('meeting_choose_question', { id: meeting, offer: offered });
  for (const [at, how] of [
    ['ingezet', 0],
    ['idee', 1],
  ] as const) {
    await write('meeting_seen_add', {
      id: meeting,
      element: await element(how),
      how: at,
    });
  }
  await rooms().getByText('Intervisie', { exact: true }).click();
  await page.getByText('Hoe kan ik helpen zonder alles te dragen?').first().click();
  await page.getByRole('button', { name: 'Achteraf', exact: true }).click();
});

afterAll(async () => {
  await app.close();
});

const rooms = () => app.page.getByRole('navigation', { name: 'Ruimtes' });
const main = () => app.page.getByRole('main');
const sheets = () => app.page.getByRole('figure', { name: /^Pagina \d van \d$/ });
const onPaper = async () => (await sheets().allTextContents()).join(' ');

/** Runs a command of the program itself, as another window would. */
async function invoke<T>(command: string, args: object): Promise<T> {
  return (await app.page.evaluate(
    `window.__TAURI_INTERNALS__.invoke(${JSON.stringify(command)}, ${JSON.stringify(args)})`,
  )) as T;
}

/** What a writing command gives back. */
async function write<T = null>(command: string, args: object): Promise<T> {
  return (await invoke<{ value: T }>(command, args)).value;
}

async function planned(date: string): Promise<string> {
  const { form, leader } = GROUP;
  const when = { group, date, begins: '13:30', ends: '15:00', place: null };
  const about = {
    form,
    leader,
    people: { say: 'unsaid' },
    subject: 'vraag',
    theme: '',
  };
  const ids = await write<string[]>('meeting_plan', {
    meeting: { ...when, ...about },
    more: 0,
  });
  return ids[0] ?? '';
}

/** An element of the handbook that the case does not have. */
async function element(at: number): Promise<string> {
  type Has = { tags: { element: string }[] };
  type Book = { categories: { elements: { id: string }[] }[] };
  const has = (await invoke<Has>('case_open', { caseId })).tags.map((it) => it.element);
  const { categories } = await invoke<Book>('handbook', {});
  const all = categories.flatMap((it) => it.elements.map((element) => element.id));
  return all.filter((it) => !has.includes(it))[at] ?? '';
}

type Notes = { learned: string[]; elements: string[]; forTeam: string };
type Agreement = {
  what: string;
  who: string | null;
  due: { on: string } | null;
  doneOn: string | null;
  outcome: string;
};
type View = {
  row: { state: string; minutes: number };
  notes: Notes;
  agreements: Agreement[];
  comingBack: Agreement[];
};

const stored = () => invoke<View>('meeting_open', { id: meeting });
const section = (name: string) =>
  main()
    .getByRole('navigation', { name: 'Onderdelen van Achteraf' })
    .getByRole('button', { name, exact: true });

test('held: the hours count as they really were', async () => {
  await checkScreen(app.page, 'after-empty');
  await main().getByText('Ja, gehouden', { exact: true }).click();
  await main().getByText('De uren tellen mee: 1,5 uur.').waitFor();
  await main().getByLabel('Eind', { exact: true }).fill('14.30');
  await app.page.keyboard.press('Tab');
  await main().getByText('De uren tellen mee: 1 uur.').waitFor();
  await main().getByLabel('Eind', { exact: true }).fill('13:30');
  await app.page.keyboard.press('Tab');
  await main().getByText('Het begin en het eind zijn gelijk.', { exact: false }).waitFor();
  expect((await stored()).row, 'a meeting of no minutes is not kept').toMatchObject({
    state: 'gehouden',
    minutes: 60,
  });
  await main().getByLabel('Eind', { exact: true }).fill('15');
  await app.page.keyboard.press('Tab');
  await main().getByText('De uren tellen mee: 1,5 uur.').waitFor();
});

test('learning points are typed line by line, and what came to the table becomes a theme', async () => {
  const { page } = app;
  await main().getByRole('button', { name: 'Zet alles erbij' }).click();
  await main().getByRole('button', { name: 'Leerpunt erbij' }).click();
  await page.keyboard.type('Eerst vragen, dan meedenken.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Samen oefenen is meer dan uitleggen.');
  await page.keyboard.press('Enter');
  // An empty line is taken away again by the key that makes it empty.
  await page.keyboard.press('Backspace');
  await expect
    .poll(async () => (await stored()).notes.learned)
    .toEqual(['Eerst vragen, dan meedenken.', 'Samen oefenen is meer dan uitleggen.']);
  expect((await stored()).notes.elements).toHaveLength(2);
});

test('a learning point goes to Mijn leren by the way that looks at it', async () => {
  const { page } = app;
  await main().getByRole('button', { name: 'Zet bij Mijn leren: leerpunt 1' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('textbox', { name: 'Wat leerde je?' }).first().inputValue()).toBe(
    'Eerst vragen, dan meedenken.',
  );
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('Het leerpunt staat in Mijn leren.').first().waitFor();
});

test('what was used goes to the case once', async () => {
  const button = main().getByRole('button', {
    name: 'Zet het ingezette element in Casus Beuk',
  });
  await button.click();
  await app.page.getByText('1 nieuw element staat nu in Casus Beuk.').first().waitFor();
  await button.click();
  await app.page.getByText('Alles stond al in Casus Beuk.').first().waitFor();
});

test('an agreement is added by Enter, looked back on, opened again and taken away with undo', async () => {
  const { page } = app;
  await main().getByLabel('Wat?').fill('Oma bellen');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await stored()).agreements)
    .toMatchObject([{ what: 'Oma bellen', who: null, due: { on: 'next' } }]);
  expect(await main().getByLabel('Wat?').inputValue(), 'room for the next one').toBe('');

  await main()
    .getByRole('button', {
      name: 'Hoe ging het met afspraak: Oma vragen wat zij nodig heeft',
    })
    .click();
  await page.keyboard.type('Ze wil graag helpen.');
  await main().getByRole('button', { name: 'Rond af' }).click();
  await main().getByText('Ze wil graag helpen.').waitFor();
  expect((await stored()).comingBack, 'it does not come back any more').toEqual([]);

  await main().getByRole('button', { name: 'Meer over de afspraak: Oma bellen' }).click();
  await page.getByRole('menuitem', { name: 'Verwijder' }).click();
  await expect.poll(async () => (await stored()).agreements).toEqual([]);
  await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await expect.poll(async () => (await stored()).agreements).toHaveLength(1);
  await checkScreen(page, 'after-together');
});

test('everyone looks back on one laptop', async () => {
  const { page } = app;
  await section('Terugblik per persoon').click();
  await main()
    .getByRole('textbox', { name: /^Technisch-instrumenteel/ })
    .fill('Ik deed voor.');
  await main().getByText('Iemand anders', { exact: true }).click();
  await page.keyboard.type('Collega 7');
  await page.keyboard.press('Enter');
  expect(
    await main()
      .getByRole('textbox', { name: /^Technisch-instrumenteel/ })
      .inputValue(),
  ).toBe('');
  await main()
    .getByRole('textbox', { name: /^Persoonlijk/ })
    .fill('Ik wacht te lang.');
  type Reflections = {
    reflections: { who: string | null; technical: string; personal: string }[];
  };
  await expect
    .poll(async () => (await invoke<Reflections>('meeting_open', { id: meeting })).reflections)
    .toMatchObject([
      { who: null, technical: 'Ik deed voor.', personal: '' },
      { who: 'Collega 7', technical: '', personal: 'Ik wacht te lang.' },
    ]);
  await main().getByText('Wat het register vraagt').click();
  await main().getByText('Alleen zelfreflectie telt niet mee.').waitFor();
  await checkScreen(page, 'after-each');
});

test('the minutes and the report come on paper, and a name is in the way until it is looked at', async () => {
  const { page } = app;
  await section('Samen').click();
  await main().getByLabel('Wat nemen we mee naar het team?').fill('Bel 06-12345678 voor de sleutel.');
  await section('Op papier').click();
  await expect.poll(onPaper).toContain('Samen oefenen is meer dan uitleggen.');
  expect(await onPaper()).toContain('Oma bellen');
  const places = main().getByRole('button', { name: /Ga naar de tekst/ });
  await places.first().click();
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value))
    .toBe('Bel 06-12345678 voor de sleutel.');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Een sleutel regelen.');
  await section('Op papier').click();
  await expect.poll(onPaper).toContain('Een sleutel regelen.');
  await checkScreen(page, 'after-paper');

  await main().getByRole('radio', { name: 'Verslag voor het register van Collega 7' }).check();
  await expect.poll(onPaper).toContain('Ik wacht te lang.');
  expect(await onPaper(), 'what another wrote is not hers').not.toContain('Ik deed voor.');
  const folder = join(app.folder, 'opgeslagen');
  mkdirSync(folder, { recursive: true });
  await main().getByRole('button', { name: 'Opslaan als PDF' }).click();
  await expect
    .poll(() => existsSync(folder) && readdirSync(folder).some((it) => it.endsWith('.pdf')))
    .toBe(true);
});

test('the series has its own looking back and its own paper', async () => {
  const { page } = app;
  await rooms().getByText('Intervisie', { exact: true }).click();
  await page.getByRole('button', { name: 'Open de reeks' }).click();
  await main()
    .getByRole('textbox', { name: /^Normatief/ })
    .fill('Goed genoeg is ook goed.');
  await checkScreen(page, 'after-series');
  await main().getByRole('button', { name: 'Bekijk dit op papier' }).click();
  await expect.poll(onPaper).toContain('Goed genoeg is ook goed.');
  await checkScreen(page, 'after-series-paper');
  expect(app.complaints).toEqual([]);
});
