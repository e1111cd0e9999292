/** Something in a block's text that was not understood; the note's {@link Problem} once its line is known. */
export interface Fault {
  /** offset in the block's text */
  readonly at: number;
  readonly code: string;
  readonly message: string;
}

const LONGEST = 60;

/** What a note says, for a message: in quotes, on one line, cut where it is long. */
export function quote(written: string): string {
  const line = written
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  return `"${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}"`;
}
