/** What a mark's tag says of its block (a win, a step, …) or of its day (`rest`, `pause`). */
export type Mark = 'win' | 'step' | 'setback' | 'lesson' | 'rest' | 'pause';

/** The tags of all marks, ready to be looked up: made by {@link compileMarks}. */
export interface MarkTags {
  /** each tag as a reader compares it: lower case, no `#`, no closing slash */
  readonly byTag: ReadonlyMap<string, Mark>;
}

/**
 * Prepares the tags of the settings for {@link matchMark}. Tags may be written with or without `#`, in any case,
 * nested (`done/small`); where two marks claim the same tag, the first keeps it. What is no tag is left out.
 */
export function compileMarks(marks: Readonly<Record<Mark, readonly string[]>>): MarkTags {
  const order: readonly Mark[] = ['win', 'step', 'setback', 'lesson', 'rest', 'pause'];
  const byTag = new Map<string, Mark>();
  for (const mark of order) {
    for (const written of marks[mark]) {
      const tag = pathOf(written.trim());
      if (tag !== '' && !byTag.has(tag)) byTag.set(tag, mark);
    }
  }
  return { byTag };
}

/**
 * The mark a tag of a note stands for, and the area named by the rest of its path: `#Win/Health/Running/` is
 * `win` with area `health/running`. The longest tag of a mark wins; null for a tag that is no mark.
 */
export function matchMark(tag: string, marks: MarkTags): { mark: Mark; area: string } | null {
  const path = pathOf(tag);
  let end = path.length;
  while (end > 0) {
    const mark = marks.byTag.get(path.slice(0, end));
    if (mark !== undefined) return { mark, area: path.slice(end + 1) };
    end = path.lastIndexOf('/', end - 1);
  }
  return null;
}

/** Tags are compared without case, and `#win/` or `#win//health` name nothing else than `#win`, `#win/health`. */
function pathOf(tag: string): string {
  const path = tag.startsWith('#') ? tag.slice(1) : tag;
  return path
    .toLowerCase()
    .split('/')
    .filter((name) => name !== '')
    .join('/');
}
