// What a place in the elements is about: an element, a category, or something the pack does not know.
import type { CategoryView, ElementView } from '$lib/backend';
import { content, type Place } from '$lib/state';

/** What is read; `unknown` is an id that was asked for and is not there. */
export type Reading = {
  element: ElementView | undefined;
  category: CategoryView | undefined;
  unknown: string | undefined;
};

/** What the place asks for: an element, a category, or a question that stands with one of them. */
export function readingOf({ item, category: id }: Extract<Place, { room: 'handbook' }>): Reading {
  const named = id === undefined ? undefined : content.category(id);
  if (item === undefined) return { element: undefined, category: named, unknown: named ? undefined : id };
  const element = content.element(item) ?? elementAsking(item);
  if (element) return { element, category: content.categoryOf(element.id), unknown: undefined };
  const isAsked = named?.questions.some((it) => it.id === item);
  return { element: undefined, category: named, unknown: isAsked ? undefined : item };
}

function elementAsking(question: string): ElementView | undefined {
  return content.categories
    .flatMap((it) => it.elements)
    .find((it) => it.questions.some((asked) => asked.id === question));
}
