import type { Day } from '../calendar/day';
import type { Entry, ParsedNote, Pause } from './entry';
import type { NoteProblem, Problem } from './problem';

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

  /** Names something that was not understood. */
  addProblem(line: number, problem: NoteProblem): void {
    this.problems.push({ line, ...problem });
  }

  /** Names something in the properties that is about a day, if the note has one. */
  addDailyProblem(problem: NoteProblem): void {
    if (this.#noteDay !== null) this.addProblem(0, problem);
  }

  /**
   * Adds a problem if the day of the entries on a line looks wrong. What is still to do, such as next week's steps in a
   * review, gets its day when it is ticked.
   */
  checkDay(line: number, day: Day | null, isDone: boolean): void {
    const noteDay = this.#noteDay;
    if (day === null) {
      if (isDone) this.addProblem(line, { code: 'no-day', entries: 1 });
    } else if (noteDay !== null && day > noteDay) {
      this.addProblem(line, { code: 'dated-ahead', day });
    }
  }
}
