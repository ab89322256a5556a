// What a search in the handbook found, in words and in groups.
import { call, commands, type HitKind, type SearchHit } from '$lib/backend';
import { t } from '$lib';
import { content, nav, openSample } from '$lib/state';
import { placeOf } from '$lib/state/handbook';
import { hitsAmong, listOwn } from './methods/own';

/** Hits of one kind, best first. */
export type FoundGroup = { kind: HitKind; title: string; hits: SearchHit[] };

const titles: Record<HitKind, () => string> = {
  category: t.handbookFoundCategory,
  element: t.handbookFoundElement,
  programElement: t.handbookFoundProgramElement,
  manner: t.handbookFoundManner,
  recipient: t.handbookFoundRecipient,
  question: t.handbookFoundQuestion,
  guidePhase: t.handbookFoundGuidePhase,
  method: t.handbookFoundMethod,
  lens: t.handbookFoundLens,
  lensItem: t.handbookFoundLensItem,
  fact: t.handbookFoundFact,
  registration: t.handbookFoundRegistration,
  sample: t.handbookFoundSample,
};

/** The heading above hits of `kind`. */
export function kindTitle(kind: HitKind): string {
  return titles[kind]();
}

/** The best hits for what was typed; none for nothing. */
export async function find(typed: string): Promise<SearchHit[]> {
  if (typed.trim() === '') return [];
  const [own, found] = await Promise.all([listOwn(), call(commands.handbookSearch(typed))]);
  return [...hitsAmong(own, typed), ...found];
}

/** The hits by kind; the kind of the best hit first. */
export function grouped(hits: readonly SearchHit[]): FoundGroup[] {
  const kinds = [...new Set(hits.map((it) => it.kind))];
  return kinds.map((kind) => ({ kind, title: kindTitle(kind), hits: hits.filter((it) => it.kind === kind) }));
}

/** The letter of the category that a hit belongs to. */
export function letterOf(hit: SearchHit): string | undefined {
  if (hit.kind === 'category') return content.category(hit.id)?.letter;
  return hit.kind === 'element' ? content.categoryOf(hit.id)?.letter : undefined;
}

/** The soft line under a hit: where it stands. */
export function whereOf(hit: SearchHit): string {
  return hit.kind === 'sample' ? t.handbookFoundSampleHint() : hit.context;
}

/** Goes to what was found; a fictional case opens as a copy. */
export function openHit(hit: SearchHit): void {
  const place = placeOf(hit.kind, hit.id);
  if (place) nav.go(place);
  else void openSample(hit.id);
}
