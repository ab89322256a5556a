// Looking for words without regard to capitals or accents.

/** `text` in small letters, without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether `text`, folded before, holds every word of `query`. */
export function holdsWords(text: string, query: string): boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
