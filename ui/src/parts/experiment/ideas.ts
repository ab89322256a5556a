// What was answered in the conversation at choosing, and in which field of an experiment it belongs.
import { call, commands } from '$lib/backend';
import { t } from '$lib';

/** The fields of an experiment that an answer can go into. */
export type IdeaField = 'what' | 'withWhom' | 'noticedBy' | 'askedBy';

/** An answer to take over. */
export type Idea = { question: string; asked: string; answer: string; field: IdeaField };

/** The questions of the guide at choosing, with their fields. */
const FIELDS: ReadonlyMap<string, IdeaField> = new Map([
  ['kiezen-1', 'what'],
  ['kiezen-2', 'what'],
  ['kiezen-3', 'withWhom'],
  ['kiezen-4', 'noticedBy'],
  ['kiezen-5', 'askedBy'],
]);

/** The answers that were given at choosing, in their order. */
export async function ideasOf(caseId: string): Promise<Idea[]> {
  const { steps } = await call(commands.conversationOpen(caseId, 'groep'));
  return steps.flatMap(({ asked }) =>
    asked.flatMap(({ id, text, answer }) => {
      const field = FIELDS.get(id);
      return field === undefined || answer.trim() === ''
        ? []
        : [{ question: id, asked: text, answer, field }];
    }),
  );
}

/** The name of a field as it stands above it. */
export function fieldName(field: IdeaField): string {
  const names = {
    what: t.experimentWhat,
    withWhom: t.experimentWith,
    noticedBy: t.experimentNoticed,
    askedBy: t.experimentAsked,
  };
  return names[field]();
}
