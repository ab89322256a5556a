// The open experiment as it is being typed. It is saved when the typing pauses; what cannot be saved as it
// stands (nothing to do, a day that cannot be) waits beside its field, and the rest is saved.
import { commands, type ExperimentRow, type ExperimentWrite, failureOf } from '$lib/backend';
import { dayOf, isoDay } from '$lib/format';
import { Autosave, session } from '$lib/state';
import { SvelteMap } from 'svelte/reactivity';

/** The most characters that a field holds. */
export const MOST = 2000;

/** Whether `text` has more characters (code points, as the program counts them) than a field holds. */
export function isTooLong(text: string): boolean {
  return Array.from(text).length > MOST;
}

/** An experiment is for the coming two weeks, says the guide. */
const USUAL_DAYS = 14;

/** The program takes no day beyond this. */
const LATEST_DAYS = 366;

/** What stands in the fields. */
export type Fields = ExperimentWrite;

/** The experiment of one case. */
export class ExperimentDraft {
  /** What stands in the fields. */
  fields = $state<Fields>({
    what: '',
    element: null,
    withWhom: '',
    noticedBy: '',
    askedBy: '',
    lookBackOn: '',
  });
  /** The experiment in the store; `null` before there is one. */
  id = $state<string | null>(null);
  /** How far its saving is. */
  readonly saving: Autosave;
  readonly #case: string;
  readonly #today: string;
  #saved: Fields;

  constructor(caseId: string, open: ExperimentRow | undefined, today: string) {
    this.#case = caseId;
    this.#today = today;
    this.#saved = open ? fieldsIn(open) : nothing(today);
    this.fields = { ...this.#saved };
    this.id = open?.id ?? null;
    this.saving = new Autosave((text) => this.#write(JSON.parse(text) as Fields));
  }

  /** Takes what was typed in one field. */
  set<Name extends keyof Fields>(name: Name, value: Fields[Name]): void {
    this.fields[name] = value;
    unsaved.set(this.#case, this);
    const write = { ...this.fields };
    if (write.what.trim() === '') {
      // Without anything to do there is no experiment yet; one that is there keeps what it said.
      if (this.id === null) {
        this.saving.discard();
        return;
      }
      write.what = this.#saved.what;
    }
    if (!this.isDayPossible()) write.lookBackOn = this.#saved.lookBackOn;
    this.saving.edit(JSON.stringify(write));
  }

  /** The day that stays when the one in the field cannot be. */
  get savedDay(): string {
    return this.#saved.lookBackOn;
  }

  /** Whether the day in the field can be a day to look back: the one that was, or from today within a year. */
  isDayPossible(): boolean {
    const day = this.fields.lookBackOn;
    if (day === this.#saved.lookBackOn) return true;
    return day >= this.#today && day <= addDays(this.#today, LATEST_DAYS);
  }

  /** Takes what the program says that the experiment is: after undo, for one. What is being typed wins. */
  heard(open: ExperimentRow | undefined): void {
    if (this.isUnsaved()) return;
    const heard = open ? fieldsIn(open) : null;
    if (heard === null) {
      if (this.id === null) return;
      this.#saved = nothing(this.#today);
    } else {
      if (this.id === open?.id && isSame(heard, this.#saved)) return;
      this.#saved = heard;
    }
    this.id = open?.id ?? null;
    this.fields = { ...this.#saved };
  }

  /** True while there is something that the program does not have yet. */
  isUnsaved(): boolean {
    const { state } = this.saving;
    return state === 'busy' || state === 'failed' || !isSame(this.fields, this.#saved);
  }

  async #write(fields: Fields): Promise<void> {
    try {
      await this.#put(fields);
    } catch (problem) {
      // Removed elsewhere meanwhile: what is written here is a new one.
      if (failureOf(problem).wire.code !== 'experimentGone') throw problem;
      this.id = null;
      await this.#put(fields);
    }
    this.#saved = fields;
    if (isSame(this.fields, fields)) unsaved.delete(this.#case);
  }

  async #put(fields: Fields): Promise<void> {
    if (this.id === null) this.id = await session.write(commands.experimentAdd(this.#case, fields));
    else await session.write(commands.experimentEdit(this.id, fields));
  }
}

const unsaved = new SvelteMap<string, ExperimentDraft>();

/** The draft for the case: the one that still waits to be saved, or a new one. */
export function experimentDraft(
  caseId: string,
  open: ExperimentRow | undefined,
  today: string,
): ExperimentDraft {
  const waiting = unsaved.get(caseId);
  return waiting?.isUnsaved() ? waiting : new ExperimentDraft(caseId, open, today);
}

function nothing(today: string): Fields {
  const lookBackOn = addDays(today, USUAL_DAYS);
  return { what: '', element: null, withWhom: '', noticedBy: '', askedBy: '', lookBackOn };
}

function addDays(day: string, days: number): string {
  const moved = dayOf(day);
  moved.setDate(moved.getDate() + days);
  return isoDay(moved);
}

function isSame(one: Fields, other: Fields): boolean {
  return JSON.stringify(fieldsIn(one)) === JSON.stringify(fieldsIn(other));
}

/** The fields alone, in one order. */
function fieldsIn(it: Fields): Fields {
  const { what, element, withWhom, noticedBy, askedBy, lookBackOn } = it;
  return { what, element, withWhom, noticedBy, askedBy, lookBackOn };
}
