import { expect, test } from 'vitest';
import type { ProposalRow } from '$lib/backend';
import { Proposals } from './proposals.svelte';

const row = (element: string): ProposalRow => ({
  element,
  recipients: [],
  manners: [],
  intensity: 'gemiddeld',
  existing: null,
});

type Question = { text: string; answer: (rows: ProposalRow[]) => void; refuse: (why: Error) => void };

/** A field whose answers come when the test says so. */
function field(): { it: Proposals; asked: Question[] } {
  const asked: Question[] = [];
  const it = new Proposals(
    (_phase, text) => new Promise((answer, refuse) => asked.push({ text, answer, refuse })),
  );
  return { it, asked };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

test('an answer to an older text never replaces the newer one', async () => {
  const { it, asked } = field();
  it.type('net', 'start');
  it.type('netw', 'start');
  asked[1]!.answer([row('netwerk')]);
  asked[0]!.answer([row('ander')]);
  await settled();
  expect(it.rows.map((one) => one.element)).toEqual(['netwerk']);
});

test('Enter takes at once what is there, and empties the field', async () => {
  const { it, asked } = field();
  it.type('netw', 'start');
  asked[0]!.answer([row('een'), row('twee')]);
  await settled();
  it.move(1);
  expect(it.take('start')).toEqual(row('twee'));
  expect(it.text).toBe('');
  expect(it.rows).toEqual([]);
});

test('Enter before the answer takes the first of the answer to what was typed', async () => {
  const { it, asked } = field();
  it.type('n', 'start');
  it.type('netw', 'start');
  const taken = it.take('start');
  it.type('al weer verder', 'start');
  asked[1]!.answer([row('netwerk')]);
  expect(await taken).toEqual(row('netwerk'));
  expect(it.text, 'the next text stays').toBe('al weer verder');
});

test('Enter without any fitting element leaves the text', async () => {
  const { it, asked } = field();
  it.type('xyz', 'start');
  asked[0]!.answer([]);
  await settled();
  expect(it.take('start')).toBeNull();
  expect(it.text).toBe('xyz');
});

test('the arrows go round', async () => {
  const { it, asked } = field();
  it.type('a', 'start');
  asked[0]!.answer([row('een'), row('twee'), row('drie')]);
  await settled();
  it.move(-1);
  expect(it.at).toBe(2);
  it.move(1);
  expect(it.at).toBe(0);
});

test('a question that fails leaves nothing to take by accident', async () => {
  const { it, asked } = field();
  it.type('netw', 'start');
  asked[0]!.answer([row('netwerk')]);
  await settled();
  it.type('netwe', 'start');
  asked[1]!.refuse(new Error('weg'));
  await settled();
  expect(it.rows).toEqual([]);
  await expect(Promise.resolve(it.take('start'))).rejects.toThrow('weg');
});
