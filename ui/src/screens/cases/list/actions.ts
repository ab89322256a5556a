// What can be done to a case from a list: said afterwards, with the way back.
import { commands, type CaseRow, type ReceiptView } from '$lib/backend';
import { t } from '$lib';
import { session } from '$lib/state';

/** Puts the case in the bin and offers to take that back. True when it went. */
export function binCase({ id, label }: Pick<CaseRow, 'id' | 'label'>): Promise<boolean> {
  return session.attempt(async () => {
    await session.write(commands.caseBin(id));
    session.done(t.caseBinned({ label }));
  });
}

/** Takes the case out of the bin and offers to take that back. True when it went. */
export function restoreCase({ id, label }: Pick<CaseRow, 'id' | 'label'>): Promise<boolean> {
  return session.attempt(async () => {
    await session.write(commands.caseRestore(id));
    session.done(t.casesBinRestored({ label }));
  });
}

/** Erases the case, or everything in the bin, for good. What was erased, or `null` when nothing was. */
export async function erase(id: string | null): Promise<ReceiptView | null> {
  let receipt: ReceiptView | null = null;
  await session.attempt(async () => {
    receipt = await session.write(id === null ? commands.binEmpty() : commands.caseErase(id));
  });
  return receipt;
}
