// The forms of a meeting that the register names, to choose from.
import { t } from '$lib';
import type { FormOfMeeting } from './contract';

const FORMS: readonly FormOfMeeting[] = [
  'intervisie',
  'begeleide-intervisie',
  'methodische-werkbegeleiding',
  'leerbijeenkomst',
  'supervisie',
];

/** Every form with its name. */
export function formOptions(): { value: FormOfMeeting; label: string }[] {
  return FORMS.map((form) => ({ value: form, label: t.intervisionForm({ form }) }));
}
