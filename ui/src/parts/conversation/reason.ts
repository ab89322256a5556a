// Why a question is asked, in a plain sentence with the counts behind it. Never a share, never a verdict.
import type { BecauseView } from '$lib/backend';
import { t } from '$lib';
import { content } from '$lib/state';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** The sentence for `because`; `null` for a question that belongs to the step itself. */
export function reason(because: BecauseView): string | null {
  switch (because.code) {
    case 'always':
      return null;
    case 'nothingIn':
      return t.conversationBecauseNothingIn({
        category: content.category(because.category)?.short ?? because.category,
      });
    case 'recipients':
      return t.conversationBecauseRecipients(because);
    case 'manners':
      return t.conversationBecauseManners(because);
    case 'phases': {
      const names = because.phases.map((it) => content.phaseName(it).toLowerCase());
      return t.conversationBecausePhases({ phases: list.format(names) });
    }
    case 'littleEffect':
      return t.conversationBecauseLittleEffect({ count: because.elements });
    case 'goals':
      return t.conversationBecauseGoals({ count: because.goals });
    default:
      return because satisfies never;
  }
}
