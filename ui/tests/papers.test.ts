// The papers of the handbook against a program that is played here: choices, pages, stopping, the ways out.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type {
  HandbookView,
  MethodView,
  PaperInput,
  PaperView,
  SampleView,
  WireError,
} from '../src/lib/backend';
import { expectNoBarriers } from './axe';
import { smallHandbook } from './smallHandbook';

const program = vi.hoisted(() => ({
  handbook: vi.fn(),
  paperPreview: vi.fn(),
  paperSave: vi.fn(),
  paperPrint: vi.fn(),
  paperProgress: vi.fn(),
  paperCancel: vi.fn(),
}));
vi.mock('$lib/backend/bindings', () => ({ commands: program, events: { vaultLocked: { listen: vi.fn() } } }));

const { announce, content, nav, session } = await import('../src/lib/state');
const { default: Papers } = await import('../src/screens/handbook/paper/Papers.svelte');
const { PaperChoices } = await import('../src/screens/handbook/paper/choices.svelte');
const { openCard, openHandout, openMethodSheet, openWorkshop } =
  await import('../src/screens/handbook/paper/open');
const { KINDS, paperSource } = await import('../src/screens/handbook/paper/kinds');

const ok = (data: unknown): Promise<unknown> => Promise.resolve({ status: 'ok', data });
const refused = (error: WireError): Promise<unknown> => Promise.resolve({ status: 'error', error });
const pages = (count: number, total: number): PaperView => ({
  total,
  pages: Array.from({ length: count }, (_, at) => ({
    svg: `<svg><text>${at}</text></svg>`,
    width: 210,
    height: 297,
  })),
  findings: [],
  rare: [],
  fileName: 'Papier.pdf',
});
const asked = (): PaperInput => program.paperPreview.mock.lastCall?.[0] as PaperInput;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
/** Lets the pause after a choice pass, and what was asked for come back. */
const pause = (): Promise<unknown> => vi.advanceTimersByTimeAsync(400);

const AMETHOD: MethodView = {
  id: '',
  name: '',
  minutesFrom: 30,
  minutesTo: 30,
  setting: 'group',
  when: '',
  note: null,
  sources: [],
  steps: [],
};
const ASAMPLE: SampleView = {
  id: '',
  label: '',
  title: '',
  isAdvanced: false,
  short: '',
  phase: 'start',
  observations: [],
  alternatives: [],
  questions: [],
  method: '',
  lens: '',
  lensItems: [],
};

const WHOLE: HandbookView = {
  ...smallHandbook(),
  methods: ['incident', 'balint'].map((id) => ({ ...AMETHOD, id, name: id })),
  samples: ['casus-beuk', 'casus-eik'].map((id) => ({ ...ASAMPLE, id, label: id })),
  guide: {
    ...smallHandbook().guide,
    variants: [{ variant: 'groep', name: 'In de groep', minutes: 60, note: '', steps: [], questions: [] }],
  },
};

let seesEnd: (() => void)[] = [];
class Observer {
  constructor(body: IntersectionObserverCallback) {
    seesEnd.push(() => body([{ isIntersecting: true } as IntersectionObserverEntry], this as never));
  }
  observe = vi.fn();
  disconnect = vi.fn();
}
vi.stubGlobal('IntersectionObserver', Observer);

async function open(kind: string): Promise<HTMLElement> {
  const { container } = render(Papers, { view: WHOLE, asked: kind });
  await pause();
  return container;
}

beforeEach(async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.clearAllMocks();
  seesEnd = [];
  program.handbook.mockImplementation(() => ok(smallHandbook()));
  program.paperPreview.mockImplementation(() => ok(pages(2, 2)));
  program.paperProgress.mockResolvedValue(null);
  program.paperCancel.mockResolvedValue(undefined);
  nav.reset();
  announce.clear();
  // Another vault: what was chosen in the test before is forgotten.
  session.entered({
    state: 'open',
    folder: '',
    history: { undo: null, redo: null },
    wait: 0,
    readOnly: null,
    remembered: false,
  });
  await content.reload();
});
afterEach(() => vi.useRealTimers());

test.each(KINDS)('the paper %s shows its pages and holds no barrier', async (kind) => {
  const container = await open(kind);
  expect(screen.getAllByRole('figure').map((it) => it.getAttribute('aria-label'))).toEqual([
    'Pagina 1 van 2',
    'Pagina 2 van 2',
  ]);
  vi.useRealTimers();
  await expectNoBarriers(container);
});

test('the overview names every paper and leads to it', async () => {
  render(Papers, { view: WHOLE, asked: undefined });
  expect(screen.getAllByRole('button')).toHaveLength(KINDS.length);
  await user.click(screen.getByRole('button', { name: /^Praatplaten/ }));
  expect(nav.place).toEqual({ room: 'handbook', shelf: 'op-papier', item: 'praatplaten' });
});

test('several choices in a row are one new preview, of the last choice', async () => {
  await open('elementkaarten');
  expect(program.paperPreview).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Niets' }));
  await user.click(screen.getByRole('button', { name: 'Alles' }));
  await user.click(screen.getByRole('radio', { name: /^A6/ }));
  expect(program.paperPreview).toHaveBeenCalledTimes(1);
  await pause();
  expect(program.paperPreview).toHaveBeenCalledTimes(2);
  expect(asked()).toMatchObject({ kind: 'elementCards', format: 'a6' });
});

