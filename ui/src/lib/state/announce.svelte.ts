// Says things that changed out of sight: to a screen reader (live region) and as a short notice (toast).
import type { Tone } from '$lib/errors/say';

/** A short notice, with at most one thing to do about it. */
export type Notice = {
  id: number;
  tone: Tone | 'done';
  text: string;
  detail?: string;
  action?: { label: string; run: () => void };
};

const STAYS_MS = 8000;

class Announcer {
  /** What the live region says now. */
  spoken = $state('');
  /** The notices in view, oldest first. */
  notices = $state<Notice[]>([]);
  #next = 1;
  #isHushed = false;

  /** Says `text` to a screen reader, without showing it. */
  say(text: string): void {
    if (this.#isHushed) return;
    // The same text twice in a row would not be read again: a trailing space makes it new.
    this.spoken = this.spoken === text ? `${text}\u00a0` : text;
  }

  /** Shows a notice and says it. Errors stay until dismissed, the rest goes by itself. */
  show(notice: Omit<Notice, 'id'>): number {
    const id = this.#next++;
    if (this.#isHushed && notice.tone === 'done') return id;
    this.notices = [...this.notices.slice(-2), { ...notice, id }];
    this.say(notice.detail ? `${notice.text} ${notice.detail}` : notice.text);
    if (notice.tone !== 'error') setTimeout(() => this.dismiss(id), STAYS_MS);
    return id;
  }

  /** Takes a notice away. */
  dismiss(id: number): void {
    this.notices = this.notices.filter((it) => it.id !== id);
  }

  /** Takes all notices away. */
  clear(): void {
    this.notices = [];
    this.spoken = '';
  }

  /**
   * Takes all notices away and says `text`: the vault was locked. What was still under way may end in a word about a
   * case; until {@link resume} such words are kept from the screen and from the screen reader.
   */
  hush(text: string): void {
    this.clear();
    this.#isHushed = false;
    this.say(text);
    this.#isHushed = true;
  }

  /** Speaks again: a vault is open. */
  resume(): void {
    this.#isHushed = false;
  }
}

export const announce = new Announcer();
