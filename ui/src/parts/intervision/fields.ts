// What the fields of a group and of a meeting have in common.
import type { LeaderRow } from '$lib/backend';
import { t } from '$lib';
import { length, MOST_NAME } from './names';

const MOST_PLACE = 200;

/** The whole number in `text` when it lies from `least` to `most`. */
export function numberIn(text: string, least: number, most: number): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  return value >= least && value <= most ? value : null;
}

/** That a name is too long, when it is. */
export function nameError(name: string): string | null {
  return length(name.trim()) > MOST_NAME ? t.tooLong({ most: MOST_NAME }) : null;
}

/** That a place is too long, when it is. */
export function placeError(place: string): string | null {
  return length(place.trim()) > MOST_PLACE ? t.tooLong({ most: MOST_PLACE }) : null;
}

/** That a register stands there and nobody who is in it, when that is so. */
export function leaderError(name: string, register: string): string | null {
  return name.trim() === '' && register.trim() !== '' ? t.groupRegisterWithoutName() : nameError(name);
}

/** Who leads; `null` when nobody was named. */
export function leaderOf(name: string, register: string): LeaderRow | null {
  return name.trim() === '' ? null : { name: name.trim(), register: register.trim() || null };
}
