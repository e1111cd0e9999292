import type { Extension } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import { EditorView } from '@codemirror/view';
import { Listeners } from '../../core/text/listeners';
import { pathInEditor } from './whole-note';

/**
 * Whose a change in an editor is. The app names its own keys, paste, cut, moves and undo; what it takes from the disk,
 * from another pane, and from `Editor.setValue` is named alike, a program's. The rest of the Editor's methods, and some
 * commands, name nobody.
 */
export type ChangedBy = 'hand' | 'program' | 'somebody';

/** A change of a note's text in an editor. */
export interface NoteEdit {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly by: ChangedBy;
}

const HANDS = ['input', 'delete', 'move', 'undo', 'redo'];
const PROGRAM = 'set';

/** Tells of every change in the editors of notes, whoever makes it. */
export class NoteTyping {
  readonly #listeners = new Listeners<[edit: NoteEdit]>();

  /** what each editor of notes needs to be followed */
  readonly extension: Extension = EditorView.updateListener.of((update) => {
    if (update.docChanged && !this.#listeners.areNone) this.#tell(update);
  });

  /** Returns the function that ends listening. */
  onEdit(listener: (edit: NoteEdit) => void): () => void {
    return this.#listeners.add(listener);
  }

  #tell(update: ViewUpdate): void {
    const path = pathInEditor(update.view, update.state);
    if (path === null) return;
    const before = update.startState.doc.toString();
    const after = update.state.doc.toString();
    this.#listeners.tell({ path, before, after, by: byOf(update) });
  }
}

function byOf({ transactions }: ViewUpdate): ChangedBy {
  const changes = transactions.filter(({ docChanged }) => docChanged);
  if (changes.some((each) => each.isUserEvent(PROGRAM))) return 'program';
  return changes.every((each) => HANDS.some((hand) => each.isUserEvent(hand)))
    ? 'hand'
    : 'somebody';
}
