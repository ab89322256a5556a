// What one person writes along the dimensions: whose it is, and when there is something to keep.
import { afterEach, expect, test, vi } from 'vitest';
import type { MeetingReflectionRow } from '$lib/backend';

vi.mock('$lib/backend/bindings', () => ({
  commands: {},
  events: { vaultLocked: { listen: vi.fn() } },
}));
const { discardAll } = await import('$lib/state/autosave.svelte');
const { peopleToLookBack, reflectionDraft, reflectionOf } = await import('./reflection');

const nothing = { question: '', technical: '', normative: '', personal: '', nextSteps: '' };
const rows: MeetingReflectionRow[] = [
  { who: null, ...nothing, technical: 'van mij' },
  { who: 'A.', ...nothing, personal: 'van A.' },
];

afterEach(() => discardAll());

test('each has a text of their own', () => {
  expect(reflectionOf(rows, null).technical).toBe('van mij');
  expect(reflectionOf(rows, 'A.').technical).toBe('');
  expect(reflectionOf(rows, 'B.')).toEqual(nothing);
});

test('the worker comes first, and nobody twice', () => {
  expect(peopleToLookBack(rows, ['B.'])).toEqual([null, 'B.', 'A.']);
  expect(peopleToLookBack(rows, ['B.', 'A.'])).toEqual([null, 'B.', 'A.']);
});

test('what is written is kept under the name of who writes; spaces alone are nothing', async () => {
  const save = vi.fn<(row: MeetingReflectionRow) => Promise<unknown>>().mockResolvedValue(null);
  const draft = reflectionDraft('bijeenkomst', 'B.', rows, save);
  draft.set({ normative: '  ' });
  await draft.saving.flush();
  expect(save).not.toHaveBeenCalled();
  draft.set({ normative: 'Wat is goed genoeg?' });
  await draft.saving.flush();
  expect(save.mock.calls).toEqual([[{ who: 'B.', ...nothing, normative: 'Wat is goed genoeg?' }]]);
});
