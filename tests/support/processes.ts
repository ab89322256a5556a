// Programs that a test starts, and ends again with everything that they started themselves.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A program in a process group of its own. */
export function start(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options, detached: true });
}

/** The first line from `stream` that `wanted` gives something for; an error when the program ends before. */
export function firstLine<T>(child: ChildProcess, stream: Readable, wanted: (line: string) => T | null): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => { reject(new Error(`${child.spawnfile} ended with ${String(code)}`)); });
    createInterface({ input: stream }).on('line', (line) => {
      const found = wanted(line);
      if (found !== null) resolve(found);
    });
  });
}

/** Ends the program with its whole group, and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const kill = (signal: NodeJS.Signals): void => {
    try {
      process.kill(-(child.pid ?? 0), signal);
    } catch {
      // The group is gone already.
    }
  };
  kill('SIGTERM');
  const impatient = setTimeout(kill, 5_000, 'SIGKILL');
  await gone;
  clearTimeout(impatient);
}

/** What `look` gives as soon as it gives anything; its last error, or `what`, when that takes too long. */
export async function until<T>(what: string, look: () => Promise<T | null>, patience = 45_000): Promise<T> {
  const deadline = Date.now() + patience;
  let complaint: unknown = null;
  for (;;) {
    try {
      const found = await look();
      if (found !== null) return found;
    } catch (problem) {
      complaint = problem;
    }
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`, { cause: complaint });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
