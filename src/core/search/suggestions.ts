import { searchable } from '../text/search-words';
import { queryParts } from './query-parts';
import type { QueryToken } from './query';
import { TOKENS, valuesOf } from './query';
import type { UsedNames } from './used-names';

/** What can stand for a part of a query that is being typed: `[from, to)` of the query is replaced by `text`. */
export interface QuerySuggestion {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What a vault's entries can be searched by, the most used first. */
export interface SearchedNames extends UsedNames {
  readonly goals: readonly string[];
  /** words for days and ranges, in the user's language */
  readonly days: readonly string[];
}

const MOST = 12;

/** The tokens and values that the part of a query before the cursor may become; none while plain words are typed. */
export function querySuggestions(
  query: string,
  cursor: number,
  names: SearchedNames,
): readonly QuerySuggestion[] {
  const typed = query.slice(0, cursor);
  const part = queryParts(typed).at(-1);
  const isOpen = part !== undefined && part.to >= typed.length;
  const bare = /(?:^|\s)(-?)(\p{L}+):$/u.exec(typed);
  if (bare !== null) {
    const token = tokenNamed(bare[2] ?? '');
    return token === null
      ? []
      : valueSuggestions(token, { typed: '', from: cursor, to: cursor }, names);
  }
  if (!isOpen) return typed.trim() === '' ? tokenSuggestions('', '', cursor, cursor) : [];
  const { token: name, value, isExact, isExcluded, from, to } = part;
  const end = Math.min(to, cursor);
  if (name === null) {
    return isExact ? [] : tokenSuggestions(value, isExcluded ? '-' : '', from, end);
  }
  const token = tokenNamed(name);
  if (token === null) return [];
  const start = from + (isExcluded ? 1 : 0) + name.length + 1;
  return valueSuggestions(token, { typed: value, from: start, to: end }, names);
}

function tokenNamed(name: string): QueryToken | null {
  return TOKENS.find((token) => token === name.toLowerCase()) ?? null;
}

function tokenSuggestions(
  typed: string,
  before: string,
  from: number,
  to: number,
): readonly QuerySuggestion[] {
  return TOKENS.filter((token) => token.startsWith(typed.toLowerCase())).map((token) => ({
    text: `${before}${token}:`,
    from,
    to,
  }));
}

/** What is typed of a value, and where it is in the query. */
interface TypedValue {
  readonly typed: string;
  readonly from: number;
  readonly to: number;
}

function valueSuggestions(
  token: QueryToken,
  { typed, from, to }: TypedValue,
  names: SearchedNames,
): readonly QuerySuggestion[] {
  const wanted = searchable(typed.replace(/^\[\[/, ''));
  return valuesFor(token, names)
    .filter((value) => searchable(value).includes(wanted) && value !== typed)
    .slice(0, MOST)
    .map((value) => ({ text: quoted(token === 'with' ? `[[${value}]]` : value), from, to }));
}

function valuesFor(token: QueryToken, names: SearchedNames): readonly string[] {
  switch (token) {
    case 'area':
      return names.areas;
    case 'with':
      return names.links;
    case 'has':
      return [...names.metrics, 'minutes'];
    case 'from':
    case 'to':
      return names.days;
    case 'time':
      return TIMES;
    default:
      return valuesOf(token, { goalNames: names.goals });
  }
}

const TIMES = ['<09:00', '>18:00'];

function quoted(value: string): string {
  return /\s/.test(value) && !value.startsWith('[[') ? `"${value}"` : value;
}
