// Preparing against a program that is played here: fast entry, choosing, the minutes, the roles, by keyboard.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expectNoBarriers } from '../../../../tests/axe';
import { smallHandbook } from '../../../../tests/smallHandbook';
import { aMeeting, anOffer, aProposal, aStep } from '../../../../tests/smallMeeting';
import type { MeetingView } from '$lib/backend';

const ok = (data: unknown): Promise<unknown> => Promise.resolve({ status: 'ok', data });
const changed = (value: unknown = null): Promise<unknown> =>
  ok({ value, areas: [], history: { undo: null, redo: null } });

const program = vi.hoisted(() => ({
  handbook: vi.fn(),
  caseList: vi.fn(),
  guardCheck: vi.fn(),
  wordingCheck: vi.fn(),
  colleagueNames: vi.fn(),
  situationList: vi.fn(),
  meetingMethods: vi.fn(),
  methodListOwn: vi.fn(),
  meetingOffer: vi.fn(),
  meetingOfferWithdraw: vi.fn(),
  meetingChooseQuestion: vi.fn(),
  meetingChooseMethod: vi.fn(),
  meetingStepMinutes: vi.fn(),
  meetingFitMinutes: vi.fn(),
  meetingSeats: vi.fn(),
  meetingCheck: vi.fn(),
}));
vi.mock('$lib/backend/bindings', () => ({ commands: program, events: { vaultLocked: { listen: vi.fn() } } }));

const { content, nav } = await import('$lib/state');
const { default: PrepareTab } = await import('./PrepareTab.svelte');

// A whole page and all of its rules: on a busy machine that takes longer than a part does.
vi.setConfig({ testTimeout: 30_000 });

const user = userEvent.setup({ delay: null });
const GUIDE = { kind: 'guide' } as const;
const ROLES = [
  { id: 'begeleider', name: 'Gespreksleider', task: 'Bewaakt de tijd.' },
  { id: 'stem-van-gezin', name: 'Stem van het gezin', task: 'Kijkt mee.' },
];

beforeEach(async () => {
  const handbook = smallHandbook();
  program.handbook.mockImplementation(() => ok({ ...handbook, guide: { ...handbook.guide, roles: ROLES } }));
  program.caseList.mockImplementation(() => ok([]));
  program.guardCheck.mockImplementation(() => ok({ marks: [] }));
  program.colleagueNames.mockImplementation(() => ok(['D.']));
  program.methodListOwn.mockImplementation(() => ok([]));
  program.situationList.mockImplementation(() => ok([{ id: 'gevoel', when: 'veel gevoel merkt' }]));
  program.meetingMethods.mockImplementation(() =>
    ok([
      aProposal('kort', { because: [{ code: 'word', when: 'x', word: 'boos' }] }),
      aProposal('lang', { fit: { code: 'tooShort', least: 80 } }),
    ]),
  );
  for (const it of Object.values(program)) {
    if (!it.getMockImplementation()) it.mockImplementation(() => changed('nieuw'));
  }
  await content.reload();
});

afterEach(() => {
  vi.clearAllMocks();
  nav.reset();
});

function open(meeting: MeetingView): ReturnType<typeof render> {
  return render(PrepareTab, { meeting, reload: () => Promise.resolve() });
}

const part = (name: RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));

test('Enter adds a question, and the next can be typed at once', async () => {
  const { container } = open(aMeeting());
  await user.type(screen.getByRole('combobox', { name: 'Van wie' }), 'A.');
  await user.type(screen.getByRole('textbox', { name: /^Vraag van A\./ }), 'Hoe?{Enter}');
  expect(program.meetingOffer).toHaveBeenCalledExactlyOnceWith('bijeenkomst', {
    by: 'A.',
    question: 'Hoe?',
    case: null,
  });
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Van wie' }));
  await user.tab();
  await user.keyboard('En ik?{Enter}');
  expect(program.meetingOffer).toHaveBeenLastCalledWith('bijeenkomst', {
    by: null,
    question: 'En ik?',
    case: null,
  });
  await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
  expect(program.meetingOffer).toHaveBeenCalledTimes(2);
  expect(screen.getByText('Schrijf eerst de vraag op.')).toBeTruthy();
  await expectNoBarriers(container);
});

