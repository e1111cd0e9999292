import { HIDDEN } from './prose';

/** A field that the Tasks plugin writes behind a task, and where it stands. */
export interface TaskField {
  /** the date behind ✅, as written; null for every other field */
  readonly completion: string | null;
  readonly from: number;
  readonly to: number;
}

// Spelled out: in a class, without the `u` flag (which Safari has had bugs with), an emoji would fall into halves.
const DATED = '🛫|➕|⏳|⌛|📅|📆|🗓|❌';
const PRIORITY = '🔺|⏫|🔼|🔽|⏬';
const ID = '[A-Za-z0-9_-]{1,99}';
// What is free text elsewhere (`🏁 Finished the race`) is a field only where nothing but fields and tags follows.
const BEFORE_REST = String.raw`(?=\s{0,9}(?:$|[#^[(${HIDDEN}]|${DATED}|✅|${PRIORITY}|🔁|🏁|🆔|⛔))`;
const FIELD = new RegExp(
  [
    String.raw`✅\uFE0F?\s{0,9}(\d{4}-\d{2}-\d{2})(?!\d)`,
    String.raw`(?:${DATED})\uFE0F?\s{0,9}\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`(?:${PRIORITY})\uFE0F?`,
    String.raw`🔁\uFE0F?\s{0,9}every\b[A-Za-z0-9, !]{0,99}${BEFORE_REST}`,
    String.raw`🏁\uFE0F?\s{0,9}(?:keep|delete)\b${BEFORE_REST}`,
    String.raw`🆔\uFE0F?\s{0,9}${ID}${BEFORE_REST}`,
    String.raw`⛔\uFE0F?\s{0,9}${ID}(?:\s?,\s?${ID}){0,99}${BEFORE_REST}`,
  ].join('|'),
  'gi',
);

/** All that is not ASCII: most lines hold none and need no search. */
const BEYOND_ASCII = /[^\0-\x7F]/;

/**
 * Finds the emoji fields of Tasks: dates, priorities, 🔁 recurrence, 🏁 on completion, 🆔 and ⛔. Each emoji may be
 * followed by U+FE0F and white space.
 */
export function findTaskFields(prose: string): TaskField[] {
  if (!BEYOND_ASCII.test(prose)) return [];
  return [...prose.matchAll(FIELD)].map(({ 0: written, 1: completion, index }) => ({
    completion: completion ?? null,
    from: index,
    to: index + written.length,
  }));
}
