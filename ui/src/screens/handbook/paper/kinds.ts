// The papers that can be made from the handbook: their names, for whom they are, and the way to each.
import { t } from '$lib';
import { nav, type PaletteSource, matching } from '$lib/state';
import { onShelf } from '$lib/state/handbook';

/** The papers in the order of the page. */
export const KINDS = [
  'elementkaarten',
  'praatplaten',
  'bladen',
  'deelnemersblad',
  'formulieren',
  'handboek',
  'workshop',
] as const;

/** A paper. */
export type Kind = (typeof KINDS)[number];

type Words = { name: () => string; forWhom: () => string };

const words: Record<Kind, Words> = {
  elementkaarten: { name: t.papersCards, forWhom: t.papersCardsFor },
  praatplaten: { name: t.papersBoards, forWhom: t.papersBoardsFor },
  bladen: { name: t.papersSheets, forWhom: t.papersSheetsFor },
  deelnemersblad: { name: t.papersHandout, forWhom: t.papersHandoutFor },
  formulieren: { name: t.papersForms, forWhom: t.papersFormsFor },
  handboek: { name: t.papersBook, forWhom: t.papersBookFor },
  workshop: { name: t.papersWorkshop, forWhom: t.papersWorkshopFor },
};

/** The name of the paper. */
export function nameOf(kind: Kind): string {
  return words[kind].name();
}

/** For whom the paper is, in one sentence. */
export function forWhom(kind: Kind): string {
  return words[kind].forWhom();
}

/** The paper with this id, when there is one. */
export function kindOf(id: string): Kind | undefined {
  return KINDS.find((it) => it === id);
}

/** Goes to the choices and the preview of a paper. */
export function openPaper(kind: Kind): void {
  nav.go(onShelf('op-papier', kind));
}

/** The papers in the palette; nothing for an empty question. */
export const paperSource: PaletteSource = {
  id: 'papers',
  title: t.papersTitle,
  // Before the handbook: a paper that is called by its name is what is meant.
  order: 25,
  find: (query) =>
    query.trim() === ''
      ? []
      : matching(
          KINDS.map((kind) => ({
            id: `paper-${kind}`,
            label: nameOf(kind),
            hint: t.papersTitle(),
            run: () => openPaper(kind),
          })),
          query,
        ),
};
