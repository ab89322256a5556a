// The kit as a person meets it: by role and name, by keyboard, without barriers.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { createRawSnippet, type Snippet } from 'svelte';
import Fan from '../src/charts/Fan.svelte';
import {
  Button,
  Callout,
  CategoryLetter,
  CheckChips,
  ConfirmDialog,
  Dialog,
  IntensityDots,
  PageHead,
  Progress,
  RadioChips,
  Select,
  Tabs,
  TextArea,
  TextField,
  Toast,
} from '../src/kit';
import { expectNoBarriers } from './axe';

const words = (text: string): Snippet => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
const phases = [
  { value: 'start', label: 'Start' },
  { value: 'zorg', label: 'Zorg' },
  { value: 'eind', label: 'Eind' },
];

test('a busy button keeps its words, waits, and cannot be pressed twice', async () => {
  const onclick = vi.fn();
  const { container } = render(Button, { children: words('Bewaar'), busy: true, onclick });
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(onclick).not.toHaveBeenCalled();
  await expectNoBarriers(container);
});

test('a field says its hint and its error to a screen reader', async () => {
  const { container } = render(TextField, {
    label: 'Naam',
    value: '',
    hint: 'Een boom of vogel',
    error: 'Vul in',
  });
  const field = screen.getByRole('textbox', { name: 'Naam' });
  expect(field).toHaveProperty('ariaInvalid', 'true');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((it) => document.getElementById(it)?.textContent)).toEqual([
    'Een boom of vogel',
    'Vul in',
  ]);
  await expectNoBarriers(container);
});

test('a growing field carries the text that gives it its height', async () => {
  const { container } = render(TextArea, { label: 'Verhaal', value: 'een\ntwee' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Verhaal' }), '\ndrie');
  expect(container.querySelector('[data-copy]')?.getAttribute('data-copy')).toBe('een\ntwee\ndrie ');
  await expectNoBarriers(container);
});

test('radio chips are one stop, and the arrows choose', async () => {
  const onpick = vi.fn();
  const { container } = render(RadioChips, { legend: 'Fase', value: 'start', options: phases, onpick });
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Start' }));
  await userEvent.keyboard('{ArrowRight}');
  expect(onpick).toHaveBeenCalledWith('zorg');
  await expectNoBarriers(container);
});

test('check chips give every choice back', async () => {
  const onpick = vi.fn();
  const { container } = render(CheckChips, {
    legend: 'Voor wie',
    values: ['start'],
    options: phases,
    onpick,
  });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Eind' }));
  expect(onpick).toHaveBeenCalledWith(['start', 'eind']);
  await expectNoBarriers(container);
});

test('a select reports what was picked', async () => {
  const onpick = vi.fn();
  const { container } = render(Select, { label: 'Fase', value: 'start', options: phases, onpick });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Fase' }), 'zorg');
  expect(onpick).toHaveBeenCalledWith('zorg');
  await expectNoBarriers(container);
});

test('tabs say which page is open', async () => {
  const onpick = vi.fn();
  const tabs = [
    { id: 'verhaal', label: 'Verhaal' },
    { id: 'proef', label: 'Proef' },
  ];
  const { container } = render(Tabs, { label: 'Casus', tabs, current: 'verhaal', onpick });
  expect(screen.getByRole('button', { current: 'page' }).textContent.trim()).toBe('Verhaal');
  await userEvent.click(screen.getByRole('button', { name: 'Proef' }));
  expect(onpick).toHaveBeenCalledWith('proef');
  await expectNoBarriers(container);
});

test('asking for certainty puts the focus on the safe answer', async () => {
  const onconfirm = vi.fn();
  const oncancel = vi.fn();
  const { container } = render(ConfirmDialog, {
    title: 'Wissen?',
    body: 'Weg is weg.',
    confirm: 'Wis',
    onconfirm,
    oncancel,
  });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Annuleer' }));
  await userEvent.keyboard('{Enter}');
  expect(oncancel).toHaveBeenCalledOnce();
  expect(onconfirm).not.toHaveBeenCalled();
  await expectNoBarriers(container);
});

test('a dialog with a field begins in the field, not on its close button', async () => {
  const field = createRawSnippet(() => ({ render: () => '<label>Naam <input></label>' }));
  const onclose = vi.fn();
  const { container } = render(Dialog, { title: 'Naam', children: field, onclose });
  await userEvent.keyboard('twee woorden');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('twee woorden');
  expect(onclose).not.toHaveBeenCalled();
  await expectNoBarriers(container);
});

test('intensity is always said in words', async () => {
  const { container } = render(IntensityDots, { level: 2, word: 'gemiddeld', compact: true });
  expect(container.textContent.trim()).toBe('gemiddeld');
  await expectNoBarriers(container);
});

test('a category mark that stands alone has a name', async () => {
  const { container } = render(CategoryLetter, { letter: 'N', name: 'Netwerk' });
  expect(screen.getByRole('img', { name: 'Netwerk' })).toBeTruthy();
  await expectNoBarriers(container);
});

test('a toast offers its one action and goes away with it', async () => {
  const run = vi.fn();
  const ondismiss = vi.fn();
  const { container } = render(Toast, {
    tone: 'done',
    text: 'Verwijderd',
    action: { label: 'Zet terug', run },
    ondismiss,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Zet terug' }));
  expect(run).toHaveBeenCalledOnce();
  expect(ondismiss).toHaveBeenCalledOnce();
  await expectNoBarriers(container);
});

test('heads, remarks and bars have no barriers', async () => {
  const head = render(PageHead, { title: 'Handboek', lead: 'Acht categorieën' });
  await expectNoBarriers(head.container);
  const remark = render(Callout, {
    tone: 'warning',
    title: 'Let op',
    children: words('Er staat een naam in.'),
  });
  await expectNoBarriers(remark.container);
  const bar = render(Progress, { label: 'Sterkte', value: 3, most: 5 });
  await expectNoBarriers(bar.container);
});

const leaves = ['K', 'P', 'V'].map((letter) => ({
  id: letter,
  letter,
  name: `Categorie ${letter}`,
  short: letter,
}));

test.each([
  ['{ArrowRight}{Enter}', 'P'],
  ['{ArrowLeft}{Enter}', 'V'],
  ['{End} ', 'V'],
  ['{End}{ArrowRight}{Enter}', 'K'],
  ['{End}{Home}{Enter}', 'K'],
])('on the fan, %s picks %s', async (keys, expected) => {
  const onpick = vi.fn();
  const { container } = render(Fan, { categories: leaves, picked: null, onpick });
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('K K: Categorie K');
  await userEvent.keyboard(keys);
  expect(onpick).toHaveBeenCalledExactlyOnceWith(expected);
  await expectNoBarriers(container);
});

test('a blade that got the focus by a screen reader is the one that Enter picks', async () => {
  const onpick = vi.fn();
  render(Fan, { categories: leaves, picked: 'K', onpick });
  screen.getByRole('button', { name: /Categorie P/ }).focus();
  await userEvent.keyboard('{Enter}');
  expect(onpick).toHaveBeenCalledExactlyOnceWith('P');
});
