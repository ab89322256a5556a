// What was chosen for each paper, as long as the vault is open: going away and coming back finds it again.
// Choices hold ids; those that the content in use does not know simply do not count.
import type {
  BoardCode,
  CardFormatCode,
  FormCode,
  GuideSheetInput,
  HandbookPartsInput,
  HandbookView,
  PaperInput,
  WorkshopPartsInput,
} from '$lib/backend';
import { session } from '$lib/state';
import { SvelteSet } from 'svelte/reactivity';
import type { Kind } from './kinds';

/** The shortest and the longest meeting, in minutes. */
export const MINUTES = { least: 15, most: 480 };

/** The boards, in the order of the screen. */
export const BOARDS: readonly BoardCode[] = ['inhoud', 'voorwaarden'];

/** A sheet as one text, to keep it in a set. */
export const sheetKey = (it: GuideSheetInput): string =>
  it.kind === 'methode' ? `methode:${it.method}` : `gespreksleidraad:${it.variant}`;

/** The choices for all papers. */
export class PaperChoices {
  /** How large the pages are shown, in percent of the width that there is. */
  zoom = $state(100);
  /** The elements without a card: leaving out, so that new content has all its cards. */
  readonly noCard = new SvelteSet<string>();
  format = $state<CardFormatCode>('a4');
  readonly boards = new SvelteSet<BoardCode>(BOARDS);
  /** The sheets that were chosen, by key; `null` for those of the conversation guide. */
  sheets = $state.raw<readonly string[] | null>(null);
  /** The method of the meeting; empty for the conversation guide. */
  method = $state('');
  question = $state('');
  /** As typed; empty for as long as the method says. */
  minutes = $state('');
  /** What was found in the question and may stay in. */
  readonly accepted = new SvelteSet<string>();
  form = $state<FormCode>('minutes');
  book = $state.raw<HandbookPartsInput>({
    elements: true,
    guide: true,
    methods: true,
    lenses: true,
    research: true,
  });
  /** The fictional case; empty for the first. */
  sample = $state('');
  workshop = $state.raw<WorkshopPartsInput>({ case: true, form: true, tagging: true, questions: true });

  /** Puts the cards of these elements on paper, or takes them off. */
  chooseCards(elements: readonly string[], isOn: boolean): void {
    for (const it of elements) {
      if (isOn) this.noCard.delete(it);
      else this.noCard.add(it);
    }
  }

  /** Puts these boards on paper, or takes them off. */
  chooseBoards(boards: readonly BoardCode[], isOn: boolean): void {
    for (const it of boards) {
      if (isOn) this.boards.add(it);
      else this.boards.delete(it);
    }
  }

  /** Puts these sheets on paper, or takes them off. */
  chooseSheets(view: HandbookView, keys: readonly string[], isOn: boolean): void {
    const kept = this.sheetKeys(view).filter((it) => !keys.includes(it));
    this.sheets = isOn ? [...kept, ...keys] : kept;
  }

  /** The keys of the sheets that go on paper. */
  sheetKeys(view: HandbookView): readonly string[] {
    return this.sheets ?? guideSheets(view).map(sheetKey);
  }

  /** The minutes of the meeting; `null` for as long as the method says, `undefined` when they cannot be read. */
  // A getter, not `$derived`: that would end with the component in which the choices were first asked for.
  get minutesRead(): number | null | undefined {
    const typed = this.minutes.trim();
    if (typed === '') return null;
    const read = Number(typed);
    const isFine = Number.isInteger(read) && read >= MINUTES.least && read <= MINUTES.most;
    return isFine ? read : undefined;
  }

  /** The paper as chosen; `null` while there is nothing to put on it. */
  inputOf(kind: Kind, view: HandbookView): PaperInput | null {
    switch (kind) {
      case 'elementkaarten': {
        const all = view.categories.flatMap((it) => it.elements).map((it) => it.id);
        const elements = all.filter((it) => !this.noCard.has(it));
        return elements.length === 0 ? null : { kind: 'elementCards', elements, format: this.format };
      }
      case 'praatplaten': {
        const boards = BOARDS.filter((it) => this.boards.has(it));
        return boards.length === 0 ? null : { kind: 'talkingBoard', boards };
      }
      case 'bladen': {
        const keys = this.sheetKeys(view);
        const sheets = [...guideSheets(view), ...methodSheets(view)].filter((it) =>
          keys.includes(sheetKey(it)),
        );
        return sheets.length === 0 ? null : { kind: 'guide', sheets };
      }
      case 'deelnemersblad': {
        const minutes = this.minutesRead;
        const method = view.methods.find((it) => it.id === this.method)?.id ?? null;
        return minutes === undefined ? null : { kind: 'handout', method, question: this.question, minutes };
      }
      case 'formulieren':
        return { kind: 'blank', form: this.form };
      case 'handboek':
        return hasSome(this.book) ? { kind: 'handbook', parts: this.book } : null;
      case 'workshop': {
        const sample = (view.samples.find((it) => it.id === this.sample) ?? view.samples[0])?.id;
        const isEmpty = sample === undefined || !hasSome(this.workshop);
        return isEmpty ? null : { kind: 'workshopPack', sample, parts: this.workshop };
      }
      default:
        return kind satisfies never;
    }
  }
}

/** A sheet for each way to hold the conversation. */
export function guideSheets(view: HandbookView): Extract<GuideSheetInput, { kind: 'gespreksleidraad' }>[] {
  return view.guide.variants.map(({ variant }) => ({ kind: 'gespreksleidraad', variant }));
}

/** A sheet for each method. */
export function methodSheets(view: HandbookView): Extract<GuideSheetInput, { kind: 'methode' }>[] {
  return view.methods.map(({ id }) => ({ kind: 'methode', method: id }));
}

function hasSome(parts: object): boolean {
  return Object.values(parts).includes(true);
}

let kept: { vault: unknown; choices: PaperChoices } | null = null;

/** The choices: those of before, unless another vault was opened since. */
export function paperChoices(): PaperChoices {
  if (kept?.vault !== session.vault) kept = { vault: session.vault, choices: new PaperChoices() };
  return kept.choices;
}
