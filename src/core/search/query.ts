import type { DayRange } from '../calendar/date-range';
import type { Day } from '../calendar/day';
import { clockTime } from '../notes/clock-time';
import type { Kind } from '../notes/entry';
import { KINDS } from '../notes/entry';
import { withoutClosing } from '../text/edges';
import { nearWord } from '../text/near-word';
import type { Goal } from '../goals/goal';
import type { QueryPart } from './query-parts';
import { queryParts } from './query-parts';

/** How a number is compared: `words>200`. */
export interface NumberTest {
  readonly comparison: '<' | '<=' | '=' | '>=' | '>';
  readonly value: number;
}

/** What an entry has to be, named as it is written after `is:`. */
export const STATES = ['done', 'open', 'started', 'cancelled', 'counted', 'uncounted'] as const;
export type QueryState = (typeof STATES)[number];

/** One condition of a query. */
export type Condition =
  /** a word anywhere in the entry's words; exact: all of it as it is written, spaces too */
  | { readonly kind: 'words'; readonly words: string; readonly isExact: boolean }
  /** a tag as it is written, with `#`: a mark's, with all areas inside it, or one among the words */
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'kind'; readonly of: Kind }
  /** a tag's path in lower case; areas inside it are meant too */
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'goal'; readonly goal: Goal }
  /** a link to a note, by its name or path */
  | { readonly kind: 'with'; readonly link: string }
  /** a metric, or `minutes`; without a test any value */
  | { readonly kind: 'has'; readonly metric: string; readonly test: NumberTest | null }
  /** minutes after midnight */
  | { readonly kind: 'time'; readonly test: NumberTest }
  | { readonly kind: 'from'; readonly day: Day }
  | { readonly kind: 'to'; readonly day: Day }
  | { readonly kind: 'is'; readonly state: QueryState };

/** A query that was understood: entries have to meet every condition, and none that is excluded. */
export interface Query {
  readonly conditions: readonly Condition[];
  readonly excluded: readonly Condition[];
}

/** The names that can stand before a colon. */
export const TOKENS = ['kind', 'area', 'goal', 'with', 'has', 'time', 'from', 'to', 'is'] as const;
export type QueryToken = (typeof TOKENS)[number];

/** A part of a query that means nothing. The rest of the query is used without it. */
export type QueryProblem =
  | { readonly kind: 'unknown-token'; readonly written: string; readonly near: QueryToken | null }
  | {
      readonly kind: 'unknown-value';
      readonly token: QueryToken;
      readonly written: string;
      readonly near: string | null;
    }
  /** an area or a number that no entry has, and how to ask for one that is near and in use; it is looked for all the same */
  | {
      readonly kind: 'unused-name';
      readonly token: 'area' | 'has';
      readonly written: string;
      readonly near: string | null;
    }
  /** a regular expression, or a word by which other searches join others: it is looked for as it is written */
  | { readonly kind: 'pattern'; readonly written: string }
  /** days that begin after their end: both as they are written after `from:` and `to:` */
  | { readonly kind: 'no-days'; readonly from: string; readonly to: string }
  /** more characters than anybody types */
  | { readonly kind: 'too-long'; readonly most: number };

/** What a query is read by. */
export interface QueryRules {
  /** the goal that words mean; null where there is none */
  readonly goal: (words: string) => Goal | null;
  readonly goalNames: readonly string[];
  /** the path of the area that words name; `''` for what is none */
  readonly area: (words: string) => string;
  /** `2026-01`, `last friday`, `august`: null for what is no range of days */
  readonly range: (words: string) => DayRange | null;
}

/** Where the days of a query begin and end, as they are written. */
interface WrittenDays {
  readonly from: { readonly day: Day; readonly written: string } | null;
  readonly to: { readonly day: Day; readonly written: string } | null;
}

const LONGEST = 2_000;
const TAG = /^#[^\s#]/u;
const NAME = /^\p{L}+$/u;
/** What follows the colon of an address, of an inline field, and of a drive. */
const NO_VALUE = /^(?:\/\/|:|\\)/;

/**
 * Reads what a person types to find entries: words in any order, `"exact phrases"`, `-without`, and tokens such as
 * `kind:win`, `goal:"Write the report"`, `has:words>200`, `time:<09:00`, `from:2026-01`, `is:open`. Never throws: what
 * cannot be understood is named, and left out.
 */
export function readQuery(
  text: string,
  rules: QueryRules,
): { readonly query: Query; readonly problems: readonly QueryProblem[] } {
  const conditions: Condition[] = [];
  const excluded: Condition[] = [];
  const problems: QueryProblem[] = [];
  if (text.length > LONGEST) problems.push({ kind: 'too-long', most: LONGEST });
  const days: { -readonly [Edge in keyof WrittenDays]: WrittenDays[Edge] } = {
    from: null,
    to: null,
  };
  for (const part of joinedParts(queryParts(text.slice(0, LONGEST)))) {
    const { condition, problem } = readPart(part, rules);
    if (problem !== null) problems.push(problem);
    if (condition === null) continue;
    (part.isExcluded ? excluded : conditions).push(condition);
    const isEdge = condition.kind === 'from' || condition.kind === 'to';
    if (isEdge && !part.isExcluded)
      days[condition.kind] = { day: condition.day, written: part.value };
  }
  if (days.from !== null && days.to !== null && days.from.day > days.to.day) {
    problems.push({ kind: 'no-days', from: days.from.written, to: days.to.written });
  }
  return { query: { conditions, excluded }, problems };
}

