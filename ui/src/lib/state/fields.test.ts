// Fields that are kept together: what is saved, what waits, and what comes from elsewhere.
import { afterEach, expect, type Mock, test, vi } from 'vitest';
import { discardAll } from './autosave.svelte';
import { FieldsDraft, fieldsDraftOf, type Keeping } from './fields.svelte';

type Notes = { learned: string[]; team: string };

afterEach(() => discardAll());

function draft(how: Partial<Keeping<Notes>> = {}): {
  it: FieldsDraft<Notes>;
  save: Mock<Keeping<Notes>['save']>;
} {
  const save = vi.fn<Keeping<Notes>['save']>().mockResolvedValue(null);
  const kept = ({ learned, team }: Notes): Notes => ({
    learned: learned.filter((line) => line.trim() !== ''),
    team,
  });
  return { it: new FieldsDraft('notes', { learned: [], team: '' }, { save, kept, ...how }), save };
}

test('what the store would not keep is not sent, and stays in the field', async () => {
  const { it, save } = draft();
  it.set({ learned: [''] });
  await it.saving.flush();
  expect(save).not.toHaveBeenCalled();
  it.set({ learned: ['Vaker voordoen', ''] });
  await it.saving.flush();
  expect(save.mock.calls).toEqual([[{ learned: ['Vaker voordoen'], team: '' }]]);
  it.take({ learned: ['Vaker voordoen'], team: '' });
  expect(it.fields.learned, 'the empty line that one is about to type in stays').toEqual([
    'Vaker voordoen',
    '',
  ]);
});

test('what another window or undo made of it is taken, unless something newer was typed', async () => {
  const { it } = draft();
  it.take({ learned: [], team: 'van elders' });
  expect(it.fields.team).toBe('van elders');
  it.set({ team: 'hier getypt' });
  it.take({ learned: ['ook van elders'], team: 'van elders' });
  expect(it.fields).toEqual({ learned: [], team: 'hier getypt' });
  await it.saving.flush();
  it.take({ learned: [], team: 'van elders' });
  expect(it.fields.team, 'undone').toBe('van elders');
});

test('back to what was stored is saved too: the pause may have sent the other', async () => {
  const { it, save } = draft();
  it.set({ team: 'a' });
  it.set({ team: '' });
  await it.saving.flush();
  expect(save.mock.lastCall).toEqual([{ learned: [], team: '' }]);
});

test('what cannot be kept as it stands waits and is found again', async () => {
  const isSound = (it: Notes): boolean => it.team !== 'fout';
  const { it, save } = draft({ isSound });
  it.set({ team: 'fout' });
  expect(await it.saving.flush()).toBe(true);
  expect(save).not.toHaveBeenCalled();
  const back = fieldsDraftOf<Notes>('notes', { learned: [], team: '' }, { save, isSound });
  expect(back.fields.team).toBe('fout');
  back.set({ team: 'goed' });
  await back.saving.flush();
  expect(save).toHaveBeenCalledOnce();
  expect(fieldsDraftOf<Notes>('notes', { learned: [], team: 'x' }, { save })).not.toBe(it);
});
