// The marks of some fields as a list to go through: the same word once, the strictest first.
import { t } from '$lib';
import type { GuardedField } from './field.svelte';
import { groupOf, GROUPS, type Group, kindWords, type Mark } from './marks';

/** One line of the list: a word in one field, at its first place there. */
export type Hit = {
  readonly field: GuardedField;
  readonly mark: Mark;
  readonly group: Group;
  readonly excerpt: string;
  /** How often it stands there. */
  readonly times: number;
};

/** The name of the group. */
export function groupWords(group: Group): string {
  const names = {
    blocks: t.guardGroupBlocks,
    warns: t.guardGroupWarns,
    asks: t.guardGroupAsks,
    wording: t.guardGroupWording,
  };
  return names[group]();
}

/** The lines of the list, in the order of their groups and then of the text. */
export function grouped(fields: readonly GuardedField[]): Hit[] {
  const all = fields.flatMap((field) => {
    const hits = new Map<string, Hit>();
    for (const mark of field.watch.marks) {
      const excerpt = field.excerpt(mark);
      const group = groupOf(mark);
      const key = `${group} ${kindWords(mark)} ${excerpt.toLowerCase()}`;
      const known = hits.get(key);
      if (known) hits.set(key, { ...known, times: known.times + 1 });
      else hits.set(key, { field, mark, group, excerpt, times: 1 });
    }
    return [...hits.values()];
  });
  return GROUPS.flatMap((group) => all.filter((it) => it.group === group));
}
