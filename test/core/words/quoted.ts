import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Words } from '../../../src/core/words/words';
import { day } from '../journal/a-journal';
import { OWN_TEXT } from './plausible-facts';

const TABLES = resolve(import.meta.dirname, '../../../docs/translations');
const NUMBER = String.raw`(?:(?<!\p{L})(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?!\p{L}))|[\d٠-٩۰-۹]+(?:[.,٫٬:\s]?[\d٠-٩۰-۹]+)*`;
const A_NUMBER = new RegExp(`^(?:${NUMBER})$`, 'iu');
/** Marks of direction, and spaces that keep words together, which a table may write as any space. */
const ISOLATING = /[\u061c\u200e\u200f\u2066-\u2069]/g;
const SPACES = /[\u00a0\u202f]/g;

const TODAY = day('2026-11-22');

/** What is only said of facts that are unlike one another. */
export const OF_UNLIKE_FACTS: readonly ((words: Words) => readonly (string | null)[])[] = [
  ({ streak }) =>
    streak.facts(
      [
        { kind: 'length', length: 12, unit: 'day' },
        { kind: 'open', length: 5, oneWin: true },
        { kind: 'freezes', held: 1, more: 3 },
        { kind: 'next-due', day: TODAY + 1 },
        { kind: 'covered', day: TODAY, length: 1 },
      ],
      TODAY,
    ),
  ({ streak }) =>
    streak.facts(
      [
        { kind: 'open', length: 12, oneWin: true },
        { kind: 'freezes', held: 2, more: 3 },
      ],
      TODAY,
    ),
  ({ streak }) =>
    [
      { rest: 1, paused: 0, frozen: 0 },
      { rest: 2, paused: 1, frozen: 1 },
    ].flatMap((skipped) =>
      streak.facts(
        [{ kind: 'since', streak: { ...skipped, start: TODAY - 30, lastMiss: null } }],
        TODAY,
      ),
    ),
  ({ streakView }) => [streakView.trend(-2)],
  ({ goals }) => [
    goals.nudge({ nudge: { kind: 'shrink', misses: 3 }, proof: null }, TODAY, false),
    goals.nudge(
      { nudge: { kind: 'plateau', of: 'minutes', before: 30, now: 30 }, proof: null },
      TODAY,
      false,
    ),
    ...(['running', 'ended'] as const).map((state) =>
      goals.challenge(
        { state, first: TODAY - 6, last: TODAY, days: 7, day: 5, won: 5, due: 7 },
        TODAY,
        false,
      ),
    ),
  ],
  ({ capture }) => [
    capture.meaning(['setback'], false, false),
    capture.meaning(['kudos'], false, false),
  ],
  ({ reasons }) => [
    reasons.hint({ kind: 'setback' }, TODAY),
    reasons.hint({ kind: 'lesson' }, TODAY),
  ],
  ({ milestones }) => [milestones.reached({ kind: 'wins', count: 1, day: TODAY }, null)],
  ({ review }) => [
    review.goal(2, { length: 4, unit: 'week' }, 31, null),
    review.headline({
      wins: 11,
      isOver: true,
      wonDays: 5,
      dueDays: 7,
      winsElsewhere: false,
      last: { kind: 'more', wins: 8 },
      run: { length: 12, unit: 'day' },
    }),
  ],
  ({ problems }) => [
    problems['bad-date']({ code: 'bad-date', written: OWN_TEXT, why: 'unreadable' }),
  ],
  ({ settings }) => [
    settings.problem({ field: '', found: null, expected: { kind: 'json' }, used: 'earlier' }),
  ],
  ({ proof }) => [proof.next(OWN_TEXT, 3)],
  ({ patterns }) => [
    patterns.need({ what: 'due-days', have: 0, min: 28 }),
    patterns.sentence({
      id: 'weekday',
      weekday: 1,
      own: { count: 19, of: 50 },
      others: { count: 175, of: 276 },
    }),
    patterns.sentence({
      id: 'setback',
      after: { count: 30, of: 40 },
      otherwise: { count: 100, of: 200 },
    }),
    patterns.sentence({
      id: 'rebound',
      recent: { count: 18, of: 24 },
      earlier: { count: 10, of: 25 },
      earlierWeeks: 52,
    }),
    patterns.sentence({ id: 'trend', first: 9, last: 14, weeks: 26 }),
    patterns.sure({ confirmed: false, q: 0.04, heldWeeks: 2 }, { weeks: 4 }),
    ...patterns.loop({
      words: [OWN_TEXT],
      setbacks: 4,
      since: TODAY - 83,
      until: TODAY,
      when: { weekday: null, part: null },
      next: { day: TODAY + 3, text: OWN_TEXT, path: 'a.md', line: 0 },
    }),
  ],
];

