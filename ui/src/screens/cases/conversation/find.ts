// In which variant and step of the conversation a question is asked.
import { call, commands, type VariantCode } from '$lib/backend';
import type { Spot } from '$parts/conversation/place';

const VARIANTS: readonly VariantCode[] = ['alleen', 'groep', 'gezin'];

/** The spot of the question, in variant `first` when it is there; `null` when it is nowhere. */
export async function stepWith(caseId: string, question: string, first: VariantCode): Promise<Spot | null> {
  for (const variant of [first, ...VARIANTS.filter((it) => it !== first)]) {
    const { steps } = await call(commands.conversationOpen(caseId, variant));
    const step = steps.findIndex(({ asked }) => asked.some((it) => it.id === question));
    if (step >= 0) return { variant, step };
  }
  return null;
}
