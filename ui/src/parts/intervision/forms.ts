// The forms of a meeting that the register names, to choose from.
import type { MeetingFormCode } from '$lib/backend';
import { t } from '$lib';

/** The forms in the order in which they are named. */
export const FORMS: readonly MeetingFormCode[] = [
  'intervisie',
  'begeleide-intervisie',
  'methodische-werkbegeleiding',
  'leerbijeenkomst',
  'supervisie',
];

/** Every form with its name. */
export function formOptions(): { value: MeetingFormCode; label: string }[] {
  return FORMS.map((form) => ({ value: form, label: t.intervisionForm({ form }) }));
}
