// What a mark is to the screen: where it stands, how it looks, and what it says.
import { t } from '$lib';
import type { FindingKind, MarkRow, WordingRow } from '$lib/backend';
import type { Span } from './paragraphs';

/** Something found in a text that could lead to a family. */
export type GuardMark = Span & { readonly what: 'guard'; readonly row: MarkRow };

/** A word that may judge, with other words for it. */
export type WordingMark = Span & { readonly what: 'wording'; readonly row: WordingRow };

/** What is marked in a text. */
export type Mark = GuardMark | WordingMark;

/** How a mark is drawn. */
export type MarkLook = 'blocks' | 'direct' | 'indirect' | 'wording';

/** How the mark is drawn. */
export function lookOf(mark: Mark): MarkLook {
  if (mark.what === 'wording') return 'wording';
  return mark.row.severity === 'blocks' ? 'blocks' : mark.row.level;
}

/** The groups of the list, the strictest first. */
export const GROUPS = ['blocks', 'warns', 'asks', 'wording'] as const;
export type Group = (typeof GROUPS)[number];

/** The group it belongs to in the list. */
export function groupOf(mark: Mark): Group {
  return mark.what === 'wording' ? 'wording' : mark.row.severity;
}

/** The name of what was found: "Voornaam". */
export function kindWords(mark: Mark): string {
  return mark.what === 'wording' ? t.guardKindWording() : t.summaryKind({ kind: mark.row.kind });
}

/** Why it was found, in one sentence. */
export function whyWords(mark: Mark): string {
  return mark.what === 'wording' ? mark.row.why : t.summaryWhy({ reason: mark.row.reason });
}

/** What a worker may say of it when the guard is wrong; `null` for numbers, addresses and days. */
export function noNameWords(mark: Mark): string | null {
  return mark.what === 'wording' ? null : noNameOf(mark.row.kind);
}

/** The same for what was found anywhere. */
export function noNameOf(kind: FindingKind): string | null {
  switch (kind) {
    case 'voornaam':
    case 'achternaam':
    case 'initialen':
      return t.guardNoName();
    case 'plaats':
      return t.guardNoPlace();
    case 'school':
      return t.guardNoSchool();
    case 'instelling':
      return t.guardNoInstitution();
    case 'bsn':
    case 'iban':
    case 'telefoon':
    case 'email':
    case 'postcode':
    case 'adres':
    case 'datum':
    case 'geboortedatum':
    case 'kenteken':
    case 'clientnummer':
    case 'rechtbank':
    case 'sociaal':
    case 'zeldzaam':
      return null;
    default:
      return kind satisfies never;
  }
}

/** Whether it is somebody, so that it can be replaced everywhere by who it is. */
export function isSomebody(mark: Mark): boolean {
  if (mark.what === 'wording') return false;
  const { row } = mark;
  return row.kind === 'voornaam' || row.kind === 'achternaam' || row.kind === 'initialen';
}

/** How many there are, in words: "2 plekken om te bekijken, 1 woord om over te denken"; empty when there are none. */
export function totalWords(marks: readonly Mark[]): string {
  const places = marks.filter((it) => it.what === 'guard').length;
  const words = marks.length - places;
  const both = [
    places > 0 ? t.guardCount({ count: places }) : '',
    words > 0 ? t.guardCountWords({ count: words }) : '',
  ];
  return both.filter(Boolean).join(', ');
}
