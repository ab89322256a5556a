// What to say to a person when the program refuses: what happened, that her text is safe, what she can do.
// A code without words does not compile.
import type { PassphraseRule, PreparationRule, WireError } from '$lib/backend';
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
    case 'vaultExists':
      return { tone: 'warning', title: t.errorVaultExistsTitle(), body: t.errorVaultExistsBody() };
    case 'keyFileMissing':
      return { tone: 'error', title: t.errorKeyFileMissingTitle(), body: t.errorKeyFileMissingBody() };
    case 'storeMissing':
      return { tone: 'error', title: t.errorStoreMissingTitle(), body: t.errorStoreMissingBody() };
    case 'wrongPassphrase':
      return { tone: 'warning', title: t.errorWrongPassphraseTitle(), body: t.errorWrongPassphraseBody() };
    case 'wrongRecoveryKey':
      return { tone: 'warning', title: t.errorWrongRecoveryKeyTitle(), body: t.errorWrongRecoveryKeyBody() };
    case 'recoveryKeyMistyped':
      return {
        tone: 'warning',
        title: t.errorRecoveryKeyMistypedTitle(),
        body: t.errorRecoveryKeyMistypedBody(),
      };
    case 'tooSoon':
      return {
        tone: 'info',
        title: t.errorTooSoonTitle(),
        body: t.errorTooSoonBody({ seconds: error.seconds }),
      };
    case 'lastKey':
      return { tone: 'warning', title: t.errorLastKeyTitle(), body: t.errorLastKeyBody() };
    case 'keyGone':
      return { tone: 'warning', title: t.errorKeyGoneTitle(), body: t.errorKeyGoneBody() };
    case 'noKeyStore':
      return { tone: 'info', title: t.errorNoKeyStoreTitle(), body: t.errorNoKeyStoreBody() };
    case 'keyStoreRefused':
      return { tone: 'warning', title: t.errorKeyStoreRefusedTitle(), body: t.errorKeyStoreRefusedBody() };
    case 'machineKeyGone':
      return { tone: 'warning', title: t.errorMachineKeyGoneTitle(), body: t.errorMachineKeyGoneBody() };
    case 'passphraseRefused':
      return passphraseRefused(error.why);
    case 'vaultDamaged':
      return { tone: 'error', title: t.errorVaultDamagedTitle(), body: t.errorVaultDamagedBody() };
    case 'vaultTooNew':
      return { tone: 'error', title: t.errorVaultTooNewTitle(), body: t.errorVaultTooNewBody() };
    case 'vaultInUse':
      return { tone: 'warning', title: t.errorVaultInUseTitle(), body: t.errorVaultInUseBody() };
    case 'tooLittleMemory':
      return { tone: 'warning', title: t.errorTooLittleMemoryTitle(), body: t.errorTooLittleMemoryBody() };
    case 'readOnly':
      return { tone: 'error', title: t.errorReadOnlyTitle(), body: t.errorReadOnlyBody() };
    case 'vaultReadOnly':
      return { tone: 'info', title: t.errorVaultReadOnlyTitle(), body: t.errorVaultReadOnlyBody() };
    case 'backupGone':
      return { tone: 'warning', title: t.errorBackupGoneTitle(), body: t.errorBackupGoneBody() };
    case 'backupDamaged':
      return { tone: 'error', title: t.errorBackupDamagedTitle(), body: t.errorBackupDamagedBody() };
    case 'diskFull':
      return { tone: 'error', title: t.errorDiskFullTitle(), body: t.errorDiskFullBody() };
    case 'cannotWrite':
      return { tone: 'error', title: t.errorCannotWriteTitle(), body: t.errorCannotWriteBody() };
    case 'caseGone':
      return { tone: 'warning', title: t.errorCaseGoneTitle(), body: t.errorCaseGoneBody() };
    case 'tagGone':
      return { tone: 'warning', title: t.errorTagGoneTitle(), body: t.errorTagGoneBody() };
    case 'experimentGone':
      return { tone: 'warning', title: t.errorExperimentGoneTitle(), body: t.errorExperimentGoneBody() };
    case 'tagExists':
      return { tone: 'info', title: t.errorTagExistsTitle(), body: t.errorTagExistsBody() };
    case 'experimentOpen':
      return { tone: 'warning', title: t.errorExperimentOpenTitle(), body: t.errorExperimentOpenBody() };
    case 'labelTaken':
      return { tone: 'warning', title: t.errorLabelTakenTitle(), body: t.errorLabelTakenBody() };
    case 'textEmpty':
      return { tone: 'warning', title: t.errorTextEmptyTitle(), body: t.errorTextEmptyBody() };
    case 'textTooLong':
      return {
        tone: 'warning',
        title: t.errorTextTooLongTitle(),
        body: t.errorTextTooLongBody({ has: error.has, most: error.most }),
      };
    case 'tooManyGoals':
      return {
        tone: 'warning',
        title: t.errorTooManyGoalsTitle(),
        body: t.errorTooManyGoalsBody({ most: error.most }),
      };
    case 'tooManyGuardWords':
      return {
        tone: 'warning',
        title: t.errorTooManyGuardWordsTitle(),
        body: t.errorTooManyGuardWordsBody({ most: error.most }),
      };
    case 'tooManyNames':
      return {
        tone: 'warning',
        title: t.errorTooManyNamesTitle(),
        body: t.errorTooManyNamesBody({ most: error.most }),
      };
    case 'dateOutOfRange':
      return { tone: 'warning', title: t.errorDateOutOfRangeTitle(), body: t.errorDateOutOfRangeBody() };
    case 'unknownId':
      return { tone: 'warning', title: t.errorUnknownIdTitle(), body: t.errorUnknownIdBody() };
    case 'nothingToUndo':
      return { tone: 'info', title: t.errorNothingToUndoTitle(), body: t.errorNothingToUndoBody() };
    case 'stepGone':
      return { tone: 'info', title: t.errorStepGoneTitle(), body: t.errorStepGoneBody() };
    case 'versionGone':
      return { tone: 'info', title: t.errorVersionGoneTitle(), body: t.errorVersionGoneBody() };
    case 'nothingToRedo':
      return { tone: 'info', title: t.errorNothingToRedoTitle(), body: t.errorNothingToRedoBody() };
    case 'exportBlocked':
      return {
        tone: 'warning',
        title: t.errorExportBlockedTitle(),
        body: t.errorExportBlockedBody({ count: error.findings.length + error.rare.length }),
      };
    case 'cannotCopy':
      return { tone: 'error', title: t.errorCannotCopyTitle(), body: t.errorCannotCopyBody() };
    case 'paperCancelled':
      return { tone: 'info', title: t.errorPaperCancelledTitle(), body: t.errorPaperCancelledBody() };
    case 'nothingChosen':
      return { tone: 'info', title: t.errorNothingChosenTitle(), body: t.errorNothingChosenBody() };
    case 'tooManyItems':
      return {
        tone: 'warning',
        title: t.errorTooManyItemsTitle(),
        body: t.errorTooManyItemsBody({ most: error.most }),
      };
    case 'minutesOutOfRange':
      return {
        tone: 'warning',
        title: t.errorMinutesOutOfRangeTitle(),
        body: t.errorMinutesOutOfRangeBody({ least: error.least, most: error.most }),
      };
    case 'packRefused':
      return {
        tone: 'warning',
        title: t.errorPackRefusedTitle(),
        body: t.errorPackRefusedBody(),
      };
    case 'internal':
      return {
        tone: 'error',
        title: t.errorInternalTitle(),
        body: t.errorInternalBody({ code: error.incident }),
      };
    case 'learningPointGone':
      return {
        tone: 'warning',
        title: t.errorLearningPointGoneTitle(),
        body: t.errorLearningPointGoneBody(),
      };
    case 'meetingGone':
      return { tone: 'warning', title: t.errorMeetingGoneTitle(), body: t.errorMeetingGoneBody() };
    case 'meetingTimeMissing':
      return {
        tone: 'warning',
        title: t.errorMeetingTimeMissingTitle(),
        body: t.errorMeetingTimeMissingBody(),
      };
    case 'methodGone':
      return { tone: 'warning', title: t.errorMethodGoneTitle(), body: t.errorMethodGoneBody() };
    case 'methodWithoutSteps':
      return {
        tone: 'warning',
        title: t.errorMethodWithoutStepsTitle(),
        body: t.errorMethodWithoutStepsBody(),
      };
    case 'methodFileRefused':
      return {
        tone: 'warning',
        title: t.errorMethodFileRefusedTitle(),
        body: t.errorMethodFileRefusedBody(),
      };
    case 'meetingWithoutDuration':
      return {
        tone: 'warning',
        title: t.errorMeetingWithoutDurationTitle(),
        body: t.errorMeetingWithoutDurationBody(),
      };
    case 'meetingWithoutSteps':
      return {
        tone: 'warning',
        title: t.errorMeetingWithoutStepsTitle(),
        body: t.errorMeetingWithoutStepsBody(),
      };
    case 'tooManyLines':
      return {
        tone: 'warning',
        title: t.errorTooManyLinesTitle(),
        body: t.errorTooManyLinesBody({ most: error.most }),
      };
    case 'preparationRefused':
      return {
        tone: 'warning',
        title: t.errorPreparationRefusedTitle(),
        body: preparationRefused(error.why),
      };
    case 'notInBin':
      return { tone: 'warning', title: t.errorNotInBinTitle(), body: t.errorNotInBinBody() };
    case 'notGeneral':
      return { tone: 'warning', title: t.errorNotGeneralTitle(), body: t.errorNotGeneralBody() };
    case 'periodOutOfRange':
      return { tone: 'warning', title: t.errorPeriodOutOfRangeTitle(), body: t.errorPeriodOutOfRangeBody() };
    case 'wrongWord':
      return { tone: 'warning', title: t.errorWrongWordTitle(), body: t.errorWrongWordBody() };
    default:
      return error satisfies never;
  }
}

function passphraseRefused(why: PassphraseRule): Message {
  switch (why.rule) {
    case 'tooShort':
      return {
        tone: 'warning',
        title: t.errorPassphraseTooShortTitle(),
        body: t.errorPassphraseTooShortBody({ least: why.least }),
      };
    case 'tooLong':
      return {
        tone: 'warning',
        title: t.errorPassphraseTooLongTitle(),
        body: t.errorPassphraseTooLongBody({ most: why.most }),
      };
    default:
      return why satisfies never;
  }
}

function preparationRefused(why: PreparationRule): string {
  switch (why) {
    case 'unreadable':
      return t.errorPreparationUnreadable();
    case 'tooLarge':
      return t.errorPreparationTooLarge();
    case 'notSealed':
      return t.errorPreparationNotSealed();
    case 'wrongPassphrase':
      return t.errorPreparationWrongPassphrase();
    case 'damaged':
      return t.errorPreparationDamaged();
    case 'other':
      return t.errorPreparationOther();
    case 'notUnderstood':
      return t.errorPreparationNotUnderstood();
    case 'tooNew':
      return t.errorPreparationTooNew();
    case 'notMade':
      return t.errorPreparationNotMade();
    default:
      return why satisfies never;
  }
}
