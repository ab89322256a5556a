import { expect, test } from 'vitest';
import { date, dateWithWeekday, daysAway, isoDay, momentOf, number, whenWas } from './format';

const now = new Date(2026, 10, 22, 14, 5, 30);

test.each([
  ['2026-11-22T14:05:10', 'zojuist'],
  ['2026-11-22T08:31:00', 'vandaag, 08:31'],
  ['2026-11-21T16:42:00', 'gisteren, 16:42'],
  ['2026-11-09T09:00:00', '9 november 2026, 09:00'],
])('the moment %s is said as %s', (moment, said) => {
  expect(whenWas(moment, now)).toBe(said);
});

test.each([
  ['2026-11-23', 'morgen'],
  ['2026-12-01', 'over 9 dagen'],
  ['2026-11-19', '3 dagen geleden'],
  ['2026-11-22', 'vandaag'],
])('the day %s is %s', (day, said) => {
  expect(daysAway(day, now)).toBe(said);
});

test('dates and numbers are written the Dutch way', () => {
  expect(date('2027-02-22')).toBe('22 februari 2027');
  expect(dateWithWeekday(now)).toBe('Zondag 22 november 2026');
  expect(number(1.5)).toBe('1,5');
});

test('a day survives the way over the wire and back', () => {
  expect(isoDay(momentOf('2026-03-29T02:30:00'))).toBe('2026-03-29');
});
