import { afterEach, expect, type Mock, test, vi } from 'vitest';
import { keysOf, knownShortcuts, runShortcut, type Shortcut, useShortcuts } from './shortcuts.svelte';
import { matching } from './palette.svelte';

afterEach(() => document.body.replaceChildren());

const press = (target: EventTarget, key: string, held: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  const stop = (it: Event): void => runShortcut(it as KeyboardEvent);
  window.addEventListener('keydown', stop);
  target.dispatchEvent(event);
  window.removeEventListener('keydown', stop);
  return event;
};
const shortcut = (keys: string, inText: boolean, run = vi.fn()): Shortcut & { run: Mock } => ({
  keys,
  inText,
  run,
  label: () => keys,
  group: 'everywhere' as const,
});

test.each([
  [{ key: 'k', ctrlKey: true }, 'ctrl+k'],
  [{ key: 'K', metaKey: true }, 'ctrl+k'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'ctrl+shift+z'],
  [{ key: '?', shiftKey: true }, '?'],
  [{ key: 'ArrowLeft', altKey: true }, 'alt+arrowleft'],
])('%j is written %s', (held, keys) => {
  expect(keysOf(new KeyboardEvent('keydown', held))).toBe(keys);
});

test('in a text field only the shortcuts work that say so', () => {
  const undo = shortcut('ctrl+z', false);
  const find = shortcut('ctrl+k', true);
  const stop = useShortcuts([undo, find]);
  const field = document.body.appendChild(document.createElement('textarea'));
  expect(press(field, 'z', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(press(field, 'k', { ctrlKey: true }).defaultPrevented).toBe(true);
  press(document.body, 'z', { ctrlKey: true });
  expect(undo.run).toHaveBeenCalledOnce();
  expect(find.run).toHaveBeenCalledOnce();
  stop();
});

test('behind an open dialog nothing reacts', () => {
  const find = shortcut('ctrl+k', true);
  const stop = useShortcuts([find]);
  document.body.appendChild(document.createElement('dialog')).open = true;
  press(document.body, 'k', { ctrlKey: true });
  expect(find.run).not.toHaveBeenCalled();
  stop();
});

test('the newest of two wins, and the older comes back when it goes', () => {
  const [old, fresh] = [shortcut('ctrl+n', true), shortcut('ctrl+n', true)];
  const stopOld = useShortcuts([old]);
  const stopFresh = useShortcuts([fresh]);
  expect(knownShortcuts()).toHaveLength(1);
  press(document.body, 'n', { ctrlKey: true });
  stopFresh();
  press(document.body, 'n', { ctrlKey: true });
  expect([old.run.mock.calls.length, fresh.run.mock.calls.length]).toEqual([1, 1]);
  stopOld();
  expect(knownShortcuts()).toEqual([]);
});

const items = ['Donker scherm', 'Licht scherm', 'Reële doelen'].map((label) => ({
  id: label,
  label,
  run: vi.fn(),
}));

test.each([
  ['', 3],
  ['scherm don', 1],
  ['REELE', 1],
  ['xyz', 0],
])('the palette finds %j in %d items', (query, count) => {
  expect(matching(items, query)).toHaveLength(count);
});
