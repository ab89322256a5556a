// A meeting that is ready to be held, made by the commands of the window: the screens for that have tests of their own.

/** Gives a command to the program, and its answer; an error when it refuses. */
export type Command = (name: string, args: object) => Promise<unknown>;

type Changed<T> = { value: T };
type Step = { name: string; text: string; elementMoment: string; usual: number; least: number };

/** What a meeting for a test has; what is left out is as usual. */
export interface Wanted {
  /** The day. */
  date: string;
  /** The method: one of the pack, or steps of one's own. */
  method: string | { name: string; steps: Step[] };
  begins?: string;
  ends?: string;
  question?: string;
  /** The case of the question. */
  caseId?: string | null;
}

/** A step of one's own of so many minutes. */
export function step(name: string, minutes: number, text = ''): Step {
  return { name, text, elementMoment: '', usual: minutes, least: 1 };
}

/** Plans a meeting with its question, steps and roles. Gives back which. */
export async function readyMeeting(command: Command, wanted: Wanted): Promise<string> {
  const group = (await command('group_add', {
    group: {
      name: 'Team Noord',
      members: ['A.', 'Collega 1'],
      leader: null,
      form: 'intervisie',
      rhythm: { every: 'weeks', count: 6 },
      place: null,
    },
  })) as Changed<string>;
  const meeting = {
    group: group.value,
    date: wanted.date,
    begins: wanted.begins ?? '13:30',
    ends: wanted.ends ?? '14:30',
    place: null,
    form: 'intervisie',
    leader: null,
    people: { say: 'number', count: 6 },
    subject: 'vraag',
    theme: '',
  };
  const planned = (await command('meeting_plan', { meeting, more: 0 })) as Changed<string[]>;
  const id = planned.value[0] ?? '';
  const question = wanted.question ?? 'Hoe kan ik helpen zonder dat ik degene word op wie alles rust?';
  const offer = { by: null, question, case: wanted.caseId ?? null };
  const offered = (await command('meeting_offer', { id, offer })) as Changed<string>;
  await command('meeting_choose_question', { id, offer: offered.value });
  let method = wanted.method;
  if (typeof method !== 'string') {
    const own = { name: method.name, when: '', note: '', steps: method.steps };
    method = ((await command('method_add', { method: own })) as Changed<string>).value;
  }
  await command('meeting_choose_method', { id, method: { kind: 'method', id: method } });
  const seats = [
    { role: 'begeleider', who: 'A.' },
    { role: 'stem-van-gezin', who: 'Collega 1' },
  ];
  await command('meeting_seats', { id, seats });
  return id;
}
