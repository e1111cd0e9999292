/** A part of a review as it is to be in a note, with its heading; its lines end with LF. */
export interface ReviewPart {
  /** `wins`, `numbers`, …: the name of its region, and of its place `{{wins}}` in a template */
  readonly name: string;
  readonly markdown: string;
}

const MOST_OF_A_TITLE = 40;

/** How a part is told to its reader: by its heading; without one by its first words. */
export function titleOfPart({ name, markdown }: ReviewPart): string {
  const heading = /^#+ (.+)$/m.exec(markdown)?.[1];
  if (heading !== undefined) return heading;
  const [first = ''] = markdown.trim().split('\n');
  const letters = Array.from(first);
  if (letters.length === 0) return name;
  const isWhole = letters.length <= MOST_OF_A_TITLE;
  return isWhole ? first : `${letters.slice(0, MOST_OF_A_TITLE).join('').trimEnd()}…`;
}
