// What is open before a paper leaves: the order, what hangs on what, and when a question is answered.
import { describe, expect, test } from 'vitest';
import type { FindingRow, LevelCode, RareReasonRow, RareRow, SeverityCode } from '$lib/backend';
import { groupsOf, isAnswered, openFindings, openQuestions, reasonsOf } from './open';

const finding = (key: string, severity: SeverityCode, level: LevelCode): FindingRow => ({
  key,
  kind: 'plaats',
  level,
  severity,
  case: null,
  place: { code: 'story' },
  excerpt: key,
  reason: 'form',
  proposals: [{ code: 'leaveOut' }],
});

const reason = (key: string, hangsOn: string | null): RareReasonRow => ({
  key,
  why: hangsOn === null ? 'meerling' : 'blijft-staan',
  kind: null,
  place: { code: 'story' },
  excerpt: key,
  hangsOn,
});

test('the strictest comes first, and in a group what points to someone by itself', () => {
  const findings = [
    finding('datum', 'asks', 'indirect'),
    finding('dorp', 'warns', 'indirect'),
    finding('naam', 'warns', 'direct'),
    finding('bsn', 'blocks', 'direct'),
  ];
  const order = groupsOf(findings).map((it) => [it.severity, ...it.findings.map((one) => one.key)]);
  expect(order).toEqual([
    ['blocks', 'bsn'],
    ['warns', 'naam', 'dorp'],
    ['asks', 'datum'],
  ]);
  expect(groupsOf([])).toEqual([]);
});

describe('the last question', () => {
  const question: RareRow = { case: null, reasons: [reason('tweeling', null), reason('r-dorp', 'dorp')] };
  const findings = [finding('dorp', 'warns', 'indirect')];

  test.each<[string, string[], string[], boolean]>([
    ['nothing said', [], ['tweeling'], false],
    ['answered', ['tweeling'], ['tweeling'], true],
    ['the village came after the answer', ['tweeling', 'dorp'], ['tweeling', 'r-dorp'], false],
    ['answered anew', ['tweeling', 'dorp', 'r-dorp'], ['tweeling', 'r-dorp'], true],
  ])('%s', (_, said, reasons, answered) => {
    const accepted = new Set(said);
    expect(reasonsOf(question, accepted).map((it) => it.key)).toEqual(reasons);
    expect(isAnswered(question, accepted)).toBe(answered);
    expect(openQuestions({ findings, rare: [question] }, accepted)).toBe(answered ? 0 : 1);
  });

  test('what blocks stays open whatever was said', () => {
    const blocks = finding('bsn', 'blocks', 'direct');
    expect(openFindings({ findings: [blocks, ...findings], rare: [] }, new Set(['bsn', 'dorp']))).toBe(1);
  });
});
