// Times as people type them, and the two nights on which the clock of the room is changed.
import { dayOf, isoDay } from '$lib/format';

const DAY_MINUTES = 24 * 60;

/** "13:30" of "13:30", "13.30", "1330", "9" or "24:00"; `null` when it is no time. */
export function timeOf(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.,\s]?(\d{2}))?(?:\s*uur)?$/.exec(text.trim());
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** How many minutes there are from one time to the other, on the clock; over midnight when it ends earlier. */
export function minutesBetween(begins: string, ends: string): number {
  return (minuteOf(ends) - minuteOf(begins) + DAY_MINUTES) % DAY_MINUTES;
}

/** The day on which a meeting ends. */
export function dayOfEnd(date: string, begins: string, ends: string): string {
  if (ends > begins) return date;
  const day = dayOf(date);
  day.setDate(day.getDate() + 1);
  return isoDay(day);
}

/** Which way the clock is turned while the meeting lasts, by the rule of the European Union since 1996. */
export function clockChange(date: string, begins: string, ends: string): 'back' | 'forward' | null {
  const from = minuteOf(begins);
  const to = from + minutesBetween(begins, ends);
  const [two, three] = [2 * 60, 3 * 60];
  for (const [day, offset] of [
    [date, 0],
    [dayOfEnd(date, '1', '0'), DAY_MINUTES],
  ] as const) {
    const change = changeOn(day);
    if (change !== null && from < three + offset && to > two + offset) return change;
  }
  return null;
}

/** On the last Sunday of March and of October, between two and three. */
function changeOn(date: string): 'back' | 'forward' | null {
  const day = dayOf(date);
  if (day.getDay() !== 0 || day.getDate() < 25) return null;
  if (day.getMonth() === 2) return 'forward';
  return day.getMonth() === 9 ? 'back' : null;
}
