// The name of a step for "Ongedaan maken: …". An operation without a name does not compile.
import type { OpCode } from '$lib/backend';
import { t } from '$lib/text';

/** The name of `op` in words. */
export function opName(op: OpCode): string {
  switch (op) {
    case 'createCase':
      return t.opCreateCase();
    case 'openSample':
      return t.opOpenSample();
    case 'renameCase':
      return t.opRenameCase();
    case 'setPhase':
      return t.opSetPhase();
    case 'setExpiry':
      return t.opSetExpiry();
    case 'editStory':
      return t.opEditStory();
    case 'editGoals':
      return t.opEditGoals();
    case 'editProgram':
      return t.opEditProgram();
    case 'binCase':
      return t.opBinCase();
    case 'restoreCase':
      return t.opRestoreCase();
    case 'addTag':
      return t.opAddTag();
    case 'editTag':
      return t.opEditTag();
    case 'removeTag':
      return t.opRemoveTag();
    case 'editAnswer':
      return t.opEditAnswer();
    case 'addExperiment':
      return t.opAddExperiment();
    case 'editExperiment':
      return t.opEditExperiment();
    case 'finishExperiment':
      return t.opFinishExperiment();
    case 'removeExperiment':
      return t.opRemoveExperiment();
    case 'setFavourite':
      return t.opSetFavourite();
    case 'editElementNote':
      return t.opEditElementNote();
    case 'restoreVersion':
      return t.opRestoreVersion();
    case 'binExpired':
      return t.opBinExpired();
    case 'restoreCases':
      return t.opRestoreCases();
    case 'generaliseCase':
      return t.opGeneraliseCase();
    case 'addLearningPoint':
      return t.opAddLearningPoint();
    case 'editLearningPoint':
      return t.opEditLearningPoint();
    case 'removeLearningPoint':
      return t.opRemoveLearningPoint();
    case 'setKeepPeriod':
      return t.opSetKeepPeriod();
    case 'wordIsNoName':
      return t.opWordIsNoName();
    case 'forgetGuardWord':
      return t.opForgetGuardWord();
    case 'nameRole':
      return t.opNameRole();
    case 'replaceName':
      return t.opReplaceName();
    default:
      return op satisfies never;
  }
}
