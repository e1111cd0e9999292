import type { NoteLocation } from '../calendar/daily-note';
import { parseDay } from '../calendar/day';

/** Notes that look like daily notes and are none: their names share a pattern that no location knows. */
export interface UnmatchedNotes {
  /** the location that would read them, to add to `daily.others`; null where their names share nothing */
  readonly location: NoteLocation | null;
  readonly count: number;
  /** the first of them by path */
  readonly example: string;
}

/**
 * Finds, among the paths of notes without a day, those whose name holds one ISO date, and the location that would
 * read them: `Old/2019/2019-03-04.md` → `{ folder: 'Old', format: 'YYYY/YYYY-MM-DD' }`. The most frequent first;
 * names with words of their own (`2019-03-04 Talk with Ben`) share no location, and come last as one group.
 */
export function unmatchedNotes(paths: Iterable<string>): readonly UnmatchedNotes[] {
  const groups = new Map<string, { location: NoteLocation; paths: string[] }>();
  for (const path of paths) {
    const location = locationFrom(path);
    if (location === null) continue;
    const key = JSON.stringify(location);
    const group = groups.get(key) ?? { location, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  const shared: UnmatchedNotes[] = [];
  const alone: string[] = [];
  for (const { location, paths: found } of groups.values()) {
    if (found.length > 1 || !location.format.includes('[')) {
      shared.push({ location, count: found.length, example: least(found) });
    } else alone.push(...found);
  }
  shared.sort((a, b) => b.count - a.count || (a.example < b.example ? -1 : 1));
  return alone.length === 0
    ? shared
    : [...shared, { location: null, count: alone.length, example: least(alone) }];
}

const ISO_DATE = /(?:^|\D)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

function locationFrom(path: string): NoteLocation | null {
  const folders = path.split('/');
  const name = (folders.pop() ?? '').replace(/\.md$/i, '');
  const dates = [...name.matchAll(ISO_DATE)];
  const [date] = dates;
  if (date === undefined || dates.length > 1) return null;
  const [found, year = '', month = '', dayOfMonth = ''] = date;
  const iso = `${year}-${month}-${dayOfMonth}`;
  if (parseDay(iso) === null) return null;
  const start = date.index + found.length - iso.length;
  let format = `${literal(name.slice(0, start))}YYYY-MM-DD${literal(name.slice(start + iso.length))}`;

  const tokens: Readonly<Record<string, string>> = {
    [year]: 'YYYY',
    [month]: 'MM',
    [`${year}-${month}`]: 'YYYY-MM',
  };
  for (;;) {
    const token = tokens[folders.at(-1) ?? ''];
    if (token === undefined) return { folder: folders.join('/'), format };
    format = `${token}/${format}`;
    folders.pop();
  }
}

function literal(text: string): string {
  return /[a-z[\]\\]/i.test(text) ? `[${text}]` : text;
}

function least(paths: readonly string[]): string {
  return paths.reduce((a, b) => (b < a ? b : a));
}
