// The privacy screen: a calm page over the whole window, with the vault still open under it.

/** Why the window is covered: the user asked for it, or another window has the attention. */
type Reason = 'asked' | 'away';

class Cover {
  /** Why the window is covered now; `null` when it is not. */
  reason: Reason | null = $state(null);

  /** Covers the window. Who asked for it has to lift it herself. */
  raise(reason: Reason = 'asked'): void {
    if (this.reason !== 'asked') this.reason = reason;
  }

  /** Shows the window again. */
  lift(): void {
    this.reason = null;
  }

  /** Covers the window while another one has the attention. Gives back how to stop that. */
  followAttention(): () => void {
    const away = (): void => this.raise('away');
    const back = (): void => {
      if (this.reason === 'away') this.lift();
    };
    const seen = (): void => (document.visibilityState === 'hidden' ? away() : back());
    window.addEventListener('blur', away);
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('blur', away);
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', seen);
      back();
    };
  }
}

export const cover = new Cover();
