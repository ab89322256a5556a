// What lies over a step or beside it, and with which key.

/** What can be laid open. */
export type Panel = 'case' | 'elements' | 'voices' | 'roles' | 'notes';

/** Where each stands: for the whole group in the place of the step, or beside it. */
export const panels: Record<Panel, { key: string; where: 'stage' | 'side' }> = {
  case: { key: 'c', where: 'stage' },
  elements: { key: 'e', where: 'stage' },
  voices: { key: 'g', where: 'stage' },
  roles: { key: 'r', where: 'side' },
  notes: { key: 'n', where: 'side' },
};
