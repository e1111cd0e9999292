import { rollup } from 'd3-array';
import { foldWhiteSpace } from '../markdown/inert-text';
import { nameOf } from '../text/note-name';

/** Writes a link to a note by its path, and to a block of it by the block's id. */
export type NoteLink = (path: string, blockId?: string | null) => string;

/** What ends a link's target or its text, or might pair up with text before the link. */
const UNLINKABLE = /[[\]|#^`$<\p{Cc}]|%%/u;

/** A name that is not a link may still end one: `]()` after a text with `[#win` in it. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Links by name if that is unique in the vault, compared as Obsidian compares names, else by path: `[[2026-11-16]]`,
 * `[[Work/Plan|Plan]]`. `paths` are those of all notes and of the one that is about to be written: without it, a link
 * to its name would look unique the first time only. A note whose name cannot be in a link is named in plain text.
 */
export function noteLinks(paths: Iterable<string>): NoteLink {
  const counts = rollup(
    new Set(paths),
    (same) => same.length,
    (path) => nameOf(path).toLowerCase(),
  );
  return (path, blockId = null) => {
    const name = nameOf(path);
    const isUnique = (counts.get(name.toLowerCase()) ?? 0) < 2;
    const target = isUnique ? name : path.replace(/\.md$/i, '');
    if (UNLINKABLE.test(target)) return foldWhiteSpace(name).replace(PUNCTUATION, '\\$&');
    const block = blockId === null ? '' : `#^${blockId}`;
    return isUnique ? `[[${name}${block}]]` : `[[${target}${block}|${name}]]`;
  };
}
