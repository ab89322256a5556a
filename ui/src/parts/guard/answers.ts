// What was found in paragraphs that were asked about before, and how to ask about new ones: many in one question.
import type { Piece, Span } from './paragraphs';

/** As much text goes in one question. */
const BATCH = 40_000;

/** So many paragraphs that are no longer there are remembered, for whoever takes an edit back. */
const REMEMBERED = 200;

/** The answers so far, by the words of the paragraph. */
export class Answers<M extends Span> {
  readonly #found = new Map<string, readonly M[]>();

  /** The marks in a paragraph with these words; `undefined` when it was not asked about. */
  of(text: string): readonly M[] | undefined {
    return text.trim() === '' ? [] : this.#found.get(text);
  }

  /** Takes the answer about these paragraphs, asked as one text. */
  take(texts: readonly string[], found: readonly M[]): void {
    let from = 0;
    for (const text of texts) {
      const [start, end] = [from, from + text.length];
      from = end;
      const own = found.filter((it) => it.start >= start && it.end <= end);
      this.#found.set(
        text,
        own.map((it) => ({ ...it, start: it.start - start, end: it.end - start })),
      );
    }
  }

  /** Forgets the oldest of what no longer stands in the text. */
  keepTo(pieces: readonly Piece<M>[]): void {
    const kept = new Set(pieces.map((it) => it.text));
    const old = [...this.#found.keys()].filter((it) => !kept.has(it));
    for (const it of old.slice(0, -REMEMBERED)) this.#found.delete(it);
  }

  /** Forgets everything. */
  clear(): void {
    this.#found.clear();
  }
}

/** The paragraphs that have to be asked about, in groups that go in one question; joined they part where they did. */
export function questions(pieces: readonly Piece<Span>[]): string[][] {
  const texts = new Set(pieces.filter((it) => !it.isSure).map((it) => it.text));
  const all: string[][] = [];
  let group: string[] = [];
  let size = 0;
  for (const text of texts) {
    // Only the last paragraph of a text has no blank line behind it: nothing can follow it in one question.
    const isClosed = group.at(-1)?.endsWith('\n\n') ?? false;
    if (!isClosed || size + text.length > BATCH) {
      group = [];
      size = 0;
      all.push(group);
    }
    group.push(text);
    size += text.length;
  }
  return all;
}
