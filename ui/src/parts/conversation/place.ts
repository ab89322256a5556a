// Where in the conversation one was, a spot for each case, as long as the window is open. The store
// remembers it as well; this is for coming back from another page of the same case.
import { call, commands, type VariantCode } from '$lib/backend';

/** A spot in the conversation: with whom, and which step, from zero. */
export type Spot = { variant: VariantCode; step: number };

const FIRST: Spot = { variant: 'alleen', step: 0 };
const spots = new Map<string, Spot>();

/** Where in the conversation about this case one was; the beginning when nowhere. */
export function conversationPlace(caseId: string): Spot {
  return spots.get(caseId) ?? FIRST;
}

/** The same, after asking the program where one was before the window was opened. */
export async function findConversationPlace(caseId: string): Promise<Spot> {
  const known = spots.get(caseId);
  if (known) return known;
  const { last } = await call(commands.start());
  if (last?.case.id !== caseId || last.variant === null || last.step === null) return FIRST;
  return { variant: last.variant, step: last.step };
}

/** Remembers the spot, here and in the store. */
export async function keepConversationPlace(caseId: string, spot: Spot): Promise<void> {
  spots.set(caseId, spot);
  await call(commands.placeSet({ case: caseId, tab: 'gesprek', ...spot }));
}