test('cards: a category in one go, one element from it, and the count is said', async () => {
  await open('elementkaarten');
  await user.click(screen.getByRole('button', { name: 'Niets' }));
  await pause();
  expect(screen.getByText('Nog niets om te laten zien')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Afdrukken' }).disabled).toBe(true);
  const [box] = screen.getAllByRole<HTMLInputElement>('checkbox');
  const { elements } = smallHandbook().categories[0] ?? { elements: [] };
  await user.click(box as HTMLInputElement);
  expect(announce.spoken).toContain(`${elements.length} van`);
  await pause();
  expect(asked()).toMatchObject({ elements: elements.map((it) => it.id) });
  await user.click(screen.getAllByRole('button', { name: /^Toon de elementen/ })[0] as HTMLElement);
  await user.click(screen.getByRole('checkbox', { name: elements[0]?.name ?? '' }));
  expect(box?.indeterminate).toBe(elements.length > 1);
});

test('further pages come when the end is near, once, and by the button', async () => {
  program.paperPreview.mockImplementation((_: unknown, first: number, count: number) =>
    ok(pages(Math.min(count, 20 - first), 20)),
  );
  await open('handboek');
  expect(screen.getByText('pagina 1–8 van 20')).toBeTruthy();
  seesEnd.at(-1)?.();
  seesEnd.at(-1)?.();
  await pause();
  expect(program.paperPreview.mock.calls.map(([, first, count]: unknown[]) => [first, count])).toEqual([
    [0, 8],
    [8, 8],
  ]);
  await user.click(screen.getByRole('button', { name: 'Toon meer pagina’s' }));
  await pause();
  expect(screen.getAllByRole('figure')).toHaveLength(20);
  expect(screen.getByText('20 pagina’s')).toBeTruthy();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Pagina 17 van 20');
});

test('what is being made can be stopped, and made after all', async () => {
  program.paperPreview.mockImplementation(() => new Promise(() => undefined));
  program.paperProgress.mockResolvedValue({ done: 3, of: 12 });
  await open('handboek');
  await pause();
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(3);
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(program.paperCancel).toHaveBeenCalledOnce();
  expect(screen.queryByRole('progressbar')).toBeNull();
  const again = screen.getByRole('button', { name: 'Maak het voorbeeld' });
  expect(document.activeElement).toBe(again);
  program.paperPreview.mockImplementation(() => ok(pages(1, 1)));
  await user.click(again);
  await pause();
  expect(screen.getAllByRole('figure')).toHaveLength(1);
});

test('an answer that is overtaken by a newer choice is not shown', async () => {
  const answers: ((view: unknown) => void)[] = [];
  program.paperPreview.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  await open('praatplaten');
  await user.click(screen.getByRole('checkbox', { name: /^De voorwaarden/ }));
  await pause();
  answers[1]?.({ status: 'ok', data: pages(1, 1) });
  answers[0]?.({ status: 'ok', data: pages(2, 2) });
  await pause();
  expect(screen.getAllByRole('figure')).toHaveLength(1);
});

test('a refusal is said in words, and can be tried again', async () => {
  program.paperPreview.mockImplementation(() => refused({ code: 'unknownId', id: 'weg' }));
  await open('workshop');
  expect(screen.getByRole('alert').textContent).toContain('Dit onderdeel is onbekend');
  program.paperPreview.mockImplementation(() => ok(pages(1, 1)));
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  await pause();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('saving says the name; a closed dialog says nothing', async () => {
  await open('formulieren');
  program.paperSave.mockImplementation(() => ok({ code: 'cancelled' }));
  await user.click(screen.getByRole('button', { name: 'Opslaan als PDF' }));
  await pause();
  expect(announce.notices).toEqual([]);
  program.paperSave.mockImplementation(() => ok({ code: 'saved', fileName: 'Formulier.pdf' }));
  await user.click(screen.getByRole('button', { name: 'Opslaan als PDF' }));
  await pause();
  expect(announce.notices.map((it) => it.text)).toEqual(['Opgeslagen als Formulier.pdf']);
});

test('minutes that cannot be are said at the field, and nothing is made of them', async () => {
  await open('deelnemersblad');
  await user.type(screen.getByRole('textbox', { name: 'Hoeveel minuten?' }), '9000');
  await pause();
  expect(screen.getByText('Kies een heel getal van 15 tot 480.')).toBeTruthy();
  expect(asked()).toMatchObject({ kind: 'handout', minutes: null });
});

test('a handbook without anything offers nothing that cannot be made', () => {
  const bare = {
    ...smallHandbook(),
    categories: [],
    methods: [],
    samples: [],
    lenses: [],
    guide: { ...smallHandbook().guide, phases: [], variants: [] },
  };
  for (const kind of ['elementkaarten', 'bladen', 'workshop'] as const) {
    expect(new PaperChoices().inputOf(kind, bare), kind).toBeNull();
    const { unmount } = render(Papers, { view: bare, asked: kind });
    expect(screen.getAllByText('Dit handboek heeft hier niets voor.').length).toBeGreaterThan(0);
    unmount();
  }
});

test('from an element, a method or a fictional case the paper opens with that chosen', async () => {
  const element = smallHandbook().categories[0]?.elements[0]?.id ?? '';
  const [method, sample] = ['balint', 'casus-eik'];
  openCard(element);
  await open('elementkaarten');
  expect(asked()).toMatchObject({ elements: [element] });
  openMethodSheet(method);
  await open('bladen');
  expect(asked()).toMatchObject({ sheets: [{ kind: 'methode', method }] });
  openHandout(method);
  await open('deelnemersblad');
  expect(asked()).toMatchObject({ method });
  openWorkshop(sample);
  await open('workshop');
  expect(asked()).toMatchObject({ sample });
});

test('the palette finds a paper by its name, and offers none for nothing', async () => {
  expect(await paperSource.find('')).toEqual([]);
  const [item] = await paperSource.find('praatplaten');
  item?.run();
  expect(nav.place).toEqual({ room: 'handbook', shelf: 'op-papier', item: 'praatplaten' });
});
