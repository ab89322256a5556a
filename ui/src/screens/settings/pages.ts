// The pages of the settings, in their order.
import type { Place } from '$lib/state';

/** Every page; its word stands in the place of the room. */
export const PAGES = [
  'look',
  'vault',
  'backups',
  'keeping',
  'data',
  'log',
  'check',
  'content',
  'about',
] as const;

/** A page of the settings. */
export type Page = (typeof PAGES)[number];

/** The page that a place names; an unknown or missing name is the first one. */
export function pageOf(place: Extract<Place, { room: 'settings' }>): Page {
  return PAGES.find((it) => it === place.section) ?? 'look';
}
