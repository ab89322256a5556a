// Why a method is proposed, and why not, in words.
import { t } from '$lib';
import type { MethodProposalRow, SituationRow } from '$lib/backend';

type Because = MethodProposalRow['because'][number];

/** What is known of the meeting without asking. */
export type Known = { minutes: number; situations: readonly SituationRow[] };

/** Not more than two reasons: with three nobody reads the first. */
const MOST = 2;

/** Why the method is proposed, in a sentence; `null` when nothing points at it. */
export function becauseOf({ because }: Pick<MethodProposalRow, 'because'>, known: Known): string | null {
  if (because[0]?.code === 'usual') return t.prepBecauseUsual();
  const words = [...new Set(because.map((it) => reasonWords(it, known)))].slice(0, MOST);
  const [one, two] = words;
  if (one === undefined) return null;
  return two === undefined ? t.prepMethodBecauseOne({ one }) : t.prepMethodBecauseTwo({ one, two });
}

function reasonWords(it: Because, { minutes, situations }: Known): string {
  if (it.code === 'word') return t.prepBecauseWord({ word: it.word });
  if (it.code !== 'known') return t.prepBecauseWhen({ when: it.when });
  const id = situations.find((situation) => situation.when === it.when)?.id;
  if (id === 'weinig-tijd') return t.prepBecauseMinutes({ minutes });
  if (id === 'nieuwe-groep') return t.prepBecauseNewGroup();
  if (id === 'alleen') return t.prepBecauseAlone();
  return t.prepBecauseWhen({ when: it.when });
}

/** Why the method cannot be done, or had better not; `null` when it fits. */
export function whyNot(
  { fit, steps }: Pick<MethodProposalRow, 'fit' | 'steps'>,
  minutes: number,
): string | null {
  if (steps === 0) return t.prepMethodFitNoSteps();
  switch (fit.code) {
    case 'fits':
      return null;
    case 'ratherNot':
      return t.prepMethodFitRatherNot({ when: fit.when });
    case 'tooShort':
      return t.prepMethodFitTooShort({ least: fit.least, minutes });
    case 'tooFewPeople':
      return t.prepMethodFitTooFew({ least: fit.least });
    case 'notForGroups':
      return t.prepMethodFitNotGroups();
    default:
      return fit satisfies never;
  }
}

/** Whether it can be chosen all the same: who leads may know better about everything but the time. */
export function canChoose({ fit }: Pick<MethodProposalRow, 'fit'>): boolean {
  return fit.code !== 'tooShort';
}

/** "45 minuten", or "90 tot 150 minuten". */
export function minutesOf({ minutesFrom, minutesTo }: MethodProposalRow): string {
  return minutesFrom === minutesTo
    ? t.prepMethodMinutes({ from: minutesFrom })
    : t.prepMethodMinutesRange({ from: minutesFrom, upto: minutesTo });
}
