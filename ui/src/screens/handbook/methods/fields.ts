// The fields of a method of the worker's own as they are typed, and what stands in the way of keeping them.
import type { OwnMethodRow, OwnMethodWrite } from '$lib/backend';
import { t } from '$lib';

/** The bounds of a method, as the program keeps them. */
export const MOST = { steps: 30, stepMinutes: 120, minutes: 1440, name: 80, stepName: 120, text: 2000 };

/** A step as it is typed: minutes are text until they are read. */
export type StepFields = { name: string; text: string; elementMoment: string; usual: string; least: string };

/** A method as it is typed. */
export type Fields = { name: string; when: string; note: string; steps: StepFields[] };

/** The fields of a method as the vault has it. */
export function fieldsOf(it: OwnMethodRow): Fields {
  return {
    name: it.name,
    when: it.when,
    note: it.note,
    steps: it.steps.map((step) => ({
      name: step.name,
      text: step.text,
      elementMoment: step.elementMoment,
      usual: String(step.usual),
      least: String(step.least),
    })),
  };
}

/** The minutes that were typed; `null` when it is no number of minutes that a step can have. Zero is read as one. */
export function minutesIn(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,4}$/u.test(text)) return null;
  const read = Math.max(1, Number(text));
  return read <= MOST.stepMinutes ? read : null;
}

const oneLine = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ');

/** The fields as the vault will have them. */
export function kept(fields: Fields): Fields {
  return {
    ...fields,
    name: oneLine(fields.name),
    steps: fields.steps.map((step) => {
      const usual = minutesIn(step.usual) ?? 1;
      const least = Math.min(minutesIn(step.least) ?? 1, usual);
      return { ...step, name: oneLine(step.name), usual: String(usual), least: String(least) };
    }),
  };
}

/** What the program is to keep. */
export function writeOf(fields: Fields): OwnMethodWrite {
  const { steps, ...rest } = kept(fields);
  return { ...rest, steps: steps.map((it) => ({ ...it, usual: Number(it.usual), least: Number(it.least) })) };
}

/** How many steps, and how many minutes they take usually and at least. */
export function totals(fields: Fields): { steps: number; minutes: number; least: number } {
  const { steps } = writeOf(fields);
  return {
    steps: steps.length,
    minutes: steps.reduce((sum, it) => sum + it.usual, 0),
    least: steps.reduce((sum, it) => sum + it.least, 0),
  };
}

/** Why the fields cannot be kept as they stand, in words; `null` when they can. */
export function problemIn(fields: Fields): string | null {
  if (oneLine(fields.name) === '') return t.methodEditorNameEmpty();
  for (const [at, step] of fields.steps.entries()) {
    const number = at + 1;
    if (oneLine(step.name) === '') return t.methodEditorStepNameEmpty({ number });
    if (minutesIn(step.usual) === null || minutesIn(step.least) === null) {
      return t.methodEditorMinutesWrong({ number, most: MOST.stepMinutes });
    }
  }
  const { minutes } = totals(fields);
  return minutes > MOST.minutes ? t.methodEditorDay({ minutes }) : null;
}

/** The steps with the one at `from` in the place `to`. */
export function moved(steps: readonly StepFields[], from: number, to: number): StepFields[] {
  const rest = steps.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...steps.slice(from, from + 1), ...rest.slice(to)];
}
