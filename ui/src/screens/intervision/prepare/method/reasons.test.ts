import { expect, test } from 'vitest';
import { aProposal } from '../../../../../tests/smallMeeting';
import type { MethodProposalRow, SituationRow } from '$lib/backend';
import { becauseOf, canChoose, whyNot } from './reasons';

const situations: SituationRow[] = [
  { id: 'weinig-tijd', when: 'weinig tijd hebt' },
  { id: 'nieuwe-groep', when: 'een nieuwe groep bent' },
  { id: 'gevoel', when: 'veel gevoel merkt' },
  { id: 'inzet', when: 'wilt kijken naar wat je inzet' },
];

function check(because: MethodProposalRow['because'], expected: string | null): void {
  expect(becauseOf({ because }, { minutes: 45, situations })).toBe(expected);
}

test('the reason is a sentence, of two reasons at most', () => {
  check([{ code: 'known', when: 'weinig tijd hebt' }], 'Omdat er 45 minuten zijn.');
  check([{ code: 'known', when: 'een nieuwe groep bent' }], 'Omdat de groep nog nieuw is.');
  check([{ code: 'said', when: 'veel gevoel merkt' }], 'Omdat je veel gevoel merkt.');
  check(
    [
      { code: 'word', when: 'veel gevoel merkt', word: 'boos' },
      { code: 'known', when: 'weinig tijd hebt' },
      { code: 'known', when: 'een nieuwe groep bent' },
    ],
    'Omdat ‘boos’ in de vraag staat en omdat er 45 minuten zijn.',
  );
  check([{ code: 'known', when: 'meer wilt durven' }], 'Omdat je meer wilt durven.');
  check([], null);
});

test('when nothing points anywhere, that is what it says', () => {
  check(
    [{ code: 'usual', when: 'wilt kijken naar wat je inzet' }],
    'Er springt nog niets uit. Samen kijken naar wat je inzet, kan altijd.',
  );
});

test('what stands against it is said in words, and only time refuses', () => {
  const says = (fit: MethodProposalRow['fit'], steps = 5): [string | null, boolean] => {
    const it = aProposal('x', { fit, steps });
    return [whyNot(it, 20), canChoose(it)];
  };
  expect(says({ code: 'fits' })).toEqual([null, true]);
  expect(says({ code: 'ratherNot', when: 'een nieuwe groep bent' })).toEqual([
    'Liever niet als je een nieuwe groep bent.',
    true,
  ]);
  expect(says({ code: 'tooShort', least: 32 })).toEqual([
    'Te kort: duurt minstens 32 minuten, er zijn er 20.',
    false,
  ]);
  expect(says({ code: 'tooFewPeople', least: 5 })).toEqual(['Te weinig mensen: minstens 5.', true]);
  expect(says({ code: 'notForGroups' })).toEqual(['Voor alleen of met z’n tweeën.', true]);
  expect(says({ code: 'fits' }, 0)).toEqual(['Heeft nog geen stappen.', true]);
});
