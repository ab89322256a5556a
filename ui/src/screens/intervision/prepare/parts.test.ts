import { expect, test } from 'vitest';
import { aMeeting, anOffer, aStep } from '../../../../tests/smallMeeting';
import type { MeetingView } from '$lib/backend';
import { firstOpen, isDone, missingOf, namesIn, PARTS, stateOf } from './parts';

const METHOD = { kind: 'guide' } as const;
const CHOSEN = { offers: [anOffer('helpen')], chosen: 'helpen' };

/** What is missing: needed ones with a mark of exclamation. */
function check(meeting: MeetingView, expected: string[]): void {
  expect(missingOf(meeting).map((it) => `${it.part}${it.isNeeded ? '!' : ''}: ${it.words}`)).toEqual(
    expected,
  );
}

test('what is missing comes in the order of the parts, and only the steps are needed', () => {
  check(aMeeting(), [
    'question: vraag wie iets inbrengt',
    'method!: kies een werkvorm',
    'roles: verdeel de rollen',
  ]);
  check(aMeeting({ offers: [anOffer('helpen')] }), [
    'question: kies de vraag',
    'method!: kies een werkvorm',
    'roles: verdeel de rollen',
  ]);
  const all = { ...CHOSEN, row: { method: METHOD }, agenda: [aStep('Landen', 60)] };
  check(aMeeting(all), ['roles: verdeel de rollen']);
  check(aMeeting({ ...all, seats: [{ role: 'begeleider', who: 'C.' }] }), [
    'roles: kies wie de stem van het gezin is',
  ]);
  check(aMeeting({ ...all, seats: [{ role: 'stem-van-gezin', who: 'B.' }] }), []);
});

test('a method without steps and steps that take too long are said', () => {
  check(aMeeting({ ...CHOSEN, row: { method: METHOD } }), [
    'method!: kies een werkvorm met stappen',
    'roles: verdeel de rollen',
  ]);
  check(aMeeting({ ...CHOSEN, row: { method: METHOD }, agenda: [aStep('Landen', 61)] }), [
    'time: haal 1 minuut van de stappen af',
    'roles: verdeel de rollen',
  ]);
});

test('what was agreed wants a step to look back on it', () => {
  const agreed = {
    id: 'x',
    meeting: 'vorige',
    what: 'Vaker voordoen',
    who: null,
    due: null,
    madeOn: '2026-11-20',
    doneOn: null,
    outcome: '',
  };
  const meeting = {
    ...CHOSEN,
    comingBack: [agreed],
    row: { method: METHOD },
    seats: [{ role: 'stem-van-gezin', who: 'B.' }],
  };
  check(aMeeting({ ...meeting, agenda: [aStep('Landen', 60)] }), ['time: zet terugkijken als eerste stap']);
  check(
    aMeeting({ ...meeting, agenda: [aStep('Terugblik', 5, { kind: 'terugblik' }), aStep('Landen', 55)] }),
    [],
  );
});

test('a meeting on a theme needs no question', () => {
  check(aMeeting({ row: { subject: 'thema' } }), [
    'question: schrijf het thema op',
    'method!: kies een werkvorm',
    'roles: verdeel de rollen',
  ]);
  expect(missingOf(aMeeting({ row: { subject: 'thema', theme: 'Netwerk' } })).map((it) => it.part)).toEqual([
    'method',
    'roles',
  ]);
});

test('one begins where something is missing', () => {
  expect(firstOpen(aMeeting())).toBe('question');
  expect(firstOpen(aMeeting(CHOSEN))).toBe('method');
  const seats = [{ role: 'stem-van-gezin', who: 'B.' }];
  expect(
    firstOpen(aMeeting({ ...CHOSEN, seats, row: { method: METHOD }, agenda: [aStep('Landen', 60)] })),
  ).toBe('question');
});

test('each part says in a few words how far it is', () => {
  const states = (meeting: MeetingView): string[] => PARTS.map((it) => stateOf(it, meeting));
  expect(states(aMeeting()).slice(0, 5)).toEqual([
    'nog geen vraag',
    'nog niet gekozen',
    'volgt uit de werkvorm',
    'nog niet verdeeld',
    '0 van de 3 gedaan, 1 nu te doen',
  ]);
  const seats = ['A.', 'B.'].map((who) => ({ role: 'meedenker', who }));
  const ready = aMeeting({ ...CHOSEN, seats, row: { method: METHOD }, agenda: [aStep('Landen', 60)] });
  expect(states(ready).slice(0, 4)).toEqual([
    'Hoe kan ik helpen?',
    'Gespreksleidraad',
    '60 minuten, precies passend',
    '1 rol verdeeld',
  ]);
  expect(PARTS.map((it) => isDone(it, ready))).toEqual([true, true, true, false, false, null]);
});

test('everyone who was named is there once', () => {
  const meeting = aMeeting({
    offers: [anOffer('helpen', { by: 'D.' }), anOffer('anders', { by: null })],
    seats: [{ role: 'meedenker', who: 'A.' }],
  });
  expect(namesIn(meeting)).toEqual(['A.', 'B.', 'C.', 'D.']);
});
