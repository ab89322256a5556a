// What stands around a meeting: the next one, and what came back at this one.
import type { AgreementRow } from '$lib/backend';
import { expect, test } from 'vitest';
import { lookedBackAt, nextOf, type Placed } from './cameBack';

const meeting = (id: string, date: string, state: Placed['state'] = 'gehouden'): Placed => ({
  id,
  date,
  begins: '13:30',
  state,
});
const agreement = (id: string, at: string, doneOn: string | null): AgreementRow => ({
  id,
  meeting: at,
  what: 'Iets',
  who: null,
  due: null,
  madeOn: '2026-10-01',
  doneOn,
  outcome: '',
});

const october = meeting('oktober', '2026-10-01');
const november = meeting('november', '2026-11-05');
const december = meeting('december', '2026-12-03', 'gepland');
const around = [october, november, meeting('af', '2026-11-20', 'afgezegd'), december];

test('the next meeting is the first that was not called off', () => {
  expect(nextOf(november, around)?.id).toBe('december');
  expect(nextOf(december, around)).toBeUndefined();
});

test('what was looked back on since this meeting came back at this one, not at the next', () => {
  const all = [
    agreement('voor', 'oktober', '2026-11-04'),
    agreement('die dag', 'oktober', '2026-11-05'),
    agreement('later die week', 'oktober', '2026-11-08'),
    agreement('volgende keer', 'oktober', '2026-12-03'),
    agreement('hier gemaakt', 'november', '2026-11-06'),
    agreement('open', 'oktober', null),
    agreement('van een ander', 'elders', '2026-11-05'),
  ];
  expect(lookedBackAt(november, all, around).map((it) => it.id)).toEqual(['die dag', 'later die week']);
  expect(lookedBackAt(december, all, around).map((it) => it.id)).toEqual(['volgende keer']);
});
