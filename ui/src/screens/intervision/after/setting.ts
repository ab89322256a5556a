// Whether a meeting was one with others.
import type { MeetingView } from '$lib/backend';
import { content } from '$lib/state';

/** True when it is known that nobody else was there, or the method is one for on one's own. */
export function isAlone({ people, row }: Pick<MeetingView, 'people' | 'row'>): boolean {
  if (people.say === 'number') return people.count <= 1;
  if (people.say === 'names') return people.names.length <= 1;
  return row.method?.kind === 'method' && content.method(row.method.id)?.setting === 'alone';
}
