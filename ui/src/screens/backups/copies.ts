// What the screens say about a copy.
import type { CopyInput, CopyPlace, CopyRow } from '$lib/backend';
import { date, momentOf, number, time } from '$lib/format';
import { t } from '$lib';

/** "22 november 2026, 14:30": of a copy the moment itself counts, not how long ago it is. */
export function momentName(iso: string): string {
  return t.dayAtTime({ day: date(iso), time: time(momentOf(iso)) });
}

/** "1,2 MB". */
export function size(copy: CopyRow): string {
  return t.backupsSize({ size: number(Math.max(copy.kilobytes / 1000, 0.1)) });
}

/** The copy as the program wants it named. */
export function named(place: CopyPlace, copy: CopyRow): CopyInput {
  return { place, name: copy.name };
}
