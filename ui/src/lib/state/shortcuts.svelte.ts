// Every shortcut of the app in one registry, so that none is double and the overview (?) shows them all.
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';

/** One shortcut. `keys` as `ctrl+shift+z`, `alt+arrowleft`, `?`; on a Mac Cmd counts as Ctrl. */
export type Shortcut = {
  keys: string;
  label: () => string;
  run: () => void;
  group: 'everywhere' | 'here';
  /** Whether it works while typing in a text field. Undo and `?` do not: the field's own come first. */
  inText: boolean;
  /** Whether it also works while a dialog is open. */
  overDialogs?: boolean;
  /** Where the key belongs to what has the focus: a space on a button presses that button. */
  unless?: (target: EventTarget | null) => boolean;
  /** Left out of the overview: a second way to the same thing. */
  hidden?: boolean;
};

const known = new SvelteMap<string, Shortcut[]>();

/** Makes these shortcuts work. Gives back how to end that; made for use in an `$effect`. */
export function useShortcuts(shortcuts: Shortcut[]): () => void {
  // Adding reads what is there; an effect that adds must not run again because of that.
  untrack(() => {
    for (const it of shortcuts) known.set(it.keys, [...(known.get(it.keys) ?? []), it]);
  });
  return () => {
    for (const it of shortcuts) {
      const rest = (known.get(it.keys) ?? []).filter((other) => other !== it);
      if (rest.length > 0) known.set(it.keys, rest);
      else known.delete(it.keys);
    }
  };
}

/** The shortcuts of the overview, in the order in which they were made known. */
export function knownShortcuts(): Shortcut[] {
  return [...known.values()].flatMap((it) => it.slice(-1)).filter((it) => !it.hidden);
}

/** The keys of an event as a shortcut writes them. */
export function keysOf(event: KeyboardEvent): string {
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push('ctrl');
  if (event.altKey) parts.push('alt');
  const key = event.key.toLowerCase();
  // Shift is part of the sign itself in `?`, and only a key of its own with letters and arrows.
  if (event.shiftKey && (key.length > 1 || /[a-z]/.test(key))) parts.push('shift');
  parts.push(key);
  return parts.join('+');
}

/** Runs the shortcut of this key press, if there is one. The newest registration of the same keys wins. */
export function runShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const shortcut = known.get(keysOf(event))?.at(-1);
  if (!shortcut || (!shortcut.inText && isTextField(event.target))) return;
  if (shortcut.unless?.(event.target)) return;
  // A dialog is a room of its own: what lies behind it does not react.
  if (!shortcut.overDialogs && document.querySelector('dialog[open]')) return;
  event.preventDefault();
  shortcut.run();
}

const TEXT_TYPES = new Set(['text', 'search', 'password', 'email', 'number', 'date', 'time', 'tel', 'url']);

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TEXT_TYPES.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
