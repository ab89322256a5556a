// What every page of a meeting is given.
import type { MeetingView } from '$lib/backend';

/**
 * The props of a page of a meeting. The screen reads `meeting` again by itself after every write that goes through
 * `session.write`, and after undo and redo; `reload` is for what does not, such as the clock.
 */
export type MeetingTabProps = { meeting: MeetingView; reload: () => Promise<void> };
