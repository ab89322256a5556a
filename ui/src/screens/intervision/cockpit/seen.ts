// What a group lays on the table: elements, each used or an idea, in the order of the handbook.
import type { CategoryView, SeenElementRow } from '$lib/backend';

/** The elements of one category; `null` for those that the pack does not know. */
export type SeenGroup = { category: CategoryView | null; rows: SeenElementRow[] };

/** The rows by category, in the order of the handbook; ids that it does not know come last, and stay. */
export function byCategory(
  seen: readonly SeenElementRow[],
  categories: readonly CategoryView[],
): SeenGroup[] {
  const groups = categories.map((category) => {
    const ids = new Set(category.elements.map((it) => it.id));
    return { category, rows: seen.filter((it) => ids.has(it.element)) };
  });
  const known = new Set(groups.flatMap((it) => it.rows));
  const unknown = { category: null, rows: seen.filter((it) => !known.has(it)) };
  return [...groups, unknown].filter((it) => it.rows.length > 0);
}
