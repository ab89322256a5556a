// The clock of one meeting while the cockpit shows it: asks the program, counts on in between, and tells what is worth
// saying aloud. What is done to the clock is kept by the program before it shows here.
import { session } from '$lib/state';
import { call, type ClockAction, type ClockView, commands, type Running as Asked } from '$lib/backend';
import {
  beat as beatNow,
  face,
  mustAsk,
  settled,
  telling,
  untilNextSecond,
  type Beat,
  type Face,
  type Reading,
  type Telling,
} from './clock';

/** Where the clock comes from; a test gives its own. */
export type Source = {
  ask: () => Asked<ClockView | null>;
  start: () => Asked<ClockView>;
  turn: (action: ClockAction) => Asked<ClockView>;
  beat: () => Beat;
};

/** The clock of this meeting in the program. */
export function sourceOf(meeting: string): Source {
  return {
    ask: () => commands.meetingClock(meeting),
    start: () => commands.meetingStart(meeting),
    turn: (action) => commands.meetingTurnClock(meeting, action),
    beat: beatNow,
  };
}

/** The clock in the window. */
export class Running {
  /** The newest reading; `null` before the first answer and before the meeting was started. */
  reading = $state.raw<Reading | null>(null);
  /** Whether the program answered at least once. */
  isKnown = $state(false);
  /** The moment that is shown. */
  now = $state.raw<Beat>({ steady: 0, wall: 0 });
  /** The face of the clock; `null` before the start. */
  readonly face = $derived.by((): Face | null => (this.reading ? face(this.reading, this.now) : null));
  /** The step that it is at. */
  readonly at = $derived.by((): number => this.reading?.view.at ?? 0);
  readonly #source: Source;
  readonly #tell: (what: Telling) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: { face: Face; at: number } | null = null;
  #isAsking = false;
  /** Grows with everything that is done: an older answer must not take it back. */
  #turns = 0;

  constructor(source: Source, tell: (what: Telling) => void) {
    this.#source = source;
    this.#tell = tell;
    this.now = source.beat();
  }

  /** Follows the clock from now on. Gives back how to stop that. */
  follow(): () => void {
    void this.ask();
    const seen = (): void => {
      if (document.visibilityState === 'visible') void this.ask();
    };
    document.addEventListener('visibilitychange', seen);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      clearTimeout(this.#timer);
      this.#turns += 1;
    };
  }

  /** Asks the program how the clock stands. */
  async ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    const turn = this.#turns;
    try {
      const view = await call(this.#source.ask());
      if (turn === this.#turns) this.#take(view);
    } catch (problem) {
      // The meeting goes on: the window counts by itself until the program answers again.
      if (turn === this.#turns) {
        if (!this.isKnown) session.complain(problem);
        this.#next();
      }
    } finally {
      this.#isAsking = false;
    }
  }

  /** Starts the meeting. */
  start(): Promise<void> {
    return this.#do(() => this.#source.start());
  }

  /** Does something with the clock. */
  turn(action: ClockAction): Promise<void> {
    return this.#do(() => this.#source.turn(action));
  }

  /** Shares `minutes` out over this step and those after it. Throws when the program refuses. */
  async share(minutes: number): Promise<void> {
    const turn = ++this.#turns;
    const view = await call(this.#source.turn({ do: 'endIn', minutes }));
    if (turn === this.#turns) this.#take(view);
  }

  async #do(ask: () => Asked<ClockView>): Promise<void> {
    const turn = ++this.#turns;
    await session.attempt(async () => {
      const view = await call(ask());
      if (turn === this.#turns) this.#take(view);
    });
  }

  #take(view: ClockView | null): void {
    const now = this.#source.beat();
    this.isKnown = true;
    this.reading = view === null ? null : settled(this.reading, view, now);
    this.#show(now);
    this.#next();
  }

  #show(now: Beat): void {
    this.now = now;
    if (this.reading === null) return;
    const shown = { face: face(this.reading, now), at: this.reading.view.at };
    const what = telling(this.#told, shown);
    this.#told = shown;
    if (what !== null) this.#tell(what);
  }

  /** Comes back when another second is to be shown. */
  #next(): void {
    clearTimeout(this.#timer);
    const { reading } = this;
    if (reading?.view.state !== 'running') return;
    this.#timer = setTimeout(
      () => {
        const now = this.#source.beat();
        const last = this.now;
        this.#show(now);
        if (mustAsk(reading, last, now)) void this.ask();
        this.#next();
      },
      untilNextSecond(reading, this.#source.beat()),
    );
  }
}
