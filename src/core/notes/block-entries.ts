import type { Block } from '../markdown/block';
import type { BlockMark } from './block-mark';
import { kindsOf, placeOf, positionOf } from './block-mark';
import type { DateReference } from './entry-day';
import { entryOf, readFields } from './entry-fields';
import { quote } from './found-fields';
import { looksLikeTask } from './looks-like-task';
import type { NoteDraft } from './note-draft';
import type { States } from './state';
import { stateOf } from './state';

/**
 * Adds the entries of a block: one for each kind its marks make. A list item under a heading for wins is a win
 * without a mark, if it has words and no other mark.
 */
export function readBlock(
  block: Block,
  marks: readonly BlockMark[],
  states: States,
  context: DateReference,
  note: NoteDraft,
): void {
  const isUntagged = marks.length === 0 && block.underWinHeading;
  const kinds = isUntagged ? [{ kind: 'win' as const, marks: [] }] : kindsOf(marks);
  if (kinds.length === 0) return;

  const { text, spans, line, checkbox } = block;
  const written = stateOf(checkbox, states);
  const likeTask = checkbox === null ? looksLikeTask(text, states) : null;
  const says = likeTask ?? written;
  const state = says === 'no-task' ? 'done' : (says ?? 'open');
  const isDoneTask = says === 'done';
  const isDone = state === 'done';
  const { fields, faults } = readFields({ text, spans, marks, isDoneTask, isDone }, context);
  if (isUntagged && fields.wordless) return;

  for (const { kind, marks: own } of kinds) {
    const positions = own.map((mark) => positionOf(block, mark));
    const areas = areasOf(own);
    note.entries.push(entryOf(fields, { kind, state, areas, line, marks: positions }));
  }
  if (likeTask === 'done') note.addProblem(line, 'looks-ticked', LOOKS_TICKED);
  else if (likeTask !== null) note.addProblem(line, 'looks-unticked', LOOKS_UNTICKED);
  if (checkbox !== null && says === null) {
    const message = `The checkbox character ${quote(checkbox)} has no meaning, so the entry is open and does not count. Add it to one of the "states" in the settings.`;
    note.addProblem(line, 'unknown-state', message);
  }
  for (const { at, code, message } of faults) {
    note.addProblem(placeOf(block, at).line, code, message);
  }
  note.checkDay(line, fields.day);
}

const LOOKS_UNTICKED =
  'This looks like a task that is not done, but Markdown sees no checkbox here, so the entry is open and does not count. Write it as "- [ ] …", or as "- [x] …" once it is done.';

const LOOKS_TICKED =
  'This looks like a task that is done, but Markdown sees no checkbox here; the entry counts as done. Write it as "- [x] …" to make it a task.';

function areasOf(marks: readonly BlockMark[]): readonly string[] {
  const [only, second] = marks;
  if (only !== undefined && second === undefined) return only.areas;
  return [...new Set(marks.flatMap(({ areas }) => areas))];
}
