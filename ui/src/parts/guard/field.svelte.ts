// One text field that the guard looks along with: its marks, the one that is open, and changing the text by the
// field's own way of typing, so that the browser's undo takes a replacement back like any other key.
import { untrack } from 'svelte';
import { on } from 'svelte/events';
import type { RoleRow } from '$lib/backend';
import type { Attachment } from 'svelte/attachments';
import { t } from '$lib';
import { announce, ownUndo, session } from '$lib/state';
import type { GuardedCase } from './case';
import { choices, type Choice } from './choices';
import { joinRound } from './round.svelte';
import { asIs, fitted, type Edit } from './fit';
import { totalWords, type Mark } from './marks';
import { rememberRole } from './remember';
import { Watch, type Look } from './watch.svelte';

/** A text field of one line or of several. */
export type TextElement = HTMLTextAreaElement | HTMLInputElement;

type Opened = {
  readonly start: number;
  readonly end: number;
  /** What was selected before, to go back to. */
  readonly from: readonly [number, number];
  /** By keyboard the popover has the focus; by mouse the text keeps it. */
  readonly by: 'keys' | 'pointer';
};

/** What a field is to the guard. */
export type Guarded = {
  /** The case whose words and roles count; `null` for a text that belongs to no case. */
  case: GuardedCase | null;
  /** What the field is called; read when it is said. */
  name: () => string;
  look: Look<Mark>;
};

const SAYS_AFTER_MS = 1200;

let lastId = 0;

