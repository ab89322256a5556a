// Finding back where the words of a finding were written.
import { expect, test } from 'vitest';
import type { MeetingView } from '$lib/backend';
import { whereWritten } from './written';

const agreement = { meeting: 'm', due: null, madeOn: '', doneOn: null, outcome: '' };
const reflection = { question: '', technical: '', normative: '', personal: '', nextSteps: '' };
const meeting = {
  row: { theme: 'Slapen in de Dorpsstraat' },
  offers: [{ id: 'o', by: null, question: 'Hoe help ik Fatima?', case: null }],
  notes: {
    categories: [],
    elements: [],
    learned: ['Rustig beginnen', 'Daan wacht'],
    forTeam: 'Bel 06',
    seen: [],
  },
  agreements: [{ ...agreement, id: 'a1', what: 'Oma bellen', who: 'A.' }],
  reflections: [
    { ...reflection, who: null, technical: 'Ik deed voor' },
    { ...reflection, who: 'A.', nextSteps: 'Piet vragen' },
  ],
} as unknown as MeetingView;

test.each([
  ['Daan', { on: 'after', page: 'together', field: '[data-point="1"] textarea' }],
  ['Bel 06', { on: 'after', page: 'together', field: '[data-text="forTeam"]' }],
  ['Oma', { on: 'after', page: 'together', field: '[data-agreement="a1"]' }],
  ['voor', { on: 'after', page: 'each', who: null, field: '[data-text="technical"]' }],
  ['Piet', { on: 'after', page: 'each', who: 'A.', field: '[data-text="nextSteps"]' }],
  ['Fatima', { on: 'prepare' }],
  ['Dorpsstraat', { on: 'prepare' }],
  ['nergens', { on: 'after', page: 'together', field: 'h3' }],
])('%s', (excerpt, place) => {
  expect(whereWritten(excerpt, meeting)).toEqual(place);
});
