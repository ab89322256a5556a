// What every page of a case is given.
import type { CaseView } from '$lib/backend';

/**
 * The props of a page of a case. The screen reads `caseView` again by itself after every write that goes
 * through `session.write`, and after undo and redo.
 */
export type CaseTabProps = { caseView: CaseView };
