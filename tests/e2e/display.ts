// A display without a screen, the desktop bus and the driver: what the real window needs to open in a test.
import { execFileSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { emptyFolder, picture, program, tauriDriver } from '../support/places';
import { end, firstLine, start, until } from '../support/processes';
import { processOf } from '../support/running';
import { Session } from './webdriver';

/** One app in a real window on a display of its own. */
export interface Window {
  session: Session;
  /** The folder with the vault. */
  dataFolder: string;
  /** What the app sees of the machine, for programs that stand on the same display. */
  environment: NodeJS.ProcessEnv;
  /** A folder to save into. */
  outFolder: string;
  /** Sends keys to whatever has the focus on the display, also outside the page. */
  xdotool: (...args: string[]) => string;
  /** A picture of the whole display, taken once there is something to see. */
  photograph: (name: string) => Promise<void>;
  /** Ends the app as a power cut would, and opens a new window on the same data. */
  cutOff: () => Promise<Session>;
  /** Closes the window and opens a new one on the same data. */
  reopen: () => Promise<Session>;
  close: () => Promise<void>;
}

/** Opens the app on an empty data folder. */
export async function openWindow(): Promise<Window> {
  const home = emptyFolder();
  const outFolder = emptyFolder();
  const display = await startDisplay();
  const closers = [
    () => end(display.server),
    () => { for (const it of [home, outFolder]) rmSync(it, { recursive: true, force: true }); },
  ];
  const close = async (): Promise<void> => {
    for (const it of closers) await it();
  };
  try {
    const dataFolder = join(home, 'data');
    const environment = environmentOf(display.name, home, dataFolder);
    const [port, nativePort] = await freePorts();
    // The bus and the portals of the desktop say much that is of no use, until something is wrong.
    const log = openSync(picture('window', 'driver').replace(/png$/, 'log'), 'a');
    const driver = start(
      'dbus-run-session',
      ['--', tauriDriver, '--port', String(port), '--native-port', String(nativePort)],
      { env: environment, stdio: ['ignore', log, log] },
    );
    closeSync(log);
    closers.unshift(() => end(driver));
    const server = `http://127.0.0.1:${String(port)}`;
    await until('the driver', async () => ((await fetch(`${server}/status`)).ok ? true : null));
    const run = (command: string, args: string[]): string =>
      execFileSync(command, args, { env: environment, encoding: 'utf8', timeout: 20_000 });
    const window: Window = {
      session: await Session.open(server, program('terugblik')),
      dataFolder,
      environment,
      outFolder,
      xdotool: (...args) => run('xdotool', args),
      photograph: async (title) => {
        await window.session.runAsync(
          'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)));',
        );
        const path = picture('window', title);
        await until(`a picture of ${title}`, () => {
          run('import', ['-window', 'root', path]);
          // A page that is not painted yet has a handful of colours.
          return Promise.resolve(Number(run('identify', ['-format', '%k', path])) > 40 ? true : null);
        });
      },
      reopen: async () => {
        // After a cut-off there is nothing left to close.
        await window.session.close().catch(() => undefined);
        window.session = await Session.open(server, program('terugblik'));
        return window.session;
      },
      cutOff: () => {
        process.kill(processOf(program('terugblik')), 'SIGKILL');
        return window.reopen();
      },
      close,
    };
    closers.unshift(() => window.session.close().catch(() => undefined));
    return window;
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** What the app sees of the machine: a display, a home and a data folder of its own. */
function environmentOf(display: string, home: string, dataFolder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'share'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_RUNTIME_DIR: home,
    GDK_BACKEND: 'x11',
    GTK_USE_PORTAL: '0',
    NO_AT_BRIDGE: '1',
    LANG: 'C.UTF-8',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    TERUGBLIK_DATA_DIR: dataFolder,
  };
}

/** A display as large as the window, with a free number; Xvfb chooses it and says which. */
async function startDisplay(): Promise<{ server: ChildProcess; name: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset'];
  const server = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await firstLine(server, server.stdio[3] as Readable, (line) => /^\d+$/.exec(line.trim())?.[0] ?? null);
  return { server, name: `:${number}` };
}

/** Two ports that are free at this moment. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map((it) => new Promise<number>((resolve) => {
      it.listen(0, '127.0.0.1', () => { resolve((it.address() as AddressInfo).port); });
    })),
  );
  await Promise.all(servers.map((it) => new Promise((resolve) => it.close(resolve))));
  return [ports[0] ?? 0, ports[1] ?? 0];
}
