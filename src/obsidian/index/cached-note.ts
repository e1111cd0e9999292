import type { CachedMetadata } from 'obsidian';
import { headingName } from '../../core/markdown/heading';
import type { MarkTags } from '../../core/markdown/tag';
import { matchMark } from '../../core/markdown/tag';

/** What has to be known to tell from the app's cache whether a note's text is worth reading. */
export interface CachedNoteRules {
  readonly marks: MarkTags;
  /** as headings are compared */
  readonly winHeadings: ReadonlySet<string>;
}

/** Headings as {@link CachedNoteRules} wants them. */
export function headingNames(headings: readonly string[]): ReadonlySet<string> {
  return new Set(headings.map(headingName));
}

/** Whether a note may hold an entry or a day mark in its text: a tag of a mark, or a heading above wins. */
export function needsText(
  { tags, headings }: CachedMetadata,
  { marks, winHeadings }: CachedNoteRules,
): boolean {
  if (tags?.some(({ tag }) => matchMark(tag, marks) !== null) === true) return true;
  return (
    winHeadings.size > 0 &&
    headings?.some(({ heading }) => winHeadings.has(headingName(heading))) === true
  );
}

/** A note's properties as the app has read them. */
export function propertiesOf({ frontmatter }: CachedMetadata): Readonly<Record<string, unknown>> {
  return frontmatter ?? {};
}
