import type { CachedMetadata } from 'obsidian';
import { headingName } from '../../core/markdown/heading';
import type { MarkTags } from '../../core/markdown/tag';
import { matchMark } from '../../core/markdown/tag';

/** What decides, from the app's cache, whether a note's text is worth reading. */
export interface CachedNoteRules {
  readonly marks: MarkTags;
  /** normalized, as headings are compared */
  readonly winHeadings: ReadonlySet<string>;
  /** whether a note, by its path, may say how its day or week felt, on any line: the cache knows nothing of fields */
  readonly mayHoldPulse: (path: string) => boolean;
}

/** Headings as {@link CachedNoteRules} needs them. */
export function headingNames(headings: readonly string[]): ReadonlySet<string> {
  return new Set(headings.map(headingName));
}

/** Whether a note's text may say anything: it has a mark's tag or a heading for wins, or may hold a pulse. */
export function needsText(
  path: string,
  { tags, headings }: CachedMetadata,
  { marks, winHeadings, mayHoldPulse }: CachedNoteRules,
): boolean {
  if (mayHoldPulse(path)) return true;
  if (tags?.some(({ tag }) => matchMark(tag, marks) !== null) === true) return true;
  return (
    winHeadings.size > 0 &&
    headings?.some(({ heading }) => winHeadings.has(headingName(heading))) === true
  );
}

/** A note's properties, from the app's cache. */
export function propertiesOf({ frontmatter }: CachedMetadata): Readonly<Record<string, unknown>> {
  return frontmatter ?? {};
}
