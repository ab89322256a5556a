// What is being written while looking back, until the experiment is finished: going to another page and
// back does not lose it.
import { SvelteMap } from 'svelte/reactivity';

/** The outcome that is being written, by experiment. */
export const outcomes = new SvelteMap<string, string>();
