// The one way to the program behind the window. Nothing else in the screens knows Tauri.
import type { PreferencesView, WireError } from './bindings';

export { commands, events } from './bindings';
export type * from './bindings';

type Result<T> = { status: 'ok'; data: T } | { status: 'error'; error: WireError };

/** A refusal by the program, with the code that `say` has words for. */
export class WireFailure extends Error {
  readonly wire: WireError;

  constructor(wire: WireError) {
    super(wire.code);
    this.name = 'WireFailure';
    this.wire = wire;
  }
}

/** The preferences with every field filled in, as the program always answers them. */
export type Preferences = Required<PreferencesView>;

/** A command on its way. */
export type Running<T> = Promise<Result<T>>;

/** What the command answered; a refusal is thrown as a {@link WireFailure}. */
export async function call<T>(running: Running<T>): Promise<T> {
  let result: Result<T>;
  try {
    result = await running;
  } catch (problem) {
    throw failureOf(problem);
  }
  if (result.status === 'error') throw new WireFailure(result.error);
  return result.data;
}

/** Any thrown thing as a failure that has words. */
export function failureOf(problem: unknown): WireFailure {
  if (problem instanceof WireFailure) return problem;
  // The window lost the program, or a screen broke: there is no incident in the log to point to.
  return new WireFailure({ code: 'internal', incident: 'venster' });
}
