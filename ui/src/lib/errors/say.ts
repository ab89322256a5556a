// What to say to a person when the program refuses: what happened, that her text is safe, what she can do.
// A code without words does not compile.
import type { WireError } from '$lib/backend';
import { t } from '$lib/text';

/** How loud a message is. */
export type Tone = 'info' | 'warning' | 'error';

/** A message for a person. */
export type Message = { tone: Tone; title: string; body: string };

/** The words for `error`. */
export function say(error: WireError): Message {
  switch (error.code) {
    case 'locked':
      return { tone: 'info', title: t.errorLockedTitle(), body: t.errorLockedBody() };
    case 'wrongPassphrase':
      return { tone: 'warning', title: t.errorWrongPassphraseTitle(), body: t.errorWrongPassphraseBody() };
    case 'vaultDamaged':
      return { tone: 'error', title: t.errorVaultDamagedTitle(), body: t.errorVaultDamagedBody() };
    case 'internal':
      return {
        tone: 'error',
        title: t.errorInternalTitle(),
        body: t.errorInternalBody({ code: error.incident }),
      };
    default:
      return error satisfies never;
  }
}
