// Which case the fields below belong to, and who is who in it: not every part between has to hand that on.
import { call, commands, type RoleRow } from '$lib/backend';
import { load } from '$lib/state';
import { getContext, setContext } from 'svelte';
import { eachOnce } from './roles';

const KEY = Symbol('the case that is guarded');

/** The case that a field belongs to. */
export type GuardedCase = {
  readonly id: string;
  /** The people of the case that have a role, without their names. */
  readonly people: readonly RoleRow[];
};

/** Says that all fields below belong to this case. To be called while a component is set up. */
export function guardCase(caseId: string): void {
  // Without an answer nobody has a role yet: proposals are less exact, nothing more.
  const read = load(['guard'], () => call(commands.guardRoles(caseId)));
  const guarded: GuardedCase = {
    id: caseId,
    get people() {
      return eachOnce(read.value ?? []);
    },
  };
  setContext(KEY, guarded);
}

/** The case that the fields here belong to; `null` outside a case. To be called while a component is set up. */
export function guardedCase(): GuardedCase | null {
  return getContext<GuardedCase | undefined>(KEY) ?? null;
}
