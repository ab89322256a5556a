// A tag in words and dots: how strongly, and what stands beside the name.
import type { EffectCode, IntensityCode, TagRow, TagWrite } from '$lib/backend';
import { t } from '$lib';
import { content } from '$lib/state';

/** How many of the three dots are filled. A picture of a word, never a score. */
export const DOTS: Record<IntensityCode, 0 | 1 | 2 | 3> = { niet: 0, licht: 1, gemiddeld: 2, intensief: 3 };

/** The names for recipients and manners, recipients first. */
export function forWhomAndHow(tag: Pick<TagRow, 'recipients' | 'manners'>): string[] {
  return [
    ...tag.recipients.map((it) => small(content.recipientName(it))),
    ...tag.manners.map((it) => small(content.mannerName(it))),
  ];
}

/** How strongly, as a word within a line. */
export function intensityWord(intensity: IntensityCode): string {
  return small(content.intensityName(intensity));
}

// Names of the handbook begin with a capital; in the middle of a line they do not. Abbreviations stay.
function small(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The effect in words. */
export function effectName(effect: EffectCode): string {
  return effect === 'hielp' ? t.tagEffectHelped() : t.tagEffectLittle();
}

/** What the note of a tag is asked with: evidence, or the reason why not. */
export function noteLabel(intensity: IntensityCode): string {
  return intensity === 'niet' ? t.tagReason() : t.tagEvidence();
}

/** The tag as it has to be written. */
export function written(tag: TagRow): TagWrite {
  const { element, phase, intensity, recipients, manners, note, effect } = tag;
  return { element, phase, intensity, recipients, manners, note, effect };
}
