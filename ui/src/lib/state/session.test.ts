// The session against a program that is played here: what a write tells, what undo says, when it locks.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const program = vi.hoisted(() => ({
  history: vi.fn(),
  historyUndo: vi.fn(),
  historyRedo: vi.fn(),
  vaultLock: vi.fn(),
  vaultStatus: vi.fn(),
  preferences: vi.fn(),
  preferencesSet: vi.fn(),
}));
/** What the program tells by itself: each name with whoever listens. */
const told = vi.hoisted(() => new Map<string, () => void>());
const event = vi.hoisted(() => (name: string) => ({
  listen: (run: () => void) => {
    told.set(name, run);
    return Promise.resolve(() => told.delete(name));
  },
}));
vi.mock('$lib/backend/bindings', () => ({
  commands: program,
  events: { vaultLocking: event('locking'), vaultLocked: event('locked') },
}));

const { announce } = await import('./announce.svelte');
const { Autosave, discardAll, flushAll } = await import('./autosave.svelte');
const { cover } = await import('./cover.svelte');
const { draftOf } = await import('./draft.svelte');
const { nav } = await import('./nav.svelte');
const { session } = await import('./session.svelte');

const ok = <T>(data: T): Promise<{ status: 'ok'; data: T }> => Promise.resolve({ status: 'ok', data });
const refused = <E>(error: E): Promise<{ status: 'error'; error: E }> =>
  Promise.resolve({ status: 'error', error });
const nothing = { undo: null, redo: null };
const open = {
  state: 'open' as const,
  folder: '/x',
  readOnly: null,
  history: nothing,
  wait: 0,
  remembered: false,
};
const locked = { ...open, state: 'locked' as const };

beforeEach(() => {
  vi.clearAllMocks();
  session.entered(open);
  announce.clear();
});
afterEach(() => {
  discardAll();
  nav.reset();
});

test('a write gives its value back, keeps the names of undo, and tells only whom it concerns', async () => {
  const cases = vi.fn();
  const answers = vi.fn();
  const stop = session.onChanged(['cases', 'tags'], cases);
  session.onChanged(['answers'], answers);
  const written = ok({
    value: 'id',
    areas: ['tags' as const],
    history: { undo: 'addTag' as const, redo: null },
  });
  expect(await session.write(written)).toBe('id');
  expect(session.history.undo).toBe('addTag');
  expect(cases).toHaveBeenCalledOnce();
  expect(answers).not.toHaveBeenCalled();
  stop();
  session.touched(['cases']);
  expect(cases).toHaveBeenCalledOnce();
});

test('undo says the name of the step', async () => {
  session.history = { undo: 'addTag', redo: null };
  program.historyUndo.mockReturnValue(
    ok({ value: 'addTag', areas: ['tags'], history: { undo: null, redo: 'addTag' } }),
  );
  await session.undo();
  expect(announce.notices.map((it) => it.text)).toEqual(['Ongedaan gemaakt: element toevoegen']);
  expect(session.history.redo).toBe('addTag');
});

test('with nothing to undo the program is not asked, and a screen reader hears why nothing happens', async () => {
  await session.undo();
  expect(program.historyUndo).not.toHaveBeenCalled();
  expect(announce.spoken).toBe('Er is niets om ongedaan te maken');
});

test('typed text is saved before the step back', async () => {
  const order: string[] = [];
  const field = new Autosave(async () => {
    order.push('opgeslagen');
    await session.write(ok({ value: null, areas: [], history: { undo: 'editStory' as const, redo: null } }));
  });
  program.historyUndo.mockImplementation(() => {
    order.push('terug');
    return ok({ value: 'editStory', areas: ['cases'], history: nothing });
  });
  field.edit('nieuw');
  await session.undo();
  expect(order).toEqual(['opgeslagen', 'terug']);
});

test('an offer to take back goes when something newer was done', async () => {
  session.done('Casus Duin ligt in de prullenbak.');
  expect(announce.notices).toHaveLength(1);
  await session.write(ok({ value: null, areas: [], history: nothing }));
  expect(announce.notices).toHaveLength(0);
});

test('locking leaves nothing of before in view', async () => {
  program.vaultLock.mockReturnValue(ok(locked));
  nav.go({ room: 'cases', case: 'a' });
  session.done('Iets');
  await session.lock();
  expect(session.vault?.state).toBe('locked');
  expect(nav.place).toEqual({ room: 'start' });
  expect(announce.notices).toEqual([]);
});

