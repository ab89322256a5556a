// What a meeting was about: what was chosen, and what the group laid on the table that could be.
import type { SeenElementRow } from '$lib/backend';
import { content } from '$lib/state';
import { MOST_THEMES, type Notes } from '../notes';

/** The elements that the group named and that are not among the themes yet, each once, in the order of naming. */
export function proposed(notes: Pick<Notes, 'elements'>, seen: readonly SeenElementRow[]): string[] {
  return [...new Set(seen.map((it) => it.element))].filter((it) => !notes.elements.includes(it));
}

/** How many themes there is room for. */
export function room({ categories, elements }: Pick<Notes, 'categories' | 'elements'>): number {
  return Math.max(0, MOST_THEMES - categories.length - elements.length);
}

/** The letter of the category of an element, to mark it with; none when the pack does not know it. */
export function letterOf(element: string): string | undefined {
  return content.categoryOf(element)?.letter;
}
