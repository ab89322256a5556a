// One agreement as it is written: what, who, by when. What was not added yet waits for whoever comes back.
import type { AgreementRow } from '$lib/backend';

/** By when. */
export type By = 'next' | 'day' | 'open';

/** As the program takes it. */
export type AgreementWrite = Pick<AgreementRow, 'what' | 'who' | 'due'>;

/** What stands in the fields of one agreement. */
export class AgreementDraft {
  what = $state('');
  who = $state('');
  by = $state<By>('next');
  day = $state('');

  constructor(from?: AgreementWrite) {
    if (from) this.fill(from);
  }

  /** Whether anything was written. */
  readonly isBlank = $derived.by(() => this.what.trim() === '');
  /** Whether it can be added: it says what, and a day where it says so. */
  readonly isSound = $derived.by(() => !this.isBlank && (this.by !== 'day' || this.day !== ''));

  /** As the program takes it. Nobody named is the worker. */
  get write(): AgreementWrite {
    const who = this.who.trim();
    return { what: this.what.trim(), who: who === '' ? null : who, due: this.#due() };
  }

  /** Puts an agreement that is there in the fields. */
  fill({ what, who, due }: AgreementWrite): void {
    this.what = what;
    this.who = who ?? '';
    this.by = due === null ? 'open' : due.on;
    this.day = due?.on === 'day' ? due.day : '';
  }

  /** Makes room for the next one; by when is often the same. */
  next(): void {
    this.what = '';
    this.who = '';
  }

  #due(): AgreementWrite['due'] {
    switch (this.by) {
      case 'next':
        return { on: 'next' };
      case 'day':
        return { on: 'day', day: this.day };
      case 'open':
        return null;
      default:
        return this.by satisfies never;
    }
  }
}

// No screen shows that there are several of them, so a plain map does.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const begun = new Map<string, AgreementDraft>();

/** The agreement that is being written at that meeting. */
export function newAgreement(meeting: string): AgreementDraft {
  const draft = begun.get(meeting) ?? new AgreementDraft();
  begun.set(meeting, draft);
  return draft;
}
