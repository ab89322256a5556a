import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { discardAll } from './autosave.svelte';
import { Draft, draftOf } from './draft.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  discardAll();
  vi.useRealTimers();
});

const pause = (): Promise<unknown> => vi.advanceTimersByTimeAsync(500);

test('our own text that comes back from the store changes nothing while one types on', async () => {
  const draft = new Draft('verhaal', '', () => Promise.resolve());
  draft.type('een');
  await pause();
  draft.type('een twee');
  draft.take('een');
  expect(draft.text).toBe('een twee');
  await pause();
  draft.take('een twee');
  expect(draft.text).toBe('een twee');
});

test('what undo made of it is shown', async () => {
  const draft = new Draft('verhaal', 'eerst', () => Promise.resolve());
  draft.type('later');
  await pause();
  draft.take('later');
  draft.take('eerst');
  expect(draft.text).toBe('eerst');
});

test('a text that could not be saved is there for whoever comes back, and only that', async () => {
  let works = false;
  const save = (): Promise<unknown> => (works ? Promise.resolve() : Promise.reject(new Error('vol')));
  const first = draftOf('verhaal a', 'oud', save);
  first.type('nieuw');
  await pause();
  expect(draftOf('verhaal b', 'ander', save).text).toBe('ander');
  expect(draftOf('verhaal a', 'oud', save).text).toBe('nieuw');
  works = true;
  expect(await first.saving.flush()).toBe(true);
  expect(draftOf('verhaal a', 'van nu', save).text).toBe('van nu');
});

test('a held text is not saved', async () => {
  const save = vi.fn(() => Promise.resolve());
  const draft = new Draft('waarde', 'thuis', save);
  draft.type('thu');
  draft.hold('');
  await pause();
  expect(save).not.toHaveBeenCalled();
  expect(draft.text).toBe('');
});

test('a space at the end stays while typing goes on', async () => {
  const draft = new Draft('antwoord', '', () => Promise.resolve());
  draft.type('  ');
  await pause();
  // The store keeps no blank answers.
  draft.take('');
  expect(draft.text).toBe('  ');
});
