// The cards for who sits in as the voice of the family: questions of the guide, each to be answered as a parent, as a
// child or as someone around the family.
import type { GuideView } from '$lib/backend';

/** One card. */
export type VoiceCard = {
  id: string;
  /** Through whose eyes, in the words of the guide; or the part of the talk with a family that it comes from. */
  whose: string;
  text: string;
};

const OTHER_VIEW = 'andere-blik';
/** The perspectives of the family and those around it; the others are about the worker. */
const FAMILY = new Set(['ouder', 'kind', 'netwerk']);
const CHILD = 'kind';

/** The cards in their order: to look through other eyes, then what is asked at the table with a family. */
export function voiceCards(guide: GuideView): VoiceCard[] {
  const through = guide.phases.find((it) => it.id === OTHER_VIEW)?.questions ?? [];
  const steps = guide.variants.find((it) => it.variant === 'gezin')?.steps ?? [];
  return [
    ...through
      .filter((it) => it.about !== null && FAMILY.has(it.about))
      .map((it) => ({ id: it.id, whose: it.about ?? '', text: it.text })),
    ...guide.childQuestions.map((it) => ({ id: it.id, whose: CHILD, text: it.text })),
    // The first step asks for consent and the last looks back on the talk itself: nobody here can answer those.
    ...steps.slice(1, -1).flatMap((it, at) => {
      const text = it.exampleSentence?.trim();
      return text ? [{ id: `gezin-${at}`, whose: it.name, text }] : [];
    }),
  ];
}
