// The shapes of meetings until the generated bindings have them; then this file goes.
import {
  commands as generated,
  type Changed,
  type Running,
  type PhaseCode,
  type IntensityCode,
} from '$lib/backend';

export type FormOfMeeting =
  'intervisie' | 'begeleide-intervisie' | 'methodische-werkbegeleiding' | 'leerbijeenkomst' | 'supervisie';
export type SubjectCode = 'vraag' | 'thema';
export type MeetingStateCode = 'gepland' | 'gehouden' | 'afgezegd';
export type ClockStateCode = 'ready' | 'running' | 'paused' | 'ended';
export type LeaderRow = { name: string; register: string | null };
export type RhythmRow =
  { every: 'asAgreed' } | { every: 'weeks'; count: number } | { every: 'months'; count: number };
export type GroupWrite = {
  name: string;
  members: string[];
  leader: LeaderRow | null;
  form: FormOfMeeting;
  rhythm: RhythmRow;
  place: string | null;
};
export type GroupRow = GroupWrite & {
  id: string;
  planned: number;
  held: number;
  next: string | null;
  suggested: string | null;
};
export type MethodRef =
  | { kind: 'guide'; name: string }
  | { kind: 'method'; id: string; name: string; isKnown: boolean; isOwn: boolean };
export type MeetingRow = {
  id: string;
  group: string | null;
  groupName: string | null;
  date: string;
  begins: string;
  ends: string;
  minutes: number;
  endsNextDay: boolean;
  place: string | null;
  form: FormOfMeeting;
  subject: SubjectCode;
  theme: string;
  question: string | null;
  method: MethodRef | null;
  state: MeetingStateCode;
  offers: number;
  people: number | null;
  clock: ClockStateCode | null;
};
export type PeopleRow =
  { say: 'unsaid' } | { say: 'number'; count: number } | { say: 'names'; names: string[] };
export type MeetingWrite = {
  group: string | null;
  date: string;
  begins: string;
  ends: string;
  place: string | null;
  form: FormOfMeeting;
  leader: LeaderRow | null;
  people: PeopleRow;
  subject: SubjectCode;
  theme: string;
};
export type OfferRow = {
  id: string;
  by: string | null;
  question: string;
  case: { id: string; label: string } | null;
  hasPicture: boolean;
};
export type AgendaRow = {
  kind: 'terugblik' | 'methode';
  name: string;
  text: string;
  elementMoment: string;
  questions: { id: string; text: string; isKnown: boolean }[];
  usual: number;
  least: number;
  minutes: number;
};
export type SeatRow = { role: string; who: string };
export type CheckItemCode =
  | 'uitgenodigd'
  | 'inbrengers-gevraagd'
  | 'vragen-gevraagd'
  | 'vraag-gekozen'
  | 'werkvorm-gekozen'
  | 'inbrenger-klaar'
  | 'hand-out-klaar'
  | 'ruimte-klaar'
  | 'afspraken-klaar';
export type CheckRow = {
  item: CheckItemCode;
  moment: 'month' | 'twoWeeks' | 'dayBefore';
  day: string;
  isDone: boolean;
  isDue: boolean;
};
export type SeenElementRow = { element: string; how: 'ingezet' | 'idee' };
export type MeetingNotesRow = {
  categories: string[];
  elements: string[];
  learned: string[];
  forTeam: string;
  seen: SeenElementRow[];
};
export type AgreementRow = {
  id: string;
  meeting: string;
  what: string;
  who: string | null;
  due: { on: 'next' } | { on: 'day'; day: string } | null;
  madeOn: string;
  doneOn: string | null;
  outcome: string;
};
export type MeetingReflectionRow = {
  who: string | null;
  question: string;
  technical: string;
  normative: string;
  personal: string;
  nextSteps: string;
};
export type MeetingView = {
  row: MeetingRow;
  leader: LeaderRow | null;
  people: PeopleRow;
  today: string;
  offers: OfferRow[];
  chosen: string | null;
  agenda: AgendaRow[];
  agendaMinutes: number;
  leastMinutes: number;
  seats: SeatRow[];
  checklist: CheckRow[];
  notes: MeetingNotesRow;
  comingBack: AgreementRow[];
  agreements: AgreementRow[];
  reflections: MeetingReflectionRow[];
};
export type MethodProposalRow = {
  method: string;
  name: string;
  isOwn: boolean;
  when: string;
  minutesFrom: number;
  minutesTo: number;
  setting: string;
  steps: number;
  fit:
    | { code: 'fits' }
    | { code: 'ratherNot'; when: string }
    | { code: 'tooShort'; least: number }
    | { code: 'tooFewPeople'; least: number }
    | { code: 'notForGroups' };
  because: (
    { code: 'said' | 'known' | 'usual'; when: string } | { code: 'word'; when: string; word: string }
  )[];
};
export type ClockView = {
  state: ClockStateCode;
  at: number;
  steps: { minutes: number; spentMs: number }[];
  leftMs: number;
  spentMs: number;
  toEndMs: number;
  away: { seconds: number; counts: boolean } | null;
};
export type CaseCardView = {
  label: string | null;
  phase: PhaseCode;
  goals: string[];
  experiment: string | null;
  tags: {
    element: string;
    phase: PhaseCode;
    intensity: IntensityCode;
    recipients: string[];
    manners: string[];
    evidence: string;
  }[];
};
export type SeriesView = {
  group: GroupRow;
  meetings: MeetingRow[];
  hours: {
    minutes: number;
    meetings: number;
    forms: { form: FormOfMeeting; meetings: number; minutes: number }[];
  };
  reflections: MeetingReflectionRow[];
};
type Offer = { by: string | null; question: string; case: string | null };
type Agreement = { what: string; who: string | null; due: AgreementRow['due'] };
type Write<T = null> = Running<Changed<T>>;

