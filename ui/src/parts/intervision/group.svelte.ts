// A group while it is written down: what stands in the fields, what is wrong beside each, and what is saved.
import type { GroupRow, GroupWrite, MeetingFormCode, RhythmRow } from '$lib/backend';
import { t } from '$lib';
import { leaderError, leaderOf, nameError, numberIn, placeError } from './fields';

const MOST_EVERY = 52;

/** A group that is being made or changed. */
export class GroupDraft {
  name = $state('');
  members = $state<string[]>([]);
  leader = $state('');
  register = $state('');
  form = $state<MeetingFormCode>('intervisie');
  every = $state<RhythmRow['every']>('asAgreed');
  count = $state('6');
  place = $state('');
  /** Whether what is wrong is shown: not before it was tried to save. */
  isTried = $state(false);

  constructor(group: GroupRow | null) {
    if (!group) return;
    this.name = group.name;
    this.members = [...group.members];
    this.leader = group.leader?.name ?? '';
    this.register = group.leader?.register ?? '';
    this.form = group.form;
    this.every = group.rhythm.every;
    if (group.rhythm.every !== 'asAgreed') this.count = String(group.rhythm.count);
    this.place = group.place ?? '';
  }

  readonly errors = $derived.by(() => ({
    name: this.name.trim() !== '' ? nameError(this.name) : this.isTried ? t.requiredEmpty() : null,
    leader: leaderError(this.leader, this.register),
    register: nameError(this.register),
    count: this.every === 'asAgreed' || this.#count !== null ? null : t.groupEveryRange(),
    place: placeError(this.place),
  }));

  /** What to save; `null` while something is wrong. */
  readonly write = $derived.by((): GroupWrite | null => {
    const { name, form } = this;
    if (name.trim() === '' || Object.values(this.errors).some((it) => it !== null)) return null;
    const place = this.place.trim() || null;
    return {
      name: name.trim(),
      members: [...this.members],
      leader: leaderOf(this.leader, this.register),
      form,
      rhythm: this.#rhythm,
      place,
    };
  });

  get #count(): number | null {
    return numberIn(this.count, 1, MOST_EVERY);
  }

  get #rhythm(): RhythmRow {
    if (this.every === 'asAgreed') return { every: 'asAgreed' };
    return { every: this.every, count: this.#count ?? 1 };
  }
}
