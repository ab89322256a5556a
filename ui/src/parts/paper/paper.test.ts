// A paper on the screen against a program that is played here: what arrives late, what is stopped.
import { beforeEach, expect, test, vi } from 'vitest';

const program = vi.hoisted(() => ({ paperPreview: vi.fn(), paperCancel: vi.fn() }));
vi.mock('$lib/backend/bindings', () => ({ commands: program, events: { vaultLocked: { listen: vi.fn() } } }));

const { Paper } = await import('./paper.svelte');

const view = (total: number): object => ({
  status: 'ok',
  data: { pages: [], total, findings: [], rare: [], fileName: 'x.pdf' },
});
const cancelled = { status: 'error', error: { code: 'paperCancelled' } };
const input = { kind: 'elementCards', elements: [], format: 'a4' } as never;

let paper: InstanceType<typeof Paper>;

beforeEach(() => {
  vi.resetAllMocks();
  paper = new Paper();
  paper.wanted = input;
});

test('a preview that another question pushed aside is asked for again', async () => {
  program.paperPreview.mockResolvedValueOnce(cancelled).mockResolvedValueOnce(view(3));
  await paper.look();
  expect(paper.total).toBe(3);
  expect(paper.isStopped).toBe(false);
});

test('what was stopped stays stopped', async () => {
  let answer: (outcome: object) => void = () => undefined;
  program.paperPreview.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  program.paperCancel.mockResolvedValue({ status: 'ok', data: null });
  const looking = paper.look();
  await paper.stop();
  answer(cancelled);
  await looking;
  expect(paper.isStopped).toBe(true);
  expect(paper.isMaking).toBe(false);
  expect(program.paperPreview).toHaveBeenCalledTimes(1);
});
