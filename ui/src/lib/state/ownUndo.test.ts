import { beforeEach, expect, test, vi } from 'vitest';

const session = { undo: vi.fn(), redo: vi.fn() };
vi.mock('./session.svelte', () => ({ session }));
const { ownUndo } = await import('./ownUndo');

let field: HTMLTextAreaElement;
beforeEach(() => {
  vi.clearAllMocks();
  field = document.createElement('textarea');
  field.value = 'Fleur kwam.';
  ownUndo(field);
});

function press(key: string, held: KeyboardEventInit = { ctrlKey: true }): boolean {
  return field.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...held }));
}

function type(text: string): void {
  field.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText' }));
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
}

test('what was typed is taken back by the browser', () => {
  type('Fleur kwam binnen.');
  expect(press('z')).toBe(true);
  expect(session.undo).not.toHaveBeenCalled();
});

test.each([
  ['z', { ctrlKey: true }, 'undo'],
  ['z', { metaKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
] as const)('after the app changed the text, %s %j is %s of the app', (key, held, name) => {
  type('Fleur kwam binnen.');
  field.value = 'dochter (9) kwam binnen.';
  expect(press(key, held)).toBe(false);
  expect(session[name]).toHaveBeenCalledOnce();
});

test('typing after that does not bring the old list back', () => {
  field.value = 'dochter (9) kwam.';
  type('dochter (9) kwam binnen.');
  expect(press('z')).toBe(false);
  const menu = new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true });
  expect(field.dispatchEvent(menu)).toBe(false);
  expect(session.undo).toHaveBeenCalledTimes(2);
});

test('another key is no undo', () => {
  field.value = 'dochter (9) kwam.';
  expect(press('z', {})).toBe(true);
  expect(press('x')).toBe(true);
  expect(session.undo).not.toHaveBeenCalled();
});
