// What is found in one text while it is typed: asked when the typing pauses, paragraph by paragraph. An answer
// belongs to the words that were asked about, so an old answer never lands on newer text.
import { Answers, questions } from './answers';
import { asInField, followed, joined, placed, type Piece, type Span } from './paragraphs';

const PAUSE_MS = 350;

/** What looks through a text: the marks in it, in order. */
export type Look<M extends Span> = (text: string) => Promise<readonly M[]>;

/** One text with its marks. */
export class Watch<M extends Span> {
  /** The paragraphs with their marks. */
  pieces: readonly Piece<M>[] = $state.raw([{ id: 0, text: '', marks: [], isSure: true }]);
  /** The marks, counted in the whole text. */
  readonly marks: readonly M[] = $derived(placed(this.pieces));
  /** The text as it is now. */
  readonly text: string = $derived(joined(this.pieces));
  /** Whether all of the text was looked through. */
  readonly isSure: boolean = $derived(this.pieces.every((it) => it.isSure));
  /** True when looking did not work; typing on tries again. */
  hasFailed = $state(false);
  readonly #look: Look<M>;
  readonly #answers = new Answers<M>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #lastId = 0;
  #isLooking = false;
  #looksAgain = false;

  constructor(look: Look<M>) {
    this.#look = look;
  }

  /** Takes the text as it is now. The first is looked through at once, a changed one after a pause. */
  follow(text: string): void {
    const isFirst = this.#lastId === 0;
    const pieces = followed(this.pieces, asInField(text), () => (this.#lastId += 1));
    if (isFirst) this.#lastId += 1;
    if (pieces === this.pieces) return;
    this.pieces = pieces;
    this.#settle();
    clearTimeout(this.#timer);
    if (!this.isSure) this.#timer = setTimeout(() => void this.look(), isFirst ? 0 : PAUSE_MS);
  }

  /** Looks at everything anew: what counts as a name has changed. The marks stay until the answer is there. */
  renew(): void {
    this.#turn += 1;
    this.#answers.clear();
    this.pieces = this.pieces.map((it) => ({ ...it, isSure: false }));
    this.#settle();
    void this.look();
  }

  /** Ends it; no answer is taken any more. */
  stop(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#answers.clear();
  }

  /** Looks through what is not known yet, now. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isLooking) {
      this.#looksAgain = true;
      return;
    }
    this.#isLooking = true;
    this.#looksAgain = false;
    try {
      await this.#lookOnce();
      this.hasFailed = false;
    } catch {
      // Nothing is known of this text; whoever types on asks again, and nothing leaves without being looked at.
      this.hasFailed = true;
    } finally {
      this.#isLooking = false;
    }
    if (this.#asksAgain()) await this.look();
  }

  #asksAgain(): boolean {
    return this.#looksAgain;
  }

  async #lookOnce(): Promise<void> {
    const turn = this.#turn;
    for (const texts of questions(this.pieces)) {
      const found = await this.#look(texts.join(''));
      // What counts as a name has changed meanwhile.
      if (turn !== this.#turn) return;
      this.#answers.take(texts, found);
      this.#settle();
    }
    this.#answers.keepTo(this.pieces);
  }

  /** Gives every paragraph that was looked through its marks. */
  #settle(): void {
    this.pieces = this.pieces.map((it) => {
      const marks = it.isSure ? undefined : this.#answers.of(it.text);
      return marks ? { ...it, marks, isSure: true } : it;
    });
  }
}
