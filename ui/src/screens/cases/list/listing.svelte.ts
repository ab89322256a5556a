// Which cases the list shows, in which order. Names are looked through at once; what stands inside the cases
// is asked from the program, and only the newest answer counts.
import { SvelteSet } from 'svelte/reactivity';
import { call, commands, type CaseRow, type PhaseCode } from '$lib/backend';
import { folded } from '$lib/fold';

export type Sort = 'changed' | 'name' | 'expiry';
export type Kind = 'all' | 'own' | 'fictional';

const PAUSE_MS = 150;
/** So many rows are drawn at once: more than anyone reads, and quick to draw. */
const STEP = 100;
const byName = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** The filters and the order of the list. */
export class Listing {
  query = $state('');
  sort: Sort = $state('changed');
  phase: PhaseCode | 'all' = $state('all');
  kind: Kind = $state('all');
  expiringOnly = $state(false);
  /** The cases whose text holds the words asked for last. */
  #inside: ReadonlySet<string> = $state.raw(new SvelteSet());
  /** How many rows were asked for, and of which selection. */
  #drawn = $state.raw({ most: STEP, of: '' });
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** True when nothing is left out. */
  readonly isWhole = $derived.by(
    () => this.query.trim() === '' && this.phase === 'all' && this.kind === 'all' && !this.expiringOnly,
  );

  /** Takes what was typed in the search field. */
  find(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    const turn = ++this.#asked;
    if (query.trim() === '') {
      this.#inside = new SvelteSet();
      return;
    }
    this.#timer = setTimeout(() => void this.#look(query, turn), PAUSE_MS);
  }

  async #look(query: string, turn: number): Promise<void> {
    // A search that fails leaves the names: the list still works, and the next key tries again.
    const ids = await call(commands.caseFind(query)).catch(() => []);
    if (turn === this.#asked) this.#inside = new SvelteSet(ids);
  }

  /** Shows everything again. */
  clear(): void {
    this.find('');
    this.phase = 'all';
    this.kind = 'all';
    this.expiringOnly = false;
  }

  readonly #selection = $derived(
    [this.query, this.sort, this.phase, this.kind, this.expiringOnly].join('\n'),
  );
  /** How many rows are drawn; another selection or order begins at the top again. */
  readonly most = $derived(this.#drawn.of === this.#selection ? this.#drawn.most : STEP);

  /** Draws the next rows too. */
  showMore(): void {
    this.#drawn = { most: this.most + STEP, of: this.#selection };
  }

  /** True when the words stand in the text of the case, not in its name. */
  isInside(row: CaseRow): boolean {
    return this.query.trim() !== '' && this.#inside.has(row.id) && !hasName(row, this.query);
  }

  /** The rows to show, in order. `expiring` holds the ids of those that expire soon. */
  shown(rows: readonly CaseRow[], expiring: ReadonlySet<string>): CaseRow[] {
    return rows
      .filter((it) => this.phase === 'all' || it.phase === this.phase)
      .filter((it) => this.kind === 'all' || (it.sample !== null) === (this.kind === 'fictional'))
      .filter((it) => !this.expiringOnly || expiring.has(it.id))
      .filter((it) => hasName(it, this.query) || this.isInside(it))
      .sort(orders[this.sort]);
  }
}

const orders: Record<Sort, (one: CaseRow, other: CaseRow) => number> = {
  changed: (one, other) => other.changedAt.localeCompare(one.changedAt),
  name: (one, other) => byName.compare(one.label, other.label),
  expiry: (one, other) =>
    one.expiresOn.localeCompare(other.expiresOn) || byName.compare(one.label, other.label),
};

function hasName(row: CaseRow, query: string): boolean {
  return folded(row.label).includes(folded(query.trim()));
}
