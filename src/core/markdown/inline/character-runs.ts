/** Where runs of one character stand in a text: code spans and `$$` close at a run as long as the one that opened. */
export class CharacterRuns {
  /** per length: the start of the last run */
  private last: Map<number, number> | null = null;

  constructor(
    private readonly text: string,
    private readonly code: number,
  ) {}

  /** The length of the run at `at`; 0 where none stands. */
  lengthAt(at: number): number {
    let end = at;
    while (this.text.charCodeAt(end) === this.code) end++;
    return end - at;
  }

  /**
   * The start of the next run of just this length at or after `from`; -1 where there is none, which is known
   * without a look: a text of nothing but unclosed backticks is read once, not once for each.
   */
  next(length: number, from: number): number {
    this.last ??= this.lastByLength();
    if ((this.last.get(length) ?? -1) < from) return -1;
    let at = from;
    while (at < this.text.length) {
      const run = this.lengthAt(at);
      if (run === length) return at;
      at += run === 0 ? 1 : run;
    }
    return -1;
  }

  private lastByLength(): Map<number, number> {
    const last = new Map<number, number>();
    for (let at = 0; at < this.text.length;) {
      const run = this.lengthAt(at);
      if (run > 0) last.set(run, at);
      at += run === 0 ? 1 : run;
    }
    return last;
  }
}
