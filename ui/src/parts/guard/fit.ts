// Putting other words in the place of something found, so that the sentence stays a sentence.
import type { Span } from './paragraphs';

/** The sign for "fill this in": it is selected after replacing. */
export const GAP = '…';

/** One change of a text: what goes, what comes, and what is selected afterwards. */
export type Edit = Span & { readonly words: string; readonly select: Span };

const ARTICLES = new Set(['de', 'het', 'een', 'zijn', 'haar', 'hun']);
/** Words for how one is addressed; they go with the name. */
const TITLE = /(?:^|[^\p{L}\p{M}\p{N}.])((?:mevrouw|meneer|mijnheer|mevr\.|mw\.|dhr\.|hr\.|dr\.|drs\.) +)$/iu;
const NUMBER_OF_WORDS_LOOKED_BACK = 3;

/**
 * `words` in the place of `span`. A word before it that the new words say too goes along (`zoon Daan` becomes
 * `zoon A`, `de basisschool X` becomes `de basisschool`), and so do a title
 * and an article before an article. At the
 * beginning of a sentence the new words get a capital. No words at all: it is left out, with its space.
 */
export function fitted(text: string, span: Span, words: string): Edit {
  if (words === '') return leftOut(text, span);
  const start = span.start - takenAlong(text.slice(0, span.start), words);
  // What goes along tells by its own first letter; a name typed in small letters does not.
  const first = text.charAt(start);
  const isCapital = start < span.start ? first !== first.toLowerCase() : startsSentence(text, start);
  const put = isCapital ? capital(words) : words;
  const gap = put.indexOf(GAP);
  const end = start + put.length;
  const select = gap < 0 ? { start: end, end } : { start: start + gap, end: start + gap + GAP.length };
  return { start, end: span.end, words: put, select };
}

/** `words` in the place of `span`, and nothing else. */
export function asIs({ start, end }: Span, words: string): Edit {
  const behind = start + words.length;
  return { start, end, words, select: { start: behind, end: behind } };
}

/** Whether `name` stands in `text` as whole words, small or capital: not "An" in "tante". */
export function holdsName(text: string, name: string): boolean {
  const wanted = asWords(name);
  return wanted.trim() !== '' && asWords(text).includes(wanted);
}

function asWords(text: string): string {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return ` ${words.filter(Boolean).join(' ')} `;
}

/** The text after the edit. */
export function applied(text: string, { start, end, words }: Edit): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** How many signs before the span go along with it. */
function takenAlong(before: string, words: string): number {
  const born = /(?:(?:is|was|werd) )?(?:geboren|geb\.) (?:(?:op|in) )?(?:de )?$/iu.exec(before);
  if (born && /jaar\b/u.test(words)) {
    // "geboren op" has no place before an age; "is" stays: "hij is 9 jaar".
    const verb = /^(?:is|was) /iu.exec(born[0])?.[0].length ?? 0;
    return born[0].length - verb;
  }
  const title = TITLE.exec(before)?.[1];
  if (title !== undefined) return title.length;
  const own = words.toLowerCase().split(' ');
  for (let count = Math.min(NUMBER_OF_WORDS_LOOKED_BACK, own.length); count > 0; count -= 1) {
    const run = lastWords(before, count);
    if (run === null) continue;
    const said = run.trimEnd().toLowerCase();
    if (said === own.slice(0, count).join(' ') || said === own.slice(-count).join(' ')) {
      const article = lastWords(before.slice(0, before.length - run.length), 1) ?? '';
      const isDouble = ARTICLES.has(own[0] ?? '') && ARTICLES.has(article.trimEnd().toLowerCase());
      return run.length + (isDouble ? article.length : 0);
    }
  }
  const last = lastWords(before, 1);
  const word = last?.trimEnd().toLowerCase() ?? '';
  const isArticleTwice = ARTICLES.has(word) && ARTICLES.has(own[0] ?? '');
  const isPlaceOfTime = own[0] === 'in' && (word === 'op' || word === 'in');
  return last !== null && (isArticleTwice || isPlaceOfTime) ? last.length : 0;
}

/** The last `count` words of `before` with the spaces behind each; `null` when there are not so many in this line. */
function lastWords(before: string, count: number): string | null {
  const pattern = new RegExp(`(?:[\\p{L}\\p{M}\\p{N}'’-]+ +){${count}}$`, 'u');
  const found = pattern.exec(before)?.[0] ?? null;
  if (found === null) return null;
  // Not the end of a longer word: "xde " is no "de ".
  return /[\p{L}\p{M}\p{N}'’-]$/u.test(before.slice(0, before.length - found.length)) ? null : found;
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?]["'”’)]*\s+|\n\s*|[:]\s+["'“‘])["'“‘(]*$/u.test(text.slice(Math.max(0, at - 40), at));
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);
}

/** The span taken away with the space that would be one too many, or with the brackets around it. */
function leftOut(text: string, span: Span): Edit {
  let { start, end } = span;
  const at = (index: number): string => text.charAt(index);
  if (at(start - 1) === '(' && at(end) === ')') {
    start -= 1;
    end += 1;
  }
  const isSpace = (sign: string): boolean => sign === ' ' || sign === '\u00a0';
  const endsThere = at(end) === '' || /[\s.,;:!?)”’"]/u.test(at(end));
  if (isSpace(at(start - 1)) && endsThere) start -= 1;
  else if ((start === 0 || at(start - 1) === '\n') && isSpace(at(end))) end += 1;
  return { start, end, words: '', select: { start, end: start } };
}
