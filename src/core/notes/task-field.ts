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
const FORMS = [
  String.raw`✅\uFE0F?\s{0,9}(\d{4}-\d{2}-\d{2})(?!\d)`,
  String.raw`(?:${DATED})\uFE0F?\s{0,9}\d{4}-\d{2}-\d{2}(?!\d)`,
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
  return [...prose.matchAll(FIELD)].map(({ 0: written, 1: completion, index }) => ({
    name: completion === undefined ? 'other' : 'completion',
    value: completion ?? '',
    from: index,
    to: index + written.length,
  }));
}
