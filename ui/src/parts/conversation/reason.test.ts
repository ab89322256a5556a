// Why a question is asked, as a sentence: counts and names, no share and no verdict.
import { expect, test, vi } from 'vitest';
import type { BecauseView } from '$lib/backend';

const names: Record<string, string> = {
  'sociaal-netwerk': 'Netwerk',
  kind: 'Kind of jongere',
  'heel-gezin': 'Het hele gezin',
  'psycho-educatie': 'Uitleg',
  instructie: 'Instructie',
  start: 'Startfase',
  eind: 'Eindfase',
};
const known = (id: string): { short: string; name: string } | undefined =>
  names[id] === undefined ? undefined : { short: names[id], name: names[id] };
vi.mock('$lib/state', () => ({
  content: {
    category: known,
    recipient: known,
    mannerName: (id: string) => names[id] ?? id,
    phaseName: (id: string) => names[id] ?? id,
  },
}));
const { reason } = await import('./reason');

test.each<[BecauseView, string | null]>([
  [{ code: 'always' }, null],
  [{ code: 'nothingIn', category: 'sociaal-netwerk' }, 'Gesteld omdat bij Netwerk niets is ingezet.'],
  [{ code: 'nothingIn', category: 'onbekend' }, 'Gesteld omdat bij onbekend niets is ingezet.'],
  [
    { code: 'recipients', recipients: ['kind', 'heel-gezin'], part: 1, whole: 8 },
    'Gesteld omdat 1 van de 8 elementen terechtkomt bij: kind of jongere of het hele gezin.',
  ],
  [
    { code: 'recipients', recipients: ['kind'], part: 0, whole: 3 },
    'Gesteld omdat geen van de 3 elementen terechtkomt bij: kind of jongere.',
  ],
  [
    { code: 'recipients', recipients: ['kind'], part: 2, whole: 9 },
    'Gesteld omdat 2 van de 9 elementen terechtkomen bij: kind of jongere.',
  ],
  [
    { code: 'recipients', recipients: ['kind'], part: 0, whole: 1 },
    'Gesteld omdat het ene element niet terechtkomt bij: kind of jongere.',
  ],
  [
    { code: 'manners', manners: ['psycho-educatie', 'instructie'], part: 4, whole: 6 },
    'Gesteld omdat je 4 van de 6 keer koos voor: uitleg of instructie.',
  ],
  [
    { code: 'manners', manners: ['psycho-educatie', 'instructie'], part: 1, whole: 1 },
    'Gesteld omdat je de ene keer koos voor: uitleg of instructie.',
  ],
  [
    { code: 'phases', phases: ['start', 'eind'] },
    'Gesteld omdat er elementen staan in startfase en eindfase.',
  ],
  [
    { code: 'littleEffect', elements: 1 },
    'Gesteld omdat je bij 1 intensief element schreef dat het nog weinig bracht.',
  ],
  [{ code: 'goals', goals: 2 }, 'Gesteld omdat je 2 doelen hebt opgeschreven.'],
])('%j', (because, expected) => {
  expect(reason(because)).toBe(expected);
});
