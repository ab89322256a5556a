// The clock in the window against a program whose time a test decides.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ClockAction, ClockView } from '$lib/backend';
import type { Telling } from './clock';
import { Running, type Source } from './running.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A program with one meeting, of which one step of so many milliseconds runs. */
class Program {
  state: ClockView['state'] = 'running';
  step = 0;
  left: number;
  /** Whether it answers. */
  isThere = true;
  asked = 0;
  /** What the steady clock of the window misses of the real time: it stands still while the computer sleeps. */
  slept = 0;
  readonly turns: ClockAction[] = [];
  #since = Date.now();

  constructor(left: number) {
    this.left = left;
  }

  get view(): ClockView {
    const gone = this.state === 'running' ? Date.now() - this.#since : 0;
    const steps = [5, 8].map((minutes) => ({ minutes, spentMs: 0 }));
    const { state, step, left } = this;
    return { state, at: step, steps, leftMs: left - gone, spentMs: 0, toEndMs: 0, away: null };
  }

  readonly source: Source = {
    ask: () => {
      this.asked += 1;
      if (!this.isThere) return Promise.reject(new Error('gone'));
      return Promise.resolve({ status: 'ok', data: this.view });
    },
    start: () => Promise.resolve({ status: 'ok', data: this.view }),
    turn: (action) => {
      this.turns.push(action);
      if (action.do === 'next') Object.assign(this, { step: 1, left: 480_000 });
      if (action.do === 'pause') Object.assign(this, { left: this.view.leftMs, state: 'paused' });
      this.#since = Date.now();
      return Promise.resolve({ status: 'ok', data: this.view });
    },
    beat: () => ({ steady: Date.now() - this.slept, wall: Date.now() }),
  };
}

async function opened(program: Program): Promise<{ clock: Running; said: Telling[]; stop: () => void }> {
  const said: Telling[] = [];
  const clock = new Running(program.source, (it) => said.push(it));
  const stop = clock.follow();
  await vi.advanceTimersByTimeAsync(0);
  return { clock, said, stop };
}

test('it counts every second and asks every five', async () => {
  const program = new Program(300_000);
  const { clock, stop } = await opened(program);
  const seen: string[] = [];
  for (let second = 0; second < 20; second += 1) {
    seen.push(clock.face?.text ?? '');
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(seen.slice(0, 3)).toEqual(['5:00', '4:59', '4:58']);
  expect(new Set(seen).size, 'each second is shown once').toBe(20);
  expect(program.asked).toBe(5);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(program.asked, 'who left asks nothing').toBe(5);
});

test('it says the beginning, the last minute and the end, and nothing in between', async () => {
  const { said, stop } = await opened(new Program(90_000));
  await vi.advanceTimersByTimeAsync(200_000);
  expect(said).toEqual(['step', 'minuteLeft', 'over']);
  stop();
});

test('after a sleep in which the window counted nothing, it shows the right second within one', async () => {
  const program = new Program(300_000);
  const { clock, stop } = await opened(program);
  await vi.advanceTimersByTimeAsync(2000);
  expect(clock.face?.text).toBe('4:58');
  // A minute of sleep: timers and the steady clock stood still, the wall and the program went on.
  vi.setSystemTime(Date.now() + 60_000);
  program.slept = 60_000;
  await vi.advanceTimersByTimeAsync(1000);
  expect(clock.face?.text).toBe('3:57');
  stop();
});

test('a program that does not answer does not stop the clock', async () => {
  const program = new Program(300_000);
  const { clock, stop } = await opened(program);
  program.isThere = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(clock.face?.text).toBe('4:00');
  program.isThere = true;
  program.left -= 7000;
  await vi.advanceTimersByTimeAsync(5000);
  expect(clock.face?.text).toBe('3:48');
  stop();
});

test('what was done is not taken back by an answer that was on its way', async () => {
  const program = new Program(300_000);
  const { clock, said, stop } = await opened(program);
  let answer = (): void => undefined;
  const late = { status: 'ok' as const, data: program.view };
  program.source.ask = () => new Promise((go) => (answer = () => go(late)));
  const asking = clock.ask();
  await clock.turn({ do: 'next' });
  answer();
  await asking;
  expect([clock.at, clock.face?.text]).toEqual([1, '8:00']);
  expect(said).toEqual(['step', 'step']);
  await clock.turn({ do: 'pause' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(clock.face).toMatchObject({ mood: 'paused', text: '8:00' });
  stop();
});
