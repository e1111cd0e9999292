import type { Block } from '../markdown/block';
import type { BlockMark } from './block-mark';
import { kindsOf, placeOf, positionOf } from './block-mark';
import type { DateReference } from './entry-day';
import { entryOf, readFields } from './entry-fields';
import { quote } from './found-fields';
import type { NoteDraft } from './note-draft';
import type { States } from './state';
import { stateOf } from './state';

/**
 * Adds the entries of a block: one for each kind its marks make. A list item under a heading for wins is a win without
 * a mark, if it has words and no other mark.
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
  const says = stateOf(checkbox, states);
  const state = says === 'no-task' ? 'done' : (says ?? 'open');
  const isDoneTask = says === 'done';
  const { fields, faults } = readFields({ text, spans, marks, isDoneTask }, context);
  if (isUntagged && fields.wordless) return;

  for (const { kind, marks: own } of kinds) {
    const positions = own.map((mark) => positionOf(block, mark));
    const areas = areasOf(own);
    note.entries.push(entryOf(fields, { kind, state, areas, line, marks: positions }));
  }
  if (checkbox !== null && says === null) {
    const message = `The checkbox character ${quote(checkbox)} has no meaning, so the entry is open and does not count. Add it to one of the "states" in the settings.`;
    note.addProblem(line, 'unknown-state', message);
  }
  for (const { at, code, message } of faults) {
    note.addProblem(placeOf(block, at).line, code, message);
  }
  note.checkDay(line, fields.day);
}

function areasOf(marks: readonly BlockMark[]): readonly string[] {
  const [only, second] = marks;
  if (only !== undefined && second === undefined) return only.areas;
  return [...new Set(marks.flatMap(({ areas }) => areas))];
}
