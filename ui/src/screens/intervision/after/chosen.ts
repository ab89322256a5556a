// The question that a meeting was about.
import type { MeetingView, OfferRow } from '$lib/backend';

/** The offered question that was chosen; `undefined` while none is. */
export function chosenOffer({
  offers,
  chosen,
}: Pick<MeetingView, 'offers' | 'chosen'>): OfferRow | undefined {
  return offers.find((it) => it.id === chosen);
}
