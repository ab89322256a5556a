// The clock of a meeting as the window shows it: what the program answered, and what went by since. Pure: the moment is
// always given. The program keeps the time; the window only counts between two answers.
import type { ClockView } from '$lib/backend';

/** A moment on the two clocks of a window, in milliseconds. */
export type Beat = {
  /** `performance.now()`: nobody sets it, and in some systems it stands still while the computer sleeps. */
  steady: number;
  /** `Date.now()`: it goes on during sleep, and people and servers set it. */
  wall: number;
};

/** An answer of the program, and the moment at which it counts. */
export type Reading = { view: ClockView; at: Beat };

/** How the time of a step stands. */
export type Mood = 'ready' | 'running' | 'lastMinute' | 'over' | 'paused' | 'ended';

/** What the face of the clock shows. */
export type Face = {
  mood: Mood;
  /** Whole seconds left of this step; below zero when it takes longer. A second is shown until it is over. */
  seconds: number;
  /** "6:42", and "+1:20" over time. */
  text: string;
  /** The share of the step that is left, 0 to 1. */
  share: number;
};

/** What is worth saying aloud. */
export type Telling = 'step' | 'minuteLeft' | 'over' | 'paused' | 'goesOn' | 'ended';

const MINUTE_MS = 60_000;
/** How often the program is asked while the clock runs. */
const ASK_EVERY_MS = 5000;
/** Answers come a little early or late; within this they agree with what is shown, and nothing jumps. */
const AGREES_MS = 300;
/** The two clocks of a window differ by less than this, unless the computer slept or its clock was set. */
const APART_MS = 2000;

/** This moment. */
export function beat(): Beat {
  return { steady: performance.now(), wall: Date.now() };
}

/** What is left of the step at `now`, in milliseconds. */
export function leftMs({ view, at }: Reading, now: Beat): number {
  return view.state === 'running' ? view.leftMs - (now.steady - at.steady) : view.leftMs;
}

/** The reading to count on from: the new answer, on the old time where the two agree. */
export function settled(before: Reading | null, view: ClockView, at: Beat): Reading {
  const isSame = before?.view.state === 'running' && view.state === 'running' && before.view.at === view.at;
  if (!isSame) return { view, at };
  const expected = leftMs(before, at);
  if (Math.abs(expected - view.leftMs) > AGREES_MS) return { view, at };
  return { view: { ...view, leftMs: expected }, at };
}

/** Whether the program has to be asked: it is time, or the computer slept since `last`. */
export function mustAsk(reading: Reading, last: Beat, now: Beat): boolean {
  if (reading.view.state !== 'running') return false;
  const slept = Math.abs(now.wall - last.wall - (now.steady - last.steady)) > APART_MS;
  return slept || now.steady - reading.at.steady >= ASK_EVERY_MS;
}

/** How long until another second is shown, in milliseconds. */
export function untilNextSecond(reading: Reading, now: Beat): number {
  const left = leftMs(reading, now);
  const rest = left - Math.floor(left / 1000) * 1000;
  return rest > 0 ? rest : 1000;
}

/** The face of the clock at `now`. */
export function face(reading: Reading, now: Beat): Face {
  const { view } = reading;
  const left = leftMs(reading, now);
  // Without the zero that is below zero.
  const seconds = Math.ceil(left / 1000) || 0;
  const all = (view.steps[view.at]?.minutes ?? 0) * MINUTE_MS;
  return {
    mood: moodOf(view.state, seconds),
    seconds,
    text: clockText(seconds),
    share: all > 0 ? Math.min(1, Math.max(0, left / all)) : 0,
  };
}

function moodOf(state: ClockView['state'], seconds: number): Mood {
  if (state !== 'running') return state;
  if (seconds <= 0) return 'over';
  return seconds <= 60 ? 'lastMinute' : 'running';
}

/** "6:42"; "+1:20" below zero. More than an hour stays in minutes: "75:00". */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds);
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return seconds < 0 ? `+${text}` : text;
}

/** The whole minutes that step `at` is shown with: those that are left of the one in hand, else those it has. */
export function minutesOf(reading: Reading, at: number, now: Beat): number {
  const step = reading.view.steps[at];
  if (!step) return 0;
  return at === reading.view.at ? Math.ceil(leftMs(reading, now) / MINUTE_MS) || 0 : step.minutes;
}

/** The whole minutes to the end of the meeting, when each step takes what there is for it. */
export function minutesToEnd(reading: Reading, now: Beat): number {
  const gone = reading.view.state === 'running' ? now.steady - reading.at.steady : 0;
  // A step that takes longer eats nothing of what the steps after it have.
  const ofThis = Math.max(0, Math.min(gone, reading.view.leftMs));
  return Math.max(0, Math.ceil((reading.view.toEndMs - ofThis) / MINUTE_MS));
}

/** What is worth saying aloud between two looks at the clock; `null` for most of them. */
export function telling(
  before: { face: Face; at: number } | null,
  now: { face: Face; at: number },
): Telling | null {
  const { mood } = now.face;
  const was = before?.face.mood ?? null;
  if (mood === 'ended') return was === null || was === 'ended' ? null : 'ended';
  if (mood === 'ready') return null;
  if (before === null || before.at !== now.at || was === 'ready' || was === 'ended') return 'step';
  if (mood === 'paused') return was === 'paused' ? null : 'paused';
  if (was === 'paused') return 'goesOn';
  if (mood === 'over') return was === 'over' ? null : 'over';
  // A step of one minute begins in its last minute: that was said with the step.
  return mood === 'lastMinute' && was === 'running' ? 'minuteLeft' : null;
}
