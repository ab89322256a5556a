// Preparing a meeting: questions side by side, the method with its reason, minutes that fit, roles, the list.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

let app: App;
let group: string;

// As many as every method needs.
const NAMES = ['A.', 'B.', 'C.', 'D.', 'E.', 'F.'];

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  page.setDefaultTimeout(10_000);
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  // A fictional case becomes one of the worker's own by opening it.
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Casussen', { exact: true }).click();
  await page.getByText('Casus Beuk').first().click();
  await page.getByRole('navigation', { name: 'Onderdelen van deze casus' }).waitFor();
  const leader = { name: 'C.', register: null };
  const rhythm = { every: 'weeks', count: 6 };
  const made = await invoke<{ value: string }>('group_add', {
    group: { name: 'Groep Noord', members: NAMES, leader, form: 'intervisie', rhythm, place: null },
  });
  group = made.value;
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

/** Plans a meeting on that day; gives its id. */
async function plan(date: string, begins: string, ends: string, more: object = {}): Promise<string> {
  const people = { say: 'names', names: NAMES };
  const leader = { name: 'C.', register: null };
  const meeting = { group, date, begins, ends, place: null, form: 'intervisie', leader, people, subject: 'vraag' };
  const planned = await invoke<{ value: string[] }>('meeting_plan', {
    meeting: { ...meeting, theme: '', ...more },
    more: 0,
  });
  return planned.value[0] ?? '';
}

/** Plans a meeting before all others, and goes to the page on which it is prepared. */
async function prepare(...meeting: Parameters<typeof plan>): Promise<void> {
  await plan(...meeting);
  await enter();
}

/** Goes to the page on which the first meeting to come is prepared. */
async function enter(): Promise<void> {
  const { page } = app;
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Start', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Intervisie', { exact: true }).click();
  // The earliest of them has its own card.
  await page.getByRole('button', { name: 'Voorbereiden' }).first().click();
  await parts().first().waitFor();
}

const parts = () => app.page.getByRole('navigation', { name: 'Voorbereiding in stappen' }).getByRole('button');
const part = (name: string) =>
  app.page
    .getByRole('navigation', { name: 'Voorbereiding in stappen' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
const press = (key: string): Promise<void> => app.page.keyboard.press(key);
const focused = (): Promise<unknown> =>
  app.page.evaluate('document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent');

test('a leader types the questions of everyone one after the other, without the mouse', async () => {
  const { page } = app;
  await prepare('2026-11-30', '13:30', '14:30');
  await page.getByRole('heading', { name: 'Nog geen vragen' }).waitFor();
  await checkScreen(page, 'prepare-empty');
  await page.getByRole('combobox', { name: 'Van wie' }).focus();
  for (const [at, question] of ['Hoe blijf ik rustig als vader boos wordt?', 'Waarom bel ik steeds?'].entries()) {
    await page.keyboard.type(NAMES[at] ?? '');
    await press('Enter');
    await page.keyboard.type(question);
    await press('Enter');
    await page.getByRole('radio', { name: question }).waitFor();
    await expect.poll(focused).toContain('Van wie');
  }
});

test('a question from a case shows the name of the case and nothing else of it', async () => {
  const { page } = app;
  await page.getByRole('combobox', { name: 'Uit een casus' }).selectOption({ label: 'Casus Beuk' });
  await page.getByRole('button', { name: /^Neem je vraag uit het gesprek over/ }).click();
  await press('Enter');
  const card = page.getByRole('listitem').filter({ hasText: 'uit Casus Beuk' });
  await card.waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('woont met drie kinderen');
  await page.getByRole('combobox', { name: 'Van wie' }).focus();
  await press('Tab');
  await press('Tab');
  await page.keyboard.type('Bel ik 06-12345678 te vaak?');
  await page.getByRole('button', { name: '1 plek om te bekijken' }).waitFor();
  await press('Enter');
  await page.getByRole('button', { name: 'Klaar met toevoegen' }).click();
  await expect.poll(() => page.getByRole('radio').count()).toBe(4);
});

test('a question is withdrawn and comes back, and one is chosen with the arrows', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Meer over mijn vraag' }).last().click();
  await page.getByRole('menuitem', { name: 'Trek in' }).click();
  await expect.poll(() => page.getByRole('radio').count()).toBe(3);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
  await expect.poll(() => page.getByRole('radio').count()).toBe(4);
  await page.getByRole('radio').first().focus();
  await press('Space');
  await press('ArrowDown');
  await press('ArrowUp');
  await parts().filter({ hasText: 'Hoe blijf ik rustig' }).waitFor();
  expect(await page.getByRole('radio').first().isChecked()).toBe(true);
  await checkScreen(page, 'prepare-questions');
});

test('a method is proposed with its reason; what is going on changes the order', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Verder: Werkvorm' }).click();
  const best = page.getByRole('main').getByRole('article');
  await best.getByText('Omdat de groep nog nieuw is.').waitFor();
  const first = await best.getByRole('heading').innerText();
  await page.getByRole('checkbox', { name: 'veel gevoel merkt' }).check();
  await expect.poll(() => best.getByRole('heading').innerText()).not.toBe(first);
  await best.getByText(/^Omdat je veel gevoel merkt/).waitFor();
  await checkScreen(page, 'prepare-method');
  await best.getByRole('button', { name: 'Kies deze werkvorm' }).click();
  await page.getByText('Gekozen werkvorm').waitFor();
  expect(await page.getByRole('button', { name: 'Begin de bijeenkomst' }).isEnabled()).toBe(true);
});

