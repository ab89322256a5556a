// The keys of the cockpit, for one hand. They never fire while someone types, and a key that belongs to what has the
// focus stays there: on a button a space presses that button, and the arrows go along choices.
import { t } from '$lib';
import type { Shortcut } from '$lib/state';
import { panels, type Panel } from './panels';

/** What the keys and the buttons do. */
export type Steer = {
  time: () => void;
  next: () => void;
  back: () => void;
  minute: () => void;
  goTo: (at: number) => void;
  end: () => void;
  share: () => void;
  /** Scrolls what the step says by so many lines, up when below zero. */
  read: (lines: number) => void;
  show: (panel: Panel) => void;
  hide: () => void;
  full: () => void;
  keys: () => void;
  leave: () => void;
};

const PRESSED = 'button, a[href], summary, select, [role="option"]';
const CHOSEN = 'input[type="radio"], input[type="checkbox"], select, [role="radiogroup"], [role="listbox"]';

/** True on something that a space works on by itself. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${PRESSED}, ${CHOSEN}`) !== null;
}

/** True on choices, along which the arrows go. */
export function isChoice(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CHOSEN) !== null;
}

const JUMPS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Every key of the cockpit, in the order of the overview. */
export function shortcutsOf(steer: Steer): Shortcut[] {
  const here = { group: 'here', inText: false } as const;
  return [
    { ...here, keys: ' ', label: t.cockpitKeyTime, run: steer.time, unless: isControl },
    { ...here, keys: 'arrowright', label: t.cockpitNext, run: steer.next, unless: isChoice },
    { ...here, keys: 'arrowleft', label: t.cockpitBack, run: steer.back, unless: isChoice },
    { ...here, keys: 'arrowdown', label: t.cockpitKeyRead, run: () => steer.read(3), unless: isChoice },
    {
      ...here,
      keys: 'arrowup',
      label: t.cockpitKeyRead,
      run: () => steer.read(-3),
      unless: isChoice,
      hidden: true,
    },
    { ...here, keys: '+', label: t.cockpitMinute, run: steer.minute },
    // The key of the plus without Shift.
    { ...here, keys: '=', label: t.cockpitMinute, run: steer.minute, hidden: true },
    ...JUMPS.map((number) => ({
      ...here,
      keys: String(number),
      label: t.cockpitKeyJump,
      run: () => steer.goTo(number - 1),
      hidden: number > 1,
    })),
    { ...here, keys: 't', label: t.cockpitEndIn, run: steer.share },
    { ...here, keys: panels.case.key, label: t.cockpitCard, run: () => steer.show('case') },
    { ...here, keys: panels.elements.key, label: t.cockpitElementMoment, run: () => steer.show('elements') },
    { ...here, keys: panels.voices.key, label: t.cockpitVoice, run: () => steer.show('voices') },
    { ...here, keys: panels.roles.key, label: t.cockpitRoles, run: () => steer.show('roles') },
    { ...here, keys: panels.notes.key, label: t.cockpitNotes, run: () => steer.show('notes') },
    { ...here, keys: 'h', label: t.cockpitKeyHide, run: steer.hide },
    { ...here, keys: 'f11', label: t.cockpitFull, run: steer.full, inText: true },
    { ...here, keys: 'escape', label: t.cockpitLeave, run: steer.leave, inText: true },
  ];
}
