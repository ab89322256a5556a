// The minutes of the steps as they are being set: what is not saved yet counts already.
import { draftOf, session, type Draft } from '$lib/state';
import { commands, type MeetingView } from '$lib/backend';

/** The most minutes of one step that can be typed: a meeting lasts a day at most. */
export const MOST = 1440;

/** The minutes of every step of one meeting. */
export class StepMinutes {
  readonly #draft: Draft;

  constructor({ row, agenda }: MeetingView) {
    // A draft holds text: what could not be saved outlives the screen, as with everything that is typed.
    this.#draft = draftOf(`minutes ${row.id}`, written(agenda.map((it) => it.minutes)), (text) =>
      session.write(commands.meetingStepMinutes(row.id, read(text))),
    );
  }

  /** The minutes of each step. */
  get each(): readonly number[] {
    return read(this.#draft.text);
  }

  /** The minutes of all steps. */
  get total(): number {
    return this.each.reduce((sum, it) => sum + it, 0);
  }

  /** Why the last saving failed. */
  get failure(): Draft['saving']['failure'] {
    return this.#draft.saving.failure;
  }

  /** Sets the minutes of one step. */
  set(at: number, minutes: number): void {
    const bounded = Math.min(MOST, Math.max(1, minutes));
    this.#draft.type(written(this.each.map((it, step) => (step === at ? bounded : it))));
  }

  /** Takes what the store holds now: after fitting, undoing, another method. */
  take({ agenda }: MeetingView): void {
    const minutes = agenda.map((it) => it.minutes);
    // Of another method: the minutes of other steps say nothing about these.
    if (minutes.length !== this.each.length) this.#draft.hold(written(minutes));
    this.#draft.take(written(minutes));
  }

  /** Saves now what was not saved yet. True when it could be. */
  flush(): Promise<boolean> {
    return this.#draft.saving.flush();
  }
}

const written = (minutes: readonly number[]): string => minutes.join(' ');
const read = (text: string): number[] => (text === '' ? [] : text.split(' ').map(Number));
