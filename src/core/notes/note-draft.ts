import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Entry, ParsedNote, Pause } from './entry';
import type { Problem } from './problem';

const NONE: readonly never[] = [];

/** A parsed note in the making: what is read of the note adds to it, in order. */
export class NoteDraft {
  readonly #noteDay: Day | null;

  readonly entries: Entry[] = [];
  readonly pauses: Pause[] = [];
  readonly problems: Problem[] = [];
  rest = false;

  /** `noteDay`: the note's own day */
  constructor(noteDay: Day | null) {
    this.#noteDay = noteDay;
  }

  /** All that was added so far. */
  get parsed(): ParsedNote {
    const { entries, rest, pauses, problems } = this;
    // A copy has no room to spare, as a list has that grew; an index keeps thousands.
    return {
      entries: [...entries],
      rest,
      pauses: pauses.length === 0 ? NONE : pauses,
      problems: problems.length === 0 ? NONE : problems,
    };
  }

  /** Names something that was not understood. */
  addProblem(line: number, code: string, message: string): void {
    this.problems.push({ line, code, message });
  }

  /** Names what is worth saying of the day of the entries on a line. */
  checkDay(line: number, day: Day | null): void {
    const noteDay = this.#noteDay;
    if (day === null) {
      this.addProblem(
        line,
        'no-day',
        'This entry has no day, so it counts nowhere. Give it one, such as @2026-11-19, or move it to a daily note.',
      );
    } else if (noteDay !== null && day > noteDay) {
      this.addProblem(
        line,
        'dated-ahead',
        `This entry is dated ${formatDay(day)}, after its note (${formatDay(noteDay)}), and belongs to that later day. Mend the date if this is a slip.`,
      );
    }
  }
}
