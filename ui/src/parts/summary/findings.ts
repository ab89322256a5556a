// What was found before sharing, in words, and where to go to change it.
import type { CaseView, FindingKind, FindingPlace, InsteadRow, ReasonCode } from '$lib/backend';
import { t } from '$lib';
import { content, type Place } from '$lib/state';

/** The name of what was found. */
export function kindName(kind: FindingKind): string {
  return t.summaryKind({ kind });
}

/** Where it stands: "in het verhaal". */
export function placeName(place: FindingPlace): string {
  switch (place.code) {
    case 'label':
      return t.summaryPlaceLabel();
    case 'story':
      return t.summaryPlaceStory();
    case 'goal':
      return t.summaryPlaceGoal({ number: place.index + 1 });
    case 'program':
      return t.summaryPlaceProgram({
        element: content.programElement(place.element)?.name ?? place.element,
      });
    case 'tagNote':
      return t.summaryPlaceTagNote({
        element: content.elementName(place.element),
        phase: content.phaseName(place.phase).toLowerCase(),
      });
    case 'answer':
      return t.summaryPlaceAnswer({ question: content.question(place.question)?.text ?? place.question });
    case 'experiment':
      return t.summaryPlaceExperiment();
    case 'handbookNote':
      return t.summaryPlaceHandbookNote({ element: content.elementName(place.element) });
    case 'meeting':
      return t.summaryPlaceMeeting();
    case 'learningPoint':
      return t.summaryPlaceLearningPoint();
    case 'guardWord':
      return t.summaryPlaceGuardWord();
    default:
      return place satisfies never;
  }
}

/** One thing that could stand there instead: "wat voor plek het is, zoals ‘een dorp’". */
function insteadName(it: InsteadRow): string {
  switch (it.code) {
    case 'leaveOut':
      return t.foundLeaveOut();
    case 'kindOfPlace':
      return t.foundKindOfPlace();
    case 'age':
      return it.years === null ? t.foundAge() : t.foundAgeOf({ years: it.years });
    case 'ageBand':
      return it.from === null || it.to === null
        ? t.foundAgeBand()
        : t.foundAgeBandOf({ from: it.from, to: it.to });
    case 'role':
      return t.foundRole();
    case 'weekOfHelp':
      return t.foundWeekOfHelp();
    case 'period':
      return t.foundPeriod();
    case 'season':
      return t.foundSeason({ season: it.season });
    case 'kindOfSchool':
      return t.foundKindOfSchool();
    case 'kindOfInstitution':
      return t.foundKindOfInstitution();
    default:
      return it satisfies never;
  }
}

/** What could stand there instead, in one sentence. */
export function insteadText(proposals: readonly InsteadRow[]): string {
  const instead = proposals.map(insteadName).reduce((one, other) => t.foundOr({ one, other }));
  return t.foundBetter({ instead });
}

/** Why it was found, in one sentence. */
export function whyFound(reason: ReasonCode): string {
  return t.summaryWhy({ reason });
}

/** Where to go to change it. */
export function placeOf(place: FindingPlace, { id, tags }: Pick<CaseView, 'id' | 'tags'>): Place {
  switch (place.code) {
    case 'label':
      return { room: 'cases', case: id, tab: 'verhaal', focus: 'label' };
    case 'story':
      return { room: 'cases', case: id, tab: 'verhaal' };
    case 'goal':
      return { room: 'cases', case: id, tab: 'verhaal', focus: `goal-${place.index}` };
    case 'program':
      return { room: 'cases', case: id, tab: 'verhaal', focus: `program-${place.element}` };
    case 'tagNote': {
      const tag = tags.find((it) => it.element === place.element && it.phase === place.phase);
      return { room: 'cases', case: id, tab: 'elementen', ...(tag ? { focus: tag.id } : {}) };
    }
    case 'answer':
      return { room: 'cases', case: id, tab: 'gesprek', focus: place.question };
    case 'experiment':
      return { room: 'cases', case: id, tab: 'proef' };
    case 'handbookNote': {
      const category = content.categoryOf(place.element)?.id;
      return { room: 'handbook', ...(category === undefined ? {} : { category }), item: place.element };
    }
    // A summary of a case holds nothing of a meeting, no learning point and no word of the guard; the case is the
    // nearest place.
    case 'meeting':
    case 'learningPoint':
    case 'guardWord':
      return { room: 'cases', case: id, tab: 'samenvatting' };
    default:
      return place satisfies never;
  }
}
