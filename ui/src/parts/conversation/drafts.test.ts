// An answer that is being typed: it is saved, it outlives its page, and what is typed wins from what comes in.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const program = vi.hoisted(() => ({ answerSet: vi.fn() }));
vi.mock('$lib/backend/bindings', () => ({ commands: program, events: { vaultLocked: { listen: vi.fn() } } }));

const { discardAll } = await import('$lib/state/autosave.svelte');
const { draftOf } = await import('./drafts.svelte');

const written = { value: null, areas: ['answers'], history: { undo: 'editAnswer', redo: null } };
const refused = { status: 'error', error: { code: 'diskFull' } };

beforeEach(() => {
  vi.useFakeTimers();
  program.answerSet.mockReset().mockResolvedValue({ status: 'ok', data: written });
});
afterEach(() => {
  discardAll();
  vi.useRealTimers();
});

test('what is typed is written once the typing pauses', async () => {
  const draft = draftOf('casus', 'vraag', '');
  draft.type('Ik');
  draft.type('Ik belde');
  await vi.advanceTimersByTimeAsync(1000);
  expect(program.answerSet.mock.calls).toEqual([[{ case: 'casus', question: 'vraag', text: 'Ik belde' }]]);
  expect(draft.isUnsaved()).toBe(false);
});

test('an answer that could not be written is there again on coming back', async () => {
  program.answerSet.mockResolvedValue(refused);
  const draft = draftOf('casus', 'vraag', 'oud');
  draft.type('nieuw');
  await draft.saving.flush();
  const again = draftOf('casus', 'vraag', 'oud');
  expect(again.text).toBe('nieuw');
  expect(again.saving.failure).toEqual({ code: 'diskFull' });
  program.answerSet.mockResolvedValue({ status: 'ok', data: written });
  expect(await again.saving.flush()).toBe(true);
  expect(draftOf('casus', 'vraag', 'nieuw')).not.toBe(again);
});

test('what comes in is taken over at rest, and never over what is being typed', async () => {
  const draft = draftOf('casus', 'vraag', 'een');
  draft.heard('twee');
  expect(draft.text).toBe('twee');
  draft.type('drie');
  draft.heard('een');
  expect(draft.text).toBe('drie');
  await draft.saving.flush();
  draft.heard('drie');
  expect(draft.text).toBe('drie');
});

test('a space at the end stays while typing goes on', async () => {
  const draft = draftOf('casus', 'vraag', '');
  draft.type('  ');
  await draft.saving.flush();
  // The program keeps no blank answers.
  draft.heard('');
  expect(draft.text).toBe('  ');
});

test('answers to other questions and of other cases have nothing to do with it', () => {
  draftOf('casus', 'vraag', '').type('hier');
  expect(draftOf('casus', 'andere', '').text).toBe('');
  expect(draftOf('ander', 'vraag', '').text).toBe('');
});
