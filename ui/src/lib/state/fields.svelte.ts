// Several fields that are kept together, as they are typed: like a `Draft` of one text, for what the program takes
// as one thing. What could not be saved outlives the screen.
import { Autosave } from './autosave.svelte';

/** How to keep some fields. */
export type Keeping<T> = {
  save: (fields: T) => Promise<unknown>;
  /** What the store makes of them: half-typed lines that it does not keep are no other thing. */
  kept?: (fields: T) => T;
  /** Whether they can be kept as they stand; until then they wait beside what is wrong. */
  isSound?: (fields: T) => boolean;
};

/** The fields of one thing, following both the typing and what undo or another screen made of it. */
export class FieldsDraft<T extends object> {
  /** What stands in the fields. */
  fields: T = $state.raw() as T;
  readonly name: string;
  readonly saving: Autosave;
  readonly #how: Keeping<T>;
  #stored: string;

  constructor(name: string, stored: T, how: Keeping<T>) {
    this.name = name;
    this.#how = how;
    this.fields = stored;
    this.#stored = this.#written(stored);
    this.saving = new Autosave(async (text) => {
      await how.save(JSON.parse(text) as T);
      this.#stored = text;
    });
  }

  /** Whether something typed is not in the store. */
  get isUnsaved(): boolean {
    const { state } = this.saving;
    return state === 'busy' || state === 'failed' || this.#written(this.fields) !== this.#stored;
  }

  /** Takes what was typed in some of the fields. */
  set(change: Partial<T>): void {
    this.fields = { ...this.fields, ...change };
    remember(this);
    const isSound = this.#how.isSound?.(this.fields) ?? true;
    const written = this.#written(this.fields);
    if (isSound && (written !== this.#stored || this.saving.state !== 'rest')) this.saving.edit(written);
    if (!isSound) this.saving.discard();
  }

  /** Takes what the store holds now, unless that is our own coming back or newer text is on its way. */
  take(stored: T): void {
    const written = this.#written(stored);
    if (written === this.#stored || this.isUnsaved) return;
    this.#stored = written;
    this.fields = stored;
  }

  #written(fields: T): string {
    return JSON.stringify(this.#how.kept?.(fields) ?? fields);
  }
}

let unsaved: { name: string; isUnsaved: boolean }[] = [];

function remember(draft: { name: string; isUnsaved: boolean }): void {
  unsaved = [...unsaved.filter((it) => it.isUnsaved && it !== draft), draft];
}

/** The draft called `name`: the one with unsaved fields when there is one, else a new one of `stored`. */
export function fieldsDraftOf<T extends object>(name: string, stored: T, how: Keeping<T>): FieldsDraft<T> {
  const kept = unsaved.find((it) => it.name === name && it.isUnsaved);
  return kept instanceof FieldsDraft ? (kept as FieldsDraft<T>) : new FieldsDraft(name, stored, how);
}
