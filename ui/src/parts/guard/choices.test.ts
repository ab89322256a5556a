import type { InsteadRow, MarkRow, RoleRow } from '$lib/backend';
import { expect, test } from 'vitest';
import { choices } from './choices';
import type { Mark } from './marks';
import { eachOnce, letterFor } from './roles';

const SON: RoleRow = { role: 'zoon', letter: null, age: 9, turn: 2 };
const CHOOSE = 'Kies wie het is …';

/** A mark on the words in brackets, as the program would send it. */
function marked(
  text: string,
  kind: MarkRow['kind'],
  proposals: InsteadRow[],
  role: RoleRow | null,
): [Mark, string] {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const row: MarkRow = {
    start,
    end,
    kind,
    level: 'direct',
    severity: 'warns',
    reason: 'listed-name',
    proposals,
    role,
  };
  return [{ what: 'guard', start, end, row }, text.replace('[', '').replace(']', '')];
}

function check(
  text: string,
  kind: MarkRow['kind'],
  proposals: InsteadRow[],
  expected: string[],
  { role = null, people = [] }: { role?: RoleRow | null; people?: RoleRow[] | null } = {},
): void {
  const [mark, plain] = marked(text, kind, proposals, role);
  expect(
    choices(mark, plain, people).map((it) => it.label),
    text,
  ).toEqual(expected);
}

test('a name becomes who it is, and who has a role keeps it', () => {
  const asRole: InsteadRow[] = [{ code: 'role', role: 'zoon' }, { code: 'leaveOut' }];
  check('met [Daan]', 'voornaam', [{ code: 'role', role: null }], [CHOOSE]);
  check('met [Daan]', 'voornaam', asRole, ['zoon', CHOOSE, 'Laat weg']);
  check('met [Daan]', 'voornaam', asRole, ['zoon (9)', CHOOSE, 'Laat weg'], { role: SON, people: [SON] });
  check('met [Daan]', 'voornaam', [{ code: 'role', role: null }], ['moeder', 'vader', 'kind'], {
    people: null,
  });
  check('met [Sem]', 'voornaam', asRole, ['zoon B', CHOOSE, 'Laat weg'], { people: [SON] });
});

test('a choice for who it is tells it for the next place too', () => {
  const [mark, text] = marked('met [Sem]', 'voornaam', [{ code: 'role', role: 'zoon' }], null);
  expect(choices(mark, text, [SON])[0]).toEqual({
    label: 'zoon B',
    words: 'zoon B',
    who: { role: 'zoon', age: null, sameAs: null },
  });
});

test('a place, a school, a club and a day become what kind they are', () => {
  const place: InsteadRow[] = [{ code: 'kindOfPlace' }, { code: 'leaveOut' }];
  check('in [Drachten]', 'plaats', place, ['een dorp', 'een stad', 'een wijk', 'de regio', 'Laat weg']);
  check('de [Dorpsstraat 1]', 'adres', place, [
    'een straat in de buurt',
    'een adres in de buurt',
    'Laat weg',
  ]);
  check('[1234 AB]', 'postcode', place, ['een adres in de buurt', 'Laat weg']);
  const school: InsteadRow[] = [{ code: 'kindOfSchool' }, { code: 'leaveOut' }];
  check('naar basisschool [De Brug]', 'school', school, ['de basisschool', 'Laat weg']);
  check('naar het [Dollard] College', 'school', school, ['Laat weg']);
  check('naar [De Brug]', 'school', school, [
    'de basisschool',
    'de middelbare school',
    'de school',
    'Laat weg',
  ]);
  check(
    'bij voetbalclub [Veerkracht]',
    'instelling',
    [{ code: 'kindOfInstitution' }],
    ['de sportclub', 'Laat weg'],
  );
  check(
    'op [3 mei]',
    'datum',
    [{ code: 'season', season: 'voorjaar' }, { code: 'weekOfHelp' }],
    ['in het voorjaar', 'in week …'],
  );
});

test('an age is told when the text tells it, and asked when not', () => {
  check(
    'geb. [3-5-2014]',
    'geboortedatum',
    [
      { code: 'age', years: 12 },
      { code: 'ageBand', from: 10, to: 14 },
    ],
    ['12 jaar', 'tussen 10 en 14 jaar'],
  );
  check(
    'geb. [3 mei]',
    'geboortedatum',
    [
      { code: 'age', years: null },
      { code: 'ageBand', from: null, to: null },
    ],
    ['… jaar', 'tussen … en … jaar'],
  );
});

test('the second with a role gets the letter B, and each person stands there once', () => {
  expect(letterFor('zoon', [])).toBeNull();
  expect(letterFor('zoon', [SON])).toBe('B');
  expect(letterFor('zoon', [SON, { ...SON, turn: 5 }])).toBe('C');
  expect(letterFor('zoon', [SON, SON])).toBe('B');
  expect(letterFor('dochter', [SON])).toBeNull();
  expect(eachOnce([SON, { ...SON, turn: 1 }, SON]).map((it) => it.turn)).toEqual([1, 2]);
});
