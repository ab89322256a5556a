// The handbook against a program that is played here: where things stand, what is read, what a search opens.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HitKind, SearchHit } from '../src/lib/backend';
import { expectNoBarriers } from './axe';
import { smallHandbook } from './smallHandbook';

const program = vi.hoisted(() => ({
  handbook: vi.fn(),
  handbookSearch: vi.fn(),
  elementMarks: vi.fn(),
  elementUses: vi.fn(),
  elementFavourite: vi.fn(),
  elementUnfavourite: vi.fn(),
  elementNoteSet: vi.fn(),
  caseOpenSample: vi.fn(),
  start: vi.fn(),
}));
vi.mock('$lib/backend/bindings', () => ({ commands: program, events: { vaultLocked: { listen: vi.fn() } } }));

const { announce, content, nav, session } = await import('../src/lib/state');
const { placeOf, shelfOf } = await import('../src/lib/state/handbook');
const { default: Handbook } = await import('../src/screens/handbook/Handbook.svelte');
const { default: Search } = await import('../src/screens/handbook/Search.svelte');
const { bySource, cite, factsOf } = await import('../src/screens/handbook/cite');

const ok = <T>(data: T): Promise<{ status: 'ok'; data: T }> => Promise.resolve({ status: 'ok', data });
const changed = { value: null, areas: ['handbookMarks'], history: { undo: 'setFavourite', redo: null } };
const hit = (id: string, title: string, kind: HitKind = 'element'): SearchHit => {
  return { kind, id, title, context: 'Netwerk', snippet: [{ text: title, hit: true }] };
};

beforeEach(async () => {
  vi.clearAllMocks();
  program.handbook.mockImplementation(() => ok(smallHandbook()));
  program.elementMarks.mockImplementation(() => ok([]));
  program.elementUses.mockImplementation(() => ok([]));
  program.start.mockImplementation(() => ok({ last: null }));
  nav.reset();
  announce.clear();
  await content.reload();
});

test.each([
  ['element', 'betrekken', { shelf: 'elementen', category: 'netwerk', item: 'betrekken' }],
  ['element', 'weg', { shelf: 'elementen', item: 'weg' }],
  ['category', 'praktisch', { shelf: 'elementen', category: 'praktisch' }],
  ['question', 'betrekken-1', { shelf: 'elementen', category: 'netwerk', item: 'betrekken-1' }],
  ['question', 'verdiep-praktisch', { shelf: 'elementen', category: 'praktisch', item: 'verdiep-praktisch' }],
  ['question', 'kind-1', { shelf: 'gespreksleidraad', item: 'kind-1' }],
  ['guidePhase', 'landen', { shelf: 'gespreksleidraad', item: 'landen' }],
  ['manner', 'uitleg', { shelf: 'voor-wie-en-hoe', item: 'uitleg' }],
  ['method', 'starr', { shelf: 'werkvormen', item: 'starr' }],
  ['lensItem', 'bf-binding', { shelf: 'lenzen', item: 'bf-binding' }],
  ['registration', 'skj', { shelf: 'onderzoek', item: 'skj' }],
] as const)('a %s (%s) stands on its page', (kind, id, place) => {
  expect(placeOf(kind, id)).toEqual({ room: 'handbook', ...place });
});

test('an unknown page is the first one', () => {
  expect(shelfOf({ room: 'handbook', shelf: 'kelder' })).toBe('elementen');
});

test('an id that the pack does not know gives itself as its name', () => {
  expect([content.elementName('weg'), content.mannerName('weg'), cite('weg')]).toEqual(['weg', 'weg', 'weg']);
  expect(content.element('weg')).toBeUndefined();
  expect(factsOf(['weg', 'weinig']).map((it) => it.id)).toEqual(['weinig']);
});

test('another pack takes the place of the words at once', async () => {
  const stop = content.follow();
  program.handbook.mockImplementation(() => ok(smallHandbook({ categories: [] })));
  session.contentChanged();
  await vi.waitFor(() => expect(content.element('betrekken')).toBeUndefined());
  stop();
});

test('facts of one source stand together, in their order', () => {
  const groups = bySource(factsOf(['weinig', 'ook', 'zelfde']));
  expect(groups.map((it) => it.facts.map((fact) => fact.id))).toEqual([['weinig', 'zelfde'], ['ook']]);
});

