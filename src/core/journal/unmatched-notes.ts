import type { NoteLocation } from '../calendar/daily-note';
import { folderPrefix } from '../calendar/daily-note';
import type { Day } from '../calendar/day';
import { formatTokens } from '../calendar/format-tokens';
import type { NameShape } from './note-name-shape';
import { nameShape } from './note-name-shape';
import { originalPath } from './sync-copy';

/** Notes that look like daily notes but are not: their names share a shape that no location has. */
export interface UnmatchedNotes {
  /** the location that would read them, to add to `daily.others`; null if their names share nothing, or are copies */
  readonly location: NoteLocation | null;
  /** the language in which the location would read them, if it differs from the vault's */
  readonly language: string | null;
  /** the location is the vault's own: only the language is missing */
  readonly isOwn: boolean;
  /** for copies that a sync left: the note of which the first is a copy */
  readonly copyOf: string | null;
  /** for names with the weekday of another day: the day of the first of them, by its date */
  readonly misnamed: Day | null;
  readonly paths: readonly string[];
  /** the first of them by path */
  readonly example: string;
}

/** Notes that a sync left as copies. */
export interface CopiedNotes {
  readonly paths: readonly string[];
  /** the first of them by path */
  readonly example: string;
  /** what the first of them is a copy of */
  readonly copyOf: string;
}

/** What the vault knows about its daily notes. */
export interface KnownNotes {
  /** where daily notes are looked for */
  readonly locations: readonly NoteLocation[];
  /** in which names are read; tags of BCP 47 */
  readonly languages: readonly string[];
  /** whether there is a note by this path, and whether it has a day; null for none */
  readonly has: (path: string) => 'daily' | 'other' | null;
}

const NONE_KNOWN: KnownNotes = { locations: [], languages: ['en'], has: () => null };

interface AlikeNames {
  readonly location: NoteLocation;
  readonly hasOwnWords: boolean;
  languages: readonly string[] | null;
  readonly paths: string[];
}

/**
 * Finds, among the paths of notes without a day, those whose name holds one date, and the location that would read
 * them: `Old/2019/2019-03-04.md` → `{ folder: 'Old', format: 'YYYY/YYYY-MM-DD' }`. The most frequent first; names
 * with words of their own (`2019-03-04 Talk with Ben`) share no location, and come last as one group. What a sync
 * left beside a note is a copy, not a reason for another format; backups and drawings are not daily notes.
 */
export function unmatchedNotes(
  paths: Iterable<string>,
  known: KnownNotes = NONE_KNOWN,
): readonly UnmatchedNotes[] {
  const { groups, copies, misnamed, alone } = sorted(paths, known);
  const found: UnmatchedNotes[] = [];
  const beside = groups.flatMap(({ languages }) => (languages?.length === 1 ? languages : []));
  for (const group of groups) {
    if (group.paths.length > 1 || !group.hasOwnWords) found.push(unmatched(group, known, beside));
    else alone.push(...group.paths);
  }
  found.sort((a, b) => b.paths.length - a.paths.length || (a.example < b.example ? -1 : 1));
  if (copies.length > 0)
    found.push({ ...gather(copies), copyOf: originalOf(least(copies), known) });
  const [first] = misnamed;
  if (first !== undefined) {
    const least = misnamed.reduce((a, b) => (b.path < a.path ? b : a), first);
    found.push({ ...gather(misnamed.map(({ path }) => path)), misnamed: least.day });
  }
  if (alone.length > 0) found.push(gather(alone));
  return found;
}

/** Tells copies and names with a number of their own from those that share a shape. */
function sorted(paths: Iterable<string>, known: KnownNotes) {
  const groups = new Map<string, AlikeNames[]>();
  const copies: string[] = [];
  const misnamed: { readonly path: string; readonly day: Day }[] = [];
  const alone: string[] = [];
  for (const path of paths) {
    if (NO_DAILY_NOTE.test(path)) continue;
    const original = originalOf(path, known);
    const shape = nameShape(original ?? path);
    if (original !== null && (shape !== null || known.has(original) === 'daily')) copies.push(path);
    else if (shape === null) continue;
    else if (namesOtherWeekday(shape, known.locations)) misnamed.push({ path, day: shape.day });
    else if (shape.hasOwnNumber) alone.push(path);
    else addTo(groups, shape, path);
  }
  return { groups: [...groups.values()].flat(), copies, misnamed, alone };
}

