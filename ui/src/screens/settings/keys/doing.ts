// What can be done with the keys, one at a time.
import type { KeyRow } from '$lib/backend';

/** What is being done with the keys. */
export type Doing =
  | { what: 'change' }
  | { what: 'test' }
  | { what: 'renew' }
  | { what: 'remember' }
  | { what: 'remove'; row: KeyRow; name: string };
