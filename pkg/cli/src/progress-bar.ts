const BAR_WIDTH = 40;
/** Moves to the line's start, and clears the line. */
const CLEAR_LINE = '\r\x1b[2K';

/**
 * A bar on a terminal for work that takes a while; `total` is at least 1. The cursor stays: Ctrl-C ends the run at once,
 * and nothing would show it again.
 */
export class ProgressBar {
  readonly #terminal: NodeJS.WritableStream;
  readonly #total: number;
  readonly #label: (done: number, of: number) => string;
  #filled = -1;

  /** `label` says what is being done, and how much has been done */
  constructor(
    terminal: NodeJS.WritableStream,
    total: number,
    label: (done: number, of: number) => string,
  ) {
    this.#terminal = terminal;
    this.#total = total;
    this.#label = label;
  }

  /** Draws how much of the total is done, if that fills another column. */
  update(done: number): void {
    const filled = Math.floor((BAR_WIDTH * done) / this.#total);
    if (filled === this.#filled) return;
    this.#filled = filled;
    const bar = '█'.repeat(filled).padEnd(BAR_WIDTH, '░');
    this.#terminal.write(`${CLEAR_LINE}${bar} ${this.#label(done, this.#total)}`);
  }

  /** Takes the bar off again. */
  stop(): void {
    if (this.#filled >= 0) this.#terminal.write(CLEAR_LINE);
  }
}
