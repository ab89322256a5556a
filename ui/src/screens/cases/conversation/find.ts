// In which variant and step of the conversation a question is asked.
import { call, commands, type VariantCode } from '$lib/backend';
import { conversationPlace, type Spot } from '$parts/conversation/place';

/** The spot of the question, in the variant one was in if it is there; `null` when nowhere. */
export async function stepWith(caseId: string, question: string): Promise<Spot | null> {
  const first = conversationPlace(caseId).variant;
  const others: VariantCode[] = ['alleen', 'groep', 'gezin'];
  for (const variant of [first, ...others.filter((it) => it !== first)]) {
    const { steps } = await call(commands.conversationOpen(caseId, variant));
    const step = steps.findIndex(({ asked }) => asked.some((it) => it.id === question));
    if (step >= 0) return { variant, step };
  }
  return null;
}
