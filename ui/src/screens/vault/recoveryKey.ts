// A part of the recovery key as it is typed back.

/** True when `typed` is the group, whatever capitals, spaces and dashes there are in it. */
export function isGroup(typed: string, group: string | undefined): boolean {
  return typed.replace(/[\s.\-–_]/g, '').toUpperCase() === group;
}
