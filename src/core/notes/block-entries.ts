import type { Block } from '../markdown/block';
import type { BlockMark } from './block-mark';
import { kindsOf, placeOf, positionOf } from './block-mark';
import type { DateReference } from './entry-day';
import { entryOf, readFields } from './entry-fields';
import { looksLikeTask } from './looks-like-task';
import type { NoteDraft } from './note-draft';
import type { CheckboxState, States } from './state';
import { stateOf } from './state';

/** How blocks of a note are read. */
export interface BlockRules {
  readonly states: States;
  readonly context: DateReference;
}

/**
 * Adds the entries of a block: one for each kind its marks make. A list item under a heading for wins is a win
 * without a mark, if it has words and no other mark.
 */
export function readBlock(
  block: Block,
  marks: readonly BlockMark[],
  { states, context }: BlockRules,
  note: NoteDraft,
): void {
  const isUntagged = marks.length === 0 && block.underWinHeading;
  const kinds = isUntagged ? [{ kind: 'win' as const, marks: [] }] : kindsOf(marks);
  if (kinds.length === 0) return;

  const { text, spans, line } = block;
  const written = stateOf(block.checkbox, states);
  const readAs = (says: CheckboxState | null) => {
    const state = says === 'no-task' ? 'done' : (says ?? 'open');
    const task = { isDoneTask: says === 'done', isDone: state === 'done' };
    return { state, ...readFields({ text, spans, marks, ...task }, context) };
  };
  const first = ownLineTask(block, marks, states) ?? firstTask(block, states);
  const asWritten = readAs(first ?? written);
  const likeTask = first ?? laterTask(block, asWritten.fields.text, states);
  const { state, fields, problems } = likeTask === first ? asWritten : readAs(likeTask);
  if (isUntagged && fields.wordless) return;

  for (const { kind, marks: own } of kinds) {
    const positions = own.map((mark) => positionOf(block, mark));
    const areas = areasOf(own);
    note.entries.push(entryOf(fields, { kind, state, areas, line, marks: positions }));
  }
  addStateProblem(block, likeTask, written, note);
  for (const { at, problem } of problems) note.addProblem(placeOf(block, at).line, problem);
  note.checkDay(line, fields.day, state === 'done');
}

function firstTask({ text, checkbox }: Block, states: States): CheckboxState | null {
  return checkbox === null ? looksLikeTask(text, states) : null;
}

/**
 * What the line of the mark says by itself if it looks like a checkbox, while Markdown takes it for more of the text above:
 * a task indented by eight below a list item.
 */
function ownLineTask(
  { text, pieces, checkbox }: Block,
  [mark]: readonly BlockMark[],
  states: States,
): CheckboxState | null {
  const at = mark?.from ?? 0;
  const index = pieces.findIndex((_, number) => at < (pieces[number + 1]?.at ?? Infinity));
  const piece = pieces[index];
  if (index < 1 || piece === undefined) return null;
  const says = looksLikeTask(text.slice(piece.at, pieces[index + 1]?.at), states);
  return says === 'done' && checkbox !== null ? null : says;
}

/** What words say that look like a checkbox only after a mark, a date or a time: `9:30 [ ] call`, `#win TODO call`. */
function laterTask({ text, checkbox }: Block, words: string, states: States): CheckboxState | null {
  const isFirst = text.trimStart().startsWith(words.slice(0, 1));
  return checkbox !== null || isFirst ? null : looksLikeTask(words, states);
}

/** Reports words that look like a checkbox, or a checkbox that says nothing. */
function addStateProblem(
  { checkbox, line }: Block,
  likeTask: CheckboxState | null,
  written: CheckboxState | null,
  note: NoteDraft,
): void {
  if (likeTask === 'done') note.addProblem(line, { code: 'looks-ticked' });
  else if (likeTask !== null) note.addProblem(line, { code: 'looks-unticked' });
  if (checkbox !== null && written === null)
    note.addProblem(line, { code: 'unknown-state', checkbox });
}

function areasOf(marks: readonly BlockMark[]): readonly string[] {
  const [only, second] = marks;
  if (only !== undefined && second === undefined) return only.areas;
  return [...new Set(marks.flatMap(({ areas }) => areas))];
}
