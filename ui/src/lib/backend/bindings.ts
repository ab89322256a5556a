// Stands in for the file that tauri-specta writes; same names and shapes, only what the frame needs.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

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
  vaultStatus: () => run<VaultView>('vault_status'),
  vaultCreate: (passphrase: string) => run<VaultView>('vault_create', { passphrase }),
  vaultUnlock: (passphrase: string) => run<VaultView>('vault_unlock', { passphrase }),
  vaultLock: () => run<VaultView>('vault_lock'),
  lookAroundStart: () => run<VaultView>('look_around_start'),
  lookAroundKeep: (passphrase: string) => run<VaultView>('look_around_keep', { passphrase }),
  passphraseStrength: (passphrase: string) => invoke<StrengthView>('passphrase_strength', { passphrase }),
  signOfLife: () => invoke<null>('sign_of_life'),
  historyUndo: () => run<Changed<OpCode>>('history_undo'),
  historyRedo: () => run<Changed<OpCode>>('history_redo'),
  start: () => run<StartView>('start'),
  caseCreate: () => run<Changed<string>>('case_create'),
  caseSetExpiry: (caseId: string, until: string | null) => run<Changed<null>>('case_set_expiry', { case: caseId, until }),
  caseBin: (caseId: string) => run<Changed<null>>('case_bin', { case: caseId }),
  caseRestore: (caseId: string) => run<Changed<null>>('case_restore', { case: caseId }),
  caseOpenSample: (sample: string) => run<Changed<string>>('case_open_sample', { sample }),
  preferences: () => run<PreferencesView>('preferences'),
  preferencesSet: (preferences: PreferencesView) => run<PreferencesView>('preferences_set', { preferences }),
  contentView: () => run<ContentView>('content_view'),
  contentChooseFolder: () => run<ContentView>('content_choose_folder'),
  contentChooseZip: () => run<ContentView>('content_choose_zip'),
  contentReset: () => run<ContentView>('content_reset'),
};

export const events = {
  vaultLocked: { listen: (run: () => void) => listen('vault-locked', run) },
};

export type VaultStateCode = 'none' | 'locked' | 'keyFileMissing' | 'storeMissing' | 'open' | 'lookingAround';
export type VaultView = { state: VaultStateCode; folder: string; history: HistoryView };
export type StrengthWord = 'veryWeak' | 'weak' | 'fair' | 'strong' | 'veryStrong';
export type StrengthView = { word: StrengthWord; longEnough: boolean; least: number };
export type AreaCode = 'cases' | 'tags' | 'answers' | 'experiments' | 'handbookMarks';
export type OpCode =
  | 'createCase'
  | 'openSample'
  | 'renameCase'
  | 'setPhase'
  | 'setExpiry'
  | 'editStory'
  | 'editGoals'
  | 'editProgram'
  | 'binCase'
  | 'restoreCase'
  | 'addTag'
  | 'editTag'
  | 'removeTag'
  | 'editAnswer'
  | 'addExperiment'
  | 'editExperiment'
  | 'finishExperiment'
  | 'removeExperiment'
  | 'setFavourite'
  | 'editElementNote';
export type HistoryView = { undo: OpCode | null; redo: OpCode | null };
export type Changed<T> = { value: T; areas: AreaCode[]; history: HistoryView };
export type Appearance = 'system' | 'light' | 'dark';
export type PreferencesView = { appearance: Appearance; textSize: number; idleMinutes: number };
export type PhaseCode = 'start' | 'care' | 'end';
export type TabCode = 'story' | 'elements' | 'conversation' | 'experiment' | 'summary';
export type VariantCode = 'alone' | 'group' | 'family';
export type CaseRow = {
  id: string;
  label: string;
  sample: string | null;
  phase: PhaseCode;
  changedAt: string;
  expiresOn: string;
  isDue: boolean;
  tags: number;
  binnedOn: string | null;
};
export type ExperimentRow = { id: string; case: string; what: string; lookBackOn: string; isDue: boolean };
export type StartView = {
  today: string;
  hour: number;
  last: { case: CaseRow; tab: TabCode | null; variant: VariantCode | null; step: number | null } | null;
  experiments: { experiment: ExperimentRow; label: string }[];
  expiring: { case: CaseRow; days: number }[];
  cases: number;
};
export type ContentView = { title: string; edition: string; version: string; chosen: boolean; failed: boolean };
export type PassphraseRule = { rule: 'tooShort'; least: number } | { rule: 'tooLong'; most: number };
export type WireError =
  | { code: 'locked' }
  | { code: 'vaultExists' }
  | { code: 'keyFileMissing' }
  | { code: 'storeMissing' }
  | { code: 'wrongPassphrase' }
  | { code: 'passphraseRefused'; why: PassphraseRule }
  | { code: 'vaultDamaged' }
  | { code: 'vaultTooNew' }
  | { code: 'vaultInUse' }
  | { code: 'tooLittleMemory' }
  | { code: 'readOnly' }
  | { code: 'diskFull' }
  | { code: 'cannotWrite' }
  | { code: 'caseGone' }
  | { code: 'tagGone' }
  | { code: 'experimentGone' }
  | { code: 'tagExists'; id: string }
  | { code: 'experimentOpen' }
  | { code: 'labelTaken' }
  | { code: 'textEmpty' }
  | { code: 'textTooLong'; has: number; most: number }
  | { code: 'tooManyGoals'; most: number }
  | { code: 'dateOutOfRange' }
  | { code: 'unknownId'; id: string }
  | { code: 'nothingToUndo' }
  | { code: 'nothingToRedo' }
  | { code: 'exportBlocked'; findings: unknown[] }
  | { code: 'packRefused'; problems: { text: string }[] }
  | { code: 'internal'; incident: string };
