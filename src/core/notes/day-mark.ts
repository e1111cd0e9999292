import type { Block } from '../markdown/block';
import type { BlockMark } from './block-mark';
import { placeOf } from './block-mark';
import type { NoteDraft } from './note-draft';
import type { PauseProblem } from './pause-mark';
import { readPause } from './pause-mark';

const MESSAGES: Readonly<Record<PauseProblem, string>> = {
  'bad-pause':
    'This pause does not say when, so it is ignored. Write the days behind it: 2026-08-01..2026-08-14.',
  'pause-ends-before-start':
    'This pause ends before it starts, so it is ignored. Write the earlier day first: 2026-08-01..2026-08-14.',
};

/**
 * Adds what the rest and pause marks of a block say: that the note's day is a rest day, or that some days are a
 * pause.
 */
export function readDayMarks(block: Block, marks: readonly BlockMark[], note: NoteDraft): void {
  for (const { mark, from, to } of marks) {
    if (mark === 'rest') note.rest = true;
    if (mark !== 'pause') continue;
    const pause = readPause(wordsBehind(block.text, to));
    if (typeof pause !== 'string') note.pauses.push(pause);
    else note.addProblem(placeOf(block, from).line, pause, MESSAGES[pause]);
  }
}

/** More UTF-16 units than the days of a pause have. */
const LONGEST = 100;
const CLOSING_EMPHASIS = /^[*_~=]+/;

function wordsBehind(text: string, at: number): string {
  return text.slice(at, at + LONGEST).replace(CLOSING_EMPHASIS, '');
}
