import type { DateFormat } from './date-format';
import type { Day } from './day';
import { dayOf, isRealDate } from './day';
import { formatTokens, namesOneDay } from './format-tokens';

/** Where daily notes are kept: a folder of the vault (`''` is its root) and a moment format that may hold folders. */
export interface NoteLocation {
  readonly folder: string;
  readonly format: string;
}

/** Path ⇄ day of daily notes. Paths are relative to the vault, with `/` and `.md`. */
export interface DailyNotes {
  /** the day of a daily note; null for any other note */
  dayOf(path: string): Day | null;
  /** where the daily note of a day is, or is to be made: the main location only */
  pathOf(day: Day): string;
}

/**
 * The daily notes of a vault. `others` are locations from before a change of habit, tried in order. Names are matched
 * whole, in each of `languages` in turn; the first one writes new names.
 */
export function dailyNotes(
  main: NoteLocation,
  others: readonly NoteLocation[],
  languages: readonly [DateFormat, ...DateFormat[]],
): DailyNotes {
  const readers = [main, ...others].map(({ folder, format }) =>
    locationReader({ folder, format: singleSlashes(format) }, languages),
  );
  const format = singleSlashes(main.format);
  return {
    dayOf(path) {
      for (const read of readers) {
        const day = read(path);
        if (day !== null) return day;
      }
      return null;
    },
    pathOf: (day) => `${folderPrefix(main.folder)}${languages[0].format(day, format)}.md`,
  };
}

function locationReader(
  { folder, format: written }: NoteLocation,
  languages: readonly DateFormat[],
): (path: string) => Day | null {
  // A format without a year would put every note into the current one, which changes with the clock.
  if (!namesOneDay(written)) return () => null;
  // Paths are compared with letters and accents composed: macOS and git decompose them.
  const prefix = folderPrefix(folder).normalize('NFC');
  const format = written.normalize('NFC');
  const pattern = datePattern(format);
  return (stored) => {
    const path = stored.normalize('NFC');
    if (!path.startsWith(prefix) || !MARKDOWN_EXTENSION.test(path)) return null;
    const name = path.slice(prefix.length, -3);
    if (pattern !== null) {
      const day = pattern(name);
      if (day !== null) return day;
      // Digits of other scripts are left to moment: `٢٠٢٦-١١-٢١`.
      if (!NOT_ASCII.test(name)) return null;
    }
    for (const language of languages) {
      const day = language.parse(name, format);
      if (day !== null) return day;
    }
    return null;
  };
}

const MARKDOWN_EXTENSION = /\.md$/i;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * A folder as the start of paths, with single slashes as Obsidian makes them: `''` for the root, else with a slash at
 * its end.
 */
export function folderPrefix(folder: string): string {
  const names = folder.trim().split(/[/\\]/);
  const trimmed = names.filter((name) => name !== '').join('/');
  return trimmed === '' || trimmed === '.' ? '' : `${trimmed}/`;
}

/** A format as Obsidian's paths are: `/YYYY//MM-DD` names `2026/11-18`. */
export function singleSlashes(format: string): string {
  return format.replace(/\/{2,}/g, '/').replace(/^\//, '');
}

const DATE_TOKENS: Readonly<Record<string, { group: 'y' | 'm' | 'd'; source: string }>> = {
  YYYY: { group: 'y', source: '\\d{4}' },
  MM: { group: 'm', source: '\\d{2}' },
  M: { group: 'm', source: '[1-9]\\d?' },
  DD: { group: 'd', source: '\\d{2}' },
  D: { group: 'd', source: '[1-9]\\d?' },
};

/**
 * A reader for formats of plain numbers (`YYYY/MM/YYYY-MM-DD`), ten times as fast as moment and compared with it by a
 * property test; null for formats that need a language.
 */
function datePattern(format: string): ((name: string) => Day | null) | null {
  let source = '';
  /** the token of each group */
  const tokens: string[] = [];
  const groups: ('y' | 'm' | 'd')[] = [];
  // If nothing ends a number of one or two digits, moment takes two and never tries one: such formats are left to it.
  if (/(?:(?:^|[^M])M(?!M)|(?:^|[^D])D(?!D))(?=[YMD\d]|\[\d)/.test(format)) return null;
  for (const token of formatTokens(format)) {
    const date = DATE_TOKENS[token];
    if (date !== undefined && tokens.includes(token)) {
      // In a group of its own, or a digit after it would be read as part of its number.
      source += `(?:\\${tokens.indexOf(token) + 1})`;
    } else if (date !== undefined) {
      tokens.push(token);
      groups.push(date.group);
      source += `(${date.source})`;
    } else {
      // A bracket that nothing closes is a token of its own.
      const literal = token.length > 1 && token.startsWith('[') ? token.slice(1, -1) : token;
      if (token === literal && /[A-Za-z\\[\]]/.test(token)) return null;
      source += literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    }
  }
  const pattern = new RegExp(`^${source}$`);
  return (name) => {
    const match = pattern.exec(name);
    if (match === null) return null;
    const found = { y: -1, m: -1, d: -1 };
    let index = 0;
    for (const group of groups) {
      const value = Number(match[++index]);
      if (found[group] !== -1 && found[group] !== value) return null;
      found[group] = value;
    }
    return isRealDate(found.y, found.m, found.d) ? dayOf(found.y, found.m, found.d) : null;
  };
}
