import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Entry, ParsedNote, Pause } from './entry';
import type { Problem } from './problem';

const NONE: readonly never[] = [];

/** A parsed note in the making: each reader adds to it, in the order of the note. */
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

  /** Everything that has been added so far. */
  get parsed(): ParsedNote {
    const { entries, rest, pauses, problems } = this;
    // Copy: an array grown by push keeps spare capacity, and the index holds thousands.
    return {
      entries: [...entries],
      rest,
      pauses: pauses.length === 0 ? NONE : pauses,
      problems: problems.length === 0 ? NONE : problems,
    };
  }

  /** Adds a problem: something that was not understood. */
  addProblem(line: number, code: string, message: string): void {
    this.problems.push({ line, code, message });
  }

  /** Adds a problem if the day of the entries on a line looks wrong. */
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
