// The dialog of the system in which a file gets its place and its name.
import { until } from '../support/processes';
import type { Window } from './display';

/** Types `path` into the save dialog of the system and presses Enter. */
export async function fillSaveDialog(window: Window, path: string): Promise<void> {
  const dialog = await until('the dialog of the system', () => Promise.resolve(dialogOnDisplay(window)));
  window.xdotool('windowfocus', '--sync', dialog);
  await window.photograph('saving');
  window.xdotool('key', 'ctrl+a');
  window.xdotool('type', path);
  window.xdotool('key', 'Return');
}

/** Closes the save dialog of the system without a choice. */
export async function cancelSaveDialog(window: Window): Promise<void> {
  const dialog = await until('the dialog of the system', () => Promise.resolve(dialogOnDisplay(window)));
  window.xdotool('windowfocus', '--sync', dialog);
  window.xdotool('key', 'Escape');
  await until('the dialog to close', () => Promise.resolve(dialogOnDisplay(window) === null ? true : null));
}

/** The window on the display that is not the one of the app. */
function dialogOnDisplay(window: Window): string | null {
  const ids = window.xdotool('search', '--onlyvisible', '--name', '.').trim().split('\n');
  const names = ids.map((id) => ({ id, name: window.xdotool('getwindowname', id).trim() }));
  return names.find((it) => it.name !== 'Terugblik')?.id ?? null;
}
