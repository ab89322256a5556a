// A question as it is being typed, before it is offered.

/** The most characters that a question holds. */
export const MOST = 2000;

/** The most questions that are offered for one meeting. */
export const MOST_OFFERS = 30;

/** The most characters of a name. */
export const MOST_NAME = 80;

/** What stands in the fields. */
export class OfferDraft {
  /** Whose it is; empty for the worker. */
  by = $state('');
  /** The question. */
  question = $state('');
  /** The case that it comes from; empty for none. */
  case = $state('');

  constructor(from?: { by: string | null; question: string; case: { id: string } | null }) {
    if (from) this.take(from.by ?? '', from.question, from.case?.id ?? '');
  }

  /** Whether it is the worker's own: only those can come from one of her cases. */
  get isMine(): boolean {
    return this.by.trim() === '';
  }

  /** Whether there is nothing to offer. */
  get isBlank(): boolean {
    return this.question.trim() === '';
  }

  /** Whether the question has more characters than fit. */
  get isTooLong(): boolean {
    return Array.from(this.question).length > MOST;
  }

  /** The question in one line, with whose it is and where it comes from. */
  get write(): { by: string | null; question: string; case: string | null } {
    return {
      by: this.isMine ? null : this.by.trim(),
      question: this.question.replaceAll(/\s+/g, ' ').trim(),
      case: this.isMine && this.case !== '' ? this.case : null,
    };
  }

  /** Makes room for the next one. */
  clear(): void {
    this.take('', '', '');
  }

  /** Takes these values. */
  take(by: string, question: string, from: string): void {
    this.by = by;
    this.question = question;
    this.case = from;
  }
}
