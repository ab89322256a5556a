// Where the programs and the pictures are: told by `cargo xtask test`, or guessed from the checkout.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that cargo builds into. */
export const target = process.env['TERUGBLIK_TARGET'] ?? process.env['CARGO_TARGET_DIR'] ?? join(root, 'target');

/** The program that starts the app for WebDriver. */
export const tauriDriver = process.env['TERUGBLIK_DRIVER'] ?? join(target, 'tools/bin/tauri-driver');

/** Which build is started: `debug` in tests, `release` where it is measured. */
const profile = process.env['TERUGBLIK_PROFILE'] ?? 'debug';

/** A program of that build. */
export function program(name: string): string {
  return join(target, profile, name);
}

/** Where a picture goes; its folder exists. */
export function picture(group: string, name: string): string {
  const folder = join(root, 'tests/output', group);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** The built screens. */
export const screens = join(root, 'ui/dist');

/** A new empty folder of its own. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'terugblik-'));
}
