// Finding one of the elements by a few letters, in memory: the list has to follow every key at the table.
import type { CategoryView, ElementView } from '$lib/backend';

/** An element with its category. */
export type Found = { element: ElementView; category: CategoryView };

/**
 * The elements in which every typed word begins one, the names first in which they stand in the name itself; none for
 * an empty text. A single letter is a category.
 */
export function found(categories: readonly CategoryView[], text: string): Found[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const all = categories.flatMap((category) => category.elements.map((element) => ({ element, category })));
  const [only] = words;
  if (words.length === 1 && only?.length === 1) {
    return all.filter((it) => it.category.letter.toLowerCase() === only);
  }
  const ranked = all.map((it) => ({ it, rank: rankOf(it, words) }));
  return ranked
    .filter(({ rank }) => rank < NONE)
    .sort((one, other) => one.rank - other.rank)
    .map(({ it }) => it);
}

const NONE = 4;

/** The lower, the sooner: begins the name, in the name, in its short explanation or plain name, in its category. */
function rankOf({ element, category }: Found, words: readonly string[]): number {
  const places = [element.name, [element.plain, element.id].join(' '), category.name];
  const name = folded(element.name);
  if (words.every((it) => begins(name, it))) return name.startsWith(words[0] ?? '') ? 0 : 1;
  const all = folded(places.join(' '));
  if (words.every((it) => begins(all, it))) return 2;
  return words.every((it) => all.includes(it)) ? 3 : NONE;
}

function begins(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`) || text.includes(`-${word}`);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
