// Proves that the type check sees errors: the planted one must make it fail.
import { spawnSync } from 'node:child_process';

const run = spawnSync(
  'npx',
  ['svelte-check', '--tsconfig', './scripts/canary/tsconfig.json', '--output', 'machine'],
  {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
);
const seen = run.stdout.includes("Type 'string' is not assignable to type 'number'");
if (run.status === 0 || !seen) {
  console.error('canary: svelte-check did not see the planted error, so its green says nothing');
  process.exit(1);
}
console.log('canary: the planted error was seen');
