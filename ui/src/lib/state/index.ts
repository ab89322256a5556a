// The state that screens share.
export { announce } from './announce.svelte';
export { Autosave, flushAll, savingState } from './autosave.svelte';
export { content } from './content.svelte';
export { followCopies } from './copies';
export { cover } from './cover.svelte';
export { newCase, openCase, openSample } from './cases';
export { Draft, draftOf } from './draft.svelte';
export { FieldsDraft, fieldsDraftOf } from './fields.svelte';
export { load, Loaded } from './loaded.svelte';
export { type LearningTab, type MeetingTab, nav, type Place, type Room } from './nav.svelte';
export { ownUndo } from './ownUndo';
export { matching, usePaletteSource, type PaletteItem, type PaletteSource } from './palette.svelte';
export { session } from './session.svelte';
export { useShortcuts, type Shortcut } from './shortcuts.svelte';
