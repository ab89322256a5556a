// Someone who works with the keyboard alone and reads what is on the screen.
import { until } from '../support/processes';
import { KEY, type Session } from './webdriver';

/** Waits until `text` can be read on the page. */
export async function reads(session: Session, text: string): Promise<void> {
  let seen = '';
  await until(`“${text}” on the page`, async () => {
    seen = await session.text();
    return seen.includes(text) ? true : null;
  }).catch((problem: unknown) => {
    throw new Error(`waited in vain for “${text}” on a page that says: ${seen}`, { cause: problem });
  });
}

/** Waits until everything that was typed is in the vault, as the top bar says it. */
export function saves(session: Session): Promise<void> {
  return reads(session, 'Opgeslagen · alleen op deze computer');
}

/** What has the focus, as a screen reader would name it. */
export async function focused(session: Session): Promise<string> {
  const name = await session.run(`
    const it = document.activeElement;
    if (!it || it === document.body) return '';
    const byIds = (it.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const labels = [...(it.labels ?? [])].map((label) => label.textContent);
    return (it.getAttribute('aria-label') || byIds.join(' ').trim() || labels.join(' ').trim() || it.textContent || '')
      .replace(/\\s+/g, ' ').trim();`);
  return String(name);
}

/** Presses Tab until what is named `name` has the focus. */
export async function tabTo(session: Session, name: string): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    const now = await focused(session);
    if (now === name || now.startsWith(`${name} `)) return;
    met.push(now);
    await session.type(KEY.tab);
  }
  throw new Error(`Tab never came to “${name}”, only to: ${met.join(' | ')}`);
}

/** Presses Tab until something else than now has the focus that fits the CSS selector. */
export async function tabToAnother(session: Session, css: string): Promise<void> {
  await session.run('window.heldBefore = document.activeElement');
  for (let presses = 0; presses < 80; presses += 1) {
    await session.type(KEY.tab);
    const fits = await session.run(
      'const it = document.activeElement; return it !== window.heldBefore && it.matches(arguments[0])',
      css,
    );
    if (fits === true) return;
  }
  throw new Error(`Tab never came to another ${css}`);
}

/** Goes to what is named `name` with Tab and presses Enter. */
export async function presses(session: Session, name: string): Promise<void> {
  await tabTo(session, name);
  await session.type(KEY.enter);
}
