// The board while one works on it. What is added stands there at once, before the program has written it;
// after the one line one is asked, at choice, what could be seen of it.
import { commands, failureOf, type CaseView, type TagRow, type TagWrite } from '$lib/backend';
import { t } from '$lib';
import { announce, content, Draft, session } from '$lib/state';

type Fresh = { row: TagRow; isWritten: boolean };

/** The question about the tag that was added last. */
export type Asked = { tag: TagWrite; name: string; note: Draft };

/** The tags of one case, with what was just added. */
export class Tagging {
  /** The tag whose editor is open. */
  openId: string | null = $state(null);
  /** The question that stands open. */
  asked: Asked | null = $state.raw(null);
  readonly #case: string;
  #fresh: readonly Fresh[] = $state.raw([]);
  #next = 1;

  constructor(caseId: string) {
    this.#case = caseId;
  }

  /** The tags of the case, and those on their way there. */
  shown(view: CaseView): TagRow[] {
    const coming = this.#fresh.filter(
      ({ row }) => !view.tags.some((it) => it.element === row.element && it.phase === row.phase),
    );
    return [...view.tags, ...coming.map((it) => it.row)];
  }

  /** The case was read again, with these tags: what was written before is among them, or was taken back. */
  settle(read: readonly TagRow[]): void {
    const isDone = ({ row, isWritten }: Fresh): boolean => isWritten || read.some((it) => it.id === row.id);
    if (this.#fresh.some(isDone)) this.#fresh = this.#fresh.filter((it) => !isDone(it));
  }

  /** Adds the tag, shown at once. Gives its id; `null` when it could not be added, which is said. */
  async add(tag: TagWrite): Promise<string | null> {
    const name = content.elementName(tag.element);
    const own = `new-${this.#next++}`;
    this.#fresh = [...this.#fresh, { row: { ...tag, id: own }, isWritten: false }];
    announce.say(t.tagAdded({ name, phase: t.casePhase({ phase: tag.phase }) }));
    try {
      const id = await session.write(commands.tagAdd(this.#case, tag));
      this.#fresh = this.#fresh.map((it) =>
        it.row.id === own ? { row: { ...tag, id }, isWritten: true } : it,
      );
      return id;
    } catch (problem) {
      this.#fresh = this.#fresh.filter((it) => it.row.id !== own);
      const { wire } = failureOf(problem);
      if (wire.code === 'tagExists') this.openId = wire.id;
      else session.complain(problem);
      return null;
    }
  }

  /** Asks about a tag that is being added. */
  ask(tag: TagWrite, added: Promise<string | null>): void {
    const note = new Draft('', '', async (text) => {
      const id = await added;
      // It was not added, and that was said: there is nothing to write beside.
      if (id !== null) await session.write(commands.tagEdit(id, { ...tag, note: text }));
    });
    const asked = { tag, name: content.elementName(tag.element), note };
    this.asked = asked;
    void added.then((id) => {
      if (id === null && this.asked === asked) this.asked = null;
    });
  }

  /** Keeps what was answered. True when the question is done. */
  async keep(): Promise<boolean> {
    const { asked } = this;
    if (!asked) return true;
    const isFilled = asked.note.text.trim() !== '';
    if (!(await asked.note.saving.flush())) return false;
    if (isFilled) announce.say(t.tagEvidenceSaved({ name: asked.name }));
    if (this.asked === asked) this.asked = null;
    return true;
  }

  /** Leaves the question unanswered; what was saved of an answer meanwhile is taken off again. */
  async skip(): Promise<void> {
    const { asked } = this;
    this.asked = null;
    if (!asked || asked.note.text === '') return;
    asked.note.type('');
    await asked.note.saving.flush();
  }

  /** Takes the tag off the board and offers to take that back. True when it went. */
  remove({ id, element }: TagRow): Promise<boolean> {
    return session.attempt(async () => {
      await session.write(commands.tagRemove(id));
      this.openId = null;
      announce.show({
        tone: 'done',
        text: t.tagRemoved({ name: content.elementName(element) }),
        action: { label: t.undo(), run: () => void session.undo() },
      });
    });
  }
}
