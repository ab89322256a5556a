// What the worker keeps with elements: favourites, notes, and in how many cases each was used.
import { call, commands, type ElementMarkRow } from '$lib/backend';
import { t } from '$lib';
import { announce, content, load, session } from '$lib/state';

const NOTHING: Omit<ElementMarkRow, 'element'> = { favourite: false, note: '', cases: 0 };

/** The marks of all elements. */
export class Marks {
  readonly #rows = load(['handbookMarks', 'tags', 'cases'], () => call(commands.elementMarks()));
  /** Why they could not be read. */
  readonly failure = $derived.by(() => this.#rows.failure);

  /** The marks of one element; nothing for an element without. */
  of(element: string): Omit<ElementMarkRow, 'element'> {
    return this.#rows.value?.find((it) => it.element === element) ?? NOTHING;
  }

  /** Puts the element among the favourites, or takes it from them, and says so. */
  async toggleFavourite(element: string): Promise<void> {
    const name = content.elementName(element);
    const was = this.of(element).favourite;
    await session.attempt(async () => {
      await session.write(was ? commands.elementUnfavourite(element) : commands.elementFavourite(element));
      announce.say(was ? t.handbookFavouriteRemoved({ name }) : t.handbookFavouriteAdded({ name }));
    });
  }
}
