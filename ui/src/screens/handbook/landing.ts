// Landing on an item: what was asked for gets the focus in place of the title of the screen.
import { nav } from '$lib/state';

/** What makes an element on a page the one to land on when `id` is asked for. */
export function landing(id: string): Record<string, string | number | undefined> {
  const { place } = nav;
  const isAsked = place.room === 'handbook' && (place.item ?? place.category) === id;
  return { 'data-item': id, 'data-page-title': isAsked ? '' : undefined, tabindex: -1 };
}