type Commands = {
  groupList: () => Running<GroupRow[]>;
  groupAdd: (group: GroupWrite) => Write<string>;
  groupEdit: (id: string, group: GroupWrite) => Write;
  groupRemove: (id: string) => Write;
  colleagueNames: () => Running<string[]>;
  meetingList: () => Running<{ today: string; meetings: MeetingRow[] }>;
  meetingPlan: (meeting: MeetingWrite, more: number) => Write<string[]>;
  meetingEdit: (id: string, meeting: MeetingWrite) => Write;
  meetingSetState: (id: string, state: MeetingStateCode) => Write;
  meetingRemove: (id: string) => Write;
  meetingOpen: (id: string) => Running<MeetingView>;
  meetingOffer: (id: string, offer: Offer) => Write<string>;
  meetingOfferEdit: (id: string, offerId: string, offer: Offer) => Write;
  meetingOfferWithdraw: (id: string, offerId: string) => Write;
  meetingChooseQuestion: (id: string, offerId: string | null) => Write;
  meetingMethods: (id: string, said: string[]) => Running<MethodProposalRow[]>;
  situationList: () => Running<{ id: string; when: string }[]>;
  meetingChooseMethod: (
    id: string,
    method: { kind: 'guide' } | { kind: 'method'; id: string } | null,
  ) => Write;
  meetingStepMinutes: (id: string, minutes: number[]) => Write;
  meetingFitMinutes: (id: string) => Write;
  meetingCheck: (id: string, item: CheckItemCode, isDone: boolean) => Write;
  meetingSeats: (id: string, seats: SeatRow[]) => Write;
  meetingNotes: (id: string, notes: Omit<MeetingNotesRow, 'seen'>) => Write;
  meetingSeenAdd: (id: string, element: string, how: SeenElementRow['how']) => Write;
  meetingSeenRemove: (id: string, element: string, how: SeenElementRow['how']) => Write;
  meetingSeenToCase: (id: string) => Write<number>;
  meetingClock: (id: string) => Running<ClockView | null>;
  meetingStart: (id: string) => Running<ClockView>;
  meetingTurnClock: (
    id: string,
    action:
      | { do: 'start' | 'pause' | 'addMinute' | 'next' | 'back' | 'end' }
      | { do: 'goTo'; step: number }
      | { do: 'countAway'; counts: boolean }
      | { do: 'endIn'; minutes: number },
  ) => Running<ClockView>;
  meetingForgetClock: (id: string) => Running<null>;
  meetingCaseCard: (id: string) => Running<CaseCardView | null>;
  agreementList: () => Running<AgreementRow[]>;
  agreementAdd: (meeting: string, agreement: Agreement) => Write<string>;
  agreementEdit: (id: string, agreement: Agreement) => Write;
  agreementFinish: (id: string, outcome: string) => Write;
  agreementReopen: (id: string) => Write;
  agreementRemove: (id: string) => Write;
  meetingReflect: (meeting: string, reflection: MeetingReflectionRow) => Write;
  seriesReflect: (group: string, reflection: MeetingReflectionRow) => Write;
  seriesOpen: (group: string) => Running<SeriesView>;
};

/** The commands that the bindings are about to have. */
export const commands = generated as unknown as Commands;
