// The name of a step for "Ongedaan maken: …". An operation without a name does not compile.
import type { Op } from '$lib/backend';
import { t } from '$lib/text';

/** The name of `op` in words. */
export function opName(op: Op): string {
  switch (op) {
    case 'createCase':
      return t.opCreateCase();
    case 'renameCase':
      return t.opRenameCase();
    case 'putTag':
      return t.opPutTag();
    default:
      return op satisfies never;
  }
}
