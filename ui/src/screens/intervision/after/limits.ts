// How much fits in a field, as the program counts it (characters, not bytes).
import { t } from '$lib';

/** The most characters of one or two lines. */
export const MOST_NOTE = 2_000;
/** The most characters of a dimension. */
export const MOST_REFLECTION = 20_000;

/** What is wrong with a text of more than `most` characters; `null` when it fits. */
export function tooLong(text: string, most: number): string | null {
  // Most texts are far from it: only those that may be over it are counted sign by sign.
  if (text.length <= most) return null;
  return Array.from(text).length > most ? t.tooLong({ most }) : null;
}
