// Which page of what comes afterwards is in view, of each meeting and series, for as long as the app is open.
import { SvelteMap } from 'svelte/reactivity';
import type { AfterPage } from './written';

const shown = new SvelteMap<string, AfterPage>();

/** The page in view. */
export function pageOf(of: string): AfterPage {
  return shown.get(of) ?? 'together';
}

/** Puts a page in view. */
export function showPage(of: string, page: AfterPage): void {
  shown.set(of, page);
}