/** Gives a token the value that a space parts from it: `kind: win`. */
function joinedParts(parts: readonly QueryPart[]): readonly QueryPart[] {
  const joined: QueryPart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isValue =
      before?.value === '' && part.token === null && !part.isExcluded && isToken(before.token);
    if (before !== undefined && isValue) {
      joined[joined.length - 1] = {
        ...before,
        value: part.value,
        isExact: part.isExact,
        to: part.to,
      };
    } else joined.push(part);
  }
  return joined.filter(({ token, value }) => value !== '' || !isToken(token));
}

function isToken(name: string | null): boolean {
  return name !== null && tokenNamed(name) !== undefined;
}

function tokenNamed(name: string): QueryToken | undefined {
  return TOKENS.find((known) => known === name.toLowerCase());
}

interface ReadPart {
  readonly condition: Condition | null;
  readonly problem: QueryProblem | null;
}

function readPart({ token: name, value, isExact }: QueryPart, rules: QueryRules): ReadPart {
  if (name === null) return readWords(value, isExact);
  const token = tokenNamed(name);
  if (token === undefined) return unknownToken(name, value, isExact);
  const condition = READERS[token](value, rules);
  if (condition !== null) return { condition, problem: null };
  const near = nearWord(value, valuesOf(token, rules));
  return { condition: null, problem: { kind: 'unknown-value', token, written: value, near } };
}

/** Words of which other searches make a condition, and what only a regular expression holds. */
const JOINS = new Set(['AND', 'NOT', 'OR']);
const PATTERN =
  /^\/.+\/[dgimsuvy]*$|^\^|\.[*+]|\\[bdsw](?!\p{L})|\[\^?[^\]\s]-[^\]\s]|\(\?|\p{L}\|\p{L}|^\p{L}+\*$/iu;

function readWords(value: string, isExact: boolean): ReadPart {
  if (isExact) return { condition: { kind: 'words', words: value, isExact }, problem: null };
  if (TAG.test(value))
    return { condition: { kind: 'tag', tag: withoutClosing(value, '/') }, problem: null };
  const isPattern = JOINS.has(value) || PATTERN.test(value);
  return {
    condition: { kind: 'words', words: value, isExact },
    problem: isPattern ? { kind: 'pattern', written: value } : null,
  };
}

/** Looked for as words, since it may be an address or a time; named where it looks like one of ours. */
function unknownToken(name: string, value: string, isExact: boolean): ReadPart {
  const condition = { kind: 'words', words: `${name}:${value}`, isExact } as const;
  const isName = value !== '' && NAME.test(name) && !NO_VALUE.test(value);
  const near = TOKENS.find((token) => token === nearWord(name, TOKENS)) ?? null;
  return { condition, problem: isName ? { kind: 'unknown-token', written: name, near } : null };
}

/** The values by which a mistyped one is set right, and which are suggested. */
export function valuesOf(
  token: QueryToken,
  { goalNames }: Pick<QueryRules, 'goalNames'>,
): readonly string[] {
  if (token === 'kind') return KINDS;
  if (token === 'is') return STATES;
  return token === 'goal' ? goalNames : [];
}

const READERS: Readonly<
  Record<QueryToken, (value: string, rules: QueryRules) => Condition | null>
> = {
  kind: (value) => {
    const of = KINDS.find((kind) => kind === value.toLowerCase());
    return of === undefined ? null : { kind: 'kind', of };
  },
  area: (value, rules) => {
    const area = rules.area(value);
    return area === '' ? null : { kind: 'area', area };
  },
  goal: (value, rules) => {
    const goal = rules.goal(value);
    return goal === null ? null : { kind: 'goal', goal };
  },
  with: (value) => {
    const link = value.replace(/^\[\[|\]\]$/g, '').trim();
    return link === '' ? null : { kind: 'with', link };
  },
  has: readHas,
  time: (value) => {
    const [comparison, written] = comparedTo(value);
    const minutes = clockTime(written.replace(HOUR, '$1:00$2'));
    return minutes === null ? null : { kind: 'time', test: { comparison, value: minutes } };
  },
  from: (value, rules) => {
    const range = rules.range(value);
    return range === null ? null : { kind: 'from', day: range.first };
  },
  to: (value, rules) => {
    const range = rules.range(value);
    return range === null ? null : { kind: 'to', day: range.last };
  },
  is: (value) => {
    const state = STATES.find((known) => known === value.toLowerCase());
    return state === undefined ? null : { kind: 'is', state };
  },
};

/** Without its minutes: `9`, `9 am`. */
const HOUR = /^(\d{1,2})(\s?[ap]m)?$/iu;
const HAS = /^([^<>=]+)(?:([<>]=?|=)(.+))?$/u;

function readHas(value: string): Condition | null {
  const [, name = '', comparison, written = ''] = HAS.exec(value) ?? [];
  const metric = name.trim().toLowerCase().replaceAll(' ', '-');
  if (metric === '') return null;
  if (comparison === undefined) return { kind: 'has', metric, test: null };
  const number = readNumber(written.trim());
  if (!Number.isFinite(number)) return null;
  return {
    kind: 'has',
    metric,
    test: { comparison: comparison as NumberTest['comparison'], value: number },
  };
}

/** `1.5`, or `1,5` as half the world writes it; `1,000` may be either, and is neither. */
function readNumber(written: string): number {
  if (written === '' || /,\d{3}$/.test(written)) return NaN;
  return Number(written.replace(',', '.'));
}

function comparedTo(value: string): [NumberTest['comparison'], string] {
  const [, comparison = '=', rest = ''] = /^([<>]=?|=)?(.*)$/u.exec(value) ?? [];
  return [comparison as NumberTest['comparison'], rest.trim()];
}
