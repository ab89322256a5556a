import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaseRow } from '$lib/backend';

const program = vi.hoisted(() => ({ caseFind: vi.fn() }));
vi.mock('$lib/backend/bindings', () => ({ commands: program, events: {} }));
const { Listing } = await import('./listing.svelte');

const row = (label: string, more: Partial<CaseRow> = {}): CaseRow => ({
  id: label,
  label,
  sample: null,
  phase: 'start',
  changedAt: '2026-11-20T10:00',
  expiresOn: '2027-02-20',
  isDue: false,
  tags: 0,
  binnedOn: null,
  ...more,
});

const rows = [
  row('Eik', { changedAt: '2026-11-21T10:00', expiresOn: '2027-02-21', phase: 'zorg' }),
  row('Beuk', { changedAt: '2026-11-19T10:00', expiresOn: '2026-11-25', sample: 'casus-beuk' }),
  row('Élan', { changedAt: '2026-11-22T10:00', expiresOn: '2027-02-22' }),
];

beforeEach(() => {
  vi.useFakeTimers();
  program.caseFind.mockReset();
  program.caseFind.mockResolvedValue({ status: 'ok', data: [] });
});
afterEach(() => vi.useRealTimers());

/** What the list shows after `change`, as labels. */
function check(change: (listing: InstanceType<typeof Listing>) => void, expected: string[]): void {
  const listing = new Listing();
  change(listing);
  expect(listing.shown(rows, new Set(['Beuk'])).map((it) => it.label)).toEqual(expected);
}

test('the list is sorted and filtered', () => {
  check(() => undefined, ['Élan', 'Eik', 'Beuk']);
  check((it) => (it.sort = 'name'), ['Beuk', 'Eik', 'Élan']);
  check((it) => (it.sort = 'expiry'), ['Beuk', 'Eik', 'Élan']);
  check((it) => (it.phase = 'zorg'), ['Eik']);
  check((it) => (it.kind = 'own'), ['Élan', 'Eik']);
  check((it) => (it.kind = 'fictional'), ['Beuk']);
  check((it) => (it.expiringOnly = true), ['Beuk']);
  check((it) => it.find('elan'), ['Élan']);
  check((it) => it.find('  EU '), ['Beuk']);
  check((it) => it.find('niets'), []);
});

test('words inside a case are asked once the typing pauses, and only the newest answer counts', async () => {
  const answers: ((ids: string[]) => void)[] = [];
  program.caseFind.mockImplementation(
    () => new Promise((done) => answers.push((ids) => done({ status: 'ok', data: ids }))),
  );
  const listing = new Listing();
  listing.find('p');
  listing.find('po');
  await vi.advanceTimersByTimeAsync(200);
  expect(program.caseFind.mock.calls).toEqual([['po']]);
  listing.find('post');
  await vi.advanceTimersByTimeAsync(200);
  answers[1]!(['Eik']);
  answers[0]!(['Beuk']);
  await vi.advanceTimersByTimeAsync(0);
  expect(listing.shown(rows, new Set()).map((it) => it.label)).toEqual(['Eik']);
  expect(rows.filter((it) => listing.isInside(it)).map((it) => it.label)).toEqual(['Eik']);
  listing.clear();
  expect(listing.isWhole).toBe(true);
  expect(listing.shown(rows, new Set())).toHaveLength(3);
});

test('ten thousand cases are drawn a hundred at a time, and another selection begins at the top', () => {
  const many = Array.from({ length: 10_000 }, (_, number) => row(`Casus ${String(number)}`));
  const listing = new Listing();
  const drawn = (): number => listing.shown(many, new Set()).slice(0, listing.most).length;
  expect(drawn()).toBe(100);
  listing.showMore();
  listing.showMore();
  expect(drawn()).toBe(300);
  listing.phase = 'zorg';
  expect(listing.most).toBe(100);
  listing.showMore();
  expect(listing.most).toBe(200);
  listing.clear();
  expect(drawn()).toBe(100);
});
