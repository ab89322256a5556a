// Which paper of a meeting or a series is in view, how large, and what was found in it that may stay.
import type { PaperInput } from '$lib/backend';
import { SvelteSet } from 'svelte/reactivity';

/** A paper to choose. */
export type PaperChoice = { id: string; label: string; hint: string; input: PaperInput };

/** The choices of one screen, for as long as the app is open. */
export class PaperView {
  chosen = $state('');
  zoom = $state(100);
  /** The keys of what was found and may stay, of all papers of the screen: a key holds text, kind and place. */
  readonly accepted = new SvelteSet<string>();

  /** Says whether what was found may stay. */
  accept(key: string, may: boolean): void {
    if (may) this.accepted.add(key);
    else this.accepted.delete(key);
  }
}

// No screen shows how many there are, and one is made while a screen is drawn: a plain map.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const views = new Map<string, PaperView>();

/** The papers of that meeting or series. */
export function paperView(of: string): PaperView {
  const view = views.get(of) ?? new PaperView();
  views.set(of, view);
  return view;
}
