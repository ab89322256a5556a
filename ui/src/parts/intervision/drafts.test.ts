// Groups and meetings while they are written down: what is wrong stands beside its field, what is right is saved.
import type { GroupRow } from '$lib/backend';
import { expect, test } from 'vitest';
import { GroupDraft } from './group.svelte';
import { MeetingDraft } from './meeting.svelte';

const group: GroupRow = {
  id: 'g',
  name: 'Team Noord',
  members: ['A.', 'Collega 1'],
  leader: { name: 'B.', register: 'SKJ' },
  form: 'begeleide-intervisie',
  rhythm: { every: 'weeks', count: 6 },
  place: 'Kamer 2',
  planned: 0,
  held: 1,
  next: null,
  suggested: '2027-01-06',
};

test('a group needs a name and nothing else; what is missing is only said after trying', () => {
  const draft = new GroupDraft(null);
  expect(draft.write).toBeNull();
  expect(draft.errors.name).toBeNull();
  draft.isTried = true;
  expect(draft.errors.name).not.toBeNull();
  draft.name = '  Team Noord ';
  expect(draft.write).toEqual({
    name: 'Team Noord',
    members: [],
    leader: null,
    form: 'intervisie',
    rhythm: { every: 'asAgreed' },
    place: null,
  });
});

test('a group that is changed says what it said', () => {
  const { name, members, leader, form, rhythm, place } = group;
  expect(new GroupDraft(group).write).toEqual({ name, members, leader, form, rhythm, place });
});

test.each([
  ['name', { name: 'a'.repeat(81) }],
  ['place', { place: 'a'.repeat(201) }],
  ['leader', { leader: 'a'.repeat(81) }],
  ['leader', { leader: '' }],
  ['register', { register: 'a'.repeat(81) }],
  ['count', { count: '0' }],
  ['count', { count: '53' }],
  ['count', { count: '1,5' }],
  ['count', { count: '' }],
] as const)('what is wrong with the %s stands beside it', (field, change) => {
  const draft = new GroupDraft(group);
  Object.assign(draft, change);
  expect(draft.errors[field]).not.toBeNull();
  expect(draft.write).toBeNull();
});

test('a new meeting begins as its group does, and like the last one', () => {
  const draft = MeetingDraft.of(group, null);
  expect(draft.write).toEqual({
    group: 'g',
    date: '2027-01-06',
    begins: '13:30',
    ends: '15:00',
    place: 'Kamer 2',
    form: 'begeleide-intervisie',
    leader: { name: 'B.', register: 'SKJ' },
    people: { say: 'names', names: ['A.', 'Collega 1'] },
    subject: 'vraag',
    theme: '',
  });
});

test('another group leaves what was filled in by hand', () => {
  const draft = MeetingDraft.of(null, null);
  draft.fields.date = '2026-11-25';
  draft.touch('date');
  draft.fields.place = 'Zaal 1';
  draft.touch('place');
  draft.choose(group, null);
  expect(draft.fields.date).toBe('2026-11-25');
  expect(draft.fields.place).toBe('Zaal 1');
  expect(draft.fields.leader).toBe('B.');
  draft.choose(null, null);
  expect(draft.fields.leader).toBe('');
  expect(draft.fields.say).toBe('unsaid');
});

test.each([
  ['date', { date: '1999-12-31' }],
  ['date', { date: '12026-01-01' }],
  ['begins', { begins: 'half twee' }],
  ['ends', { ends: '25:00' }],
  ['ends', { ends: '13.30' }],
  ['place', { place: 'a'.repeat(201) }],
  ['theme', { theme: 'a'.repeat(2001) }],
  ['leader', { leader: ' ' }],
  ['more', { more: '52' }],
  ['count', { say: 'number', count: '100' }],
] as const)('what is wrong with the %s of a meeting stands beside it', (field, change) => {
  const draft = MeetingDraft.of(group, null);
  Object.assign(draft.fields, change);
  expect(draft.errors[field]).not.toBeNull();
  expect(draft.write).toBeNull();
});

test('nobody at all, twelve hours and the night on which the clock is changed can be', () => {
  const draft = MeetingDraft.of(group, null);
  Object.assign(draft.fields, { date: '2026-10-24', begins: '20:00', ends: '8', say: 'number', count: '0' });
  expect(draft.errors.date).toBeNull();
  expect(draft.write).toMatchObject({ begins: '20:00', ends: '08:00', people: { say: 'number', count: 0 } });
  expect(draft.lasts).toContain('12 uur');
  expect(draft.lasts).toContain('25 oktober 2026');
  expect(draft.clockChanges).toContain('een uur terug');
});

test('a day and a number of people are asked for only after trying', () => {
  const draft = MeetingDraft.of(null, null);
  draft.fields.say = 'number';
  expect(draft.write).toBeNull();
  expect([draft.errors.date, draft.errors.count]).toEqual([null, null]);
  draft.isTried = true;
  expect(draft.errors.date).not.toBeNull();
  expect(draft.errors.count).not.toBeNull();
});
