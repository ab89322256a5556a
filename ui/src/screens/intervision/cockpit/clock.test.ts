import { expect, test } from 'vitest';
import type { ClockView } from '$lib/backend';
import {
  clockText,
  face,
  leftMs,
  minutesOf,
  minutesToEnd,
  mustAsk,
  settled,
  telling,
  untilNextSecond,
  type Beat,
  type Face,
  type Mood,
  type Reading,
} from './clock';

const START: Beat = { steady: 1000, wall: 1_800_000_000_000 };

/** So many milliseconds after the start, on both clocks. */
const after = (steady: number, wall = steady): Beat => ({
  steady: START.steady + steady,
  wall: START.wall + wall,
});

/** Steps of 5, 8 and 1 minutes, at the second, with so much left of it. */
function view(state: ClockView['state'], left: number, at = 1): ClockView {
  const steps = [5, 8, 1].map((minutes) => ({ minutes, spentMs: 0 }));
  return { state, at, steps, leftMs: left, spentMs: 0, toEndMs: Math.max(0, left) + 60_000, away: null };
}

const reading = (state: ClockView['state'], left: number, at = 1): Reading => ({
  view: view(state, left, at),
  at: START,
});

test.each<[string, Reading, number, Mood, string, number]>([
  ['at the beginning', reading('running', 480_000), 0, 'running', '8:00', 1],
  ['a second is shown until it is over', reading('running', 480_000), 999, 'running', '8:00', 0.997919],
  ['after a second', reading('running', 480_000), 1000, 'running', '7:59', 0.997917],
  ['six forty-two', reading('running', 480_000), 78_000, 'running', '6:42', 0.8375],
  ['a second before the last minute', reading('running', 62_000), 1000, 'running', '1:01', 0.127083],
  ['the last minute', reading('running', 61_000), 1000, 'lastMinute', '1:00', 0.125],
  ['the last second', reading('running', 1000), 999, 'lastMinute', '0:01', 0.000002],
  ['time is up', reading('running', 1000), 1000, 'over', '0:00', 0],
  ['not over by a whole second yet', reading('running', 1000), 1999, 'over', '0:00', 0],
  ['over time counts up', reading('running', 1000), 2000, 'over', '+0:01', 0],
  ['far over time', reading('running', -60_000), 20_000, 'over', '+1:20', 0],
  ['paused, whatever goes by', reading('paused', 402_000), 99_000, 'paused', '6:42', 0.8375],
  ['paused over time', reading('paused', -80_000), 5000, 'paused', '+1:20', 0],
  ['not started', reading('ready', 480_000), 9000, 'ready', '8:00', 1],
  ['a step that was given more than it had', reading('running', 600_000), 0, 'running', '10:00', 1],
])('the face: %s', (_, read, gone, mood, text, share) => {
  const shown = face(read, after(gone));
  expect([shown.mood, shown.text]).toEqual([mood, text]);
  expect(shown.share).toBeCloseTo(share, 5);
});

