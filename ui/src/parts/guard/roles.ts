// The roles that can stand in the place of a name, and the letter that tells two with the same role apart.
import type { RoleCode, RoleRow } from '$lib/backend';

/** The roles in their groups. */
export const ROLES = {
  family: ['moeder', 'vader', 'zoon', 'dochter', 'kind', 'stiefouder', 'partner'],
  relatives: ['broer', 'zus', 'oma', 'opa', 'tante', 'oom', 'neef-nicht', 'pleegouder'],
  others: ['vriend', 'buur', 'leerkracht', 'arts', 'collega'],
} as const satisfies Record<string, readonly RoleCode[]>;

/** The letter that a new person with that role gets: none for the first, then B, C, … */
export function letterFor(role: RoleCode, people: readonly RoleRow[]): string | null {
  const turns = new Set(people.filter((it) => it.role === role).map((it) => it.turn));
  return turns.size === 0 ? null : String.fromCharCode(65 + Math.min(turns.size, 25));
}

/** Each person once, in the order in which they came. */
export function eachOnce(people: readonly RoleRow[]): RoleRow[] {
  const seen = new Map(people.map((it) => [it.turn, it]));
  return [...seen.values()].sort((one, other) => one.turn - other.turn);
}
