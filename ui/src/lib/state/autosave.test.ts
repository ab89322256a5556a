import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosave, discardAll, flushAll, savingState } from './autosave.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  discardAll();
  vi.useRealTimers();
});

test('typing is saved once, with the last text, after a pause', async () => {
  const save = vi.fn(() => Promise.resolve());
  const field = new Autosave(save);
  field.edit('a');
  await vi.advanceTimersByTimeAsync(300);
  field.edit('ab');
  await vi.advanceTimersByTimeAsync(399);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(save.mock.calls).toEqual([['ab']]);
  expect(field.state).toBe('saved');
});

test('a text typed during a save is saved after it, never before it', async () => {
  const done: string[] = [];
  let release = (): void => undefined;
  const field = new Autosave(async (text) => {
    if (text === 'eerst') await new Promise<void>((go) => (release = go));
    done.push(text);
  });
  field.edit('eerst');
  const first = field.flush();
  field.edit('later');
  const both = flushAll();
  release();
  expect(await first).toBe(true);
  expect(await both).toBe(true);
  expect(done).toEqual(['eerst', 'later']);
});

test('a text that could not be saved stays, says so, and can be tried again', async () => {
  let works = false;
  const save = vi.fn(() => (works ? Promise.resolve() : Promise.reject(new Error('vol'))));
  const field = new Autosave(save);
  field.edit('blijft');
  expect(await flushAll()).toBe(false);
  expect(savingState()).toBe('failed');
  works = true;
  expect(await flushAll()).toBe(true);
  expect(save).toHaveBeenLastCalledWith('blijft');
  expect(savingState()).toBe('saved');
});
