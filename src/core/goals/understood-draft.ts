import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import { dayAhead } from '../calendar/day-ahead';
import { typedAmount } from '../journal/typed-amount';
import type { GoalDraft, GoalField } from './goal-edit';
import { oneLine } from './goal-edit';

/** What is written for something that was typed otherwise. */
export type ReadAs =
  | { readonly kind: 'day'; readonly day: Day }
  /** as it is written, and what else it may mean to others; null if it is clear */
  | { readonly kind: 'amount'; readonly amount: string; readonly other: string | null };

export interface UnderstoodBy {
  readonly today: Day;
  /** that of the form, in which numbers are read, and others in which days may be said */
  readonly languages: readonly [string, ...string[]];
}

/**
 * A draft as it is written, of what a person has typed: days in words as dates, and numbers without the points, commas
 * and spaces that a language puts between thousands. `readAs` tells which fields are written otherwise than they were
 * typed. A field that was left as it was stays.
 */
export function understoodDraft(
  before: GoalDraft,
  typed: GoalDraft,
  { today, languages }: UnderstoodBy,
): { readonly draft: GoalDraft; readonly readAs: ReadonlyMap<GoalField, ReadAs> } {
  const readAs = new Map<GoalField, ReadAs>();
  const draft = { ...typed };
  const isTyped = (field: GoalField) =>
    oneLine(typed[field]) !== oneLine(before[field]) && oneLine(typed[field]) !== '';

  const isDayInWords = isTyped('by') && !ISO.test(typed.by.trim());
  const days = isDayInWords ? languages.map((each) => dayAhead(typed.by, today, each)) : [];
  const day = days.find((each) => each !== null) ?? null;
  if (day !== null) {
    draft.by = formatDay(day);
    readAs.set('by', { kind: 'day', day });
  }
  for (const field of ['aim', 'ladder'] as const) {
    if (!isTyped(field)) continue;
    const line = oneLine(typed[field]);
    const read = readAmounts(field === 'aim' ? [line] : rungsOf(line), before[field], languages[0]);
    if (read === null) continue;
    draft[field] = read.amount;
    readAs.set(field, { kind: 'amount', ...read });
  }
  return { draft, readAs };
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Amounts in plain digits; null where they are already, or are none. Numbers of `before` are plain. */
function readAmounts(
  parts: readonly string[],
  before: string,
  language: string,
): { readonly amount: string; readonly other: string | null } | null {
  const kept = new Set(before.match(/\d+\.\d+/g));
  const read = parts.map((part): { readonly amount: string; readonly other: string } => {
    const typed = typedAmount(part, language);
    if (typed === null || kept.has(typed.written)) return { amount: part, other: part };
    const { number, or, rest } = typed;
    return { amount: `${number} ${rest}`.trim(), other: `${or ?? number} ${rest}`.trim() };
  });
  const amount = read.map((each) => each.amount).join(', ');
  const other = read.map((each) => each.other).join(', ');
  return amount === parts.join(', ') ? null : { amount, other: other === amount ? null : other };
}

/** The rungs of a ladder. Where spaces follow its commas, one without a space is in a number: `1,5, 3 km`. */
function rungsOf(line: string): string[] {
  const at = /[,،]\s|[;、]/u.test(line) ? /[;、]\s*|[,،]\s+/u : /,/;
  return line.split(at).filter((part) => part !== '');
}
