// A new passphrase while it is chosen: how strong it is, and whether it may be used.
import { commands, type StrengthView } from '$lib/backend';
import { t } from '$lib';

export class NewPassphrase {
  /** What was typed. */
  text = $state('');
  /** How strong it is; `null` until the program has said so. */
  strength = $state.raw<StrengthView | null>(null);
  /** Why it cannot be used, after the user tried. */
  error = $state<string | null>(null);
  #turn = 0;

  /** Asks how strong the text is; a late answer about an older text is dropped. */
  async weigh(): Promise<void> {
    const turn = ++this.#turn;
    const strength = await commands.passphraseStrength(this.text);
    if (turn !== this.#turn) return;
    this.strength = strength;
    if (strength.longEnough) this.error = null;
  }

  /** True when it may be used; else `error` says why not. */
  async accepted(): Promise<boolean> {
    await this.weigh();
    if (this.strength?.longEnough) return true;
    this.error = t.vaultPassphraseTooShort({ least: this.strength?.least ?? 0 });
    return false;
  }
}
