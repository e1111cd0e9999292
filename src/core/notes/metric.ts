import type { Cut } from './entry-text';
import type { Fault } from './fault';
import { quote } from './fault';
import type { InlineField } from './inline-field';

/** The numbers that a block's inline fields hold. */
export interface Metrics {
  readonly metrics: Readonly<Record<string, number>>;
  /** the fields that were read */
  readonly cuts: readonly Cut[];
  readonly faults: readonly Fault[];
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const NONE: Metrics = { metrics: {}, cuts: [], faults: [] };

/**
 * Reads fields as metrics: name → value. A field without a value is none; one that holds no plain number, and a second
 * one of the same name, stays text.
 */
export function readMetrics(fields: readonly InlineField[], text: string): Metrics {
  if (fields.length === 0) return NONE;
  const metrics = new Map<string, number>();
  const cuts: Cut[] = [];
  const faults: Fault[] = [];
  for (const { name, value, from, to } of fields) {
    const written = quote(text.slice(from, to));
    const number = NUMBER.test(value) ? Number(value) : NaN;
    if (value === '') cuts.push({ from, to });
    else if (!Number.isFinite(number)) {
      const message = `${written} holds no plain number, so it stays text. Write it as [${name}:: 5.2].`;
      faults.push({ at: from, code: 'bad-metric', message });
    } else if (metrics.has(name)) {
      const message = `${written} gives a second value, so it stays text and the first counts. Write one number.`;
      faults.push({ at: from, code: 'bad-metric', message });
    } else {
      // Plus zero: `-0` would be another number to a test or a file.
      metrics.set(name, number + 0);
      cuts.push({ from, to });
    }
  }
  // Not by assignment: a field named `__proto__` would be lost.
  return { metrics: Object.fromEntries(metrics), cuts, faults };
}
