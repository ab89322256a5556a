// Whose looking back is in view, of each meeting and series, for as long as the app is open.
import { SvelteMap } from 'svelte/reactivity';

const chosen = new SvelteMap<string, string>();

/** Who is in view for `on`; `null` is the worker. */
export function personOf(on: string): string | null {
  return chosen.get(on) ?? null;
}

/** Puts someone in view. */
export function choosePerson(on: string, who: string | null): void {
  if (who === null) chosen.delete(on);
  else chosen.set(on, who);
}
