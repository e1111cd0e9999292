import { HASH, UNDERSCORE, isDigit, isWhiteSpace } from './character';
import { withoutClosing } from '../text/edges';
import { ownCopy } from '../text/own-copy';

/** What a mark's tag says of its block (a win, a step, …) or of its day (`rest`, `pause`). */
export type Mark = 'win' | 'step' | 'setback' | 'lesson' | 'kudos' | 'rest' | 'pause';

/** The tags of all marks, ready to be looked up: made by {@link compileMarks}. */
export interface MarkTags {
  /** each tag in the form in which tags are compared: lower case, no `#`, no closing slash */
  readonly byTag: ReadonlyMap<string, Mark>;
  /** by ASCII code: 1 if a mark's tag may begin with it */
  readonly firstCodes: Uint8Array;
  /** UTF-16 units of the longest tag */
  readonly longest: number;
  /** what {@link matchMark} has found so far: a vault has few tags, each written many times */
  readonly known: Map<string, MarkMatch | null>;
}

/** What a tag says. All entries of one tag share it: an index holds thousands. */
export interface MarkMatch {
  readonly mark: Mark;
  /** the path after the mark, `''` where there is none */
  readonly area: string;
  /** the area, if there is one */
  readonly areas: readonly string[];
  /** as written, with `#`; a copy that does not keep the note's text in memory */
  readonly tag: string;
}

/** Enough for every vault, and a limit to memory whatever notes hold. */
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 100;

/** All marks, in the order in which they claim a tag. */
export const MARKS: readonly Mark[] = [
  'win',
  'step',
  'setback',
  'lesson',
  'kudos',
  'rest',
  'pause',
];
const SLASH = 0x2f;

/**
 * Prepares the tags of the settings for {@link matchMark}. They may be written with or without `#`, in any case,
 * nested (`done/small`). Where two marks claim one tag, the first in the order win, step, setback, lesson, kudos, rest,
 * pause keeps it; an empty one is left out.
 */
export function compileMarks(marks: Readonly<Record<Mark, readonly string[]>>): MarkTags {
  const byTag = new Map<string, Mark>();
  const firstCodes = new Uint8Array(0x80);
  let longest = 0;
  for (const mark of MARKS) {
    for (const written of marks[mark]) {
      const tag = withoutClosing(comparable(written.trim().replace(/^#/, '')), '/');
      if (tag === '' || byTag.has(tag)) continue;
      byTag.set(tag, mark);
      // A note may hold its letters decomposed, as macOS and git write them: `é` as `e` and an accent.
      const apart = tag.normalize('NFD');
      longest = Math.max(longest, tag.length, apart.length);
      for (const first of [tag, tag.toUpperCase(), apart, apart.toUpperCase()].map((each) =>
        each.charCodeAt(0),
      )) {
        if (first < 0x80) firstCodes[first] = 1;
      }
    }
  }
  return { byTag, firstCodes, longest, known: new Map() };
}

/**
 * The mark that a tag of a note means, and the area that its further path names: `#Win/Health/Running/` is `win` with
 * area `health/running`. The longest tag of a mark wins; null for a tag that is not a mark.
 */
export function matchMark(tag: string, marks: MarkTags): MarkMatch | null {
  const { known } = marks;
  const before = known.get(tag);
  if (before !== undefined) return before;
  const own = ownCopy(tag);
  const found = findMark(own, marks);
  if (known.size < MOST_KNOWN && tag.length <= LONGEST_KNOWN) known.set(own, found);
  return found;
}

function findMark(tag: string, marks: MarkTags): MarkMatch | null {
  const path = withoutClosing(comparable(tag.startsWith('#') ? tag.slice(1) : tag), '/');
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    // A mark's tag is never longer, and slicing a 10 MB path at each of its slashes would never end.
    if (end > marks.longest) {
      end = Math.min(end, marks.longest + 1);
      continue;
    }
    const mark = marks.byTag.get(path.slice(0, end));
    if (mark !== undefined) {
      const area = ownCopy(areaOf(path.slice(end)));
      return { mark, area, areas: area === '' ? NO_AREAS : [area], tag };
    }
  }
  return null;
}

const NO_AREAS: readonly string[] = [];

/** `#win//health` names the same area as `#win/health`. */
function areaOf(path: string): string {
  if (path === '') return '';
  return path.replace(/\/+/g, '/').replace(/^\//, '');
}

/**
 * Where the text has `#` and a mark's tag, in order: everything that could be a mark. Most notes hold none, and this
 * one pass is all that they cost.
 */
export function findMarks(text: string, from: number, marks: MarkTags): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('#', from); at !== -1; at = text.indexOf('#', at + 1)) {
    const first = text.charCodeAt(at + 1);
    // Beyond ASCII anything may fold into a tag's first letter: the Kelvin sign is a `k`.
    if (first < 0x80 && marks.firstCodes[first] !== 1) continue;
    if (mayBeMark(text, at, marks)) found.push(at);
  }
  return found;
}

/**
 * Whether {@link findMarks} may find anything in the text whose UTF-8 these bytes are: false for most notes, which
 * then need not be decoded. A byte below 0x80 is that character, whatever is around it, valid or not.
 */
export function mayHoldMark(bytes: Uint8Array, marks: MarkTags): boolean {
  for (let at = bytes.indexOf(HASH); at !== -1; at = bytes.indexOf(HASH, at + 1)) {
    const first = bytes[at + 1] ?? 0;
    if (first >= 0x80 || marks.firstCodes[first] === 1) return true;
  }
  return false;
}

/** Whether a mark's tag begins here: followed by what ends or nests a tag, or by a `_` that may close emphasis. */
function mayBeMark(text: string, at: number, marks: MarkTags): boolean {
  for (let end = at + 2; end <= at + 1 + marks.longest; end++) {
    const next = text.charCodeAt(end);
    if (next === SLASH || next === UNDERSCORE || !isTagCharacter(next)) {
      if (marks.byTag.has(comparable(text.slice(at + 1, end)))) return true;
    }
    if (!isTagCharacter(next)) return false;
  }
  return false;
}

/** A tag in the form in which tags are compared: lower case, each letter composed with its accents. */
function comparable(tag: string): string {
  return tag.toLowerCase().normalize('NFC');
}

/** By ASCII code: 1 for the characters of tags. */
const ASCII_TAG_CHARACTERS = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[^'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Whether a UTF-16 unit may be part of a tag: Obsidian's own set (letters of any script, digits, `_`, `-`, `/`,
 * emoji, not the joiners of U+2000–206F). NaN, the code beyond a text's end, may not.
 */
export function isTagCharacter(code: number): boolean {
  if (code < 0x80) return ASCII_TAG_CHARACTERS[code] === 1;
  return (
    code >= 0x80 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x2e00 && code <= 0x2e7f) &&
    !isWhiteSpace(code)
  );
}

/**
 * The end of the tag whose `#` is at `at`, not beyond `limit`, and before the first character for which `ends` is
 * true (null: for none). -1 if there is no tag: a tag needs a character that is not a digit.
 */
export function tagEnd(
  text: string,
  at: number,
  limit: number,
  ends: ((at: number) => boolean) | null,
): number {
  if (text.charCodeAt(at) !== HASH) return -1;
  let isTag = false;
  let end = at + 1;
  for (; end < limit && isTagCharacter(text.charCodeAt(end)) && ends?.(end) !== true; end++) {
    isTag ||= !isDigit(text.charCodeAt(end));
  }
  return isTag ? end : -1;
}
