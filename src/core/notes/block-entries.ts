import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Block } from './block';
import type { BlockMark } from './block-mark';
import { kindsOf, placeOf, positionOf } from './block-mark';
import type { Entry } from './entry';
import type { DayContext } from './entry-day';
import type { EntryFields } from './entry-fields';
import { readFields } from './entry-fields';
import { quote } from './fault';
import type { Problem } from './problem';
import type { States } from './state';
import { stateOf } from './state';

/** What a part of a note makes of itself. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const NOTHING: Reading = { entries: [], problems: [] };

/**
 * The entries of a block: one for each kind its marks make. A list item under a heading for wins is a win without a
 * mark, if it has words and no other mark.
 */
export function readBlock(
  block: Block,
  marks: readonly BlockMark[],
  states: States,
  context: DayContext,
): Reading {
  const isUntagged = marks.length === 0 && block.underWinHeading;
  const kinds = isUntagged ? [{ kind: 'win' as const, marks: [] }] : kindsOf(marks);
  if (kinds.length === 0) return NOTHING;

  const { text, spans, line, checkbox } = block;
  const state = stateOf(checkbox, states);
  const isDoneTask = checkbox !== null && state === 'done';
  const { faults, ...fields } = readFields({ text, spans, marks, isDoneTask }, context);
  if (isUntagged && fields.wordless) return NOTHING;

  const problems = faults.map(({ at, code, message }) => ({
    line: placeOf(block, at).line,
    code,
    message,
  }));
  if (state === null) problems.unshift(unknownState(line, checkbox ?? ''));
  return {
    entries: kinds.map(({ kind, marks: own }) => ({
      ...fields,
      kind,
      state: state ?? 'open',
      areas: areasOf(own),
      line,
      marks: own.map((mark) => positionOf(block, mark)),
    })),
    problems: [...problems, ...dayProblems(line, fields, context.noteDay)],
  };
}

/** What is worth saying of the day of an entry on a line. */
export function dayProblems(
  line: number,
  { day }: Pick<EntryFields, 'day'>,
  noteDay: Day | null,
): Problem[] {
  if (day === null) {
    const message =
      'This entry has no day, so it counts nowhere. Give it one, such as @2026-11-19, or move it to a daily note.';
    return [{ line, code: 'no-day', message }];
  }
  if (noteDay === null || day <= noteDay) return [];
  const message = `This entry is dated ${formatDay(day)}, after its note (${formatDay(noteDay)}), and belongs to that later day. Mend the date if this is a slip.`;
  return [{ line, code: 'dated-ahead', message }];
}

function unknownState(line: number, checkbox: string): Problem {
  const message = `The checkbox character ${quote(checkbox)} has no meaning, so the entry is open and does not count. Add it to one of the "states" in the settings.`;
  return { line, code: 'unknown-state', message };
}

function areasOf(marks: readonly BlockMark[]): string[] {
  return [...new Set(marks.map(({ area }) => area).filter((area) => area !== ''))];
}
