// Counts words the way a person would: pieces between white space that hold a letter or a digit.

/** The number of words in `text`. */
export function countWords(text: string): number {
  let count = 0;
  for (const piece of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(piece)) count += 1;
  return count;
}
