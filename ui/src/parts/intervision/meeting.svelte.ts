// A meeting while it is planned or changed: what stands in the fields, what is wrong beside each, what is saved.
import type {
  GroupRow,
  MeetingFormCode,
  MeetingRow,
  MeetingView,
  MeetingWrite,
  PeopleRow,
  SubjectCode,
} from '$lib/backend';
import { dateWithWeekday, dayOf } from '$lib/format';
import { t } from '$lib';
import { leaderError, leaderOf, nameError, numberIn, placeError } from './fields';
import { length, MOST_PEOPLE } from './names';
import { clockChange, dayOfEnd, minutesBetween, timeOf } from './time';
import { duration } from './words';

/** So many more at most in one go: with the first a year of weeks. */
const MOST_MORE = 51;
const MOST_THEME = 2000;
/** What a field takes as a day; beyond it a year was mistyped. */
export const DAYS = { first: '2000-01-01', last: '2099-12-31' };

/** What a new meeting begins with when nothing else is known. */
const USUAL = { begins: '13:30', ends: '15:00' };

type Prefilled = 'date' | 'begins' | 'ends' | 'place' | 'form' | 'leader' | 'people';

/** What stands in the fields of a meeting. */
class Fields {
  group = $state<string>('');
  date = $state('');
  begins = $state(USUAL.begins);
  ends = $state(USUAL.ends);
  place = $state('');
  form = $state<MeetingFormCode>('intervisie');
  subject = $state<SubjectCode>('vraag');
  theme = $state('');
  leader = $state('');
  register = $state('');
  say = $state<PeopleRow['say']>('unsaid');
  names = $state<string[]>([]);
  count = $state('');
  more = $state('0');
}

/** A meeting that is being planned or changed. */
export class MeetingDraft {
  readonly fields = new Fields();
  /** Whether what is missing is shown: not before it was tried to save. */
  isTried = $state(false);
  readonly #touched: Prefilled[] = [];

  /** A new meeting, of `group` when it is one; `before` is the newest meeting of the same people. */
  static of(group: GroupRow | null, before: MeetingRow | null): MeetingDraft {
    const draft = new MeetingDraft();
    draft.choose(group, before);
    return draft;
  }

  /** A meeting that is there already. */
  static opened({ row, leader, people }: Pick<MeetingView, 'row' | 'leader' | 'people'>): MeetingDraft {
    const draft = new MeetingDraft();
    const { group, date, begins, ends, place, form, subject, theme } = row;
    Object.assign(draft.fields, { date, begins, ends, form, subject, theme });
    draft.fields.group = group ?? '';
    draft.fields.place = place ?? '';
    draft.#lead(leader);
    draft.fields.say = people.say;
    if (people.say === 'names') draft.fields.names = [...people.names];
    if (people.say === 'number') draft.fields.count = String(people.count);
    return draft;
  }

  /** Says that a field was filled in by hand: another group leaves it as it is. */
  touch(field: Prefilled): void {
    this.#touched.push(field);
  }

  /** Takes the group, and what is known of it where nothing was filled in by hand. */
  choose(group: GroupRow | null, before: MeetingRow | null): void {
    const { fields } = this;
    const isFree = (it: Prefilled): boolean => !this.#touched.includes(it);
    fields.group = group?.id ?? '';
    if (isFree('date')) fields.date = group?.suggested ?? '';
    if (isFree('begins')) fields.begins = before?.begins ?? USUAL.begins;
    if (isFree('ends')) fields.ends = before?.ends ?? USUAL.ends;
    if (isFree('place')) fields.place = group?.place ?? '';
    if (isFree('form')) fields.form = group?.form ?? 'intervisie';
    if (isFree('leader')) this.#lead(group?.leader ?? null);
    if (!isFree('people')) return;
    fields.names = [...(group?.members ?? [])];
    fields.say = fields.names.length > 0 ? 'names' : 'unsaid';
  }

  /** How long it lasts and until when, in words; `null` while that cannot be said. */
  readonly lasts = $derived.by(() => {
    const times = this.#times;
    if (times === null || times.begins === times.ends) return null;
    const time = duration(minutesBetween(times.begins, times.ends));
    const { date } = this.fields;
    if (times.ends > times.begins || this.errors.date !== null || date === '')
      return t.meetingLasts({ time });
    const day = dateWithWeekday(dayOf(dayOfEnd(date, times.begins, times.ends))).toLowerCase();
    return t.meetingLastsNextDay({ time, day });
  });

  /** That the clock is changed that night, when it is. */
  readonly clockChanges = $derived.by(() => {
    const times = this.#times;
    if (times === null || this.fields.date === '' || this.errors.date !== null) return null;
    const change = clockChange(this.fields.date, times.begins, times.ends);
    if (change === null) return null;
    return change === 'back' ? t.meetingClockBack() : t.meetingClockForward();
  });

  readonly errors = $derived.by(() => {
    const { date, begins, ends, place, theme, leader, register, say, count, more } = this.fields;
    const isDay = date >= DAYS.first && date <= DAYS.last && date.length === DAYS.first.length;
    const times = this.#times;
    return {
      date: isDay ? null : date === '' ? this.#missing : t.meetingDateRange(),
      begins: timeOf(begins) === null ? t.meetingTimeWrong() : null,
      ends:
        timeOf(ends) === null
          ? t.meetingTimeWrong()
          : times?.begins === times?.ends && times !== null
            ? t.meetingSameTime()
            : null,
      place: placeError(place),
      theme: length(theme) > MOST_THEME ? t.tooLong({ most: MOST_THEME }) : null,
      leader: leaderError(leader, register),
      register: nameError(register),
      count:
        say !== 'number' || numberIn(count, 0, MOST_PEOPLE) !== null
          ? null
          : count.trim() === ''
            ? this.#missing
            : t.meetingPeopleRange(),
      more: numberIn(more, 0, MOST_MORE) === null ? t.meetingMoreRange() : null,
    };
  });

  /** How many more are planned after it. */
  get more(): number {
    return numberIn(this.fields.more, 0, MOST_MORE) ?? 0;
  }

  /** What to save; `null` while something is wrong. */
  readonly write = $derived.by((): MeetingWrite | null => {
    const times = this.#times;
    const { group, date, place, form, leader, register, subject, theme } = this.fields;
    if (times === null || date === '' || this.#people === null) return null;
    if (Object.values(this.errors).some((it) => it !== null)) return null;
    return {
      group: group || null,
      date,
      ...times,
      place: place.trim() || null,
      form,
      leader: leaderOf(leader, register),
      people: this.#people,
      subject,
      theme: theme.trim(),
    };
  });

  /** What stands beside a field that has to be filled in. */
  get #missing(): string | null {
    return this.isTried ? t.requiredEmpty() : null;
  }

  get #times(): { begins: string; ends: string } | null {
    const [begins, ends] = [timeOf(this.fields.begins), timeOf(this.fields.ends)];
    return begins !== null && ends !== null ? { begins, ends } : null;
  }

  get #people(): PeopleRow | null {
    const { say, names, count } = this.fields;
    if (say === 'unsaid') return { say };
    if (say === 'names') return { say, names: [...names] };
    const people = numberIn(count, 0, MOST_PEOPLE);
    return people === null ? null : { say, count: people };
  }

  #lead(leader: GroupRow['leader']): void {
    this.fields.leader = leader?.name ?? '';
    this.fields.register = leader?.register ?? '';
  }
}
