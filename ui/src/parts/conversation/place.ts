// Where in the conversation one was, a spot for each case. The store remembers it for the next time that the
// case is opened; what happened since stands here.
import { call, type CaseView, commands, type PlaceView } from '$lib/backend';

/** A spot in the conversation: with whom, and which step, from zero. */
export type Spot = Pick<PlaceView, 'variant' | 'step'>;

const spots = new Map<string, Spot>();

/** Where in the conversation about this case one was; the beginning when nowhere. */
export function conversationPlace({ id, place }: Pick<CaseView, 'id' | 'place'>): Spot {
  const { variant, step } = spots.get(id) ?? place ?? { variant: 'alleen', step: 0 };
  return { variant, step };
}

/** Remembers the spot, here and in the store. */
export async function keepConversationPlace(caseId: string, spot: Spot): Promise<void> {
  spots.set(caseId, spot);
  await call(commands.placeSet({ case: caseId, tab: 'gesprek', ...spot }));
}
