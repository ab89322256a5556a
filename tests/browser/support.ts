// The screens in Chromium, with the real commands behind them: `browser-bridge` serves both on this machine.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeRun, axeSource, lines } from '../support/axe';
import { emptyFolder, picture, program, screens } from '../support/places';
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
  /** The folder with the vault; saved papers are in `opgeslagen` in it. */
  folder: string;
  close: () => Promise<void>;
}

/** Starts the app at 1280×800, with more arguments for the bridge when given. */
export async function openApp(...more: string[]): Promise<App> {
  const folder = emptyFolder();
  const args = ['--data-dir', folder, '--today', TODAY, '--ui', screens, ...more];
  const bridge = start(program('browser-bridge'), args);
  const closers = [() => end(bridge), () => { rmSync(folder, { recursive: true, force: true }); }];
  const close = async (): Promise<void> => {
    for (const it of closers) await it();
  };
  try {
    if (bridge.stdout === null) throw new Error('the bridge has no output');
    const url = await firstLine(bridge, bridge.stdout, (line) => /^listening (\S+)/.exec(line)?.[1] ?? null);
    const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
    closers.unshift(() => browser.close());
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
    context.setDefaultTimeout(20_000);
    const { page, complaints } = await watchedPage(context, new URL(url).origin);
    await page.goto(url);
    return { page, complaints, folder, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

function browserPath(): string {
  const name = process.env['TERUGBLIK_BROWSER'] ?? 'chromium';
  return execFileSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' }).trim();
}

async function watchedPage(context: BrowserContext, origin: string): Promise<Pick<App, 'page' | 'complaints'>> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (problem) => complaints.push(`error: ${problem.message}`));
  page.on('console', (message) => {
    // A refused command is an answer; what the screen makes of it is tested where it happens.
    const isRefusal = message.text().includes('status of 422');
    // Only a browser asks for the icon of a site; the window has its own.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isRefusal && !isIcon) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const own = asked.origin === origin || asked.protocol === 'data:' || asked.protocol === 'blob:';
    if (!own) complaints.push(`request: ${request.url()}`);
  });
  return { page, complaints };
}

/** How a screen is looked at; at 200 % it has half the room. */
const LOOKS = [
  { name: 'light', scheme: 'light', width: 1280, height: 800 },
  { name: 'dark', scheme: 'dark', width: 1280, height: 800 },
  { name: 'zoom-200', scheme: 'light', width: 640, height: 400 },
] as const;

/** Looks at the screen in light, in dark and at 200 %: axe finds nothing, nothing is cut off sideways. */
export async function checkScreen(page: Page, name: string): Promise<void> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
    await settled(page);
    await page.screenshot({ path: picture('browser', `${name}-${look.name}`) });
    const seen = [...(await violations(page)), ...(await cutOff(page))];
    found.push(...seen.map((it) => `${look.name}: ${it}`));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(found, name).toEqual([]);
}

/** Waits for what is still fading: a half-faded colour would be judged as it is in that instant. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const fading = document.getAnimations().filter((it) => it.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map((it) => it.finished));
  });
}

/** That the page is wider than its window, when it is. */
async function cutOff(page: Page): Promise<string[]> {
  const { has, room } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { has: scrollWidth, room: clientWidth };
  });
  return has > room ? [`${String(has)} px wide in ${String(room)} px`] : [];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`typeof axe === 'undefined' && (() => { ${axeSource} })()`);
  return lines((await page.evaluate(axeRun)) as AxeResults);
}
