import type { CachedMetadata } from 'obsidian';
import { parseYaml } from 'obsidian';
import { headingName } from '../../core/markdown/heading';
import type { MarkTags } from '../../core/markdown/tag';
import { matchMark } from '../../core/markdown/tag';
import { isMergedWhole } from '../../core/markdown/whole-merge';
import type { Properties } from '../../core/notes/front-matter-property';
import { NO_PROPERTIES, readProperties } from '../../core/notes/front-matter-property';

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

/**
 * Whether a note's text may say anything: it has a mark's tag or a heading for wins, may hold a pulse, or has properties
 * that only the text can tell.
 */
export function needsText(
  path: string,
  cache: CachedMetadata,
  { marks, winHeadings, mayHoldPulse }: CachedNoteRules,
): boolean {
  const { tags, headings } = cache;
  if (mayHoldPulse(path) || hasUnreadProperties(cache)) return true;
  // The fence of the properties below a merge's marker makes a heading of it.
  if (isMergedWhole(headings?.[0]?.heading ?? '')) return true;
  if (tags?.some(({ tag }) => matchMark(tag, marks) !== null) === true) return true;
  return (
    winHeadings.size > 0 &&
    headings?.some(({ heading }) => winHeadings.has(headingName(heading))) === true
  );
}

/**
 * Whether a note has front matter that the app could make nothing of, as one with both sides of a merge: the cache has
 * no properties then. Two lines that enclose nothing are none.
 */
export function hasUnreadProperties({ sections, frontmatter }: CachedMetadata): boolean {
  const first = sections?.[0];
  if (frontmatter !== undefined || first?.type !== 'yaml') return false;
  return first.position.end.line > first.position.start.line + 1;
}

/** A note's properties, from the app's cache. */
export function propertiesOf({ frontmatter }: CachedMetadata): Properties {
  return frontmatter ?? NO_PROPERTIES;
}

/** The same, from the note's text where the cache has none of them; `name` is the one that matters. */
export function propertiesOfNote(cache: CachedMetadata, text: string, name: string): Properties {
  if (!hasUnreadProperties(cache)) return propertiesOf(cache);
  return readProperties(text, [name], (yaml) => parseYaml(yaml) as unknown) ?? NO_PROPERTIES;
}
