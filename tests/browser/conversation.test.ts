// Looking back with the guide, alone, in a group and with a family; and the one thing to try after it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScreen, openApp, type App } from './support';

let app: App;
const CASE = 'Casus Duin';

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  page.setDefaultTimeout(10_000);
  await page.getByRole('button', { name: 'Eerst rondkijken met voorbeelden' }).click();
  await page.getByRole('navigation', { name: 'Ruimtes' }).getByText('Casussen', { exact: true }).click();
  await page.getByText(CASE).first().click();
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

async function caseId(): Promise<string> {
  const cases = await invoke<{ id: string; label: string }[]>('case_list', {});
  const found = cases.find((it) => it.label === CASE);
  if (!found) throw new Error(`no ${CASE}`);
  return found.id;
}

async function openTab(name: string): Promise<void> {
  const tabs = app.page.getByRole('navigation', {
    name: 'Onderdelen van deze casus',
  });
  await tabs.getByRole('button', { name, exact: true }).click();
  await tabs.locator('[aria-current="page"]').filter({ hasText: name }).waitFor();
}

const steps = () => app.page.getByRole('navigation', { name: 'Stappen van het gesprek' });
const focused = () => app.page.evaluate('document.activeElement?.textContent?.trim()');

test('the steps are walked by keyboard, and the name of the step gets the focus', async () => {
  const { page } = app;
  await openTab('Gesprek');
  await steps().waitFor();
  await page.keyboard.press('Alt+PageDown');
  await page.getByRole('heading', { name: 'Je elementen' }).waitFor();
  expect(await focused()).toBe('Je elementen');
  await page.keyboard.press('Alt+PageUp');
  await page.getByRole('heading', { name: 'Je vraag' }).waitFor();
  await page.keyboard.press('Alt+PageUp');
  expect(await steps().locator('[aria-current="step"]').innerText()).toContain('Je vraag');
  await checkScreen(page, 'conversation-alone');
});

test('an answer survives leaving the page at once, and so does the step', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^Volgende/ }).click();
  await page.getByRole('textbox', { name: /Neem de laatste vier weken/ }).fill('Ik belde met de school. 🌳');
  await openTab('Proef');
  await openTab('Gesprek');
  const field = page.getByRole('textbox', {
    name: /Neem de laatste vier weken/,
  });
  await expect.poll(() => field.inputValue()).toBe('Ik belde met de school. 🌳');
  await page.getByRole('button', { name: /^Volgende/ }).click();
  await steps()
    .getByRole('button', { name: /Je elementen.*beantwoord/ })
    .waitFor();
});

test('undo takes an answer back, also in the field', async () => {
  const { page } = app;
  await steps()
    .getByRole('button', { name: /Andere stoel/ })
    .click();
  const field = page.getByRole('textbox').first();
  await field.fill('Dat ik vooral regelde.');
  await page.getByRole('heading', { name: 'Andere stoel' }).click();
  await page.getByRole('button', { name: 'Ongedaan maken: antwoord' }).click();
  await expect.poll(() => field.inputValue()).toBe('');
});

test('a pattern is a question with its counts; another tag takes it away', async () => {
  const { page } = app;
  const id = await caseId();
  const view = await invoke<{ tags: { id: string }[] }>('case_open', {
    caseId: id,
  });
  for (const tag of view.tags) await invoke('tag_remove', { id: tag.id });
  const tag = {
    phase: 'start',
    intensity: 'licht',
    recipients: ['ouders'],
    manners: [],
    note: '',
    effect: null,
  };
  await invoke('tag_add', {
    caseId: id,
    tag: { ...tag, element: 'vertrouwen-opbouwen' },
  });
  await openTab('Proef');
  await openTab('Gesprek');
  await page.getByRole('radio', { name: /In de groep/ }).check();
  await steps()
    .getByRole('button', { name: /Kijken naar het patroon/ })
    .click();
  const network = page.getByText('Gesteld omdat bij Netwerk niets is ingezet.');
  await network.waitFor();
  await page
    .getByText(/^Onderzoek: .* Geen norm\.$/)
    .first()
    .waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(/score|\bgoed\b|\bfout\b|anoniem/i);
  await checkScreen(page, 'conversation-patterns');

  await invoke('tag_add', {
    caseId: id,
    tag: { ...tag, element: 'netwerk-in-kaart' },
  });
  await openTab('Proef');
  await openTab('Gesprek');
  await page.getByRole('heading', { name: 'Kijken naar het patroon' }).waitFor();
  await network.waitFor({ state: 'detached' });
});

test('when nothing is raised, the step says so kindly and leads to the board', async () => {
  const { page } = app;
  const view = await invoke<{ tags: { id: string }[] }>('case_open', {
    caseId: await caseId(),
  });
  for (const tag of view.tags) await invoke('tag_remove', { id: tag.id });
  await invoke('case_set_goals', {
    input: { case: await caseId(), goals: [] },
  });
  await openTab('Proef');
  await openTab('Gesprek');
  await page.getByText('Je elementen geven nu geen extra vragen.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Naar je elementen' }).waitFor();
});