// KeePassXC #639: what was being written when the vault locked by itself was lost.
test('the program that is about to lock gets what was typed a moment ago, and then the vault', async () => {
  const order: string[] = [];
  program.vaultLock.mockImplementation(() => {
    order.push('op slot');
    return ok(locked);
  });
  const stop = session.followLock();
  const field = new Autosave((text) => Promise.resolve(order.push(text)));
  field.edit('net getypt');
  cover.raise();
  told.get('locking')?.();
  await vi.waitFor(() => expect(session.vault?.state).toBe('locked'));
  expect(order).toEqual(['net getypt', 'op slot']);
  expect(cover.reason).toBeNull();
  expect(announce.spoken).toBe('Terugblik is vergrendeld');
  stop();
});

// Fossify Notes #414: a draft was gone when the app was taken away from under it.
test('text that the vault was locked over comes back with the vault, and is saved then', async () => {
  program.vaultStatus.mockReturnValue(ok(locked));
  const stop = session.followLock();
  let isOpen = false;
  const kept: string[] = [];
  const save = (text: string): Promise<unknown> =>
    isOpen ? Promise.resolve(kept.push(text)) : Promise.reject(new Error('op slot'));
  draftOf('verhaal', 'oud', save).type('te laat voor het slot');
  told.get('locked')?.();
  await vi.waitFor(() => expect(session.vault?.state).toBe('locked'));
  expect(await flushAll()).toBe(false);
  isOpen = true;
  session.entered(open);
  expect(draftOf('verhaal', 'oud', save).text).toBe('te laat voor het slot');
  await vi.waitFor(() => expect(kept).toEqual(['te laat voor het slot']));
  stop();
});

test('what ends after locking says nothing of a case on the lock screen', async () => {
  program.vaultLock.mockReturnValue(ok(locked));
  await session.lock();
  announce.show({ tone: 'done', text: 'Opgeslagen als Casus Beuk.pdf' });
  announce.say('Casus Beuk');
  expect(announce.notices).toEqual([]);
  expect(announce.spoken).not.toContain('Beuk');
  session.entered(open);
  announce.say('weer open');
  expect(announce.spoken).toBe('weer open');
});

test('a text that cannot be saved keeps the vault open', async () => {
  const field = new Autosave(() => Promise.reject(new Error('vol')));
  field.edit('kwetsbaar');
  await session.lock();
  expect(program.vaultLock).not.toHaveBeenCalled();
  expect(session.vault?.state).toBe('open');
  expect(announce.notices.map((it) => it.text)).toEqual(['Niet opgeslagen. Je tekst staat nog hier.']);
});

test('a refusal is said in words, and a vault that was locked meanwhile is seen', async () => {
  program.vaultStatus.mockReturnValue(ok(locked));
  const went = await session.attempt(() => session.write(refused({ code: 'locked' as const })));
  expect(went).toBe(false);
  expect(announce.notices.map((it) => it.text)).toEqual(['Terugblik is vergrendeld']);
  await vi.waitFor(() => expect(session.vault?.state).toBe('locked'));
});

test('a preference that cannot be saved goes back to what it was', async () => {
  program.preferences.mockReturnValue(ok({ appearance: 'light', textSize: 100, idleMinutes: 10 }));
  program.vaultStatus.mockReturnValue(ok(open));
  await session.start();
  program.preferencesSet.mockReturnValue(refused({ code: 'diskFull' }));
  await session.prefer({ appearance: 'dark' });
  expect(session.preferences?.appearance).toBe('light');
  expect(announce.notices.map((it) => it.text)).toEqual(['De schijf is vol']);
});

test('going back returns to where one was, and stops at the beginning', () => {
  nav.go({ room: 'handbook' });
  nav.go({ room: 'cases', case: 'a' });
  expect(nav.back()).toBe(true);
  expect(nav.place.room).toBe('handbook');
  expect(nav.back()).toBe(true);
  expect(nav.back()).toBe(false);
  expect(nav.place.room).toBe('start');
});

test('a step that cannot be taken any more is told calmly, and what is next is asked anew', async () => {
  session.entered({ ...open, history: { undo: 'editStory', redo: null } });
  program.historyUndo.mockReturnValueOnce(refused({ code: 'stepGone' }));
  program.history.mockReturnValueOnce(ok(nothing));
  await session.undo();
  expect(session.history).toEqual(nothing);
  expect(program.history).toHaveBeenCalledOnce();
});
