// Learning points while they are written: their length, and what the text check finds in them.
import { commands, type LearningWrite, type TraceableRow } from '$lib/backend';

/** The most characters of a learning point; the program refuses more. */
export const MOST = 500;

const WAIT_MS = 250;

/** One learning point that is being written. */
export class PointDraft {
  text = $state('');
  element = $state<string | null>(null);
  /** What in the text leads to a person, or could. */
  traceable = $state.raw<TraceableRow[]>([]);
  /** What looks like a name, a place or a day, and was looked at: no one is known by it. */
  lookedAt = $state.raw<readonly string[]>([]);
  /** Unique among the points in view, so that each keeps its own field. */
  readonly key: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  static #next = 1;

  constructor(text = '', element: string | null = null) {
    this.key = PointDraft.#next++;
    this.text = text;
    this.element = element;
    if (text !== '') this.#look();
  }

  /** How many characters are left; negative when there are too many. */
  readonly left = $derived.by(() => MOST - Array.from(this.text.trim()).length);
  readonly isBlank = $derived.by(() => this.text.trim() === '');
  /** What cannot stay. */
  readonly mustGo = $derived.by(() => words(this.traceable.filter((it) => it.mustGo)));
  /** What may stay once it was looked at. */
  readonly doubtful = $derived.by(() => words(this.traceable.filter((it) => !it.mustGo)));
  readonly isLookedAt = $derived.by(() => this.doubtful.every((it) => this.lookedAt.includes(it)));
  readonly isSound = $derived.by(
    () => !this.isBlank && this.left >= 0 && this.mustGo.length === 0 && this.isLookedAt,
  );

  /** Takes what was typed; the check follows when the typing pauses. */
  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), WAIT_MS);
  }

  /** Checks the text now. An answer about a text that changed meanwhile is dropped. */
  async check(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = this.text;
    const found = await commands.learningCheck(asked);
    if (asked === this.text) this.traceable = found;
  }

  /** Says that all of `doubtful` was looked at, or takes that back. A word that comes later asks anew. */
  lookAt(isDone: boolean): void {
    this.lookedAt = isDone ? this.doubtful : [];
  }

  /** As the program takes it. */
  get write(): LearningWrite {
    return { text: this.text.trim(), element: this.element, lookedAt: [...this.lookedAt] };
  }

  #look(): void {
    // The program looks again when the point is kept: nothing slips through when this answer does not come.
    this.check().catch(() => undefined);
  }
}

/** The found words, each once. */
function words(rows: readonly TraceableRow[]): string[] {
  return [...new Set(rows.map((it) => it.found))];
}
