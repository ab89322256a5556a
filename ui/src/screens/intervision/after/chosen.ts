// The question that a meeting was about.
import type { MeetingView, OfferRow } from '$lib/backend';

/** The offered question that was chosen; `undefined` while none is. */
export function chosenOffer({
  offers,
  chosen,
}: Pick<MeetingView, 'offers' | 'chosen'>): OfferRow | undefined {
  return offers.find((it) => it.id === chosen);
}

/** The chosen question when `who` brought it (`null`: the worker); it is their own question in the report then. */
export function broughtBy(
  meeting: Pick<MeetingView, 'offers' | 'chosen'>,
  who: string | null,
): string | null {
  const offer = chosenOffer(meeting);
  return offer?.by === who ? offer.question : null;
}
