// The open vault as the window sees it: its state, the preferences, what can be undone, what changed.
import {
  type AreaCode,
  call,
  type Changed,
  commands,
  events,
  failureOf,
  type HistoryView,
  type Preferences,
  type PreferencesView,
  type Running,
  type VaultView,
} from '$lib/backend';
import { say } from '$lib/errors/say';
import { t } from '$lib/text';
import { opName } from '$lib/text/op';
import { announce } from './announce.svelte';
import { discardAll, flushAll } from './autosave.svelte';
import { cover } from './cover.svelte';
import { nav } from './nav.svelte';

/** The answer with every field: the types of the wire leave room for a file without some. */
function whole(view: PreferencesView): Preferences {
  return {
    appearance: 'system',
    textSize: 100,
    idleMinutes: 10,
    coverWhenAway: false,
    wordingHints: true,
    ...view,
  };
}

type Listener = { areas: AreaCode[]; run: () => void };

class Session {
  /** The vault; `null` until the program answered for the first time. */
  vault = $state.raw<VaultView | null>(null);
  /** How the user wants the app; `null` until read. */
  preferences = $state.raw<Preferences | null>(null);
  /** The names of the next step back and forward. */
  history = $state.raw<HistoryView>({ undo: null, redo: null });
  readonly #listeners = new Set<Listener>();
  #offer: number | null = null;

  /** Reads where things stand. Throws when the program does not answer. */
  async start(): Promise<void> {
    this.preferences = whole(await call(commands.preferences()));
    this.entered(await call(commands.vaultStatus()));
  }

  /** The value of a write, after telling every screen what it touched. */
  async write<T>(running: Running<Changed<T>>): Promise<T> {
    return this.wrote(await call(running));
  }

  /** The value of a write that was done, after telling every screen what it touched. */
  wrote<T>(changed: Changed<T>): T {
    // An offer to take something back is only true for the newest step.
    if (this.#offer !== null) announce.dismiss(this.#offer);
    this.history = changed.history;
    this.touched(changed.areas);
    return changed.value;
  }

  /** Says that a step was done, and offers to take it back for as long as it is the newest. */
  done(text: string): void {
    this.#offer = announce.show({
      tone: 'done',
      text,
      action: { label: t.undo(), run: () => void this.undo() },
    });
  }

  /** Tells the screens that `areas` changed. */
  touched(areas: AreaCode[]): void {
    for (const it of [...this.#listeners]) {
      if (it.areas.some((area) => areas.includes(area))) it.run();
    }
  }

  /** Tells every screen that the handbook says something else now: names stand everywhere. */
  contentChanged(): void {
    for (const it of [...this.#listeners]) it.run();
  }

  /** Calls `run` whenever one of `areas` changes. Gives back how to stop that. */
  onChanged(areas: AreaCode[], run: () => void): () => void {
    const listener = { areas, run };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes back the last step and says its name. */
  async undo(): Promise<void> {
    if (!(await this.#saved())) return;
    if (this.history.undo === null) {
      announce.say(t.undoNone());
      return;
    }
    await this.#turn(async () => {
      const op = await this.write(commands.historyUndo());
      announce.show({ tone: 'done', text: t.undone({ name: opName(op) }) });
    });
  }

  /** Does the last undone step again and says its name. */
  async redo(): Promise<void> {
    if (!(await this.#saved())) return;
    if (this.history.redo === null) {
      announce.say(t.redoNone());
      return;
    }
    await this.#turn(async () => {
      const op = await this.write(commands.historyRedo());
      announce.show({ tone: 'done', text: t.redone({ name: opName(op) }) });
    });
  }

  /** Takes a step; one that could not be taken is gone, so what is next is asked anew. */
  async #turn(step: () => Promise<void>): Promise<void> {
    if (await this.attempt(step)) return;
    try {
      this.history = await call(commands.history());
    } catch {
      // The vault was locked meanwhile, which the message already led to.
    }
  }

  /** True when all that was typed is saved: it is the newest step, and has to be there before going back. */
  async #saved(): Promise<boolean> {
    const saved = await flushAll();
    if (!saved) announce.show({ tone: 'error', text: t.savingFailed() });
    return saved;
  }

  /** Enters a vault that was just made, opened or kept. */
  entered(vault: VaultView): void {
    this.history = vault.history;
    this.vault = vault;
    if (vault.state !== 'open' && vault.state !== 'lookingAround') return;
    announce.resume();
    // Text that the vault was locked over, when it could not be saved in time: now it can.
    void flushAll();
  }

  /** Locks, after saving what was typed. Without a way to save it stays open and says so. */
  async lock(): Promise<void> {
    if (!(await flushAll())) {
      announce.show({
        tone: 'error',
        text: t.savingFailed(),
        action: { label: t.tryAgain(), run: () => void this.lock() },
      });
      return;
    }
    await this.attempt(async () => this.#left(await call(commands.vaultLock())));
  }

  /** Leaves the look-around; what was done there is gone, as the user was told. */
  async stopLookingAround(): Promise<void> {
    discardAll();
    await this.attempt(async () => this.#left(await call(commands.vaultLock())));
  }

  /** Begins anew after everything was erased: nothing typed or shown stays, and the preferences are the usual ones. */
  async wiped(vault: VaultView): Promise<void> {
    discardAll();
    this.#left(vault);
    // Nothing is left that words could give away.
    if (vault.state === 'none') announce.resume();
    this.preferences = whole(await call(commands.preferences()));
  }

  /** Follows the program when it locks by itself. Gives back how to stop that. */
  followLock(): () => void {
    // Asked to lock: what was typed goes into the vault first. What cannot be saved waits here, out of sight.
    const locking = async (): Promise<void> => {
      await flushAll();
      this.#left(await call(commands.vaultLock()));
    };
    const locked = async (): Promise<void> => this.#left(await call(commands.vaultStatus()));
    const listening = [
      events.vaultLocking.listen(() => void this.attempt(locking)),
      events.vaultLocked.listen(() => void this.attempt(locked)),
    ];
    // Without the event nothing is lost: the next command answers "locked", and the lock screen comes then.
    return () => {
      for (const it of listening) void it.then((stop) => stop()).catch(() => undefined);
    };
  }

  #left(vault: VaultView): void {
    nav.reset();
    cover.lift();
    announce.hush(vault.state === 'locked' ? t.errorLockedTitle() : '');
    this.history = vault.history;
    this.vault = vault;
  }

  /** Saves other preferences; they show at once and go back when they could not be saved. */
  async prefer(change: Partial<Preferences>): Promise<void> {
    const before = this.preferences;
    if (!before) return;
    this.preferences = { ...before, ...change };
    try {
      this.preferences = whole(await call(commands.preferencesSet(this.preferences)));
    } catch (problem) {
      this.preferences = before;
      this.complain(problem);
    }
  }

  /** Runs `body`; when the program refuses, says why. True when it went well. */
  async attempt(body: () => Promise<unknown>): Promise<boolean> {
    try {
      await body();
      return true;
    } catch (problem) {
      this.complain(problem);
      return false;
    }
  }

  /** Says what went wrong. A vault that was locked meanwhile shows its lock screen instead. */
  complain(problem: unknown): void {
    const { wire } = failureOf(problem);
    const message = say(wire);
    announce.show({ tone: message.tone, text: message.title, detail: message.body });
    if (wire.code === 'locked') void this.refresh();
  }

  /** Looks again whether the vault is open. */
  async refresh(): Promise<void> {
    try {
      this.entered(await call(commands.vaultStatus()));
    } catch {
      // The program is not there at all; the message that led here already says so.
    }
  }
}

export const session = new Session();
