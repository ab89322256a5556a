import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Watch } from './watch.svelte';

type Mark = { start: number; end: number };

/** A small guard: every `Daan` is a name, unless it is told that it is none. */
function small(): { look: ReturnType<typeof vi.fn<(text: string) => Promise<Mark[]>>>; none: Set<string> } {
  const none = new Set<string>();
  const look = vi.fn((text: string) =>
    Promise.resolve(
      [...text.matchAll(/\b(?:Daan|Sneek)\b/g)]
        .filter((it) => !none.has(it[0]))
        .map((it) => ({ start: it.index, end: it.index + it[0].length })),
    ),
  );
  return { look, none };
}

const seen = (watch: Watch<Mark>): string[] => watch.marks.map((it) => watch.text.slice(it.start, it.end));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the first text is looked through at once, a changed one when the typing pauses', async () => {
  const { look } = small();
  const watch = new Watch<Mark>(look);
  watch.follow('met Daan\n\nnaar huis');
  await vi.advanceTimersByTimeAsync(0);
  expect(look.mock.calls).toEqual([['met Daan\n\nnaar huis']]);
  expect(seen(watch)).toEqual(['Daan']);
  watch.follow('met Daan\n\nnaar Sneek');
  await vi.advanceTimersByTimeAsync(349);
  expect(look).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(look.mock.calls[1]).toEqual(['naar Sneek']);
  expect(seen(watch)).toEqual(['Daan', 'Sneek']);
  expect(watch.isSure).toBe(true);
});

test('what was looked through before is not asked again', async () => {
  const { look } = small();
  const watch = new Watch<Mark>(look);
  for (const text of ['met Daan', 'met Daa', 'met Daan']) {
    watch.follow(text);
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(look.mock.calls).toEqual([['met Daan'], ['met Daa']]);
  expect(seen(watch)).toEqual(['Daan']);
});

test('an old answer never lands on newer text', async () => {
  let answer = (): void => undefined;
  const look = vi.fn(async (text: string) => {
    await new Promise<void>((go) => (answer = go));
    const start = text.indexOf('Daan');
    return start < 0 ? [] : [{ start, end: start + 4 }];
  });
  const watch = new Watch<Mark>(look);
  watch.follow('Daan komt');
  await vi.advanceTimersByTimeAsync(0);
  watch.follow('Wie komt er, Daan?');
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen(watch)).toEqual([]);
  await vi.advanceTimersByTimeAsync(350);
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen(watch)).toEqual(['Daan']);
});

test('when a word is no name any more, everything is looked at anew', async () => {
  const { look, none } = small();
  const watch = new Watch<Mark>(look);
  watch.follow('Daan\n\nin Sneek');
  await vi.advanceTimersByTimeAsync(0);
  none.add('Sneek');
  watch.renew();
  expect(seen(watch), 'the marks stay until the answer is there').toEqual(['Daan', 'Sneek']);
  await vi.advanceTimersByTimeAsync(0);
  expect(seen(watch)).toEqual(['Daan']);
});

test('an answer from before that is dropped', async () => {
  const { look, none } = small();
  const waiting: (() => void)[] = [];
  const slow = async (text: string): Promise<Mark[]> => {
    const found = await look(text);
    await new Promise<void>((go) => waiting.push(go));
    return found;
  };
  const watch = new Watch<Mark>(slow);
  watch.follow('in Sneek');
  await vi.advanceTimersByTimeAsync(0);
  none.add('Sneek');
  watch.renew();
  for (let round = 0; round < 3; round += 1) {
    waiting.splice(0).forEach((it) => it());
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(seen(watch)).toEqual([]);
  expect(watch.isSure).toBe(true);
});

test('a long text is asked about in pieces, and the marks stand where they belong', async () => {
  const { look } = small();
  const watch = new Watch<Mark>(look);
  const text = Array.from({ length: 400 }, (_, at) => `${'woord '.repeat(60)}Daan ${String(at)}`).join(
    '\n\n',
  );
  watch.follow(text);
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitFor(() => expect(watch.isSure).toBe(true));
  expect(look.mock.calls.length).toBeGreaterThan(3);
  expect(look.mock.calls.every(([it]) => it.length <= 41_000)).toBe(true);
  expect(seen(watch)).toEqual(Array.from({ length: 400 }, () => 'Daan'));
});

test('looking that does not work says so, and typing on tries again', async () => {
  let works = false;
  const { look } = small();
  const watch = new Watch<Mark>((text) => (works ? look(text) : Promise.reject(new Error('locked'))));
  watch.follow('Daan');
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.hasFailed).toBe(true);
  works = true;
  watch.follow('Daan!');
  await vi.advanceTimersByTimeAsync(350);
  expect(watch.hasFailed).toBe(false);
  expect(seen(watch)).toEqual(['Daan']);
});

test('what is over takes no answer any more', async () => {
  const { look } = small();
  const watch = new Watch<Mark>(look);
  watch.follow('Daan');
  watch.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).not.toHaveBeenCalled();
});
