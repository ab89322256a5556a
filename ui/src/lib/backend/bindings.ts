// Stands in for the file that tauri-specta writes; same shape, only what the frame needs.
import { invoke } from '@tauri-apps/api/core';

type Result<T> = { status: 'ok'; data: T } | { status: 'error'; error: WireError };

async function run<T>(name: string, args?: Record<string, unknown>): Promise<Result<T>> {
  try {
    return { status: 'ok', data: await invoke<T>(name, args) };
  } catch (error) {
    if (error instanceof Error) throw error;
    return { status: 'error', error: error as WireError };
  }
}

export const commands = {
  vaultStatus: () => run<VaultStatus>('vault_status'),
  passphraseStrength: (text: string) => run<PassphraseStrength>('passphrase_strength', { text }),
  vaultCreate: (passphrase: string) => run<VaultStatus>('vault_create', { passphrase }),
  vaultUnlock: (passphrase: string) => run<VaultStatus>('vault_unlock', { passphrase }),
  vaultLock: () => run<VaultStatus>('vault_lock'),
  lookAroundStart: () => run<VaultStatus>('look_around_start'),
  lookAroundKeep: (passphrase: string) => run<VaultStatus>('look_around_keep', { passphrase }),
  historyUndo: () => run<Changed<null>>('history_undo'),
  historyRedo: () => run<Changed<null>>('history_redo'),
  preferences: () => run<Preferences>('preferences'),
  preferencesSet: (preferences: Preferences) => run<Preferences>('preferences_set', { preferences }),
};

export type VaultState = 'none' | 'locked' | 'open' | 'lookingAround';
export type VaultStatus = { state: VaultState; folder: string; problem: VaultProblem | null };
export type VaultProblem = 'damaged' | 'tooNew' | 'readOnly';
export type Strength = 'veryWeak' | 'weak' | 'fair' | 'strong' | 'veryStrong';
export type PassphraseStrength = { words: Strength; longEnough: boolean; least: number };
export type Area = 'cases' | 'tags' | 'answers' | 'experiments' | 'marks' | 'preferences';
export type Op = 'createCase' | 'renameCase' | 'putTag';
export type History = { undo: Op | null; redo: Op | null };
export type Changed<T> = { value: T; areas: Area[]; history: History };
export type Appearance = 'system' | 'light' | 'dark';
export type Preferences = { appearance: Appearance; textPercent: number; idleMinutes: number };
export type WireError =
  | { code: 'locked' }
  | { code: 'wrongPassphrase' }
  | { code: 'vaultDamaged' }
  | { code: 'internal'; incident: string };
