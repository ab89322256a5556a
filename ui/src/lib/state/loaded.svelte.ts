// Something read from the program, read again when a change touches it.
import type { AreaCode } from '$lib/backend';
import { failureOf, type WireError } from '$lib/backend';
import { session } from './session.svelte';

/** What was read: the value (kept while it is read again), or why it could not be. */
export class Loaded<T> {
  /** The newest value; `null` before the first. */
  value = $state.raw<T | null>(null);
  /** Why the last reading failed. */
  failure = $state.raw<WireError | null>(null);
  readonly #read: () => Promise<T>;
  #turn = 0;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  /** Reads again. An answer that is overtaken by a newer question is dropped. */
  async reload(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = await this.#read();
      if (turn !== this.#turn) return;
      this.value = value;
      this.failure = null;
    } catch (problem) {
      if (turn === this.#turn) this.failure = failureOf(problem).wire;
    }
  }
}

/**
 * What `read` gives, read at once, again when state that it uses changes, and again when a change
 * touches one of `areas`. To be called while a component is set up.
 */
export function load<T>(areas: AreaCode[], read: () => Promise<T>): Loaded<T> {
  const loaded = new Loaded(read);
  $effect(() => {
    void loaded.reload();
  });
  $effect(() => session.onChanged(areas, () => void loaded.reload()));
  return loaded;
}
