// Methods of the worker's own beside those of the handbook: read from an open vault, in the shape that the handbook shows.
import {
  call,
  commands,
  type HandbookView,
  type MethodView,
  type OwnMethodRow,
  type SearchHit,
} from '$lib/backend';
import { session } from '$lib/state';
import { t } from '$lib';

/** The most characters of a name. */
const NAME_MOST = 80;

/** Whether there is a vault to keep methods in. */
export function hasVault(): boolean {
  return session.vault?.state === 'open' || session.vault?.state === 'lookingAround';
}

/** The methods of the worker's own; none while the vault is locked. */
export async function listOwn(): Promise<OwnMethodRow[]> {
  return hasVault() ? call(commands.methodListOwn()) : [];
}

/** The method as one of the handbook. */
export function asView(it: OwnMethodRow): MethodView {
  return {
    id: it.id,
    name: it.name,
    minutesFrom: it.minutes,
    minutesTo: it.minutes,
    setting: 'group',
    when: it.when.trim() === '' ? t.methodNoWhen() : it.when,
    note: it.note.trim() === '' ? null : it.note,
    sources: [],
    steps: it.steps.map((step) => ({
      name: step.name,
      minutes: step.usual,
      // The minutes are the worker's: there is no source that could have said others.
      minutesFromSource: true,
      text: step.text,
      elementMoment: step.elementMoment.trim() === '' ? null : step.elementMoment,
    })),
  };
}

/** The handbook with the methods of the worker's own behind its own. */
export function withOwn(view: HandbookView, own: readonly OwnMethodRow[]): HandbookView {
  return { ...view, methods: [...view.methods, ...own.map(asView)] };
}

/** A name for a copy of `name` that no method in `taken` has. */
export function copyName(name: string, taken: readonly string[]): string {
  const short = Array.from(name)
    .slice(0, NAME_MOST - 20)
    .join('');
  const first = t.methodCopyName({ name: short });
  return unused(first, taken);
}

/** `name`, with a number when it is taken. */
export function unused(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} ${String(number)}`)) number += 1;
  return `${name} ${String(number)}`;
}

/** The methods of the worker's own in which every word of `typed` stands, those with it in the name first. */
export function hitsAmong(own: readonly OwnMethodRow[], typed: string): SearchHit[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const has = (text: string): boolean => words.every((it) => text.toLowerCase().includes(it));
  const all = (it: OwnMethodRow): string =>
    [
      it.name,
      it.when,
      it.note,
      ...it.steps.flatMap((step) => [step.name, step.text, step.elementMoment]),
    ].join(' ');
  const byName = own.filter((it) => has(it.name));
  const byText = own.filter((it) => !has(it.name) && has(all(it)));
  return [...byName, ...byText].map((it) => ({
    kind: 'method',
    id: it.id,
    title: it.name,
    context: t.methodOwnMark(),
    snippet: [],
  }));
}
