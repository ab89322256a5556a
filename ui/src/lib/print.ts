// Puts pages on paper: they stand beside the app, out of sight, and only they are printed.
import type { PageView } from '$lib/backend';
import './print.css';

const A4 = { width: 210, height: 297 };

/**
 * Opens the print dialog of the system with `pages`, each on a sheet of its own size in millimetres.
 * The pages stay beside the app until the next ones or {@link forgetPrinted}: some systems draw them
 * only after the dialog has closed.
 */
export function printPages(pages: readonly PageView[]): void {
  forgetPrinted();
  if (pages.length === 0) return;
  const holder = document.createElement('div');
  holder.className = 'printed';
  const sizes = [...new Set(pages.map(sizeOf))];
  // The program drew the pages itself and escaped every text in them. A hundred pages are read in one go:
  // one by one the window would stand still.
  holder.innerHTML = pages
    .map((it) => `<div class="sheet-${sizes.indexOf(sizeOf(it))}">${it.svg}</div>`)
    .join('');
  const style = document.createElement('style');
  style.textContent = sizes.map(rulesFor).join('\n');
  holder.append(style);
  document.body.append(holder);
  window.print();
}

/** Takes away what was printed last: after locking nothing of it may be left in the window. */
export function forgetPrinted(): void {
  document.querySelector('body > .printed')?.remove();
}

/** "210mm 297mm", as a style sheet writes it; a printer does not know less than a tenth. */
function sizeOf({ width, height }: PageView): string {
  const tenths = (mm: number): number => Math.round(mm * 10) / 10;
  return `${tenths(width ?? A4.width)}mm ${tenths(height ?? A4.height)}mm`;
}

/**
 * The rules for pages of one size. The first size is also that of a printer that does not know sheets by
 * name, so that the usual paper, with one size, comes out well everywhere.
 */
function rulesFor(size: string, at: number): string {
  const [width, height] = size.split(' ');
  return [
    at === 0 ? `@page { size: ${size}; margin: 0; }` : '',
    `@page sheet-${at} { size: ${size}; margin: 0; }`,
    `.sheet-${at} { page: sheet-${at}; width: ${width}; height: ${height}; }`,
  ].join('\n');
}
