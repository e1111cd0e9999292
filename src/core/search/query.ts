import type { DayRange } from '../calendar/date-range';
import type { Day } from '../calendar/day';
import { areaPath } from '../markdown/area';
import { clockTime } from '../notes/clock-time';
import type { Kind } from '../notes/entry';
import { KINDS } from '../notes/entry';
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
  /** more characters than anybody types */
  | { readonly kind: 'too-long'; readonly most: number };

/** What a query is read by. */
export interface QueryRules {
  /** the goal that words mean; null where there is none */
  readonly goal: (words: string) => Goal | null;
  readonly goalNames: readonly string[];
  /** `2026-01`, `last friday`, `august`: null for what is no range of days */
  readonly range: (words: string) => DayRange | null;
}

const LONGEST = 2_000;
const NAME = /^\p{L}+$/u;
/** What follows the colon of an address, and of an inline field. */
const NO_VALUE = /^(?:\/\/|:)/;

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
  for (const part of queryParts(text.slice(0, LONGEST))) {
    const { condition, problem } = readPart(part, rules);
    if (problem !== null) problems.push(problem);
    if (condition !== null) (part.isExcluded ? excluded : conditions).push(condition);
  }
  return { query: { conditions, excluded }, problems };
}

interface ReadPart {
  readonly condition: Condition | null;
  readonly problem: QueryProblem | null;
}

function readPart({ token: name, value, isExact }: QueryPart, rules: QueryRules): ReadPart {
  if (name === null) return { condition: { kind: 'words', words: value, isExact }, problem: null };
  const token = TOKENS.find((known) => known === name.toLowerCase());
  if (token === undefined) return unknownToken(name, value, isExact);
  const condition = READERS[token](value, rules);
  if (condition !== null) return { condition, problem: null };
  const near = nearWord(value, valuesOf(token, rules));
  return { condition: null, problem: { kind: 'unknown-value', token, written: value, near } };
}

/** Looked for as words, since it may be an address or a time; named where it looks like one of ours. */
function unknownToken(name: string, value: string, isExact: boolean): ReadPart {
  const condition = { kind: 'words', words: `${name}:${value}`, isExact } as const;
  const isName = NAME.test(name) && !NO_VALUE.test(value);
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
  area: (value) => {
    const area = areaPath(value);
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
    const minutes = clockTime(written);
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

const HAS = /^([^<>=]+)(?:([<>]=?|=)(.+))?$/u;

function readHas(value: string): Condition | null {
  const [, name = '', comparison, written = ''] = HAS.exec(value) ?? [];
  const metric = name.trim().toLowerCase().replaceAll(' ', '-');
  if (metric === '') return null;
  if (comparison === undefined) return { kind: 'has', metric, test: null };
  const number = written.trim() === '' ? NaN : Number(written);
  if (!Number.isFinite(number)) return null;
  return {
    kind: 'has',
    metric,
    test: { comparison: comparison as NumberTest['comparison'], value: number },
  };
}

function comparedTo(value: string): [NumberTest['comparison'], string] {
  const [, comparison = '=', rest = ''] = /^([<>]=?|=)?(.*)$/u.exec(value) ?? [];
  return [comparison as NumberTest['comparison'], rest.trim()];
}
