// Text of a case as it is typed, with its saving. What could not be saved outlives the screen: whoever comes
// back to the case finds the text as she left it, not the older one of the store.
import { Autosave } from '$lib/state';

/** The text of one field, following both the typing and what undo or another screen made of it. */
export class Draft {
  text = $state('');
  readonly saving: Autosave;
  #stored: string;

  constructor(stored: string, save: (text: string) => Promise<unknown>) {
    this.text = stored;
    this.#stored = stored;
    this.saving = new Autosave(async (text) => {
      await save(text);
      this.#stored = text;
    });
  }

  /** True while something typed is not in the store. */
  get isUnsaved(): boolean {
    return this.saving.state !== 'rest' && this.saving.state !== 'saved';
  }

  /** Takes what was typed. */
  type(text: string): void {
    this.text = text;
    this.saving.edit(text);
  }

  /** Takes what the store holds now, unless that is our own text coming back or newer text is on its way. */
  take(stored: string): void {
    if (stored === this.#stored || this.isUnsaved) return;
    this.#stored = stored;
    this.text = stored;
  }
}

// Only those that may hold unsaved text; looked through by name, never shown.
let open: { name: string; draft: Draft }[] = [];

/** The draft called `name`: the one with unsaved text when there is one, else a new one of `stored`. */
export function draftOf(name: string, stored: string, save: (text: string) => Promise<unknown>): Draft {
  open = open.filter((it) => it.draft.isUnsaved);
  const kept = open.find((it) => it.name === name);
  if (kept) return kept.draft;
  const draft = new Draft(stored, save);
  open.push({ name, draft });
  return draft;
}
