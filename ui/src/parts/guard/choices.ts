// What could stand in the place of something found, in words that fit there.
import { t } from '$lib';
import type { InsteadRow, RoleRow, WhoInput } from '$lib/backend';
import type { GuardMark, Mark } from './marks';
import { letterFor } from './roles';

/** One thing to choose. `words` is what comes there (`''`: it is left out); `null` asks first who it is. */
export type Choice = {
  readonly label: string;
  readonly words: string | null;
  /** Who it is from now on, in this case. */
  readonly who?: WhoInput;
};

/** The text around the mark. */
type Around = { readonly before: string; readonly behind: string };

const MOST = 5;

/** Who it mostly is. */
const USUAL = ['moeder', 'vader', 'kind'] as const;

/**
 * What can be chosen for the mark, the best first; each once. `people` have a role in the case already; `null` for a
 * text that belongs to no case.
 */
export function choices(mark: Mark, text: string, people: readonly RoleRow[] | null): Choice[] {
  if (mark.what === 'wording') return mark.row.instead.slice(0, MOST).map(plain);
  const around = { before: text.slice(0, mark.start), behind: text.slice(mark.end) };
  const offered = mark.row.proposals.flatMap((it) => proposed(it, mark, around, people));
  // Who already has a role in this case keeps it.
  if (mark.row.role) offered.unshift(plain(roleWords(mark.row.role)));
  const seen = new Set<string | null>();
  const unique = offered.filter((it) => !seen.has(it.words) && seen.add(it.words));
  return unique.slice(0, MOST);
}

function plain(words: string): Choice {
  return { label: labelled(words), words };
}

function labelled(words: string): string {
  return words === '' ? t.guardLeaveOut() : words;
}

/** The role in words: "zoon A (9)". */
export function roleWords({ role, letter, age }: Pick<RoleRow, 'role' | 'letter' | 'age'>): string {
  const name = t.guardRole({ role });
  const lettered = letter === null ? name : t.guardRoleLettered({ role: name, letter });
  return age === null ? lettered : t.guardRoleAged({ role: lettered, age });
}

/** What a proposal comes down to, in words. */
function proposed(
  proposal: InsteadRow,
  mark: GuardMark,
  around: Around,
  people: readonly RoleRow[] | null,
): Choice[] {
  if (proposal.code === 'role') {
    const asked = { label: t.guardChooseRole(), words: null };
    const { role } = proposal;
    // Outside a case nobody has a role to keep: the usual words will do.
    if (people === null) return (role ? [role] : USUAL).map((it) => plain(t.guardRole({ role: it })));
    // When the text does not tell who it is, one chooses; who has a role already is known.
    if (role === null || mark.row.role) return [asked];
    const words = roleWords({ role, letter: letterFor(role, people), age: null });
    return [{ ...plain(words), who: { role, age: null, sameAs: null } }, asked];
  }
  return wordsOf(proposal, mark, around).map(plain);
}

function wordsOf(proposal: Exclude<InsteadRow, { code: 'role' }>, mark: GuardMark, around: Around): string[] {
  switch (proposal.code) {
    case 'leaveOut':
      return [''];
    case 'kindOfPlace':
      return places(mark);
    case 'age':
      return [proposal.years === null ? t.guardWordsAgeGap() : t.guardWordsAge({ years: proposal.years })];
    case 'ageBand':
      if (proposal.from === null || proposal.to === null) return [t.guardWordsAgeBandGap()];
      return [t.guardWordsAgeBand({ from: proposal.from, upto: proposal.to })];
    case 'weekOfHelp':
      return [t.guardWordsWeek()];
    case 'period':
      return [t.guardWordsPeriod()];
    case 'season':
      return [t.guardWordsSeason({ season: proposal.season })];
    case 'kindOfSchool':
      return byWordBeside(around, SCHOOLS, () => [
        t.guardWordsPrimarySchool(),
        t.guardWordsSecondarySchool(),
        t.guardWordsSchool(),
      ]);
    case 'kindOfInstitution':
      return byWordBeside(around, INSTITUTIONS, () => [
        t.guardWordsAgency(),
        t.guardWordsDoctor(),
        t.guardWordsClub(),
      ]);
    default:
      return proposal satisfies never;
  }
}

function places(mark: GuardMark): string[] {
  if (mark.row.kind === 'plaats') {
    return [t.guardWordsVillage(), t.guardWordsTown(), t.guardWordsQuarter(), t.guardWordsRegion()];
  }
  return mark.row.kind === 'postcode'
    ? [t.guardWordsAddress()]
    : [t.guardWordsStreet(), t.guardWordsAddress()];
}

type Rule = readonly [pattern: RegExp, words: () => string];

const SCHOOLS: readonly Rule[] = [
  [/(?:basisschool|\b(?:obs|cbs|kbs|pcbs|rkbs|ibs|sbo)) *$/iu, t.guardWordsPrimarySchool],
  [
    /(?:\b(?:college|lyceum|gymnasium|mavo|vmbo)|middelbare school|praktijkonderwijs) *$/iu,
    t.guardWordsSecondarySchool,
  ],
  [/school *$/iu, t.guardWordsSchool],
];
const INSTITUTIONS: readonly Rule[] = [
  [/(?:huisarts|huisartsenpraktijk|\b(?:dokter|dr\.)) *$/iu, t.guardWordsDoctor],
  [/(?:club|\b(?:vv|sv|fc)|vereniging|judo|voetbal) *$/iu, t.guardWordsClub],
  [/kerk *$/iu, t.guardWordsChurch],
  [/moskee *$/iu, t.guardWordsMosque],
];

const KIND_BEHIND =
  /^ +(?:college|lyceum|gymnasium|school|basisschool|praktijk|kerk|moskee)(?![\p{L}\p{N}])/iu;

/** When the word before the name tells what it is, or the one behind it, the name alone can go. */
function byWordBeside(around: Around, rules: readonly Rule[], usual: () => string[]): string[] {
  if (KIND_BEHIND.test(around.behind)) return [''];
  const rule = rules.find(([pattern]) => pattern.test(around.before));
  return rule ? [rule[1](), ''] : usual();
}
