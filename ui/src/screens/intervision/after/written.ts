// Where the words that a check found were written, to go there.
import type { MeetingView } from '$lib/backend';

/** The pages of what comes afterwards. */
export type AfterPage = 'together' | 'each' | 'paper';

/** A place where something was written: a page, whose, and which field on it (a selector). */
export type Written =
  | { on: 'after'; page: AfterPage; who?: string | null; field: string }
  /** What was written before the meeting. */
  | { on: 'prepare' };

/** Where in what was written about a meeting `excerpt` stands; the notes when it is nowhere to be found. */
export function whereWritten(excerpt: string, meeting: MeetingView): Written {
  const has = (text: string): boolean => text.includes(excerpt);
  const { notes, agreements, reflections, offers, row } = meeting;
  const learned = notes.learned.findIndex(has);
  if (learned >= 0) return { on: 'after', page: 'together', field: `[data-point="${learned}"] textarea` };
  if (has(notes.forTeam)) return { on: 'after', page: 'together', field: '[data-text="forTeam"]' };
  const agreement = agreements.find((it) => has(it.what) || has(it.outcome) || has(it.who ?? ''));
  if (agreement) return { on: 'after', page: 'together', field: `[data-agreement="${agreement.id}"]` };
  for (const { who, ...texts } of reflections) {
    const name = (['question', 'technical', 'normative', 'personal', 'nextSteps'] as const).find((it) =>
      has(texts[it]),
    );
    if (name) return { on: 'after', page: 'each', who, field: `[data-text="${name}"]` };
  }
  if (offers.some((it) => has(it.question)) || has(row.theme)) return { on: 'prepare' };
  return { on: 'after', page: 'together', field: 'h3' };
}
