// The experiment as it is typed: when it begins to exist, what of it is saved, and what waits beside its field.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExperimentRow } from '$lib/backend';

const program = vi.hoisted(() => ({ experimentAdd: vi.fn(), experimentEdit: vi.fn() }));
vi.mock('$lib/backend/bindings', () => ({ commands: program, events: { vaultLocked: { listen: vi.fn() } } }));

const { discardAll } = await import('$lib/state/autosave.svelte');
const { experimentDraft, ExperimentDraft, isTooLong } = await import('./draft.svelte');

const TODAY = '2026-11-22';
const changed = (value: string | null): unknown => ({
  status: 'ok',
  data: { value, areas: ['experiments'], history: { undo: null, redo: null } },
});
const empty = { what: '', element: null, withWhom: '', noticedBy: '', askedBy: '', lookBackOn: '2026-12-06' };
const open: ExperimentRow = {
  ...empty,
  id: 'proef',
  case: 'casus',
  what: 'Bellen',
  chosenOn: '2026-11-22',
  days: 14,
  doneOn: null,
  outcome: '',
};

beforeEach(() => {
  program.experimentAdd.mockReset().mockResolvedValue(changed('nieuw'));
  program.experimentEdit.mockReset().mockResolvedValue(changed(null));
});
afterEach(() => discardAll());

test('it exists from the first word of what to do, two weeks ahead, with all that was filled in before', async () => {
  const draft = new ExperimentDraft('casus', undefined, TODAY);
  draft.set('withWhom', 'moeder');
  await draft.saving.flush();
  expect(program.experimentAdd).not.toHaveBeenCalled();
  draft.set('what', 'Bellen');
  await draft.saving.flush();
  expect(program.experimentAdd.mock.calls).toEqual([
    ['casus', { ...empty, what: 'Bellen', withWhom: 'moeder' }],
  ]);
  draft.set('askedBy', 'collega');
  await draft.saving.flush();
  expect(program.experimentAdd).toHaveBeenCalledOnce();
  expect(program.experimentEdit.mock.calls).toEqual([
    ['nieuw', { ...empty, what: 'Bellen', withWhom: 'moeder', askedBy: 'collega' }],
  ]);
});

test('without anything to do the rest is saved with what stood there', async () => {
  const draft = new ExperimentDraft('casus', open, TODAY);
  draft.set('what', '  ');
  draft.set('noticedBy', 'rust');
  await draft.saving.flush();
  expect(program.experimentEdit.mock.calls).toEqual([
    ['proef', { ...empty, what: 'Bellen', noticedBy: 'rust' }],
  ]);
  expect(draft.fields.what).toBe('  ');
});

test.each([
  ['', false],
  ['2026-11-21', false],
  [TODAY, true],
  ['2027-11-23', true],
  ['2027-11-24', false],
  ['2026-12-06', true],
  ['12026-01-01', false],
])('the day %s can be: %s', async (day, isPossible) => {
  const draft = new ExperimentDraft('casus', open, TODAY);
  draft.set('lookBackOn', day);
  await draft.saving.flush();
  expect(draft.isDayPossible()).toBe(isPossible);
  const sent = program.experimentEdit.mock.calls.map(([, write]) => (write as typeof empty).lookBackOn);
  expect(sent).toEqual([isPossible ? day : '2026-12-06']);
});

test('a day that has passed stays as it was while something else is changed', async () => {
  const draft = new ExperimentDraft('casus', { ...open, lookBackOn: '2026-11-01' }, TODAY);
  expect(draft.isDayPossible()).toBe(true);
  draft.set('askedBy', 'collega');
  await draft.saving.flush();
  expect(program.experimentEdit.mock.calls[0]?.[1]).toMatchObject({ lookBackOn: '2026-11-01' });
});

test('what is half written is there again on coming back to the page', () => {
  const draft = experimentDraft('casus', undefined, TODAY);
  draft.set('noticedBy', 'rust');
  expect(experimentDraft('casus', undefined, TODAY)).toBe(draft);
  expect(experimentDraft('ander', undefined, TODAY).fields.noticedBy).toBe('');
  draft.set('noticedBy', '');
  expect(experimentDraft('casus', undefined, TODAY)).not.toBe(draft);
});

test('an experiment that was removed meanwhile is written as a new one', async () => {
  program.experimentEdit.mockResolvedValue({ status: 'error', error: { code: 'experimentGone' } });
  const draft = new ExperimentDraft('casus', open, TODAY);
  draft.set('what', 'Toch bellen');
  expect(await draft.saving.flush()).toBe(true);
  expect(program.experimentAdd.mock.calls).toEqual([['casus', { ...empty, what: 'Toch bellen' }]]);
  expect(draft.id).toBe('nieuw');
});

test('undo is taken over at rest, and never over what is being typed', () => {
  const draft = new ExperimentDraft('casus', open, TODAY);
  draft.heard({ ...open, what: 'Schrijven' });
  expect(draft.fields.what).toBe('Schrijven');
  draft.set('askedBy', 'collega');
  draft.heard(undefined);
  expect(draft.fields.askedBy).toBe('collega');
  draft.set('askedBy', '');
  draft.saving.discard();
  draft.heard(undefined);
  expect(draft.id).toBeNull();
  expect({ ...draft.fields }).toEqual(empty);
});

test.each([
  ['x'.repeat(2000), false],
  ['x'.repeat(2001), true],
  ['🌳'.repeat(2000), false],
])('characters are counted as the program does (%#)', (text, expected) => {
  expect(isTooLong(text)).toBe(expected);
});
