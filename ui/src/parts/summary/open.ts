// What is still open between a paper and the outside: what was found, and the last question about it.
import type { FindingRow, RareReasonRow, RareRow, SeverityCode } from '$lib/backend';

/** What is to be looked at before a paper leaves. */
export type InTheWay = { findings: readonly FindingRow[]; rare: readonly RareRow[] };

/** The severities, the strictest first. */
export const SEVERITIES: readonly SeverityCode[] = ['blocks', 'warns', 'asks'];

/** Whether it still has to be looked at: what blocks always has. */
export function isOpen(finding: FindingRow, accepted: ReadonlySet<string>): boolean {
  return finding.severity === 'blocks' || !accepted.has(finding.key);
}

/** What was found in groups, the strictest first; in each what points to someone by itself comes first. */
export function groupsOf(
  findings: readonly FindingRow[],
): { severity: SeverityCode; findings: readonly FindingRow[] }[] {
  const groups = SEVERITIES.map((severity) => {
    const own = findings.filter((it) => it.severity === severity);
    const [direct, indirect] = (['direct', 'indirect'] as const).map((level) =>
      own.filter((it) => it.level === level),
    );
    return { severity, findings: [...(direct ?? []), ...(indirect ?? [])] };
  });
  return groups.filter((it) => it.findings.length > 0);
}

/** The reasons of a question that count now: what hangs on something counts when that may stay. */
export function reasonsOf(question: RareRow, accepted: ReadonlySet<string>): readonly RareReasonRow[] {
  return question.reasons.filter((it) => it.hangsOn === null || accepted.has(it.hangsOn));
}

/** Whether the question was answered for every reason that counts now. */
export function isAnswered(question: RareRow, accepted: ReadonlySet<string>): boolean {
  return reasonsOf(question, accepted).every((it) => accepted.has(it.key));
}

/** How many of what was found are still to be looked at. */
export function openFindings({ findings }: InTheWay, accepted: ReadonlySet<string>): number {
  return findings.filter((it) => isOpen(it, accepted)).length;
}

/** How many questions are still to be answered. */
export function openQuestions({ rare }: InTheWay, accepted: ReadonlySet<string>): number {
  return rare.filter((it) => !isAnswered(it, accepted)).length;
}
