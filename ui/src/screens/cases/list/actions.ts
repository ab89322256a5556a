// What can be done to a case from a list: said afterwards, with the way back.
import { commands, type CaseRow } from '$lib/backend';
import { t } from '$lib';
import { announce, session } from '$lib/state';

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

/** Removes everything in the bin for good. True when it went. */
export function emptyBin(): Promise<boolean> {
  return session.attempt(async () => {
    const count = await session.write(commands.binEmpty());
    announce.show({ tone: 'done', text: t.casesBinCleared({ count }) });
  });
}
