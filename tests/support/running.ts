// What the system knows about a running program (Linux): since when it runs, and what memory it holds.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Clock ticks a second in `/proc`; the kernel shows 100 to every program. */
const TICKS = 100;

/** The process that runs the file `path`; an error when there is none. */
export function processOf(path: string): number {
  const found = processes().find((pid) => {
    try {
      return readlinkSync(`/proc/${String(pid)}/exe`) === path;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error(`nothing runs ${path}`);
  return found;
}

/** When the process began, in milliseconds of the wall clock, to about ten. */
export function startedAt(pid: number): number {
  const up = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
  const ticks = Number(fields(pid)[19]);
  return Date.now() - (up - ticks / TICKS) * 1000;
}

/** The memory of the process and all below it, shared pages divided (PSS), in bytes. */
export function memory(pid: number): number {
  const family = new Set([pid]);
  // Children come after their parents often, not always; a second look finds the rest.
  for (let round = 0; round < 4; round += 1) {
    for (const it of processes()) if (family.has(parentOf(it))) family.add(it);
  }
  return [...family].reduce((sum, it) => sum + pss(it), 0);
}

function processes(): number[] {
  return readdirSync('/proc').filter((it) => /^\d+$/.test(it)).map(Number);
}

/** The fields of `/proc/PID/stat` after the name, which may hold blanks. */
function fields(pid: number): string[] {
  const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function parentOf(pid: number): number {
  try {
    return Number(fields(pid)[1]);
  } catch {
    return 0;
  }
}

function pss(pid: number): number {
  try {
    const line = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8'));
    return Number(line?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
