// What the search field can find. Each room adds its own source; the palette only shows them.
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { folded, holdsWords } from '../fold';

/** Something to open or to do. */
export type PaletteItem = {
  /** Unique among all items in view. */
  id: string;
  label: string;
  /** A second, softer line: where it is, which category. */
  hint?: string;
  /** The piece of text that matched, with the words that did. */
  snippet?: readonly { text: string; hit: boolean }[];
  /** The letter of a category, shown as its mark. */
  letter?: string;
  /** The keys that do the same. */
  keys?: string;
  run: () => void;
};

/** A source of things to find. */
export type PaletteSource = {
  id: string;
  /** The heading above its items. */
  title: () => string;
  /** Lower comes first. Commands and rooms have 10 and 20; handbook 30, cases 40. */
  order: number;
  /** What fits `query`, best first; for an empty query what is worth offering at once. */
  find: (query: string) => PaletteItem[] | Promise<PaletteItem[]>;
};

const sources = new SvelteMap<string, PaletteSource>();

/** Adds a source. Gives back how to take it away; made for use in an `$effect`. */
export function usePaletteSource(source: PaletteSource): () => void {
  untrack(() => sources.set(source.id, source));
  return () => {
    if (sources.get(source.id) === source) sources.delete(source.id);
  };
}

/** All sources in their order. */
export function paletteSources(): PaletteSource[] {
  return [...sources.values()].sort((one, other) => one.order - other.order);
}

/** The items of `all` whose label or hint holds every word of `query`, without regard to capitals or accents. */
export function matching(all: PaletteItem[], query: string): PaletteItem[] {
  return all.filter((it) => holdsWords(folded(`${it.label} ${it.hint ?? ''}`), query));
}
