// What the add field offers for what was typed: asked at every key, and only the newest answer counts.
import type { PhaseCode, ProposalRow } from '$lib/backend';

type Ask = (phase: PhaseCode, text: string) => Promise<ProposalRow[]>;

/** The text of the add field and what it could mean. */
export class Proposals {
  text = $state('');
  rows: readonly ProposalRow[] = $state.raw([]);
  /** Which of the rows Enter takes. */
  at = $state(0);
  /** True when the rows are the answer to the text as it stands. */
  isAnswered = $state(false);
  readonly #ask: Ask;
  #turn = 0;
  #answer: Promise<readonly ProposalRow[]> = Promise.resolve([]);

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Takes the text as typed, and asks what it could mean in that phase. */
  type(text: string, phase: PhaseCode): void {
    this.text = text;
    const turn = ++this.#turn;
    this.isAnswered = false;
    if (text.trim() === '') {
      this.rows = [];
      this.at = 0;
      this.#answer = Promise.resolve([]);
      return;
    }
    this.#answer = this.#ask(phase, text);
    this.#answer.then(
      (rows) => {
        if (turn !== this.#turn) return;
        this.rows = rows;
        this.at = 0;
        this.isAnswered = true;
      },
      () => {
        if (turn === this.#turn) this.rows = [];
      },
    );
  }

  /** Goes `by` rows down, round and round. */
  move(by: number): void {
    const count = this.rows.length;
    if (count > 0) this.at = (this.at + by + count) % count;
  }

  /** The row that Enter takes: at once when the answer is there, else as soon as it comes. Empties the field. */
  take(phase: PhaseCode): ProposalRow | Promise<ProposalRow | null> | null {
    const answer = this.#answer;
    const ready = this.isAnswered ? this.rows[this.at] : undefined;
    if (this.isAnswered && !ready) return null;
    this.type('', phase);
    return ready ?? answer.then((rows) => rows[0] ?? null);
  }
}
