// Where something was found, in words, and the way to it.
import { expect, test, vi } from 'vitest';
import type { CaseView, FindingPlace, InsteadRow } from '$lib/backend';
import type { Place } from '$lib/state';

const names: Record<string, string> = { geld: 'Geld en administratie', locatie: 'Plaats van de hulp' };
vi.mock('$lib/state', () => ({
  content: {
    programElement: (id: string) => (names[id] === undefined ? undefined : { name: names[id] }),
    elementName: (id: string) => names[id] ?? id,
    phaseName: () => 'Startfase',
    question: (id: string) => (id === 'blik-1' ? { text: 'Als moeder hier zat?' } : undefined),
    categoryOf: (id: string) => (id === 'geld' ? { id: 'praktische-hulp' } : undefined),
  },
}));
const { insteadText, placeName, placeOf } = await import('./findings');

const tag = { id: 'tag', element: 'geld', phase: 'start' };
const caseView = { id: 'casus', tags: [{ ...tag, phase: 'eind', id: 'x' }, tag] } as unknown as CaseView;
const at = (more: object): Place => ({ room: 'cases', case: 'casus', ...more });

test.each<[FindingPlace, string, Place]>([
  [{ code: 'label' }, 'in de naam van de casus', at({ tab: 'verhaal', focus: 'label' })],
  [{ code: 'story' }, 'in het verhaal', at({ tab: 'verhaal' })],
  [{ code: 'goal', index: 1 }, 'bij doel 2', at({ tab: 'verhaal', focus: 'goal-1' })],
  [
    { code: 'program', element: 'locatie' },
    'bij Plaats van de hulp',
    at({ tab: 'verhaal', focus: 'program-locatie' }),
  ],
  [
    { code: 'tagNote', element: 'geld', phase: 'start' },
    'bij Geld en administratie, startfase',
    at({ tab: 'elementen', focus: 'tag' }),
  ],
  [{ code: 'tagNote', element: 'weg', phase: 'zorg' }, 'bij weg, startfase', at({ tab: 'elementen' })],
  [
    { code: 'answer', question: 'blik-1' },
    'in je antwoord op ‘Als moeder hier zat?’',
    at({ tab: 'gesprek', focus: 'blik-1' }),
  ],
  [{ code: 'answer', question: 'weg' }, 'in je antwoord op ‘weg’', at({ tab: 'gesprek', focus: 'weg' })],
  [{ code: 'experiment' }, 'in een proef', at({ tab: 'proef' })],
  [
    { code: 'handbookNote', element: 'geld' },
    'in je aantekening bij Geld en administratie',
    { room: 'handbook', category: 'praktische-hulp', item: 'geld' },
  ],
  [{ code: 'meeting' }, 'in wat je over een bijeenkomst schreef', at({ tab: 'samenvatting' })],
])('%j', (place, words, way) => {
  expect(placeName(place)).toBe(words);
  expect(placeOf(place, caseView)).toEqual(way);
});

test.each<[InsteadRow[], string]>([
  [[{ code: 'leaveOut' }], 'Beter: laat het weg.'],
  [
    [{ code: 'kindOfPlace' }, { code: 'leaveOut' }],
    'Beter: wat voor plek het is, zoals ‘een dorp’, of laat het weg.',
  ],
  [[{ code: 'age', years: 12 }], 'Beter: ‘12 jaar’.'],
  [[{ code: 'ageBand', from: 6, to: 12 }], 'Beter: ‘tussen 6 en 12 jaar’.'],
  [[{ code: 'season', season: 'najaar' }], 'Beter: ‘in het najaar’.'],
])('%j', (proposals, words) => {
  expect(insteadText(proposals)).toBe(words);
});