test('one of the questions is chosen with the arrows, and goes with undo', async () => {
  const offers = [anOffer('a'), anOffer('b', { by: null, case: { id: 'c', label: 'Casus Beuk' } })];
  const { container } = open(aMeeting({ offers, chosen: 'a' }));
  await part(/^Vraag/);
  screen.getByRole('radio', { name: 'Hoe kan ik a?' }).focus();
  await user.keyboard('{ArrowDown}');
  expect(program.meetingChooseQuestion).toHaveBeenLastCalledWith('bijeenkomst', 'b');
  expect(screen.getByText('uit Casus Beuk')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Toch nog niet kiezen' }));
  expect(program.meetingChooseQuestion).toHaveBeenLastCalledWith('bijeenkomst', null);
  await expectNoBarriers(container);
});

test('the best method stands first with its reason; one that takes too long cannot be chosen', async () => {
  const { container } = open(aMeeting({ offers: [anOffer('a')], chosen: 'a' }));
  const best = within(await screen.findByRole('article', { name: 'Werkvorm kort' }));
  expect(best.getByText('Omdat ‘boos’ in de vraag staat.')).toBeTruthy();
  expect(screen.getByText('Te kort: duurt minstens 80 minuten, er zijn er 60.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Kies Werkvorm lang' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'veel gevoel merkt' }));
  expect(program.meetingMethods).toHaveBeenLastCalledWith('bijeenkomst', ['gevoel']);
  await user.click(best.getByRole('button', { name: 'Kies deze werkvorm' }));
  expect(program.meetingChooseMethod).toHaveBeenLastCalledWith('bijeenkomst', { kind: 'method', id: 'kort' });
  await expectNoBarriers(container);
});

test('minutes count at once and are saved together; what cannot be is said and not saved', async () => {
  const agenda = [aStep('Landen', 30), aStep('Afronden', 30)];
  const { container } = open(aMeeting({ agenda, row: { method: GUIDE } }));
  await part(/^Stappen en tijd/);
  const field = screen.getByRole('spinbutton', { name: 'Minuten voor Landen' });
  await user.click(screen.getByRole('button', { name: 'Een minuut meer voor Landen' }));
  await user.click(screen.getByRole('button', { name: 'Een minuut meer voor Landen' }));
  expect(screen.getByRole('status').textContent).toContain('2 minuten langer dan de bijeenkomst');
  await user.clear(field);
  await user.type(field, '0');
  expect(screen.getByRole('alert').textContent).toContain('Vul een heel getal in');
  await user.clear(field);
  await user.type(field, '25');
  expect(screen.getByRole('status').textContent).toContain('Er blijven 5 minuten over.');
  await expectNoBarriers(container);
  await user.click(screen.getByRole('button', { name: 'Pas in' }));
  // What was typed is saved before; however long that takes.
  await vi.waitFor(() => expect(program.meetingFitMinutes).toHaveBeenCalledExactlyOnceWith('bijeenkomst'));
  expect(program.meetingStepMinutes).toHaveBeenLastCalledWith('bijeenkomst', [25, 30]);
});

test('without a method, without steps and with too little time it says so and what to do', async () => {
  const { rerender } = open(aMeeting());
  await part(/^Stappen en tijd/);
  expect(screen.getByRole('heading', { name: 'Nog geen stappen' })).toBeTruthy();
  await rerender({ meeting: aMeeting({ row: { method: GUIDE } }) });
  expect(screen.getByRole('heading', { name: 'Deze werkvorm heeft geen stappen' })).toBeTruthy();
  await rerender({
    meeting: aMeeting({ row: { method: GUIDE, minutes: 10 }, agenda: [aStep('Landen', 60)] }),
  });
  expect(screen.getByText(/minstens 20 minuten nodig, en er zijn er 10/)).toBeTruthy();
  await rerender({
    meeting: aMeeting({ row: { method: GUIDE, minutes: 720 }, agenda: [aStep('Landen', 60)] }),
  });
  expect(screen.getByText(/duurt 12 uur/)).toBeTruthy();
});

test('a role is given by name, and a role of another pack is kept', async () => {
  const seats = [{ role: 'onbekende-rol', who: 'E.' }];
  const { container } = open(aMeeting({ seats }));
  await part(/^Rollen/);
  expect(screen.getByRole('heading', { name: 'onbekende-rol' })).toBeTruthy();
  await user.type(screen.getByRole('combobox', { name: 'Naam voor Stem van het gezin' }), 'B.{Enter}');
  expect(program.meetingSeats).toHaveBeenLastCalledWith('bijeenkomst', [
    ...seats,
    { role: 'stem-van-gezin', who: 'B.' },
  ]);
  await user.click(screen.getByRole('button', { name: 'Zet C. bij Gespreksleider' }));
  expect(program.meetingSeats).toHaveBeenLastCalledWith('bijeenkomst', [
    ...seats,
    { role: 'begeleider', who: 'C.' },
  ]);
  await expectNoBarriers(container);
});

test('what is missing leads to its part, and the cockpit opens when the meeting can begin', async () => {
  const { rerender } = open(aMeeting({ offers: [anOffer('a')], chosen: 'a' }));
  const begin = (): HTMLButtonElement => screen.getByRole('button', { name: 'Begin de bijeenkomst' });
  expect(begin().disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: 'kies een werkvorm' }));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Werkvorm' }));
  await rerender({ meeting: aMeeting({ row: { method: GUIDE }, agenda: [aStep('Landen', 60)] }) });
  await user.click(begin());
  expect(nav.place).toEqual({ room: 'intervision', meeting: 'bijeenkomst', tab: 'run' });
});
