import { dateInTarget, dayOfWrittenDate, isNearlyDate } from '../calendar/written-date';
import type { TextSpan } from '../markdown/block';
import type { DateToken } from './date-token';
import { opensDate } from './date-token';
import type { TaskField } from './task-field';
import { opensTaskField } from './task-field';

/** The dates of a block that are links to daily notes: `@[[2026-11-19]]`, `✅ [[Journal/2026-11-19]]`. */
export interface DateLinks {
  readonly tokens: readonly DateToken[];
  readonly fields: readonly TaskField[];
}

const NONE: DateLinks = { tokens: [], fields: [] };

/** Finds the links right after an `@` that opens a date, or after an emoji of Tasks that takes one. */
export function findDateLinks(
  text: string,
  prose: string,
  spans: readonly TextSpan[],
  tagEnds: readonly number[],
): DateLinks {
  if (!spans.some(({ kind }) => kind === 'link')) return NONE;
  const tokens: DateToken[] = [];
  const fields: TaskField[] = [];
  for (const { kind, from, to, target } of spans) {
    if (kind !== 'link' || target === null || !text.startsWith('[[', from)) continue;
    const words = dateInTarget(target);
    if (dayOfWrittenDate(words) === null && !isNearlyDate(words)) continue;
    if (prose.charAt(from - 1) === '@') {
      const at = from - 1;
      if (opensDate(prose, at, tagEnds)) tokens.push({ kind: 'word', words, from: at, to });
    } else {
      const opener = opensTaskField(prose, from);
      if (opener !== null) fields.push({ name: opener.name, value: words, from: opener.from, to });
    }
  }
  return { tokens, fields };
}
