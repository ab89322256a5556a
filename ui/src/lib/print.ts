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
  const [first] = pages;
  if (!first) return;
  const holder = document.createElement('div');
  holder.className = 'printed';
  for (const page of pages) holder.append(sheetOf(page));
  const style = document.createElement('style');
  style.textContent = `@page { size: ${widthOf(first)}mm ${heightOf(first)}mm; margin: 0; }`;
  holder.append(style);
  document.body.append(holder);
  window.print();
}

/** Takes away what was printed last: after locking nothing of it may be left in the window. */
export function forgetPrinted(): void {
  document.querySelector('body > .printed')?.remove();
}

function sheetOf(page: PageView): HTMLElement {
  const sheet = document.createElement('div');
  sheet.style.width = `${widthOf(page)}mm`;
  sheet.style.height = `${heightOf(page)}mm`;
  // The program drew the page itself and escaped every text in it.
  sheet.innerHTML = page.svg;
  return sheet;
}

function widthOf(page: PageView): number {
  return page.width ?? A4.width;
}

function heightOf(page: PageView): number {
  return page.height ?? A4.height;
}
