// A meeting of an hour for a group of three, for tests: nothing prepared yet.
import type {
  AgendaRow,
  ChecklistRow,
  MeetingRow,
  MeetingView,
  MethodProposalRow,
  OfferRow,
} from '../src/lib/backend';

/** A question of a colleague; of the worker with `by: null`. */
export function anOffer(id: string, more: Partial<OfferRow> = {}): OfferRow {
  return { id, by: 'A.', question: `Hoe kan ik ${id}?`, case: null, hasPicture: false, ...more };
}

/** A step that usually takes so many minutes, and has them. */
export function aStep(name: string, minutes: number, more: Partial<AgendaRow> = {}): AgendaRow {
  const least = Math.ceil(minutes / 3);
  return {
    kind: 'methode',
    name,
    text: '',
    elementMoment: '',
    questions: [],
    usual: minutes,
    least,
    minutes,
    ...more,
  };
}

/** A method that fits. */
export function aProposal(method: string, more: Partial<MethodProposalRow> = {}): MethodProposalRow {
  return {
    method,
    name: `Werkvorm ${method}`,
    isOwn: false,
    when: 'Altijd.',
    minutesFrom: 45,
    minutesTo: 45,
    setting: 'group',
    steps: 5,
    fit: { code: 'fits' },
    because: [],
    ...more,
  };
}

const ROW: MeetingRow = {
  id: 'bijeenkomst',
  group: 'groep',
  groupName: 'Groep Noord',
  date: '2026-12-16',
  begins: '13:30',
  ends: '14:30',
  minutes: 60,
  endsNextDay: false,
  place: null,
  form: 'intervisie',
  subject: 'vraag',
  theme: '',
  question: null,
  method: null,
  state: 'gepland',
  offers: 0,
  people: 3,
  clock: null,
};

const CHECKLIST: ChecklistRow[] = [
  { item: 'uitgenodigd', moment: 'month', day: '2026-11-16', isDone: false, isDue: true },
  { item: 'vraag-gekozen', moment: 'twoWeeks', day: '2026-12-02', isDone: false, isDue: false },
  { item: 'ruimte-klaar', moment: 'dayBefore', day: '2026-12-15', isDone: false, isDue: false },
];

type More = Partial<Omit<MeetingView, 'row'>> & { row?: Partial<MeetingRow> };

/** The meeting with something else about it; the minutes of its steps are added up. */
export function aMeeting({ row, ...more }: More = {}): MeetingView {
  const agenda = more.agenda ?? [];
  return {
    row: { ...ROW, ...row },
    leader: { name: 'C.', register: null },
    people: { say: 'names', names: ['A.', 'B.', 'C.'] },
    today: '2026-11-22',
    offers: [],
    chosen: null,
    agenda,
    agendaMinutes: agenda.reduce((sum, it) => sum + it.minutes, 0),
    leastMinutes: agenda.reduce((sum, it) => sum + it.least, 0),
    seats: [],
    checklist: CHECKLIST,
    notes: { categories: [], elements: [], learned: [], forTeam: '', seen: [] },
    comingBack: [],
    agreements: [],
    reflections: [],
    ...more,
  };
}
