import { afterEach, expect, test, vi } from 'vitest';
import type { PageView } from '$lib/backend';
import { forgetPrinted, printPages } from './print';

const page = (text: string, width: number | null = 148, height: number | null = 210): PageView => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`,
  width,
  height,
});

afterEach(forgetPrinted);

test('the dialog opens once the pages stand beside the app, in their own size', () => {
  const seen: string[] = [];
  window.print = vi.fn(() => {
    seen.push(document.querySelector('body > .printed')?.innerHTML ?? '');
  });
  printPages([page('een'), page('twee')]);
  expect(seen).toHaveLength(1);
  expect(seen[0]).toContain('>een<');
  expect(seen[0]).toContain('size: 148mm 210mm');
  expect(document.querySelectorAll('.printed > div')).toHaveLength(2);
});

test('new pages take the place of the old ones, and forgetting leaves nothing', () => {
  window.print = vi.fn();
  printPages([page('eerst')]);
  printPages([page('daarna', null, null)]);
  expect(document.body.textContent).not.toContain('eerst');
  expect(document.body.innerHTML).toContain('size: 210mm 297mm');
  forgetPrinted();
  expect(document.querySelector('.printed')).toBeNull();
});

test('every page is on a sheet of its own size, also when they differ', () => {
  window.print = vi.fn();
  printPages([page('tekst', 210, 297), page('plaat', 420, 297), page('tekst', 210, 297)]);
  const sheets = [...document.querySelectorAll('.printed > div')].map((it) => it.className);
  expect(sheets).toEqual(['sheet-0', 'sheet-1', 'sheet-0']);
  const rules = document.querySelector('.printed > style')?.textContent;
  expect(rules).toContain('@page sheet-1 { size: 420mm 297mm; margin: 0; }');
  expect(rules).toContain('.sheet-1 { page: sheet-1; width: 420mm; height: 297mm; }');
});

test('without pages there is nothing to print', () => {
  const print = vi.fn();
  window.print = print;
  printPages([]);
  expect(print).not.toHaveBeenCalled();
});
