// Choosing one element out of the handbook: by keyboard, and never by accident.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectNoBarriers } from '../../../tests/axe';

const handbook = {
  categories: [
    {
      id: 'netwerk',
      letter: 'N',
      name: 'Sociaal netwerk',
      elements: [
        { id: 'kaart', name: 'Netwerk in kaart' },
        { id: 'steun', name: 'Steun leren vragen' },
      ],
    },
    { id: 'relatie', letter: 'W', name: 'Werkrelatie', elements: [{ id: 'vertrouwen', name: 'Vertrouwen' }] },
  ],
};
vi.mock('$lib/backend/bindings', () => ({
  commands: { handbook: () => Promise.resolve({ status: 'ok', data: handbook }) },
  events: { vaultLocked: { listen: vi.fn() } },
}));
const { content } = await import('$lib/state');
await content.reload();
const { default: ElementField } = await import('./ElementField.svelte');

function field(value: string | null): {
  box: HTMLInputElement;
  onpick: ReturnType<typeof vi.fn>;
  all: Element;
} {
  const onpick = vi.fn();
  const { container } = render(ElementField, { value, onpick });
  return { box: screen.getByRole('combobox'), onpick, all: container };
}

test('typing finds, the arrows go along, Enter picks', async () => {
  const { box, onpick, all } = field(null);
  await userEvent.type(box, 'netwerk');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await expectNoBarriers(all);
  await userEvent.keyboard('{ArrowDown}');
  expect(box.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id);
  await userEvent.keyboard('{Enter}');
  expect(onpick).toHaveBeenCalledExactlyOnceWith('steun');
  expect(screen.queryByRole('option')).toBeNull();
});

test('looking at the list and leaving changes nothing', async () => {
  const { box, onpick } = field('kaart');
  expect(box.value).toBe('Netwerk in kaart');
  await userEvent.click(box);
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getAllByRole('option')).toHaveLength(3);
  await userEvent.tab();
  await userEvent.click(box);
  await userEvent.keyboard('ste{Escape}');
  expect(box.value).toBe('Netwerk in kaart');
  await userEvent.keyboard('xyz');
  expect(screen.getByText('Geen element gevonden. Probeer een ander woord.')).toBeTruthy();
  await userEvent.tab();
  expect(onpick).not.toHaveBeenCalled();
});

test('making the field empty takes the element away, and so does its button', async () => {
  const { box, onpick } = field('kaart');
  await userEvent.clear(box);
  await userEvent.tab();
  expect(onpick).toHaveBeenCalledExactlyOnceWith(null);
  await userEvent.click(screen.getByRole('button', { name: 'Haal het element weg' }));
  expect(onpick).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(box);
});

test('an element that the handbook does not know keeps its mark', async () => {
  const { box, all } = field('oud-element');
  expect(box.value).toBe('oud-element (staat niet in dit handboek)');
  await expectNoBarriers(all);
});
