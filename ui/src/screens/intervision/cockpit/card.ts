// What of a case stands on its card: how many elements of each category were used. No score: what is not there is not
// said to be missing.
import type { CaseCardView, CategoryView } from '$lib/backend';

/** How many different elements of each category were used in any phase; what was left out on purpose is none. */
export function countsOf(
  tags: CaseCardView['tags'],
  categories: readonly CategoryView[],
): { category: CategoryView; count: number }[] {
  const used = new Set(tags.filter((it) => it.intensity !== 'niet').map((it) => it.element));
  return categories.map((category) => ({
    category,
    count: category.elements.filter((it) => used.has(it.id)).length,
  }));
}
