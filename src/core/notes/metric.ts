import type { FoundFields } from './found-fields';
import { excerpt } from './found-fields';
import type { InlineField } from './inline-field';
import { PULSE } from './pulse';

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** Not read as a number, because Dataview takes it for a list of two; three digits may be a thousand. */
const DECIMAL_COMMA = /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/;
const NONE: Readonly<Record<string, number>> = {};

/**
 * Reads fields as metrics: name → value. A field without a value is not a metric; one whose value is not a plain
 * number, or a second one of the same name, stays text.
 */
export function readMetrics(
  fields: readonly InlineField[],
  text: string,
  { cuts, problems }: FoundFields,
): Readonly<Record<string, number>> {
  if (fields.length === 0) return NONE;
  const metrics = new Map<string, number>();
  for (const { name, value, from, to } of fields) {
    const number = NUMBER.test(value) ? Number(value) : NaN;
    if (value === '') cuts.push({ from, to });
    else if (!Number.isFinite(number) || metrics.has(name)) {
      // The reader of pulses says what a pulse may be, and asks for no metric.
      if (name === PULSE && !metrics.has(name)) continue;
      const written = excerpt(text.slice(from, to));
      const isSecond = Number.isFinite(number);
      const meant = DECIMAL_COMMA.test(value) ? value.replace(',', '.') : '5.2';
      const problem = { code: 'bad-metric', written, name, isSecond, number: meant } as const;
      problems.push({ at: from, problem });
    } else {
      // Plus zero: `-0` would be another number to a test or a file.
      metrics.set(name, number + 0);
      cuts.push({ from, to });
    }
  }
  // Not by assignment: a field named `__proto__` would be lost.
  return Object.fromEntries(metrics);
}
