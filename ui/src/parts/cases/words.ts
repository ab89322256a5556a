// Counts words the way a person would. One pass without pieces: it runs at every key, also in a long story.

const SPACE = /\s/;

/** The number of words in `text`: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (
      code === 32 ||
      code === 10 ||
      (code > 127 && SPACE.test(text.charAt(at))) ||
      (code > 8 && code < 14)
    ) {
      isCounted = false;
    } else if (!isCounted && isWordSign(code)) {
      isCounted = true;
      count += 1;
    }
  }
  return count;
}

/** A letter or a digit; beyond ASCII anything but the punctuation that Dutch writes with. */
function isWordSign(code: number): boolean {
  const isDigit = code >= 48 && code <= 57;
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const isPunctuation = (code >= 0x2010 && code <= 0x2027) || code === 0xab || code === 0xbb;
  return isDigit || isLetter || (code > 0xa9 && !isPunctuation);
}
