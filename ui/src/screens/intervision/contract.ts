// The earlier names of the shapes of meetings, for as long as a page still uses them; then this file goes.
export { commands } from '$lib/backend';
export type * from '$lib/backend';
export type { ChecklistRow as CheckRow, MeetingFormCode as FormOfMeeting } from '$lib/backend';
