// What can be done to a meeting or a group from a list: said afterwards, with the way back.
import { commands, type GroupRow, type MeetingStateCode } from '$lib/backend';
import { t } from '$lib';
import { session } from '$lib/state';

/** Says that the meeting was held, is off, or is to come after all. True when it went. */
export function setState(id: string, state: MeetingStateCode): Promise<boolean> {
  const said: Record<MeetingStateCode, () => string> = {
    gehouden: t.meetingHeld,
    afgezegd: t.meetingCalledOff,
    gepland: t.meetingReopened,
  };
  return session.attempt(async () => {
    await session.write(commands.meetingSetState(id, state));
    session.done(said[state]());
  });
}

/** Removes the meeting. True when it went. */
export function removeMeeting(id: string): Promise<boolean> {
  return session.attempt(async () => {
    await session.write(commands.meetingRemove(id));
    session.done(t.meetingRemoved());
  });
}

/** Removes the group; its meetings stay. True when it went. */
export function removeGroup({ id, name }: Pick<GroupRow, 'id' | 'name'>): Promise<boolean> {
  return session.attempt(async () => {
    await session.write(commands.groupRemove(id));
    session.done(t.groupRemoved({ name }));
  });
}
