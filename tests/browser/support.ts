// The screens in Chromium, with the real commands behind them: `browser-bridge` serves both on this machine.
import { rmSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeRun, axeSource, lines } from '../support/axe';
import { emptyFolder, picture, program } from '../support/places';
import { end, firstLine, start } from '../support/processes';

/** The day on which every browser test plays. */
export const TODAY = '2026-11-22';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
];

/** One app with an empty vault folder, and a page that shows it. */
export interface App {
  page: Page;
  /** Everything that a screen complained about or asked for elsewhere; empty in a sound app. */
  complaints: string[];
  close: () => Promise<void>;
}

/** Starts the app at 1280×800. */
export async function openApp(): Promise<App> {
  const folder = emptyFolder();
  const bridge = start(program('browser-bridge'), ['--data-dir', folder, '--today', TODAY]);
  if (bridge.stdout === null) throw new Error('the bridge has no output');
  const url = await firstLine(bridge, bridge.stdout, (line) => /^listening (\S+)/.exec(line)?.[1] ?? null);
  const browser = await chromium.launch({ executablePath: await browserPath(), args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  const { page, complaints } = await watchedPage(context, new URL(url).origin);
  await page.goto(url);
  return { page, complaints, close: () => closeAll(browser, bridge, folder) };
}

async function browserPath(): Promise<string> {
  const { execFileSync } = await import('node:child_process');
  const name = process.env['TERUGBLIK_BROWSER'] ?? 'chromium';
  return execFileSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' }).trim();
}

async function watchedPage(context: BrowserContext, origin: string): Promise<Pick<App, 'page' | 'complaints'>> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (problem) => complaints.push(`error: ${problem.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const own = asked.origin === origin || asked.protocol === 'data:' || asked.protocol === 'blob:';
    if (!own) complaints.push(`request: ${request.url()}`);
  });
  return { page, complaints };
}

async function closeAll(browser: Browser, bridge: Parameters<typeof end>[0], folder: string): Promise<void> {
  await browser.close();
  await end(bridge);
  rmSync(folder, { recursive: true, force: true });
}

/** How a screen is looked at; at 200 % it has half the room. */
const LOOKS = [
  { name: 'light', scheme: 'light', width: 1280, height: 800 },
  { name: 'dark', scheme: 'dark', width: 1280, height: 800 },
  { name: 'zoom-200', scheme: 'light', width: 640, height: 400 },
] as const;

/** Looks at the screen in light, in dark and at 200 %: axe finds nothing, nothing is cut off sideways. */
export async function checkScreen(page: Page, name: string): Promise<void> {
  for (const look of LOOKS) {
    await page.setViewportSize({ width: look.width, height: look.height });
    // Half-faded colours would be judged as they are in that instant.
    await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: picture('browser', `${name}-${look.name}`) });
    expect(await violations(page), `axe on ${name}, ${look.name}`).toEqual([]);
    const cutOff = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? `${String(scrollWidth)} wide in ${String(clientWidth)}` : null;
    });
    expect(cutOff, `sideways on ${name}, ${look.name}`).toBeNull();
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`typeof axe === 'undefined' && (() => { ${axeSource} })()`);
  return lines((await page.evaluate(axeRun)) as AxeResults);
}
