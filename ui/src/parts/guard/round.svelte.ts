// Going round all guarded fields in view with F8: from mark to mark, from field to field, and round again.
import { tick } from 'svelte';
import { t } from '$lib';
import { announce, matching, usePaletteSource, useShortcuts } from '$lib/state';
import { SvelteSet } from 'svelte/reactivity';
import type { GuardedField } from './field.svelte';

const fields = new SvelteSet<GuardedField>();
let stops: (() => void)[] = [];

/** Takes the field into the round. Gives back how to leave it. */
export function joinRound(field: GuardedField): () => void {
  if (fields.size === 0) stops = [useShortcuts(shortcuts), usePaletteSource(palette)];
  fields.add(field);
  return () => {
    fields.delete(field);
    if (fields.size > 0) return;
    for (const it of stops) it();
    stops = [];
  };
}

/** The guarded fields in view, in the order in which they stand there. */
export function fieldsInView(): GuardedField[] {
  return [...fields]
    .filter((it) => it.element !== undefined)
    .sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

function isBefore(one: GuardedField, other: GuardedField): boolean {
  if (!one.element || !other.element) return true;
  return (one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The fields that can be reached: those of the dialog that is open, else all. */
function reachable(): GuardedField[] {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  return fieldsInView().filter((it) => !dialog || dialog.contains(it.element ?? null));
}

/** The field in which one is writing, or whose popover one is in. */
function here(): GuardedField | undefined {
  const active = document.activeElement;
  return [...fields].find(
    (it) => active !== null && (it.element === active || it.popover?.contains(active) === true),
  );
}

/** Goes to the next mark, or the one before: in this field first, then in the others, and round. */
export function goOn(direction: 1 | -1): void {
  const all = reachable();
  const own = here();
  const start = own ? all.indexOf(own) : -1;
  const mark = own && start >= 0 ? own.markFrom(direction) : null;
  if (own && mark) {
    own.show(mark);
    return;
  }
  for (let step = 1; step <= all.length; step += 1) {
    const from = start < 0 && direction < 0 ? 0 : start;
    const at = (((from + step * direction) % all.length) + all.length) % all.length;
    const field = all[at];
    const first = field?.outermost(direction);
    if (!field || !first) continue;
    own?.close();
    const isRound = start >= 0 && (direction > 0 ? at <= start : at >= start);
    field.show(first);
    if (isRound) announce.say(direction > 0 ? t.guardFromStart() : t.guardFromEnd());
    return;
  }
  announce.say(t.guardNothingAtAll());
}

/** Puts the best proposal in the place of the mark at the caret. */
export function acceptHere(): void {
  const field = here();
  const mark = field?.markAtCaret();
  if (!field || !mark) {
    announce.say(t.guardNothingHere());
    return;
  }
  const best = field.choices(mark)[0];
  if (best && best.words !== null) field.replace(mark, best);
  else field.show(mark);
}

const shortcuts = [
  {
    keys: 'f8',
    label: t.guardShortcutNext,
    run: () => goOn(1),
    group: 'here' as const,
    inText: true,
    overDialogs: true,
  },
  {
    keys: 'shift+f8',
    label: t.guardShortcutPrevious,
    run: () => goOn(-1),
    group: 'here' as const,
    inText: true,
    overDialogs: true,
  },
  {
    keys: 'ctrl+.',
    label: t.guardShortcutAccept,
    run: acceptHere,
    group: 'here' as const,
    inText: true,
    overDialogs: true,
  },
];

const palette = {
  id: 'guard',
  title: t.guardPalette,
  order: 16,
  find: (query: string) => {
    const go = (direction: 1 | -1) => (): void => {
      // The search field gives the focus back first; then the mark takes it.
      void tick().then(() => goOn(direction));
    };
    const items = [
      { id: 'guard-next', label: t.guardShortcutNext(), keys: 'f8', run: go(1) },
      { id: 'guard-previous', label: t.guardShortcutPrevious(), keys: 'shift+f8', run: go(-1) },
    ];
    return query.trim() === '' ? [] : matching(items, query);
  },
};