test('minutes are changed by keyboard, and fitted to the time again', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Bekijk stappen en tijd' }).click();
  const said = page.getByRole('main').getByRole('status');
  await said.getByText('Dit past precies.').waitFor();
  await page.getByRole('spinbutton').first().focus();
  await press('ArrowUp');
  await press('ArrowUp');
  await said.getByText('De stappen duren 2 minuten langer dan de bijeenkomst.').waitFor();
  await page.getByRole('button', { name: 'haal 2 minuten van de stappen af' }).waitFor();
  await checkScreen(page, 'prepare-time');
  await page.getByRole('button', { name: 'Pas in' }).click();
  await said.getByText('Dit past precies.').waitFor();
});

test('roles are given by name, and the list ticks off what the app sees', async () => {
  const { page } = app;
  await part('Rollen');
  await page.getByRole('combobox', { name: 'Naam voor Stem van het gezin' }).fill('B.');
  await press('Enter');
  await page.getByRole('button', { name: 'Haal B. weg bij Stem van het gezin' }).waitFor();
  await page.getByText('Alles staat klaar.').waitFor();
  await checkScreen(page, 'prepare-roles');
  await part('Lijst');
  const box = (name: string) => page.getByRole('checkbox', { name });
  expect(await box('De vraag of het thema kiezen').isChecked()).toBe(true);
  expect(await box('De werkvorm kiezen').isChecked()).toBe(true);
  await box('Vragen wie iets inbrengt').check();
  await parts().filter({ hasText: '3 van de 9 gedaan' }).waitFor();
  await checkScreen(page, 'prepare-list');
});

test('the handout is looked at and saved; calendar and colleague have their dialogs', async () => {
  const { page } = app;
  await part('Papier en delen');
  await checkScreen(page, 'prepare-share');
  const ways = page.getByRole('main');
  await ways.getByRole('button', { name: 'Zet in agenda' }).click();
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  await ways.getByRole('button', { name: 'Geef door aan een collega' }).click();
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  await page.getByRole('button', { name: 'Bekijk en deel de hand-out' }).click();
  await page.getByRole('figure', { name: /^Pagina 1 van \d$/ }).waitFor();
  await checkScreen(page, 'prepare-handout');
  await page.getByRole('button', { name: 'Terug naar voorbereiden' }).click();
  await expect.poll(focused).toContain('Bekijk en deel de hand-out');
});

test('what was agreed before comes back as the first step', async () => {
  const { page } = app;
  const earlier = await plan('2026-11-20', '13:30', '14:30');
  await invoke('meeting_set_state', { id: earlier, to: 'gehouden' });
  await prepare('2026-11-29', '09:00', '10:00');
  await part('Werkvorm');
  await page.getByRole('main').getByRole('article').getByRole('button', { name: 'Kies deze werkvorm' }).click();
  await page.getByText('Gekozen werkvorm').waitFor();
  const agreement = { what: 'Vaker voordoen', who: 'A.', due: { on: 'next' } };
  await invoke('agreement_add', { meeting: earlier, agreement });
  await enter();
  await part('Stappen en tijd');
  await page.getByRole('heading', { name: 'Eerst terugkijken: 1 afspraak van een vorige keer' }).waitFor();
  await page.getByText('Vaker voordoen').waitFor();
  await checkScreen(page, 'prepare-back');
  await expect.poll(() => page.getByRole('rowheader').first().innerText()).toContain('Terugblik');
  expect(await page.getByText('In de stappen zit nog geen tijd', { exact: false }).count()).toBe(0);
  await page.getByText('Dit past precies.').waitFor();
});

test('too little time for any method is said, with what can be done', async () => {
  const { page } = app;
  await prepare('2026-11-28', '13:30', '13:36');
  await part('Werkvorm');
  await page.getByText(/^Te kort: duurt minstens \d+ minuten, er zijn er 6\.$/).first().waitFor();
  await page.getByText(/^Geen enkele werkvorm past in 6 minuten/).waitFor();
  await part('Stappen en tijd');
  await page.getByRole('heading', { name: 'Nog geen stappen' }).waitFor();
});

test('a meeting on a theme has a theme and questions from the field, and lasts past midnight', async () => {
  const { page } = app;
  await prepare('2026-11-27', '20:00', '08:00', { subject: 'thema' });
  const theme = page.getByRole('textbox', { name: /^Thema van de bijeenkomst/ });
  await theme.fill('Steun van het netwerk als het misgaat');
  await parts().filter({ hasText: 'Steun van het netwerk' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Uit een casus' }).count()).toBe(0);
  await page.getByRole('textbox', { name: /^Vraag uit het veld/ }).fill('Wie belt het gezin om tien uur ’s avonds?');
  await press('Enter');
  await page.getByText('Kies de vraag waarmee jullie beginnen', { exact: true }).waitFor();
  await checkScreen(page, 'prepare-theme');
  await part('Stappen en tijd');
  await page.getByText(/De bijeenkomst duurt 12 uur/).waitFor();
  await page.getByText('De bijeenkomst loopt door na middernacht.').waitFor();
});

test('no screen complained', () => {
  expect(app.complaints).toEqual([]);
});
