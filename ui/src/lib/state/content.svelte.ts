// The handbook in memory: read once, looked up by id everywhere. An id that the pack in use does not know
// gives `undefined`; the `…Name` functions give the id itself then, so that a screen always has words.
import {
  call,
  type CategoryView,
  commands,
  type ElementView,
  type FactView,
  type GuidePhaseView,
  type HandbookView,
  type IntensityCode,
  type IntensityView,
  type LensView,
  type MannerView,
  type MethodView,
  type PhaseCode,
  type PhaseView,
  type ProgramElementView,
  type QuestionView,
  type RecipientView,
  type RoleView,
  type SampleView,
  type SourceView,
  type WireError,
} from '$lib/backend';
import { Loaded } from './loaded.svelte';
import { session } from './session.svelte';

type Keyed<T> = ReadonlyMap<string, T>;

function keyed<T>(items: readonly T[], key: (it: T) => string): Keyed<T> {
  return new Map(items.map((it) => [key(it), it]));
}

const NOTHING: readonly never[] = [];

class Content {
  readonly #loaded = new Loaded(() => call(commands.handbook()));

  /** The whole handbook; `null` until it was read. */
  readonly view = $derived.by((): HandbookView | null => this.#loaded.value);
  /** Why it could not be read. */
  readonly failure = $derived.by((): WireError | null => this.#loaded.failure);
  /** The categories in their order. */
  readonly categories = $derived.by((): readonly CategoryView[] => this.view?.categories ?? NOTHING);
  /** The recipients in their order. */
  readonly recipients = $derived.by((): readonly RecipientView[] => this.view?.recipients ?? NOTHING);
  /** The manners of provision in their order. */
  readonly manners = $derived.by((): readonly MannerView[] => this.view?.manners ?? NOTHING);
  /** The phases in their order. */
  readonly phases = $derived.by((): readonly PhaseView[] => this.view?.phases ?? NOTHING);
  /** The intensities in their order. */
  readonly intensities = $derived.by((): readonly IntensityView[] => this.view?.intensities ?? NOTHING);
  /** The program elements in their order. */
  readonly program = $derived.by((): readonly ProgramElementView[] => this.view?.program ?? NOTHING);

  readonly #elements = $derived.by(() =>
    keyed(
      this.categories.flatMap((it) => it.elements),
      (it) => it.id,
    ),
  );
  readonly #categories = $derived.by(() => keyed(this.categories, (it) => it.id));
  readonly #categoryOf = $derived.by(
    () => new Map(this.categories.flatMap((it) => it.elements.map((element) => [element.id, it] as const))),
  );
  readonly #recipients = $derived.by(() => keyed(this.recipients, (it) => it.id));
  readonly #manners = $derived.by(() => keyed(this.manners, (it) => it.id));
  readonly #phases = $derived.by(() => keyed(this.phases, (it) => it.phase));
  readonly #intensities = $derived.by(() => keyed(this.intensities, (it) => it.intensity));
  readonly #program = $derived.by(() => keyed(this.program, (it) => it.id));
  readonly #facts = $derived.by(() => keyed(this.view?.facts ?? NOTHING, (it) => it.id));
  readonly #sources = $derived.by(() => keyed(this.view?.sources ?? NOTHING, (it) => it.code));
  readonly #methods = $derived.by(() => keyed(this.view?.methods ?? NOTHING, (it) => it.id));
  readonly #lenses = $derived.by(() => keyed(this.view?.lenses ?? NOTHING, (it) => it.id));
  readonly #samples = $derived.by(() => keyed(this.view?.samples ?? NOTHING, (it) => it.id));
  readonly #roles = $derived.by(() => keyed(this.view?.guide.roles ?? NOTHING, (it) => it.id));
  readonly #guidePhases = $derived.by(() => keyed(this.view?.guide.phases ?? NOTHING, (it) => it.id));
  readonly #questions = $derived.by(() => keyed(questionsOf(this.view), (it) => it.id));

  /** Reads the handbook, and again when another pack is chosen. Gives back how to stop that. */
  follow(): () => void {
    void this.reload();
    // No area of the store touches the handbook; only another pack tells every listener.
    return session.onChanged([], () => void this.reload());
  }

  /** Reads the handbook again. */
  reload(): Promise<void> {
    return this.#loaded.reload();
  }

  /** The practice element. */
  element(id: string): ElementView | undefined {
    return this.#elements.get(id);
  }

  /** The name of the practice element, or its id when the pack does not know it. */
  elementName(id: string): string {
    return this.element(id)?.name ?? id;
  }

  /** The category. */
  category(id: string): CategoryView | undefined {
    return this.#categories.get(id);
  }

  /** The name of the category, or its id. */
  categoryName(id: string): string {
    return this.category(id)?.name ?? id;
  }

  /** The category that the practice element stands in. */
  categoryOf(elementId: string): CategoryView | undefined {
    return this.#categoryOf.get(elementId);
  }

  /** The recipient. */
  recipient(id: string): RecipientView | undefined {
    return this.#recipients.get(id);
  }

  /** The short name of the recipient, or its id. */
  recipientName(id: string): string {
    return this.recipient(id)?.short ?? id;
  }

  /** The manner of provision. */
  manner(id: string): MannerView | undefined {
    return this.#manners.get(id);
  }

  /** The short name of the manner of provision, or its id. */
  mannerName(id: string): string {
    return this.manner(id)?.short ?? id;
  }

  /** The words for the phase. */
  phase(code: PhaseCode): PhaseView | undefined {
    return this.#phases.get(code);
  }

  /** The name of the phase, or its code. */
  phaseName(code: PhaseCode): string {
    return this.phase(code)?.name ?? code;
  }

  /** The words for the intensity. */
  intensity(code: IntensityCode): IntensityView | undefined {
    return this.#intensities.get(code);
  }

  /** The name of the intensity, or its code. */
  intensityName(code: IntensityCode): string {
    return this.intensity(code)?.name ?? code;
  }

  /** The program element. */
  programElement(id: string): ProgramElementView | undefined {
    return this.#program.get(id);
  }

  /** A question of the guide, its variants, a category or an element. */
  question(id: string): QuestionView | undefined {
    return this.#questions.get(id);
  }

  /** The fact from research. */
  fact(id: string): FactView | undefined {
    return this.#facts.get(id);
  }

  /** The source. */
  source(code: string): SourceView | undefined {
    return this.#sources.get(code);
  }

  /** The method for a meeting. */
  method(id: string): MethodView | undefined {
    return this.#methods.get(id);
  }

  /** The lens. */
  lens(id: string): LensView | undefined {
    return this.#lenses.get(id);
  }

  /** The fictional case. */
  sample(id: string): SampleView | undefined {
    return this.#samples.get(id);
  }

  /** The role at the table. */
  role(id: string): RoleView | undefined {
    return this.#roles.get(id);
  }

  /** The phase of the conversation guide. */
  guidePhase(id: string): GuidePhaseView | undefined {
    return this.#guidePhases.get(id);
  }
}

function questionsOf(view: HandbookView | null): QuestionView[] {
  if (view === null) return [];
  const { guide, categories } = view;
  return [
    ...guide.phases.flatMap((it) => it.questions),
    ...guide.variants.flatMap((it) => it.questions),
    ...guide.childQuestions,
    ...categories.flatMap((it) => [...it.questions, ...it.elements.flatMap((element) => element.questions)]),
  ];
}

export const content = new Content();
