// A file on its way out: looked at first, saved when nothing is in the way any more.
import { SvelteSet } from 'svelte/reactivity';
import { failureOf, type Exported, type FileCheckView, type WireError } from '$lib/backend';
import { t } from '$lib';
import { announce } from '$lib/state';

type Ask = {
  check: () => Promise<FileCheckView>;
  save: (accepted: string[]) => Promise<Exported>;
};

export class LeavingFile {
  /** What stands in the way; `null` until it was looked at. */
  check: FileCheckView | null = $state.raw(null);
  /** The keys of what may stay in. */
  readonly accepted = new SvelteSet<string>();
  /** Whether saving was tried while something was in the way. */
  refused = $state(false);
  busy = $state(false);
  failure: WireError | null = $state.raw(null);
  readonly #ask: Ask;
  #turn = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Looks at it anew; a late answer about what was asked before is dropped. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const check = await this.#ask.check();
      if (turn === this.#turn) this.check = check;
    } catch (problem) {
      if (turn === this.#turn) this.failure = failureOf(problem).wire;
    }
  }

  accept(key: string, may: boolean): void {
    if (may) this.accepted.add(key);
    else this.accepted.delete(key);
  }

  /** Saves it; the name of the file, or `null` when it was not saved. */
  async save(): Promise<string | null> {
    this.busy = true;
    this.failure = null;
    this.refused = false;
    try {
      const saved = await this.#ask.save([...this.accepted]);
      return saved.code === 'saved' ? saved.fileName : null;
    } catch (problem) {
      const { wire } = failureOf(problem);
      if (wire.code !== 'exportBlocked') {
        this.failure = wire;
        return null;
      }
      await this.look();
      this.refused = true;
      announce.say(t.summaryBlockedSay());
      return null;
    } finally {
      this.busy = false;
    }
  }
}
