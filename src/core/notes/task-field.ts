import { dayOfWrittenDate, isNearlyDate } from '../calendar/written-date';
import { HIDDEN } from './prose';

/** A field that the Tasks plugin writes after a task, and its place. */
export interface TaskField {
  readonly name: 'completion' | 'other';
  /** the date after ✅, as written; `''` for every other field */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

// Spelled out: in a class, without the `u` flag (which Safari has had bugs with), an emoji would be split into
// halves.
const DATED = '🛫|➕|⏳|⌛|📅|📆|🗓|❌';
const PRIORITY = '🔺|⏫|🔼|🔽|⏬';
const ID = '[A-Za-z0-9_-]{1,99}';
// An emoji that is also used in free text (`🏁 Finished the race`) is a field only if nothing but fields and tags
// follows.
const BEFORE_REST = String.raw`(?=\s{0,9}(?:$|[#^[(${HIDDEN}]|${DATED}|✅|${PRIORITY}|🔁|🏁|🆔|⛔))`;
// The first UTF-16 unit of every emoji above: most lines hold none, and a line without one is not searched further.
const FIRST_UNIT = String.raw`[\u231B\u23EB\u23EC\u23F3\u26D4\u2705\u274C\u2795\uD83C\uD83D]`;
const MAY_HOLD_FIELD = new RegExp(FIRST_UNIT);
// `2026-11-19`, `17.11.2026`, `17. 11. 2026`, `2026年11月19日`, and what is nearly one of them.
const FIGURES = String.raw`\d{1,2}\. \d{1,2}\. \d{4}|\d[\d./‐‑‒–—年月日년월일W-]{3,14}`;
const FORMS = [
  String.raw`✅\uFE0F?\s{0,9}(${FIGURES})`,
  String.raw`(?:${DATED})\uFE0F?\s{0,9}(${FIGURES})`,
  String.raw`(?:${PRIORITY})\uFE0F?`,
  String.raw`🔁\uFE0F?\s{0,9}every\b[A-Za-z0-9, !]{0,99}${BEFORE_REST}`,
  String.raw`🏁\uFE0F?\s{0,9}(?:keep|delete)\b${BEFORE_REST}`,
  String.raw`🆔\uFE0F?\s{0,9}${ID}${BEFORE_REST}`,
  String.raw`⛔\uFE0F?\s{0,9}${ID}(?:\s?,\s?${ID}){0,99}${BEFORE_REST}`,
];
const FIELD = new RegExp(`(?=${FIRST_UNIT})(?:${FORMS.join('|')})`, 'gi');

const NONE: readonly TaskField[] = [];

/**
 * Finds the emoji fields of Tasks: dates, priorities, 🔁 recurrence, 🏁 on completion, 🆔 and ⛔. Each emoji may be
 * followed by U+FE0F and white space.
 */
export function findTaskFields(prose: string): readonly TaskField[] {
  if (!MAY_HOLD_FIELD.test(prose)) return NONE;
  return [...prose.matchAll(FIELD)].flatMap(
    ({ 0: written, 1: completion, 2: other, index }): TaskField[] => {
      const figures = completion ?? other;
      if (figures === undefined) {
        return [{ name: 'other', value: '', from: index, to: index + written.length }];
      }
      const value = dateIn(figures);
      const from = index;
      const to = from + written.length - (figures.length - value.length);
      if (completion !== undefined && (dayOfWrittenDate(value) !== null || isNearlyDate(value))) {
        return [{ name: 'completion', value, from, to: to + clockLength(prose, to) }];
      }
      const isDate = ISO_SHAPE.test(value) || dayOfWrittenDate(value) !== null;
      return isDate ? [{ name: 'other', value: '', from, to }] : [];
    },
  );
}

/** The time of day that some apps write after the date. */
const CLOCK = /(?:T|[ \t]{1,3})\d{1,2}:\d{2}(?::\d{2})?(?![\w:])/y;

function clockLength(prose: string, at: number): number {
  CLOCK.lastIndex = at;
  return CLOCK.exec(prose)?.[0].length ?? 0;
}

const ISO_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const CLOSING_PUNCTUATION = /[./-]+$/;
const DAY_AND_MONTH = /^\d{1,2}\.\d{1,2}$/;

/** The figures without the punctuation that closes a sentence; the dot of `17.11.` belongs to them. */
function dateIn(figures: string): string {
  const date = figures.replace(CLOSING_PUNCTUATION, '');
  return DAY_AND_MONTH.test(date) && figures.startsWith(`${date}.`) ? `${date}.` : date;
}

const OPENER = new RegExp(String.raw`(?:(✅)|${DATED})\uFE0F?\s{0,9}$`);
/** UTF-16 units of an emoji and the white space after it. */
const LONGEST_OPENER = 12;

/** The emoji before `at` that takes a date, with white space between them: what it dates, and where it begins. */
export function opensTaskField(
  prose: string,
  at: number,
): { readonly name: TaskField['name']; readonly from: number } | null {
  const start = Math.max(0, at - LONGEST_OPENER);
  const match = OPENER.exec(prose.slice(start, at));
  if (match === null) return null;
  return { name: match[1] === undefined ? 'other' : 'completion', from: start + match.index };
}