test.each([
  [0, '0:00'],
  [9, '0:09'],
  [402, '6:42'],
  [4500, '75:00'],
  [-1, '+0:01'],
  [-4500, '+75:00'],
])('%d seconds are shown as %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

test.each<[string, number, number]>([
  ['an answer that agrees', 475_000, 475_000],
  ['one that is a little late', 474_800, 475_000],
  ['one that is a little early', 475_250, 475_000],
  ['a minute that was added elsewhere', 535_000, 535_000],
  ['a sleep in which the window counted nothing', 100_000, 100_000],
])('after five seconds, %s', (_, answered, shown) => {
  const now = after(5000);
  const next = settled(reading('running', 480_000), view('running', answered), now);
  expect(leftMs(next, now)).toBe(shown);
});

test('an answer about another step, or another state, is taken as it is', () => {
  const now = after(5000);
  expect(leftMs(settled(reading('running', 480_000), view('running', 475_100, 2), now), now)).toBe(475_100);
  expect(leftMs(settled(reading('running', 480_000), view('paused', 475_100), now), now)).toBe(475_100);
  expect(leftMs(settled(null, view('running', 475_100), now), now)).toBe(475_100);
});

test('many small differences never add up to a second', () => {
  let read = reading('running', 480_000);
  for (let second = 5; second <= 400; second += 5) {
    // The program always answers a quarter of a second late.
    read = settled(read, view('running', 480_000 - second * 1000 - 250), after(second * 1000));
  }
  expect(leftMs(read, after(400_000))).toBe(80_000);
});

test.each<[string, ClockView['state'], Beat, Beat, boolean]>([
  ['a moment ago', 'running', after(3000), after(4000), false],
  ['five seconds went by', 'running', after(4000), after(5000), true],
  [
    'the computer slept and the steady clock stood still',
    'running',
    after(1000),
    after(1200, 3_600_000),
    true,
  ],
  ['the computer slept and both clocks went on', 'running', after(1000), after(3_600_000), true],
  ['the clock was set back a year', 'running', after(1000), after(1250, -31_000_000_000), true],
  ['a busy window came late', 'running', after(1000), after(2900), false],
  ['it stands still', 'paused', after(1000), after(60_000), false],
  ['it is over', 'ended', after(1000), after(60_000), false],
])('whether the program is asked: %s', (_, state, last, now, expected) => {
  expect(mustAsk(reading(state, 480_000), last, now)).toBe(expected);
});

test.each([
  [480_000, 0, 1000],
  [480_000, 400, 600],
  [480_000, 1000, 1000],
  [-300, 0, 700],
])('with %d ms left and %d ms gone, the next second comes in %d ms', (left, gone, expected) => {
  expect(untilNextSecond(reading('running', left), after(gone))).toBe(expected);
});

test('each step shows its minutes, and the one in hand what is left of it', () => {
  const read = reading('running', 480_000);
  expect([0, 1, 2, 9].map((at) => minutesOf(read, at, after(61_000)))).toEqual([5, 7, 1, 0]);
  expect(minutesOf(reading('running', 10_000), 1, after(100_000))).toBe(-1);
});

test('the minutes to the end go on while the step in hand has some, and not beyond', () => {
  const read = reading('running', 480_000);
  expect([0, 60_000, 480_000, 900_000].map((gone) => minutesToEnd(read, after(gone)))).toEqual([9, 8, 1, 1]);
  expect(minutesToEnd(reading('paused', 480_000), after(60_000))).toBe(9);
});

const shown = (mood: Mood, at = 1): { face: Face; at: number } => ({
  face: { mood, seconds: 0, text: '', share: 0 },
  at,
});

test.each([
  ['opened before the start', null, shown('ready'), null],
  ['started', shown('ready', 0), shown('running', 0), 'step'],
  ['opened again while it runs', null, shown('running'), 'step'],
  ['the next step', shown('running', 0), shown('running', 1), 'step'],
  ['the next step while paused', shown('paused', 0), shown('paused', 1), 'step'],
  ['a second later', shown('running'), shown('running'), null],
  ['the last minute', shown('running'), shown('lastMinute'), 'minuteLeft'],
  ['within the last minute', shown('lastMinute'), shown('lastMinute'), null],
  ['time is up', shown('lastMinute'), shown('over'), 'over'],
  ['time is long up', shown('over'), shown('over'), null],
  ['a minute was added', shown('over'), shown('lastMinute'), null],
  ['paused', shown('running'), shown('paused'), 'paused'],
  ['still paused', shown('paused'), shown('paused'), null],
  ['on again', shown('paused'), shown('running'), 'goesOn'],
  ['ended', shown('over'), shown('ended'), 'ended'],
  ['opened after the end', null, shown('ended'), null],
  ['after all not ended', shown('ended'), shown('running'), 'step'],
])('said aloud: %s', (_, before, now, expected) => {
  expect(telling(before, now)).toBe(expected);
});
