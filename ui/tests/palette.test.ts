// The palette by keyboard: what is typed is what opens, also when the answer comes late.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Palette from '../src/frame/Palette.svelte';
import { matching, usePaletteSource } from '../src/lib/state/palette.svelte';
import { expectNoBarriers } from './axe';

const handbook = vi.fn();
const dark = vi.fn();
const onclose = vi.fn();
let stops: (() => void)[] = [];

beforeEach(() => {
  vi.clearAllMocks();
  const commands = [{ id: 'dark', label: 'Donker scherm', run: dark }];
  const rooms = [
    { id: 'start', label: 'Start', run: vi.fn() },
    { id: 'handbook', label: 'Handboek', run: handbook },
  ];
  stops = [
    usePaletteSource({
      id: 'commands',
      title: () => 'Opdrachten',
      order: 10,
      find: (it) => matching(commands, it),
    }),
    usePaletteSource({
      id: 'rooms',
      title: () => 'Ruimtes',
      order: 20,
      find: async (it) => {
        await new Promise((go) => setTimeout(go, 20));
        return matching(rooms, it);
      },
    }),
  ];
});
afterEach(() => stops.forEach((stop) => stop()));

test('who types and presses Enter at once opens what was meant', async () => {
  render(Palette, { onclose });
  await userEvent.keyboard('handb{Enter}');
  await vi.waitFor(() => expect(handbook).toHaveBeenCalledOnce());
  expect(dark).not.toHaveBeenCalled();
  expect(onclose).toHaveBeenCalledOnce();
});

test('the arrows go along all groups and around', async () => {
  const { container } = render(Palette, { onclose });
  await screen.findByRole('option', { name: 'Handboek' });
  await expectNoBarriers(container);
  await userEvent.keyboard('{ArrowUp}');
  expect(screen.getByRole('option', { selected: true }).textContent.trim()).toBe('Handboek');
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true }).textContent.trim()).toBe('Donker scherm');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(dark).toHaveBeenCalledOnce());
});

test('a source that cannot answer does not take the others along', async () => {
  stops.push(
    usePaletteSource({
      id: 'broken',
      title: () => 'Stuk',
      order: 5,
      find: () => Promise.reject(new Error('op slot')),
    }),
  );
  render(Palette, { onclose });
  expect(await screen.findByRole('option', { name: 'Donker scherm' })).toBeTruthy();
});

test('nothing found says so, with what was sought', async () => {
  render(Palette, { onclose });
  await userEvent.keyboard('xyz');
  expect(await screen.findByText(/Niets gevonden voor “xyz”/)).toBeTruthy();
});
