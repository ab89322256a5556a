// Taking back within a text field after the app itself changed its text, as when a name is replaced everywhere or a
// step is undone. The browser's list of keys belongs to the text of before and would mix the two; from that moment on
// the app's own undo and redo answer to the keys and to the browser's menu.
import { on } from 'svelte/events';
import { session } from './session.svelte';

/** Looks after one field; gives back how to stop. */
export function ownUndo(element: HTMLTextAreaElement | HTMLInputElement): () => void {
  let typed = element.value;
  let isOurs = false;

  function turn(event: Event, goesBack: boolean): void {
    isOurs ||= element.value !== typed;
    if (!isOurs) return;
    event.preventDefault();
    void (goesBack ? session.undo() : session.redo());
  }

  const stops = [
    on(element, 'beforeinput', (event) => {
      if (event.inputType === 'historyUndo') turn(event, true);
      else if (event.inputType === 'historyRedo') turn(event, false);
      else isOurs ||= element.value !== typed;
    }),
    on(element, 'input', () => {
      typed = element.value;
    }),
    on(element, 'keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z') turn(event, !event.shiftKey);
      else if (key === 'y') turn(event, false);
    }),
  ];
  return () => {
    for (const it of stops) it();
  };
}
