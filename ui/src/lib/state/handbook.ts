// The places of the handbook: which page an item stands on, and going there from anywhere.
import type { HitKind, HandbookView } from '$lib/backend';
import { content } from './content.svelte';
import { nav, type Place } from './nav.svelte';

/** The pages of the handbook, in their order. */
export const SHELVES = [
  'elementen',
  'voor-wie-en-hoe',
  'gespreksleidraad',
  'werkvormen',
  'lenzen',
  'onderzoek',
  'op-papier',
  'over',
] as const;

/** A page of the handbook. */
export type Shelf = (typeof SHELVES)[number];

type HandbookPlace = Extract<Place, { room: 'handbook' }>;

/** The page that a place names; an unknown or missing name is the first page. */
export function shelfOf(place: HandbookPlace): Shelf {
  return SHELVES.find((it) => it === place.shelf) ?? 'elementen';
}

/** The place of a page. */
export function onShelf(shelf: Shelf, item?: string): HandbookPlace {
  return item === undefined ? { room: 'handbook', shelf } : { room: 'handbook', shelf, item };
}

/** Where the element can be read. */
export function elementPlace(id: string): HandbookPlace {
  const category = content.categoryOf(id)?.id;
  return { ...onShelf('elementen', id), ...(category === undefined ? {} : { category }) };
}

/** Where the category can be read. */
export function categoryPlace(id: string): HandbookPlace {
  return { ...onShelf('elementen'), category: id };
}

/** Where an item of the handbook can be read. A fictional case is no page of it: that gives `null`. */
export function placeOf(kind: HitKind, id: string): HandbookPlace | null {
  switch (kind) {
    case 'element':
      return elementPlace(id);
    case 'category':
      return categoryPlace(id);
    case 'question':
      return questionPlace(content.view, id);
    case 'programElement':
    case 'manner':
    case 'recipient':
      return onShelf('voor-wie-en-hoe', id);
    case 'guidePhase':
      return onShelf('gespreksleidraad', id);
    case 'method':
      return onShelf('werkvormen', id);
    case 'lens':
    case 'lensItem':
      return onShelf('lenzen', id);
    case 'fact':
    case 'registration':
      return onShelf('onderzoek', id);
    case 'sample':
      return null;
    default:
      return kind satisfies never;
  }
}

/** Opens the page of an item, with the focus on it. */
export function openInHandbook(kind: Exclude<HitKind, 'sample'>, id: string): void {
  nav.go(placeOf(kind, id) ?? onShelf('elementen'));
}

const TO_USE = 'element:';

/** Goes to the board of the case, to add the element there. */
export function useElementIn(caseId: string, element: string): void {
  nav.go({ room: 'cases', case: caseId, tab: 'elementen', focus: `${TO_USE}${element}` });
}

/** The element that the board was asked to add, once; `null` when there is none. */
export function takeElementToUse(): string | null {
  const { place } = nav;
  if (place.room !== 'cases' || !place.focus?.startsWith(TO_USE)) return null;
  const { focus, ...without } = place;
  nav.replace(without);
  return focus.slice(TO_USE.length);
}

/** A question stands with its element or its category, and otherwise in the conversation guide. */
function questionPlace(view: HandbookView | null, id: string): HandbookPlace {
  const holds = (it: { questions: readonly { id: string }[] }): boolean =>
    it.questions.some((question) => question.id === id);
  const category = view?.categories.find((it) => holds(it) || it.elements.some(holds));
  return category ? { ...onShelf('elementen', id), category: category.id } : onShelf('gespreksleidraad', id);
}
