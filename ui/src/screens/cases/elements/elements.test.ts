// The page Elementen against a program that is played here: at once on the board, and honest when it cannot be.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CaseView, ProposalRow, TagRow } from '$lib/backend';
import { expectNoBarriers } from '../../../../tests/axe';
import { smallHandbook } from '../../../../tests/smallHandbook';

const program = vi.hoisted(() => ({
  handbook: vi.fn(),
  tagPropose: vi.fn(),
  tagAdd: vi.fn(),
  tagEdit: vi.fn(),
  tagRemove: vi.fn(),
}));
vi.mock('$lib/backend/bindings', () => ({ commands: program, events: { vaultLocked: { listen: vi.fn() } } }));

// Nothing has a size here: the board takes it that there is room.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  },
);

const { announce, content, nav } = await import('$lib/state');
const { default: ElementsTab } = await import('./ElementsTab.svelte');

const ok = <T>(data: T): Promise<{ status: 'ok'; data: T }> => Promise.resolve({ status: 'ok', data });
const written = (value: unknown): Promise<unknown> =>
  ok({ value, areas: ['tags'], history: { undo: 'addTag', redo: null } });
const refused = (error: unknown): Promise<unknown> => Promise.resolve({ status: 'error', error });

const tag = (element: string, more: Partial<TagRow> = {}): TagRow => ({
  id: `tag-${element}`,
  element,
  phase: 'start',
  intensity: 'gemiddeld',
  recipients: [],
  manners: [],
  note: '',
  effect: null,
  ...more,
});

const caseWith = (...tags: TagRow[]): CaseView => ({
  id: 'een-casus',
  label: 'Casus Eik',
  sample: null,
  phase: 'start',
  story: '',
  goals: [],
  program: [],
  changedAt: '2026-11-22T14:30',
  expiresOn: '2027-02-22',
  expiryChosen: false,
  isDue: false,
  daysLeft: 92,
  endsSoon: false,
  keepMonths: 3,
  farthestEnd: '2027-11-22',
  binnedOn: null,
  erasedOn: null,
  tags,
  experiments: [],
  place: null,
  today: '2026-11-22',
});

const proposal = (element: string, more: Partial<ProposalRow> = {}): ProposalRow => ({
  element,
  recipients: [],
  manners: [],
  intensity: 'gemiddeld',
  existing: null,
  ...more,
});

beforeEach(async () => {
  vi.clearAllMocks();
  announce.clear();
  program.handbook.mockImplementation(() => ok(smallHandbook()));
  program.tagPropose.mockImplementation(() => ok([proposal('betrekken')]));
  await content.reload();
});

const line = (): HTMLElement => screen.getByRole('combobox', { name: 'Wat zette je in?' });
const card = (name: string): HTMLElement | null => screen.queryByRole('button', { name: new RegExp(name) });

test('a new element stands on the board before the program has answered, and goes when it refuses', async () => {
  let answer: (it: unknown) => void = () => undefined;
  program.tagAdd.mockImplementation(() => new Promise((done) => (answer = done)));
  render(ElementsTab, { caseView: caseWith() });
  await userEvent.type(line(), 'betr{Enter}');
  expect(card('Betrekken')).not.toBeNull();
  answer({ status: 'error', error: { code: 'diskFull' } });
  await vi.waitFor(() => expect(card('Betrekken')).toBeNull());
  expect(announce.notices.map((it) => it.tone)).toEqual(['error']);
  expect(screen.queryByLabelText('Waaraan was dat te zien?'), 'nothing is asked about it').toBeNull();
});

test('what was just added is not shown twice, and not kept after it was taken back', async () => {
  program.tagAdd.mockImplementation(() => written('tag-betrekken'));
  const { rerender } = render(ElementsTab, { caseView: caseWith() });
  await userEvent.type(line(), 'betr{Enter}');
  await rerender({ caseView: caseWith(tag('betrekken')) });
  expect(screen.getAllByRole('button', { name: /Betrekken/ })).toHaveLength(1);
  await rerender({ caseView: caseWith() });
  expect(card('Betrekken')).toBeNull();
});

test('the note after adding is written with everything that was recognised', async () => {
  program.tagPropose.mockImplementation(() =>
    ok([proposal('betrekken', { intensity: 'niet', manners: ['uitleg'] })]),
  );
  program.tagAdd.mockImplementation(() => written('tag-betrekken'));
  program.tagEdit.mockImplementation(() => written(null));
  render(ElementsTab, { caseView: caseWith() });
  await userEvent.type(line(), 'betr{Enter}');
  await userEvent.type(await screen.findByLabelText('Waarom bewust niet?'), 'te vroeg{Enter}');
  await vi.waitFor(() => expect(document.activeElement).toBe(line()));
  expect(program.tagEdit.mock.lastCall).toEqual([
    'tag-betrekken',
    {
      element: 'betrekken',
      phase: 'start',
      intensity: 'niet',
      recipients: [],
      manners: ['uitleg'],
      note: 'te vroeg',
      effect: null,
    },
  ]);
});

test('an element that another window or an older answer knew already is opened', async () => {
  program.tagAdd.mockImplementation(() => refused({ code: 'tagExists', id: 'tag-betrekken' }));
  render(ElementsTab, { caseView: caseWith(tag('betrekken')) });
  await userEvent.type(line(), 'betr{Enter}');
  expect(await screen.findByRole('region', { name: 'Betrekken' })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /Betrekken/ })).toHaveLength(1);
});

test('ids that this handbook does not know are shown with a mark, and can be opened', async () => {
  const strange = tag('uit-een-ander-pakket', { recipients: ['oom-van-ver'], note: 'Blijft te lezen.' });
  const { container } = render(ElementsTab, { caseView: caseWith(strange, tag('in-kaart')) });
  expect(screen.getByRole('rowheader', { name: 'niet in dit handboek' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /uit-een-ander-pakket/ }));
  expect(screen.getByRole('checkbox', { name: 'oom-van-ver' })).toHaveProperty('checked', true);
  await expectNoBarriers(container);
});

test('a choice on an open tag is written at once, as a whole', async () => {
  program.tagEdit.mockImplementation(() => written(null));
  render(ElementsTab, { caseView: caseWith(tag('betrekken', { note: 'gezien' })) });
  await userEvent.click(screen.getByRole('button', { name: /Betrekken/ }));
  await userEvent.click(screen.getByRole('radio', { name: 'hielp' }));
  expect(program.tagEdit.mock.lastCall?.[1]).toMatchObject({
    effect: 'hielp',
    note: 'gezien',
    phase: 'start',
  });
});

test('a link from the handbook puts the element in the line, ready to be added', async () => {
  nav.go({ room: 'cases', case: 'een-casus', tab: 'elementen', focus: 'element:in-kaart' });
  render(ElementsTab, { caseView: caseWith(), focus: 'element:in-kaart' });
  await vi.waitFor(() => expect(line()).toHaveProperty('value', 'In kaart brengen'));
  expect(document.activeElement).toBe(line());
  expect(program.tagPropose.mock.lastCall).toEqual([
    { case: 'een-casus', phase: 'start', text: 'In kaart brengen' },
  ]);
});