test('a group begins with its rules and roles, and sees whom a question is for', async () => {
  const { page } = app;
  await steps()
    .getByRole('button', { name: /Landen/ })
    .click();
  await page.getByRole('heading', { name: 'Afspraken vooraf' }).waitFor();
  await page.getByText('Wat hier gezegd wordt, blijft hier.').waitFor();
  await page.getByText('Stem van het gezin', { exact: true }).waitFor();
  await checkScreen(page, 'conversation-group');
  await steps()
    .getByRole('button', { name: /Afronden/ })
    .click();
  await page.getByText('voor: meedenker').waitFor();
});

test('with a family there are sentences to say, questions for the child, and a clear line', async () => {
  const { page } = app;
  await page.getByRole('radio', { name: /Met het gezin/ }).check();
  await page
    .getByText('We kijken samen terug op wat we hebben gedaan.', {
      exact: false,
    })
    .waitFor();
  await page.getByText('Wat het gezin zegt, hoort niet in deze app').waitFor();
  await page.getByText('Vragen die je het kind kunt stellen').click();
  await page.getByText('Wat mag stoppen?').waitFor();
  await checkScreen(page, 'conversation-family');
});

test('alone, every step tells that it does not count for the register', async () => {
  const { page } = app;
  await page.getByRole('radio', { name: /Alleen/ }).check();
  await steps()
    .getByRole('button', { name: /Afronden/ })
    .click();
  await page.getByText('Alleen reflecteren telt niet mee voor SKJ. Neem het mee naar intervisie.').waitFor();
});

test('one thing to try: taken over from the conversation, with an element found by keyboard', async () => {
  const { page } = app;
  const id = await caseId();
  const view = await invoke<{ experiments: { id: string }[] }>('case_open', {
    caseId: id,
  });
  for (const it of view.experiments) await invoke('experiment_remove', { id: it.id });
  await invoke('answer_set', {
    input: { case: id, question: 'kiezen-2', text: 'Samen één A4 maken.' },
  });
  await openTab('Verhaal');
  await openTab('Proef');
  await page.getByRole('heading', { name: 'Kies één ding om te proberen' }).waitFor();
  const take = page.getByRole('button', {
    name: 'Neem over bij ‘Wat ga je doen?’',
  });
  await take.click();
  await page.getByRole('heading', { name: 'Mijn proef' }).waitFor();
  const element = page.getByRole('combobox', {
    name: 'Bij welk element hoort het?',
  });
  await element.fill('vertrouwen');
  await page
    .getByRole('option', { name: /Vertrouwen/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => element.inputValue()).toMatch(/^Vertrouwen/);
  await expect
    .poll(async () => (await invoke<{ experiments: unknown[] }>('case_open', { caseId: id })).experiments)
    .toMatchObject([
      {
        what: 'Samen één A4 maken.',
        element: 'vertrouwen-opbouwen',
        lookBackOn: '2026-12-06',
      },
    ]);
  await checkScreen(page, 'experiment-open');
});

test('what cannot be saved is said beside its field, and what was saved stays', async () => {
  const { page } = app;
  const what = page.getByRole('textbox', { name: 'Wat ga je doen?' });
  const day = page.getByLabel('Wanneer kijk je terug?');
  await what.fill('   ');
  await day.fill('2020-01-01');
  await day.blur();
  await page.getByText('Vul hier iets in. Tot die tijd blijft de vorige tekst bewaard.').waitFor();
  await page
    .getByText('Kies een dag vanaf vandaag en binnen een jaar.', {
      exact: false,
    })
    .waitFor();
  await checkScreen(page, 'experiment-wrong');
  const { experiments } = await invoke<{ experiments: unknown[] }>('case_open', { caseId: await caseId() });
  expect(experiments).toMatchObject([{ what: 'Samen één A4 maken.', lookBackOn: '2026-12-06' }]);
  await what.fill('x'.repeat(2001));
  await page.getByText('Dit is te lang: hooguit 2.000 tekens.').waitFor();
  await what.fill('Samen één A4 maken, aan tafel.');
  await day.fill('2026-12-01');
  await page.getByText('Dinsdag 1 december 2026, over 9 dagen').waitFor();
});

test('looking back asks what happened; the experiment stays below, and can be removed and taken back', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Terugkijken' }).click();
  await page.getByRole('button', { name: 'Rond de proef af' }).click();
  await page.getByText('Vul hier iets in.', { exact: true }).waitFor();
  expect(await page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA');
  await page.keyboard.type('Het lukte, met de oudste erbij.');
  await page.getByRole('button', { name: 'Rond de proef af' }).click();
  await page.getByRole('heading', { name: 'Eerdere proeven' }).waitFor();
  await page.getByText('teruggekeken op 22 november 2026').waitFor();
  await page.getByText('Samen één A4 maken, aan tafel.').waitFor();
  await checkScreen(page, 'experiment-earlier');
  await page.getByRole('button', { name: 'Verwijder de proef van 22 november 2026' }).click();
  await page.getByRole('heading', { name: 'Eerdere proeven' }).waitFor({ state: 'detached' });
  await page
    .getByRole('region', { name: 'Meldingen' })
    .getByRole('button', { name: 'Ongedaan maken' })
    .click();
  await page.getByText('Het lukte, met de oudste erbij.').waitFor();
});

test('no page complained or asked for anything elsewhere', () => {
  expect(app.complaints).toEqual([]);
});
