import type { Target } from '../journal/target';
import { parseTarget } from '../journal/target';

/** Rungs to reach on one day each, one after the other: `1, 2, 5, 10 km`. */
export interface Ladder {
  /** rising, above 0; minutes where `of` is `minutes` */
  readonly rungs: readonly number[];
  /** what is added up over a day */
  readonly of: Target['of'];
}

/** A ladder whose rungs do not rise: the first that is not above the one before it. */
export interface FallingLadder {
  readonly rung: number;
  readonly before: number;
}

const MOST_RUNGS = 50;

/**
 * Rungs as a text or a list, with their unit after the last or after each: `1, 2, 5, 10 km`, `[5 min, 10 min]`. Null
 * for what is no ladder: a rung that is no amount, two units, more than fifty rungs.
 */
export function parseLadder(value: unknown): Ladder | FallingLadder | null {
  const parts = partsOf(value);
  const last = parts.at(-1);
  const top = parseTarget(last);
  if (top === null || parts.length > MOST_RUNGS) return null;
  const unit = typeof last === 'string' ? last.replace(/^[\d.\s]+/, '') : '';
  const rungs: number[] = [];
  for (const part of parts) {
    const rung = rungOf(part, unit, top);
    if (rung === null) return null;
    rungs.push(rung);
  }
  const falls = rungs.findIndex((rung, i) => i > 0 && rung <= (rungs[i - 1] ?? 0));
  if (falls === -1) return { rungs, of: top.of };
  return { rung: rungs[falls] ?? 0, before: rungs[falls - 1] ?? 0 };
}

function partsOf(value: unknown): unknown[] {
  const written: readonly unknown[] = Array.isArray(value) ? value : [value];
  return written.flatMap((each) =>
    typeof each === 'string' ? each.split(/[,;]/).map((part) => part.trim()) : [each],
  );
}

/** A rung in the unit of the top one; without a unit it has that of the top: `1, 2 h` are hours. */
function rungOf(part: unknown, unit: string, top: Target): number | null {
  const target = parseTarget(part);
  if (target === null) return null;
  if (unitOf(target) === unitOf(top)) return target.amount;
  return target.of === 'entries' ? (parseTarget(`${target.amount} ${unit}`)?.amount ?? null) : null;
}

/** The unit of an amount by its name, `''` for entries. */
function unitOf({ of }: Target): string {
  return typeof of === 'string' ? (of === 'entries' ? '' : of) : of.metric;
}

/** The ladder as a goal's note holds it. */
export function formatLadder({ rungs, of }: Ladder): string {
  return `${rungs.join(', ')} ${unitOf({ amount: 1, of })}`.trim();
}
