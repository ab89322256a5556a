// Why a question is asked, in a plain sentence with the counts behind it. Never a share, never a verdict.
import type { BecauseView } from '$lib/backend';
import { t } from '$lib';
import { content } from '$lib/state';

const and = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const or = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

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
      return t.conversationBecauseRecipients({
        part: because.part,
        whole: because.whole,
        recipients: or.format(because.recipients.map((it) => recipientWords(it))),
      });
    case 'manners':
      return t.conversationBecauseManners({
        part: because.part,
        whole: because.whole,
        manners: or.format(because.manners.map((it) => content.mannerName(it).toLowerCase())),
      });
    case 'phases': {
      const names = because.phases.map((it) => content.phaseName(it).toLowerCase());
      return t.conversationBecausePhases({ phases: and.format(names) });
    }
    case 'littleEffect':
      return t.conversationBecauseLittleEffect({ count: because.elements });
    case 'goals':
      return t.conversationBecauseGoals({ count: because.goals });
    default:
      return because satisfies never;
  }
}

function recipientWords(id: string): string {
  return (content.recipient(id)?.name ?? id).toLowerCase();
}