/** One guarded field. */
export class GuardedField {
  /** Unique among all fields. */
  readonly id = (lastId += 1);
  readonly case: GuardedCase | null;
  /** The marks, following the text. */
  readonly watch: Watch<Mark>;
  /** The field itself. */
  element: TextElement | undefined = $state.raw();
  /** The copy of the text in which the marks are drawn. */
  mirror: HTMLElement | undefined = $state.raw();
  /** The popover, while it is there. */
  popover: HTMLElement | undefined = $state.raw();
  /** The name of which is asked who it is, to replace it everywhere. */
  asked: { name: string; role: RoleRow | null } | null = $state.raw(null);
  /** The mark whose popover is open. */
  readonly open: Mark | null = $derived.by(() => this.#open());
  readonly #name: () => string;
  #opened: Opened | null = $state.raw(null);
  #told = 0;

  constructor({ case: guarded, name, look }: Guarded) {
    this.case = guarded;
    this.#name = name;
    this.watch = new Watch(look);
  }

  /** What the field is called. */
  get name(): string {
    return this.#name();
  }

  /** Whether the popover was opened by keyboard. */
  get isByKeys(): boolean {
    return this.#opened?.by === 'keys';
  }

  /** What a screen reader says of the field besides its name; nothing when there is nothing to look at. */
  get description(): string {
    const total = totalWords(this.watch.marks);
    return total === '' ? '' : t.guardDescribe({ total });
  }

  /** The id of that text; `undefined` while there is none. */
  get describedBy(): string | undefined {
    return this.description === '' ? undefined : `guard-${this.id}`;
  }

  /** The text as the field has it. */
  get text(): string {
    return this.watch.text;
  }

  /** The words at that mark. */
  excerpt(mark: Mark): string {
    return this.text.slice(mark.start, mark.end);
  }

  /** Puts the guard on a field. */
  readonly attach: Attachment<TextElement> = (element) =>
    untrack(() => {
      this.element = element;
      const leave = joinRound(this);
      const stops = [
        on(element, 'click', (event) => this.#clicked(event)),
        on(element, 'input', () => this.close()),
        on(element, 'keydown', (event) => this.#pressed(event)),
        on(element, 'blur', (event) => this.#left(event)),
        ownUndo(element),
      ];
      return () => {
        for (const it of [...stops, leave]) it();
        this.element = undefined;
        this.watch.stop();
      };
    });

  /** Says after a while how many marks there are, when that became more while writing here. To be called in an effect. */
  sayLater(): (() => void) | undefined {
    const count = this.watch.marks.filter((it) => it.what === 'guard').length;
    const isSure = this.watch.isSure;
    if (!isSure) return undefined;
    const isMore = count > this.#told;
    if (!isMore || document.activeElement !== this.element) {
      this.#told = count;
      return undefined;
    }
    const timer = setTimeout(() => {
      this.#told = count;
      if (document.activeElement === this.element) announce.say(this.description);
    }, SAYS_AFTER_MS);
    return () => clearTimeout(timer);
  }

  /** Looks at everything anew when other words count as names. To be called in an effect. */
  followWords(): () => void {
    return session.onChanged(['guard'], () => this.watch.renew());
  }

  /** The mark at the caret, or the one that is selected. */
  markAtCaret(): Mark | null {
    if (this.open) return this.open;
    const [start, end] = this.#selection();
    return this.watch.marks.find((it) => it.start <= start && it.end >= end) ?? null;
  }

  /** The first mark in that direction from where one is; `null` when there is none any more in this field. */
  markFrom(direction: 1 | -1): Mark | null {
    const marks = this.watch.marks;
    const { open } = this;
    if (open) {
      return direction > 0
        ? (marks.find((it) => it.start > open.start) ?? null)
        : (marks.filter((it) => it.start < open.start).at(-1) ?? null);
    }
    const [start, end] = this.#selection();
    return direction > 0
      ? (marks.find((it) => it.end >= end) ?? null)
      : (marks.filter((it) => it.start <= start).at(-1) ?? null);
  }

  /** The first mark, or the last when going back. */
  outermost(direction: 1 | -1): Mark | null {
    return this.watch.marks.at(direction > 0 ? 0 : -1) ?? null;
  }

  /** Selects what was found and opens its popover. */
  show(mark: Mark, by: 'keys' | 'pointer' = 'keys'): void {
    const { element } = this;
    if (!element) return;
    const from = this.#opened?.from ?? this.#selection();
    if (by === 'keys') {
      element.focus({ preventScroll: true });
      element.setSelectionRange(mark.start, mark.end);
    }
    this.#opened = { start: mark.start, end: mark.end, from, by };
  }

  /** Puts the popover away; the focus and the caret go back to where they were. */
  goBack(): void {
    const from = this.#opened?.from;
    this.close();
    if (from) this.element?.setSelectionRange(...from);
    this.element?.focus();
  }

  /** Asks who it is, to replace the name everywhere. */
  askWho(mark: Mark): void {
    const name = this.excerpt(mark);
    this.goBack();
    this.asked = { name, role: mark.what === 'guard' ? mark.row.role : null };
  }

  /** Puts the popover away with the found words selected, to write something else there. */
  byHand(mark: Mark): void {
    this.close();
    this.element?.focus({ preventScroll: true });
    this.element?.setSelectionRange(mark.start, mark.end);
  }

  /** Puts the popover away and leaves the focus where it is. */
  close(): void {
    this.#opened = null;
  }

  /** What could stand in the place of the mark, the best first. */
  choices(mark: Mark): Choice[] {
    return choices(mark, this.text, this.case?.people ?? null);
  }

  /** Puts the chosen words in the place of the mark; none at all leaves it out. Who it is, is remembered. */
  replace(mark: Mark, { words, who }: Choice): void {
    const { element } = this;
    // A mark of another text than the field has now would take other words along.
    if (!element || words === null || element.value !== this.text) return;
    this.close();
    const name = this.excerpt(mark);
    // Other words for a word fit as they are; what stands for a name has to be made fit.
    const edit = mark.what === 'guard' ? fitted(this.text, mark, words) : asIs(mark, words);
    typed(element, edit);
    if (who && this.case) void rememberRole(this.case.id, name, who);
    const left = this.watch.marks.filter((it) => it.start !== mark.start).length;
    announce.say(edit.words === '' ? t.guardLeftOut({ left }) : t.guardReplaced({ words: edit.words, left }));
  }

  /** Where the mark is drawn, as rectangles of the window. */
  boxes(mark: Mark): DOMRect[] {
    return [...(this.#drawn(mark)?.getClientRects() ?? [])];
  }

  /** Brings the mark into view. */
  reveal(mark: Mark): void {
    this.#drawn(mark)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The name under which the mark is drawn: its paragraph, and where it begins there. */
  drawnAs(mark: Mark): string | null {
    let from = 0;
    for (const piece of this.watch.pieces) {
      if (mark.start < from + piece.text.length) return `${piece.id}-${mark.start - from}`;
      from += piece.text.length;
    }
    return null;
  }

  #drawn(mark: Mark): Element | null {
    return this.mirror?.querySelector(`[data-mark="${this.drawnAs(mark) ?? ''}"]`) ?? null;
  }

  #open(): Mark | null {
    const opened = this.#opened;
    if (!opened) return null;
    return this.watch.marks.find((it) => it.start === opened.start && it.end === opened.end) ?? null;
  }

  #selection(): [number, number] {
    const { element } = this;
    return [element?.selectionStart ?? 0, element?.selectionEnd ?? 0];
  }

  #clicked(event: MouseEvent): void {
    const [start, end] = this.#selection();
    const mark = start === end ? this.markUnder(event.clientX, event.clientY) : null;
    this.close();
    if (mark) this.show(mark, 'pointer');
  }

  /** The mark that is drawn at that place of the window. */
  markUnder(x: number, y: number): Mark | null {
    const isIn = (it: DOMRect): boolean => x >= it.left && x <= it.right && y >= it.top && y <= it.bottom;
    // The one at the caret, or beside it: a click at its edge may put the caret in the gap before it.
    const [caret] = this.#selection();
    const near = this.watch.marks.filter((it) => it.start <= caret + 1 && it.end >= caret - 1);
    return near.find((it) => this.boxes(it).some(isIn)) ?? null;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    // Only the popover goes away, not the dialog or the editor around the field.
    event.preventDefault();
    event.stopPropagation();
    this.goBack();
  }

  #left(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (to instanceof Node && this.popover?.contains(to)) return;
    // By keyboard the popover is just coming; it takes the focus when it is there.
    if (this.isByKeys && !this.popover) return;
    if (!this.isByKeys || to !== null) this.close();
  }
}

/** Makes the edit as if it was typed: undo by the browser, and the field's own `input`. */
function typed(element: TextElement, { start, end, words, select }: Edit): void {
  const before = element.value;
  const after = before.slice(0, start) + words + before.slice(end);
  element.focus({ preventScroll: true });
  element.setSelectionRange(start, end);
  // There is no other way to type that the browser's undo knows of.
  /* eslint-disable @typescript-eslint/no-deprecated, @typescript-eslint/no-unnecessary-condition */
  const isTyped = document.execCommand?.(words === '' ? 'delete' : 'insertText', false, words) ?? false;
  /* eslint-enable */
  if (!isTyped || element.value !== after) {
    element.value = before;
    element.setRangeText(words, start, end, 'end');
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  }
  element.setSelectionRange(select.start, select.end);
}
