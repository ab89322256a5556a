// A text in its paragraphs, with what was found in each. A blank line parts a text: what is found in a
// paragraph does not depend on the others, so after an edit only the changed ones are asked for again.

/** A stretch of a text, in UTF-16 code units, as a text field counts. */
export type Span = { readonly start: number; readonly end: number };

/** One paragraph with the blank line behind it, and the marks in it, counted from its own beginning. */
export type Piece<M extends Span> = {
  /** The same for as long as the paragraph is edited, so that its place on the screen stays. */
  readonly id: number;
  readonly text: string;
  readonly marks: readonly M[];
  /** False while the marks are those of an earlier text, moved along with the edit. */
  readonly isSure: boolean;
};

/** The paragraphs of `text`, each with the blank line behind it; joined they are the text. There is always a last one. */
export function split(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', from)) {
    pieces.push(text.slice(from, at + 2));
    from = at + 2;
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** A text as a field of several lines holds it: every line ends in one sign. */
export function asInField(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * The pieces of `text`, when those of the text before it were `before`. Unchanged paragraphs are the same
 * objects. In changed ones the marks move along with the edit, and those that the edit touched are gone.
 */
export function followed<M extends Span>(
  before: readonly Piece<M>[],
  text: string,
  newId: () => number,
): readonly Piece<M>[] {
  const texts = split(text);
  const most = Math.min(before.length, texts.length);
  let head = 0;
  while (head < most && before[head]?.text === texts[head]) head += 1;
  if (head === before.length && head === texts.length) return before;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail)?.text === texts.at(-1 - tail)) tail += 1;

  const old = before.slice(head, before.length - tail);
  const fresh = texts.slice(head, texts.length - tail);
  const moved = shifted(placed(old), joined(old), fresh.join(''));
  let from = 0;
  const changed = fresh.map((it, at): Piece<M> => {
    const [start, end] = [from, from + it.length];
    from = end;
    const marks = moved
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    return { id: old[at]?.id ?? newId(), text: it, marks, isSure: false };
  });
  return [...before.slice(0, head), ...changed, ...before.slice(before.length - tail)];
}

/** The whole text of these pieces. */
export function joined(pieces: readonly Piece<Span>[]): string {
  return pieces.map((it) => it.text).join('');
}

/** The marks of these pieces, counted from the beginning of the first. */
export function placed<M extends Span>(pieces: readonly Piece<M>[]): M[] {
  let from = 0;
  return pieces.flatMap((piece) => {
    const start = from;
    from += piece.text.length;
    return piece.marks.map((it) => ({ ...it, start: it.start + start, end: it.end + start }));
  });
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;

/**
 * `marks` of the text `before` in the text `after`: moved along with the one edit between them. A mark that
 * the edit touched is gone, and so is one that the edit made a part of a longer word.
 */
export function shifted<M extends Span>(marks: readonly M[], before: string, after: string): M[] {
  if (marks.length === 0 || before === after) return [...marks];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  const upTo = before.length - tail;
  const by = after.length - before.length;
  return marks.flatMap((mark): M[] => {
    if (mark.end <= head) {
      const grows = mark.end === head && WORD_SIGN.test(after.charAt(mark.end));
      return grows ? [] : [mark];
    }
    if (mark.start >= upTo) {
      const start = mark.start + by;
      const grows = mark.start === upTo && WORD_SIGN.test(after.charAt(start - 1));
      return grows ? [] : [{ ...mark, start, end: mark.end + by }];
    }
    return [];
  });
}

/** A stretch of a piece as it is drawn: with its mark, or plain. */
export type Part<M extends Span> = { readonly text: string; readonly mark: M | null };

/** The text in stretches with and without a mark; marks are in order. One that begins within another is left out. */
export function parts<M extends Span>(text: string, marks: readonly M[]): Part<M>[] {
  const all: Part<M>[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.start < from || mark.end > text.length || mark.end <= mark.start) continue;
    if (mark.start > from) all.push({ text: text.slice(from, mark.start), mark: null });
    all.push({ text: text.slice(mark.start, mark.end), mark });
    from = mark.end;
  }
  if (from < text.length) all.push({ text: text.slice(from), mark: null });
  return all;
}
