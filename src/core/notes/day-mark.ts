import type { Block } from './block';
import type { BlockMark } from './block-mark';
import { placeOf } from './block-mark';
import type { Pause } from './entry';
import type { PauseFault } from './pause-mark';
import { readPause } from './pause-mark';
import type { Problem } from './problem';

/** What a block says of days: that the note's is one of rest, or that some are a pause. */
export interface DayMarks {
  readonly rest: boolean;
  readonly pauses: readonly Pause[];
  readonly problems: readonly Problem[];
}

const MESSAGES: Readonly<Record<PauseFault, string>> = {
  'bad-pause':
    'This pause does not say when, so it is ignored. Write the days behind it: 2026-08-01..2026-08-14.',
  'pause-ends-before-start':
    'This pause ends before it starts, so it is ignored. Write the earlier day first: 2026-08-01..2026-08-14.',
};

/** Reads the rest and pause marks of a block. */
export function readDayMarks(block: Block, marks: readonly BlockMark[]): DayMarks {
  const pauses: Pause[] = [];
  const problems: Problem[] = [];
  for (const { mark, from, to } of marks) {
    if (mark !== 'pause') continue;
    const pause = readPause(wordsBehind(block.text, to));
    if (typeof pause !== 'string') pauses.push(pause);
    else {
      const { line } = placeOf(block, from);
      problems.push({ line, code: pause, message: MESSAGES[pause] });
    }
  }
  return { rest: marks.some(({ mark }) => mark === 'rest'), pauses, problems };
}

/** More UTF-16 units than the days of a pause have. */
const LONGEST = 100;
const CLOSING_EMPHASIS = /^[*_~=]+/;

function wordsBehind(text: string, at: number): string {
  return text.slice(at, at + LONGEST).replace(CLOSING_EMPHASIS, '');
}
