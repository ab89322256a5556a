// A handbook of two categories, for tests that need names and places but no real content.
import type { CategoryView, ElementView, HandbookView } from '../src/lib/backend';

function element(id: string, name: string, more: Partial<ElementView> = {}): ElementView {
  return {
    id,
    name,
    plain: `Gewoon: ${name}.`,
    description: `Wat ${name} is.`,
    example: `Een voorbeeld van ${name}.`,
    sources: [],
    isSeen: false,
    questions: [{ id: `${id}-1`, text: `Vraag bij ${name}?` }],
    facts: [],
    expectedIn: [],
    includes: [],
    ...more,
  };
}

function category(id: string, letter: string, name: string, elements: ElementView[]): CategoryView {
  const short = name;
  const questions = [{ id: `verdiep-${id}`, text: `Dieper in ${name}?` }];
  return {
    id,
    letter,
    name,
    short,
    plain: name,
    plainText: `Over ${name}.`,
    description: name,
    questions,
    elements,
  };
}

/** The handbook; `more` takes the place of what it has. */
export function smallHandbook(more: Partial<HandbookView> = {}): HandbookView {
  return {
    about: {
      id: 'klein',
      title: 'Klein handboek',
      edition: 'Proef',
      version: '1',
      source: '',
      status: '',
      licence: '',
      citation: '',
      note: 'Eigen bewerking.',
    },
    categories: [
      category('netwerk', 'N', 'Netwerk', [
        element('in-kaart', 'In kaart brengen', { facts: ['weinig'], includes: ['cirkel'] }),
        element('betrekken', 'Betrekken'),
      ]),
      category('praktisch', 'H', 'Praktisch', [element('cirkel', 'Cirkel')]),
    ],
    program: [],
    manners: [
      { id: 'uitleg', name: 'Uitleg geven', short: 'Uitleg', plain: 'uitleggen', description: '', facts: [] },
    ],
    recipients: [{ id: 'kind', name: 'Kind of jongere', short: 'Kind', plain: 'het kind', facts: [] }],
    phases: [{ phase: 'start', name: 'Startfase', plain: 'begin', description: '' }],
    intensities: [{ intensity: 'licht', name: 'Licht', plain: 'een beetje', description: '' }],
    lookAlikes: [
      {
        choose: 'in-kaart',
        when: 'wie zijn er',
        notElement: 'betrekken',
        notManner: null,
        notWhen: 'wat doen zij',
      },
      {
        choose: 'cirkel',
        when: 'een tekening',
        notElement: null,
        notManner: 'uitleg',
        notWhen: 'hoe je het zegt',
      },
    ],
    guide: {
      title: 'Leidraad',
      note: '',
      roles: [{ id: 'inbrenger', name: 'Inbrenger', task: 'Brengt in.' }],
      groundRules: [],
      phases: [
        {
          id: 'landen',
          name: 'Landen',
          goal: 'Rust.',
          minutesGroup: 5,
          minutesAlone: 1,
          minutesFamily: 3,
          questions: [
            {
              id: 'landen-1',
              text: 'Hoe zit je erbij?',
              about: null,
              isTriggered: false,
              forWhom: null,
              facts: [],
            },
          ],
        },
      ],
      variants: [],
      childQuestions: [{ id: 'kind-1', text: 'Wat mag stoppen?' }],
    },
    methods: [],
    methodChoice: [],
    lenses: [],
    topics: [{ id: 'praktijk', name: 'De praktijk', note: null }],
    facts: [
      {
        id: 'weinig',
        text: 'Het netwerk kwam weinig aan bod.',
        sources: ['A'],
        topic: 'praktijk',
        note: null,
      },
      { id: 'ook', text: 'Nog iets.', sources: ['B'], topic: 'praktijk', note: null },
      { id: 'zelfde', text: 'Uit dezelfde bron.', sources: ['A'], topic: 'praktijk', note: null },
    ],
    limits: [],
    outcomes: [],
    sources: [{ code: 'A', citation: 'Bron A.', url: null, seen: 'part' }],
    registration: [],
    plainWords: [],
    samples: [],
    ...more,
  };
}
