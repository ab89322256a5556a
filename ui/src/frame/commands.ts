// What the palette can do besides finding.
import { t } from '$lib';
import { cover, nav, newCase, session, type PaletteItem } from '$lib/state';
import { opName } from '$lib/text/op';

/** The commands that make sense now. */
export function commandItems(given: { showShortcuts: () => void; isOpen: boolean }): PaletteItem[] {
  const appearance = session.preferences?.appearance;
  const { undo, redo } = session.history;
  const items: (PaletteItem | null)[] = [
    { id: 'new-case', label: t.shortcutNewCase(), keys: 'ctrl+n', run: () => void newCase() },
    undo && {
      id: 'undo',
      label: t.undoNamed({ name: opName(undo) }),
      keys: 'ctrl+z',
      run: () => void session.undo(),
    },
    redo && {
      id: 'redo',
      label: t.redoNamed({ name: opName(redo) }),
      keys: 'ctrl+shift+z',
      run: () => void session.redo(),
    },
    { id: 'cover', label: t.commandCover(), keys: 'f9', run: () => cover.raise() },
    given.isOpen
      ? { id: 'lock', label: t.commandLock(), keys: 'ctrl+l', run: () => void session.lock() }
      : null,
    appearance === 'light'
      ? null
      : { id: 'light', label: t.commandLight(), run: () => void session.prefer({ appearance: 'light' }) },
    appearance === 'dark'
      ? null
      : { id: 'dark', label: t.commandDark(), run: () => void session.prefer({ appearance: 'dark' }) },
    appearance === 'system'
      ? null
      : { id: 'system', label: t.commandSystem(), run: () => void session.prefer({ appearance: 'system' }) },
    { id: 'shortcuts', label: t.commandShortcuts(), keys: '?', run: given.showShortcuts },
    nav.canGoBack
      ? { id: 'back', label: t.shortcutBack(), keys: 'alt+arrowleft', run: () => void nav.back() }
      : null,
  ];
  return items.filter((it) => it !== null);
}
