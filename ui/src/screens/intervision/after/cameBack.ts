// What stands around a meeting in its series: the one after it, and the agreements that were looked back on at it.
import type { AgreementRow, MeetingRow } from '$lib/backend';

/** Where a meeting stands in its series. */
export type Placed = Pick<MeetingRow, 'id' | 'date' | 'begins' | 'state'>;

const begins = ({ date, begins: at }: Placed): string => `${date} ${at}`;

/** The next meeting after `row` that is not called off; `around` are those of its group, the earliest first. */
export function nextOf<Row extends Placed>(row: Placed, around: readonly Row[]): Row | undefined {
  return around.find((it) => it.id !== row.id && it.state !== 'afgezegd' && begins(it) > begins(row));
}

/**
 * The agreements of earlier meetings of the group that were looked back on at this one: since its day, and before the
 * day of the next.
 */
export function lookedBackAt(
  row: Placed,
  all: readonly AgreementRow[],
  around: readonly Placed[],
): AgreementRow[] {
  const earlier = new Set(around.filter((it) => begins(it) < begins(row)).map((it) => it.id));
  const until = nextOf(row, around)?.date;
  return all.filter(
    ({ meeting, doneOn }) =>
      earlier.has(meeting) &&
      doneOn !== null &&
      doneOn >= row.date &&
      (until === undefined || until === row.date || doneOn < until),
  );
}
