// Dates and numbers the Dutch way. Dates come over the wire as YYYY-MM-DD, moments as YYYY-MM-DDTHH:MM:SS,
// both in the local time of this computer.
import { t } from './text';

const DAY_MS = 24 * 60 * 60 * 1000;
const longDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const dayOfWeek = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const decimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** The local day of `iso` (YYYY-MM-DD, or a moment), at midnight. */
export function dayOf(iso: string): Date {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** The local moment of `iso` (YYYY-MM-DDTHH:MM:SS). */
export function momentOf(iso: string): Date {
  const moment = dayOf(iso);
  const [hours = 0, minutes = 0, seconds = 0] = iso.slice(11, 19).split(':').map(Number);
  moment.setHours(hours, minutes, seconds);
  return moment;
}

/** `day` as the wire wants it: YYYY-MM-DD. */
export function isoDay(day: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** "22 november 2026". */
export function date(day: Date | string): string {
  return longDay.format(typeof day === 'string' ? dayOf(day) : day);
}

/** "Zondag 22 november 2026". */
export function dateWithWeekday(day: Date): string {
  const text = dayOfWeek.format(day);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "16:42". */
export function time(moment: Date): string {
  return clock.format(moment);
}

/** Whole days from `from` to `to`; summer time does not count. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (it: Date): number => Date.UTC(it.getFullYear(), it.getMonth(), it.getDate());
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

/** "vandaag", "gisteren", "morgen", or the date. */
export function nearDay(day: Date | string, now = new Date()): string {
  const at = typeof day === 'string' ? dayOf(day) : day;
  const away = daysBetween(now, at);
  if (away === 0) return t.today();
  if (away === -1) return t.yesterday();
  if (away === 1) return t.tomorrow();
  return date(at);
}

/** "gisteren, 16:42"; within a minute "zojuist". */
export function whenWas(moment: Date | string, now = new Date()): string {
  const at = typeof moment === 'string' ? momentOf(moment) : moment;
  const since = now.getTime() - at.getTime();
  if (since >= 0 && since < 60_000) return t.justNow();
  return t.dayAtTime({ day: nearDay(at, now), time: time(at) });
}

/** "over 9 dagen", "morgen", "3 dagen geleden". */
export function daysAway(day: Date | string, now = new Date()): string {
  const away = daysBetween(now, typeof day === 'string' ? dayOf(day) : day);
  if (away === 0) return t.today();
  if (away === 1) return t.tomorrow();
  if (away === -1) return t.yesterday();
  return away > 0 ? t.inDays({ count: away }) : t.daysAgo({ count: -away });
}

/** "1,5". */
export function number(value: number): string {
  return decimal.format(value);
}
