// The hours of meetings, ready for a picture and for a table.
import type { MeetingFormCode, YearHoursRow } from '$lib/backend';
import { FORMS } from '$parts/intervision/forms';

/** A year, also one in which nothing was held. */
export type HoursOfYear = { year: number; minutes: number; forms: YearHoursRow['forms'] };

/** Every year from the first to the last that has a meeting, the newest first. */
export function allYears(hours: readonly YearHoursRow[]): HoursOfYear[] {
  const years = hours.map((it) => it.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all: HoursOfYear[] = [];
  for (let year = last; year >= first; year -= 1) {
    const forms = hours.find((it) => it.year === year)?.forms ?? [];
    all.push({ year, minutes: sum(forms), forms });
  }
  return all;
}

/** The forms that occur, in their order. */
export function formsIn(hours: readonly YearHoursRow[]): MeetingFormCode[] {
  return FORMS.filter((form) => hours.some((it) => it.forms.some((total) => total.form === form)));
}

/** The minutes of these together. */
export function sum(forms: readonly { minutes: number }[]): number {
  return forms.reduce((minutes, it) => minutes + it.minutes, 0);
}