test('an element says what it is, what it is not, and what research found', async () => {
  const place = { room: 'handbook', item: 'in-kaart' } as const;
  nav.go(place);
  const { container } = render(Handbook, { place });
  const title = screen.getByRole('heading', { name: 'In kaart brengen' });
  expect(title.hasAttribute('data-page-title')).toBe(true);
  expect(container.querySelectorAll('[data-page-title]')).toHaveLength(1);
  screen.getByText('wat doen zij');
  screen.getByText('Het netwerk kwam weinig aan bod.');
  screen.getByText('Geen norm voor één gezin.');
  await screen.findByText('Je hebt dit element nog niet gebruikt in een casus.');
  await expectNoBarriers(container);
});

test('the other of two look-alikes shows the pair from its own side', () => {
  render(Handbook, { place: { room: 'handbook', item: 'betrekken' } });
  const pair = screen.getByText('wie zijn er').closest('li');
  expect(pair?.textContent.replaceAll(/\s+/g, ' ')).toContain('Kies dit bij: wat doen zij');
});

test('an element that is gone is said, not broken', () => {
  render(Handbook, { place: { room: 'handbook', item: 'weg' } });
  screen.getByText('Dit staat niet (meer) in het handboek: weg');
});

test('a favourite is kept, said, and shown among the favourites', async () => {
  render(Handbook, { place: { room: 'handbook', item: 'betrekken' } });
  program.elementFavourite.mockImplementation(() => {
    program.elementMarks.mockImplementation(() =>
      ok([{ element: 'betrekken', favourite: true, note: '', cases: 2 }]),
    );
    return ok(changed);
  });
  await userEvent.click(screen.getByRole('button', { name: 'Favoriet' }));
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Favoriet' }).ariaPressed).toBe('true'));
  expect(announce.spoken).toBe('Betrekken is nu een favoriet');
  await userEvent.click(screen.getByRole('button', { name: /Alleen favorieten/ }));
  const list = screen.getByRole('list', { name: 'Favorieten' });
  expect(list.textContent.replaceAll(/\s+/g, ' ')).toContain('Betrekken favoriet 2 casussen');
});

test('a note is saved while it is typed, and undo puts the old one back', async () => {
  let stored = 'eerst';
  program.elementMarks.mockImplementation(() =>
    ok([{ element: 'betrekken', favourite: false, note: stored, cases: 0 }]),
  );
  program.elementNoteSet.mockImplementation(({ note }: { note: string }) => {
    stored = note.trim();
    return ok(changed);
  });
  render(Handbook, { place: { room: 'handbook', item: 'betrekken' } });
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Mijn aantekening' });
  await vi.waitFor(() => expect(field.value).toBe('eerst'));
  await userEvent.type(field, ' en dan ');
  await userEvent.tab();
  await vi.waitFor(() => expect(stored).toBe('eerst en dan'));
  expect(field.value).toBe('eerst en dan ');
  stored = 'eerst';
  session.touched(['handbookMarks']);
  await vi.waitFor(() => expect(field.value).toBe('eerst'));
});

test('the newest question wins, and Enter opens what was typed', async () => {
  const answers = new Map<string, (hits: SearchHit[]) => void>();
  program.handbookSearch.mockImplementation(
    (typed: string) =>
      new Promise((answer) => answers.set(typed, (hits) => answer({ status: 'ok', data: hits }))),
  );
  const { container } = render(Search);
  const field = screen.getByRole('combobox', { name: 'Zoek in het handboek' });
  await userEvent.type(field, 'ab');
  answers.get('ab')?.([hit('betrekken', 'Betrekken'), hit('cirkel', 'Cirkel')]);
  await screen.findByRole('option', { name: /Betrekken/ });
  answers.get('a')?.([hit('in-kaart', 'In kaart brengen')]);
  await Promise.resolve();
  expect(screen.queryByRole('option', { name: /In kaart/ })).toBeNull();
  await expectNoBarriers(container);
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { name: /Cirkel/ }).ariaSelected).toBe('true');
  await userEvent.type(field, 'c');
  await userEvent.keyboard('{Enter}');
  expect(nav.place).toEqual({ room: 'start' });
  answers.get('abc')?.([hit('in-kaart', 'In kaart brengen')]);
  await vi.waitFor(() => expect(nav.place).toMatchObject({ room: 'handbook', item: 'in-kaart' }));
});

test('a search without an answer gives a hint, and Escape puts it away', async () => {
  program.handbookSearch.mockImplementation(() => ok([]));
  render(Search);
  await userEvent.type(screen.getByRole('combobox'), 'xyz');
  await screen.findByText('Niets gevonden voor “xyz”.');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByText('Niets gevonden voor “xyz”.')).toBeNull();
});
