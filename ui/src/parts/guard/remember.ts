// What the worker says of the words of a case: who somebody is, and what is no name at all.
import { commands, type WhoInput } from '$lib/backend';
import { t } from '$lib';
import { announce, session } from '$lib/state';

/** Remembers who `name` is, so that the next place gets the same role. */
export async function rememberRole(caseId: string, name: string, who: WhoInput): Promise<void> {
  await session.attempt(() => session.write(commands.guardNameRole(caseId, name, who)));
}

/** Remembers that `word` is no name in this case, and offers to take that back. */
export async function sayNoName(caseId: string, word: string): Promise<void> {
  await session.attempt(async () => {
    await session.write(commands.guardWordIsNoName(caseId, word));
    session.done(t.guardWordTold({ word }));
  });
}

/** Looks out for `word` again. True when that went well. */
export async function forgetWord(caseId: string, word: string): Promise<boolean> {
  return session.attempt(async () => {
    await session.write(commands.guardWordForget(caseId, word));
    announce.say(t.guardWordForgotten({ word }));
  });
}