/** A row of a table of back-translations: a sentence in English, and what the table says a language says. */
export interface Quoted {
  readonly english: string;
  readonly translation: string;
}

export function quotedOf(language: string): Quoted[] {
  const lines = readFileSync(resolve(TABLES, `${language}.md`), 'utf8').split('\n');
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.flatMap(([, english = '', translation = '']) =>
    /^(?:English|-*)$/.test(english)
      ? []
      : [{ english: plain(english), translation: plain(translation) }],
  );
}

/** What a sentence is whatever its numbers, days and names. */
export class SentenceShape {
  readonly pattern: string;
  /** what stays, in small letters */
  readonly #kept: readonly string[];
  #regExp: RegExp | null = null;

  /** Of what stays, and between each two of it what is open. */
  constructor(kept: readonly string[], open: readonly string[]) {
    this.pattern = kept.map((each, i) => `${literally(each)}${open[i] ?? ''}`).join('');
    this.#kept = kept.map((each) => each.toLowerCase());
  }

  isOf(text: string, lower = text.toLowerCase()): boolean {
    // Nearly all differ here already, and each regular expression would have to be compiled.
    if (!this.#hasKept(lower)) return false;
    this.#regExp ??= new RegExp(`^${this.pattern}$`, 'iu');
    return this.#regExp.test(text);
  }

  /** Whether a text has all that stays, in its order, and begins and ends with it. */
  #hasKept(lower: string): boolean {
    if (!lower.startsWith(this.#kept[0] ?? '') || !lower.endsWith(this.#kept.at(-1) ?? '')) {
      return false;
    }
    let at = 0;
    return this.#kept.every((each) => {
      const found = lower.indexOf(each, at);
      at = found + each.length;
      return found !== -1;
    });
  }
}

/** The shape of a sentence; null if it is nothing but numbers, days and names. */
export function sentenceShape(said: string, language: string): SentenceShape | null {
  const text = plain(said);
  const [kept, open]: [string[], string[]] = [[], []];
  let at = 0;
  for (const { index, 0: word } of text.matchAll(openIn(language))) {
    kept.push(text.slice(at, index));
    open.push(
      word === OWN_TEXT
        ? '(?:.+)'
        : A_NUMBER.test(word)
          ? `(?:${NUMBER})`
          : String.raw`(?:[\p{L}\p{M}’.]+)`,
    );
    at = index + word.length;
  }
  kept.push(text.slice(at));
  if (!/[\p{L}]{2}|[\p{sc=Han}\p{sc=Hangul}]/u.test(kept.join(''))) return null;
  return new SentenceShape(kept, open);
}

const open = new Map<string, RegExp>();

/** What is left open of a sentence. */
function openIn(language: string): RegExp {
  const known = open.get(language);
  if (known !== undefined) return known;
  const made = new RegExp(`${OWN_TEXT}|${NUMBER}|${daysIn(language)}`, 'giu');
  open.set(language, made);
  return made;
}

/** The names of weekdays and months. */
function daysIn(language: string): string {
  const names = new Set<string>();
  for (const weekday of ['long', 'short'] as const) {
    for (let i = 0; i < 7; i++) {
      names.add(
        new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(
          Date.UTC(2026, 0, 4 + i),
        ),
      );
    }
  }
  for (const month of ['long', 'short'] as const) {
    for (let i = 0; i < 12; i++) {
      const date = Date.UTC(2026, i, 4);
      const at = { month, timeZone: 'UTC' } as const;
      names.add(new Intl.DateTimeFormat(language, at).format(date));
      for (const { type, value } of new Intl.DateTimeFormat(language, {
        ...at,
        day: 'numeric',
      }).formatToParts(date)) {
        if (type === 'month') names.add(value);
      }
    }
  }
  const longestFirst = [...names]
    .filter((name) => !/\d/.test(name))
    .sort((one, other) => other.length - one.length);
  const any = longestFirst.map(literally).join('|');
  // Words stand without spaces in Japanese and Chinese.
  return /^(?:ja|zh)/.test(language) ? `(?:${any})` : String.raw`(?<!\p{L})(?:${any})(?!\p{L})`;
}

function plain(text: string): string {
  return text.replaceAll(ISOLATING, '').replaceAll(SPACES, ' ').trim();
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
