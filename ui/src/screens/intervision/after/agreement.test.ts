// An agreement as it is written, and what the program gets of it.
import { expect, test } from 'vitest';
import { AgreementDraft, newAgreement } from './agreement.svelte';

test('what goes to the program says nobody when nobody is named', () => {
  const draft = new AgreementDraft();
  expect(draft.isSound).toBe(false);
  draft.what = '  Oma bellen ';
  draft.who = ' ';
  expect(draft.isSound).toBe(true);
  expect(draft.write).toEqual({ what: 'Oma bellen', who: null, due: { on: 'next' } });
});

test('on a day needs the day; open needs none', () => {
  const draft = new AgreementDraft();
  draft.what = 'Lezen';
  draft.by = 'day';
  expect(draft.isSound).toBe(false);
  draft.day = '2026-12-01';
  expect(draft.write.due).toEqual({ on: 'day', day: '2026-12-01' });
  draft.by = 'open';
  expect(draft.write.due).toBeNull();
});

test('one that is there comes back as it was, and the next one keeps by when', () => {
  const row = { what: 'Lezen', who: 'A.', due: { on: 'day', day: '2026-12-01' } } as const;
  const draft = new AgreementDraft(row);
  expect(draft.write).toEqual(row);
  draft.next();
  expect([draft.what, draft.who, draft.by, draft.day]).toEqual(['', '', 'day', '2026-12-01']);
});

test('what was not added yet is found again, at its own meeting', () => {
  newAgreement('een').what = 'Half';
  expect(newAgreement('een').what).toBe('Half');
  expect(newAgreement('twee').what).toBe('');
});
