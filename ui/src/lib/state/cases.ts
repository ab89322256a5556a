// Going to a case, from wherever one is.
import { call, commands, type TabCode } from '$lib/backend';
import { nav } from './nav.svelte';
import { session } from './session.svelte';

/** Opens the case on that page. */
export function openCase(id: string, tab?: TabCode): void {
  nav.go(tab ? { room: 'cases', case: id, tab } : { room: 'cases', case: id });
}

/** Makes an empty case with a neutral name, and opens it with that name ready to be changed. */
export async function newCase(): Promise<void> {
  await session.attempt(async () => {
    const id = await session.write(commands.caseCreate());
    nav.go({ room: 'cases', case: id, tab: 'verhaal', focus: 'label' });
  });
}

/** Opens the fictional case: a copy that may be written in and thrown away. */
export async function openSample(sample: string): Promise<void> {
  await session.attempt(async () => openCase(await session.write(commands.caseOpenSample(sample))));
}

/** The name of a step of the conversation about this case; `null` when there is no such step. */
export async function stepName(
  id: string,
  variant: Parameters<typeof commands.conversationOpen>[1],
  step: number,
): Promise<string | null> {
  const conversation = await call(commands.conversationOpen(id, variant));
  return conversation.steps[step]?.name ?? null;
}
