// The facts of a method in words.
import type { MethodSettingCode, MethodView } from '$lib/backend';
import { t } from '$lib';

/** "65 minuten", or "90 tot 150 minuten". */
export function methodMinutes({ minutesFrom, minutesTo }: MethodView): string {
  return minutesFrom === minutesTo
    ? t.handbookMethodMinutes({ from: minutesFrom })
    : t.handbookMethodMinutesRange({ from: minutesFrom, to: minutesTo });
}

const settings: Record<MethodSettingCode, () => string> = {
  alone: t.handbookMethodAlone,
  aloneOrPair: t.handbookMethodAloneOrPair,
  group: t.handbookMethodGroup,
};

/** With how many people a method works. */
export function methodSetting(setting: MethodSettingCode): string {
  return settings[setting]();
}
