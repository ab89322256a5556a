// The rooms in the order of the rail.
import BookOpen from '@lucide/svelte/icons/book-open';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import House from '@lucide/svelte/icons/house';
import Settings from '@lucide/svelte/icons/settings';
import Users from '@lucide/svelte/icons/users';
import { t } from '$lib';
import type { Room } from '$lib/state';

/** Every room: its name, its picture, the number of its shortcut. */
export const rooms: readonly { room: Room; name: () => string; icon: typeof House }[] = [
  { room: 'start', name: t.roomStart, icon: House },
  { room: 'handbook', name: t.roomHandbook, icon: BookOpen },
  { room: 'cases', name: t.roomCases, icon: FolderOpen },
  { room: 'intervision', name: t.roomIntervision, icon: Users },
  { room: 'learning', name: t.roomLearning, icon: GraduationCap },
  { room: 'settings', name: t.roomSettings, icon: Settings },
];
