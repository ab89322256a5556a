// Where the user is: a room, and where in it. No addresses, no router: the window is one page.
import type { TabCode } from '$lib/backend';
import { flushAll } from './autosave.svelte';

/** The rooms that work. */
export type Room = 'start' | 'handbook' | 'cases' | 'intervision' | 'learning' | 'settings';

/** The pages of a meeting. */
export type MeetingTab = 'prepare' | 'run' | 'after';

/** The pages of Mijn leren. */
export type LearningTab = 'timeline' | 'points' | 'hours';

/** A place to go to: a room, with whatever that room needs to find the spot. */
export type Place =
  | { room: 'start' }
  | { room: 'handbook'; shelf?: string; category?: string; item?: string }
  | { room: 'cases'; case?: string; tab?: TabCode; focus?: string; bin?: boolean }
  | { room: 'intervision'; group?: string; meeting?: string; tab?: MeetingTab }
  | { room: 'learning'; tab?: LearningTab }
  | { room: 'settings'; section?: string };

const REMEMBERED = 50;

class Nav {
  /** Where the user is now. */
  place = $state.raw<Place>({ room: 'start' });
  /** Whether there is a place to go back to. */
  readonly canGoBack = $derived.by(() => this.#behind.length > 0);
  /** Grows with every move, so that a screen knows that it was just entered. */
  visits = $state(0);
  #behind = $state.raw<Place[]>([]);

  /** Goes to `place`. What was typed is saved on the way. */
  go(place: Place): void {
    this.#behind = [...this.#behind.slice(1 - REMEMBERED), this.place];
    this.#enter(place);
  }

  /** Changes where in the room one is without a step to go back over: another tab's state, a filter. */
  replace(place: Place): void {
    this.place = place;
  }

  /** Goes back to where the user came from. False when there is nothing behind. */
  back(): boolean {
    const last = this.#behind.at(-1);
    if (!last) return false;
    this.#behind = this.#behind.slice(0, -1);
    this.#enter(last);
    return true;
  }

  /** Forgets every place: after locking, and when another vault opens. */
  reset(): void {
    this.#behind = [];
    this.place = { room: 'start' };
    this.visits = 0;
  }

  #enter(place: Place): void {
    void flushAll();
    this.place = place;
    this.visits += 1;
  }
}

export const nav = new Nav();
