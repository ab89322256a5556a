// Text as it is typed, with its saving. What could not be saved outlives the screen: whoever comes
// back finds the text as she left it, not the older one of the store.
import { Autosave } from './autosave.svelte';

/** The text of one field, following both the typing and what undo or another screen made of it. */
export class Draft {
  text = $state('');
  readonly name: string;
  readonly saving: Autosave;
  #stored: string;

  constructor(name: string, stored: string, save: (text: string) => Promise<unknown>) {
    this.name = name;
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
    remember(this);
  }

  /** Shows what was typed without saving it: it would not do to save it as it is now. */
  hold(text: string): void {
    this.text = text;
    this.saving.discard();
  }

  /** Takes what the store holds now, unless that is our own text coming back or newer text is on its way. */
  take(stored: string): void {
    // The store keeps nothing of a text of spaces; the spaces stay while typing goes on.
    const isOwn = stored === this.#stored || (stored === '' && this.#stored.trim() === '');
    if (isOwn || this.isUnsaved) return;
    this.#stored = stored;
    this.text = stored;
  }
}

let unsaved: Draft[] = [];

function remember(draft: Draft): void {
  unsaved = [...unsaved.filter((it) => it.isUnsaved && it !== draft), draft];
}

/** The draft called `name`: the one with unsaved text when there is one, else a new one of `stored`. */
export function draftOf(name: string, stored: string, save: (text: string) => Promise<unknown>): Draft {
  const kept = unsaved.find((it) => it.name === name && it.isUnsaved);
  return kept ?? new Draft(name, stored, save);
}
