// The version that the About screen shows is the version of the program.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../package.json';

test('screens and program have the same version', () => {
  const program = /\[workspace\.package\]\s+version = "([^"]+)"/.exec(readFileSync('../Cargo.toml', 'utf8'));
  expect(version).toBe(program?.[1]);
});
