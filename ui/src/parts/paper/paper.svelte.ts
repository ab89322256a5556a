// One paper as a screen follows it: its pages as they are made, how far that is, and its way out.
import {
  type AreaCode,
  call,
  commands,
  failureOf,
  type FindingRow,
  type PageView,
  type PaperInput,
  type ProgressView,
  type RareRow,
  type WireError,
} from '$lib/backend';
import { printPages } from '$lib/print';
import { t } from '$lib';
import { announce, flushAll, session } from '$lib/state';
import { untrack } from 'svelte';

/** Several choices in a row are one new preview. */
const PAUSE_MS = 300;
/** How often is asked how far a paper is. */
const LOOK_MS = 200;
/** How many pages come at a time: enough to fill the room, few enough to be there at once. */
const AT_A_TIME = 8;

/** What became of saving, printing or copying; `blocked` when something found stands in between. */
export type Left = 'done' | 'cancelled' | 'blocked' | 'failed';

/** A paper: what is shown of it, and what is being made. */
export class Paper {
  /** What goes on it now; `null` while nothing is chosen. */
  wanted = $state.raw<PaperInput | null>(null);
  /** The first pages, or as many as were asked for. */
  pages = $state.raw<readonly PageView[]>([]);
  /** How many pages the whole paper has. */
  total = $state(0);
  /** What was found in it that should not leave unseen. */
  findings = $state.raw<readonly FindingRow[]>([]);
  /** The last question, once for each family that the texts give reasons for. */
  rare = $state.raw<readonly RareRow[]>([]);
  /** Why the preview could not be made. */
  failure = $state.raw<WireError | null>(null);
  /** How far the paper is that is being made; `null` before that is known. */
  progress = $state.raw<ProgressView | null>(null);
  /** Whether the preview was stopped before it was there. */
  isStopped = $state(false);
  /** Which way out is being taken. */
  leaving = $state<'save' | 'print' | 'copy' | null>(null);
  #looking = $state<'first' | 'more' | null>(null);
  #shown = $state.raw<PaperInput | null>(null);
  #turn = 0;
  #leave = 0;
  #running: Promise<void> = Promise.resolve();

