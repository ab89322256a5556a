// Saves what is typed: a short while after the last key, and at once on leaving, locking or closing.
// Text that could not be saved stays here until it could: closing a screen does not lose it.
import type { WireError } from '$lib/backend';
import { failureOf } from '$lib/backend';
import { SvelteSet } from 'svelte/reactivity';

const PAUSE_MS = 400;

/** How far the saving of one field is. */
export type SavingState = 'rest' | 'waiting' | 'busy' | 'saved' | 'failed';

/** The saving of one field. `save` writes the text and throws when it could not. */
export class Autosave {
  /** How far it is. */
  state = $state<SavingState>('rest');
  /** Why it failed, while it is `failed`. */
  failure = $state<WireError | null>(null);
  readonly #save: (text: string) => Promise<unknown>;
  #pending: string | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(save: (text: string) => Promise<unknown>) {
    this.#save = save;
  }

  /** Takes the newest text; it is saved when the typing pauses. */
  edit(text: string): void {
    this.#pending = text;
    if (this.state !== 'busy') this.state = 'waiting';
    autosaves.add(this);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves now what was not saved yet. True when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    // One write at a time, so that an older text never lands on top of a newer one.
    while (this.#running) await this.#running;
    if (this.#pending === null) return true;
    this.#running = this.#write(this.#pending).finally(() => (this.#running = null));
    await this.#running;
    // Typed on while it was being written: that goes as well.
    return this.state === 'waiting' ? this.flush() : this.state === 'saved';
  }

  /** Forgets what was not saved: only for a person who said so. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.state = 'rest';
    autosaves.delete(this);
  }

  async #write(text: string): Promise<void> {
    this.state = 'busy';
    try {
      await this.#save(text);
      this.failure = null;
      if (this.#pending === text) {
        this.#pending = null;
        this.state = 'saved';
        autosaves.delete(this);
      } else {
        this.state = 'waiting';
      }
    } catch (problem) {
      this.failure = failureOf(problem).wire;
      this.state = 'failed';
    }
  }
}

const autosaves = new SvelteSet<Autosave>();

/** What the top bar says about all fields together. */
export function savingState(): 'saved' | 'busy' | 'failed' {
  const states = [...autosaves].map((it) => it.state);
  if (states.includes('failed')) return 'failed';
  return states.some((it) => it === 'busy' || it === 'waiting') ? 'busy' : 'saved';
}

/** Saves every field that waits. True when nothing is left unsaved. */
export async function flushAll(): Promise<boolean> {
  const done = await Promise.all([...autosaves].map((it) => it.flush()));
  return done.every(Boolean);
}

/** Forgets everything that was not saved: only for a person who said so. */
export function discardAll(): void {
  for (const it of [...autosaves]) it.discard();
}

/** Saves everything when the window loses attention or closes. Gives back how to stop that. */
export function saveOnLeaving(): () => void {
  const leave = (): void => void flushAll();
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  window.addEventListener('blur', leave);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener('blur', leave);
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hidden);
  };
}