/** Short weekdays are words of other meanings too (`Sun`, `Do`): they count where daily notes are named with them. */
export function namesOtherWeekday(
  { misnamed }: NameShape,
  locations: readonly NoteLocation[],
): boolean {
  if (misnamed === null) return false;
  return /dddd/.test(misnamed) || locations.some(({ format }) => format.includes('ddd'));
}

/**
 * Adds a path to those of its shape that may be in one of its languages; what remains of their languages is what all of
 * them may be in. Names of before and after a change of language are two groups: each needs a language of its own.
 */
function addTo(groups: Map<string, AlikeNames[]>, shape: NameShape, path: string): void {
  const { location, languages, hasOwnWords } = shape;
  const key = JSON.stringify([location, languages === null]);
  const alike = groups.get(key) ?? [];
  groups.set(key, alike);
  const shared = (group: AlikeNames) =>
    group.languages?.filter((each) => languages?.includes(each)) ?? [];
  const group = alike.find((each) => languages === null || shared(each).length > 0);
  if (group === undefined) {
    alike.push({ location, languages, hasOwnWords, paths: [path] });
    return;
  }
  group.paths.push(path);
  if (languages !== null) group.languages = shared(group);
}

/** Backups and drawings. */
export const NO_DAILY_NOTE = /(?:^|\/)(?:logseq\/bak|version-files|\.trash)\/|\.excalidraw\.md$/i;

function unmatched(
  group: AlikeNames,
  known: KnownNotes,
  beside: readonly string[],
): UnmatchedNotes {
  return { ...gather(group.paths), ...missingFor(group, known, beside) };
}

/** What has to be set for names of this shape to be read; `beside`: the languages that notes beside them are surely in. */
export function missingFor(
  { location, languages: spoken }: Pick<NameShape, 'location' | 'languages'>,
  { locations, languages }: Pick<KnownNotes, 'locations' | 'languages'>,
  beside: readonly string[] = [],
): Pick<UnmatchedNotes, 'location' | 'language' | 'isOwn'> {
  const isSpoken = spoken === null || languages.some((tag) => spoken.includes(tag));
  const isOwn = locations.some(
    ({ folder, format }) =>
      folderPrefix(folder).normalize('NFC') === folderPrefix(location.folder) &&
      unpadded(format.normalize('NFC')) === unpadded(location.format),
  );
  const [likeliest = null] = spoken ?? [];
  const language = isSpoken ? null : (spoken.find((tag) => beside.includes(tag)) ?? likeliest);
  return { location, language, isOwn: isOwn && language !== null };
}

/** A name such as `24 mars 2026` does not show whether its format pads numbers, or which short weekdays it has. */
function unpadded(format: string): string {
  return formatTokens(format)
    .map((token) => UNPADDED[token] ?? token)
    .join('');
}

const UNPADDED: Readonly<Record<string, string>> = { DD: 'D', MM: 'M', dd: 'ddd' };

function gather(paths: readonly string[]): UnmatchedNotes {
  return {
    ...{ location: null, language: null, isOwn: false, copyOf: null, misnamed: null },
    ...{ paths, example: least(paths) },
  };
}

/** Those of these notes that have a date in their name and are copies that a sync left; null for none. */
export function copiedNotes(paths: Iterable<string>, known: KnownNotes): CopiedNotes | null {
  const copies = [...paths].filter((path) => {
    const original = originalOf(path, known);
    return original !== null && nameShape(original) !== null;
  });
  if (copies.length === 0) return null;
  const example = least(copies);
  return { paths: copies, example, copyOf: originalOf(example, known) ?? example };
}

/** The note that this one is a copy of; null for any other. */
function originalOf(path: string, { has }: KnownNotes): string | null {
  let original = originalPath(path);
  // `A (2) (1).md` is a copy of a copy, which may have been deleted since.
  while (original !== null && has(original) === null) original = originalPath(original);
  return original;
}

function least(paths: readonly string[]): string {
  return paths.reduce((a, b) => (b < a ? b : a));
}
