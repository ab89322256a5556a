// Learning points by category: through the element that each is about.
import type { CategoryView, LearningRow } from '$lib/backend';

/** The points of one category, those of an element that this handbook does not know, or those of no element. */
export type PointGroup =
  | { of: 'category'; category: CategoryView; points: LearningRow[] }
  | { of: 'unknown'; points: LearningRow[] }
  | { of: 'none'; points: LearningRow[] };

/** The groups that have a point: the categories in their order, then what is unknown, then what has no element. */
export function grouped(
  points: readonly LearningRow[],
  categories: readonly CategoryView[],
  categoryOf: (element: string) => CategoryView | undefined,
): PointGroup[] {
  const inCategory = (it: LearningRow): CategoryView | undefined =>
    it.element === null ? undefined : categoryOf(it.element);
  const groups: PointGroup[] = categories.map((category) => ({
    of: 'category',
    category,
    points: points.filter((it) => inCategory(it)?.id === category.id),
  }));
  groups.push({ of: 'unknown', points: points.filter((it) => it.element !== null && !inCategory(it)) });
  groups.push({ of: 'none', points: points.filter((it) => it.element === null) });
  return groups.filter((it) => it.points.length > 0);
}
