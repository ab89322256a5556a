// From card to card with the arrow keys: up and down within a column, left and right to the nearest card beside.

/** The card that `key` leads to from `from`, or `null` when there is none that way. */
export function cardFrom(from: HTMLElement, key: string, board: HTMLElement): HTMLElement | null {
  const cards = [...board.querySelectorAll<HTMLElement>('[data-tag]')];
  const column = columnOf(from);
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const own = cards.filter((it) => columnOf(it) === column);
    return own[own.indexOf(from) + (key === 'ArrowDown' ? 1 : -1)] ?? null;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const beside = cards.map(columnOf).filter((it) => (key === 'ArrowRight' ? it > column : it < column));
  const nearest = key === 'ArrowRight' ? Math.min(...beside) : Math.max(...beside);
  const away = (it: HTMLElement): number => Math.abs(middleOf(it) - middleOf(from));
  return (
    cards.filter((it) => columnOf(it) === nearest).sort((one, other) => away(one) - away(other))[0] ?? null
  );
}

function columnOf(card: HTMLElement): number {
  return Number(card.dataset['column'] ?? 0);
}

function middleOf(card: HTMLElement): number {
  const { top, height } = card.getBoundingClientRect();
  return top + height / 2;
}
