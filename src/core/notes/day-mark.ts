import type { Block } from '../markdown/block';
import type { BlockMark } from './block-mark';
import { placeOf } from './block-mark';
import type { NoteDraft } from './note-draft';
import { readPause } from './pause-mark';

/** Adds what the rest and pause marks of a block say: that the note's day is one of rest, that some days are a pause. */
export function readDayMarks(block: Block, marks: readonly BlockMark[], note: NoteDraft): void {
  for (const { mark, from, to } of marks) {
    if (mark === 'rest') note.rest = true;
    if (mark !== 'pause') continue;
    const pause = readPause(wordsAfter(block.text, to));
    if (typeof pause !== 'string') note.pauses.push(pause);
    else note.addProblem(placeOf(block, from).line, { code: pause });
  }
}

/** More UTF-16 units than the days of a pause have. */
const LONGEST = 100;
const CLOSING_EMPHASIS = /^[*_~=]+/;

function wordsAfter(text: string, at: number): string {
  return text.slice(at, at + LONGEST).replace(CLOSING_EMPHASIS, '');
}