  /** Whether something is being made that takes a while. */
  readonly isMaking = $derived(this.#looking !== null || this.leaving !== null);
  /** Whether pages to look at are being made, and nothing else. */
  readonly isLooking = $derived(this.#looking !== null && this.leaving === null);
  /** Whether what is shown is not what was chosen last. */
  readonly isBehind = $derived(this.#looking === 'first' || !isSame(this.#shown, this.wanted));

  /** Makes the preview of what is chosen now; the one that was being made is not wanted any more. */
  look(): Promise<void> {
    const input = this.wanted;
    const turn = ++this.#turn;
    this.isStopped = false;
    this.failure = null;
    if (input === null) {
      this.#clear();
      return Promise.resolve();
    }
    this.#looking = 'first';
    this.progress = null;
    // Who had scrolled on keeps as many pages.
    const count = Math.max(AT_A_TIME, this.pages.length);
    this.#running = this.#ask(turn, async () => {
      const view = await call(commands.paperPreview(input, 0, count));
      if (turn !== this.#turn) return;
      this.pages = view.pages;
      this.total = view.total;
      this.findings = view.findings;
      this.rare = view.rare;
      this.#shown = input;
      announce.say(t.papersUpdated({ count: view.total }));
    });
    return this.#running;
  }

  /** Shows the next pages of what is shown. */
  async more(): Promise<void> {
    const input = this.#shown;
    if (input === null || this.isBehind || this.isMaking || this.pages.length >= this.total) return;
    const turn = ++this.#turn;
    const first = this.pages.length;
    this.#looking = 'more';
    this.progress = null;
    await this.#ask(turn, async () => {
      const view = await call(commands.paperPreview(input, first, AT_A_TIME));
      if (turn !== this.#turn) return;
      this.pages = [...this.pages, ...view.pages];
      this.total = view.total;
      announce.say(t.papersMoreAdded({ first: first + 1, last: this.pages.length, total: view.total }));
    });
  }

  /** Ends what is being made. What is shown stays. */
  async stop(): Promise<void> {
    if (!this.isMaking) return;
    const isLeaving = this.leaving !== null;
    this.isStopped = this.#looking === 'first';
    this.#turn += 1;
    this.#leave += 1;
    this.#looking = null;
    this.leaving = null;
    if (isLeaving) announce.show({ tone: 'info', text: t.papersStopped() });
    else announce.say(t.papersStoppedPreview());
    await session.attempt(() => commands.paperCancel());
  }

  /** Makes the file and asks where to keep it. `accepted` are the keys of what may stay in. */
  save(accepted: readonly string[] = []): Promise<Left> {
    return this.#go('save', async (input) => {
      const outcome = await call(commands.paperSave(input, [...accepted]));
      if (outcome.code === 'cancelled') return 'cancelled';
      announce.show({ tone: 'done', text: t.papersSaved({ name: outcome.fileName }) });
      return 'done';
    });
  }

  /** Makes all pages and opens the print dialog of the system. */
  print(accepted: readonly string[] = []): Promise<Left> {
    return this.#go('print', async (input, isWanted) => {
      const pages = await call(commands.paperPrint(input, [...accepted]));
      if (!isWanted()) return 'cancelled';
      printPages(pages);
      return 'done';
    });
  }

  /** Puts the words of the paper on the clipboard, where they stay for a minute. */
  copy(accepted: readonly string[] = []): Promise<Left> {
    return this.#go('copy', async (input) => {
      await call(commands.paperCopy(input, [...accepted]));
      announce.show({ tone: 'done', text: t.clipboardCopied() });
      return 'done';
    });
  }

  /** Asks how far it is. */
  async readProgress(): Promise<void> {
    try {
      const progress = await commands.paperProgress();
      if (this.isMaking) this.progress = progress;
    } catch {
      // Not to know how far it is changes nothing about the paper; the paper itself says what went wrong.
    }
  }

  /** Ends the preview that nobody looks at any more; a file on its way is made to the end. */
  forget(): void {
    if (this.#looking === null || this.leaving !== null) return;
    this.#turn += 1;
    this.#looking = null;
    void commands.paperCancel().catch(() => undefined);
  }

  async #ask(turn: number, body: () => Promise<void>): Promise<void> {
    try {
      await body();
    } catch (problem) {
      const { wire } = failureOf(problem);
      // Whoever stopped it began a new turn.
      if (turn !== this.#turn) return;
      // Questions can arrive in another order than they were asked in, and the older one then pushes this one aside.
      if (wire.code === 'paperCancelled') await this.#ask(turn, body);
      else this.failure = wire;
    } finally {
      if (turn === this.#turn) this.#looking = null;
    }
  }

  async #go(
    way: 'save' | 'print' | 'copy',
    body: (input: PaperInput, isWanted: () => boolean) => Promise<Left>,
  ): Promise<Left> {
    const input = this.wanted;
    if (input === null || this.leaving !== null) return 'cancelled';
    const mine = ++this.#leave;
    const isWanted = (): boolean => mine === this.#leave;
    this.leaving = way;
    this.progress = null;
    try {
      await flushAll();
      // The preview of the same paper is almost there: both at once would only be slower.
      await this.#running;
      return isWanted() ? await body(input, isWanted) : 'cancelled';
    } catch (problem) {
      const { wire } = failureOf(problem);
      if (!isWanted() || wire.code === 'paperCancelled') return 'cancelled';
      if (wire.code !== 'exportBlocked') {
        session.complain(problem);
        return 'failed';
      }
      // What is in the way changed since it was looked at, or was not looked at: the whole list comes again.
      await this.look();
      announce.say(t.papersBlocked());
      return 'blocked';
    } finally {
      if (isWanted()) this.leaving = null;
    }
  }

  #clear(): void {
    this.#looking = null;
    this.pages = [];
    this.total = 0;
    this.findings = [];
    this.rare = [];
    this.#shown = null;
  }
}

/**
 * The paper with what `wanted` gives on it: its preview follows the choices after a short pause, and comes
 * again when a change touches one of `areas`. To be called while a component is set up.
 */
export function paperOf(wanted: () => PaperInput | null, areas: AreaCode[] = []): Paper {
  const paper = new Paper();
  // The same choices in a new object are no new paper.
  const choice = $derived(JSON.stringify(wanted()));
  let isFirst = true;
  $effect(() => {
    const next = choice === 'null' ? null : untrack(wanted);
    paper.wanted = next;
    const pause = isFirst || next === null ? 0 : PAUSE_MS;
    isFirst = false;
    const timer = setTimeout(() => void paper.look(), pause);
    return () => clearTimeout(timer);
  });
  $effect(() => session.onChanged(areas, () => void paper.look()));
  $effect(() => {
    if (!paper.isMaking) return;
    const timer = setInterval(() => void paper.readProgress(), LOOK_MS);
    return () => clearInterval(timer);
  });
  $effect(() => () => paper.forget());
  return paper;
}

function isSame(one: PaperInput | null, other: PaperInput | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
