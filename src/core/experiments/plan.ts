import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import { fnv1a } from '../text/fnv1a';
import type { PlannedExperiment, Side } from './experiment';
import { randomNumbers } from './random-numbers';

/** One turn: a day or a week, and what is done in it. */
export interface Turn {
  readonly first: Day;
  readonly last: Day;
  /** null for a last turn that has no partner */
  readonly side: Side | null;
}

/** Two neighbouring turns, one of each side. */
export interface TurnPair {
  readonly with: Turn;
  readonly without: Turn;
}

/**
 * The turns of an experiment: pairs of neighbours of which one is with and one without. Which comes first is drawn
 * from path and start alone, so that two devices make the same plan. A turn left over at the end has no side.
 */
export function dealTurns(
  experiment: Pick<PlannedExperiment, 'path' | 'start' | 'weeks' | 'unit'>,
): Turn[] {
  const spans = spansOf(experiment);
  const draw = randomNumbers(seedOf(experiment));
  return spans
    .map((_, index) => index)
    .flatMap((index): Turn[] => {
      if (index % 2 === 1) return [];
      const [one, other] = spans.slice(index, index + 2);
      if (one === undefined) return [];
      if (other === undefined) return [{ ...one, side: null }];
      const isFirst = draw() < 0.5;
      return [
        { ...one, side: isFirst ? 'with' : 'without' },
        { ...other, side: isFirst ? 'without' : 'with' },
      ];
    });
}

/** The days of each turn, in order. */
export function spansOf({
  start,
  weeks,
  unit,
}: Pick<PlannedExperiment, 'start' | 'weeks' | 'unit'>): Pick<Turn, 'first' | 'last'>[] {
  const length = unit === 'week' ? 7 : 1;
  return Array.from({ length: (7 * weeks) / length }, (_, i) => {
    const first = start + i * length;
    return { first, last: first + length - 1 };
  });
}

/** The pairs of a plan that have one turn of each side: a plan changed by hand may have others. */
export function pairsOf(turns: readonly Turn[]): TurnPair[] {
  return turns.flatMap((one, index): TurnPair[] => {
    const other = turns[index + 1];
    if (index % 2 === 1 || other === undefined) return [];
    if (one.side === 'with' && other.side === 'without') return [{ with: one, without: other }];
    if (one.side === 'without' && other.side === 'with') return [{ with: other, without: one }];
    return [];
  });
}

/** The turn that a day is in; null outside of the plan. */
export function turnOn(day: Day, turns: readonly Turn[]): Turn | null {
  return turns.find(({ first, last }) => day >= first && day <= last) ?? null;
}

function seedOf({ path, start }: Pick<PlannedExperiment, 'path' | 'start'>): number {
  // Letters and accents of a name are kept apart by one system and together by another.
  return parseInt(fnv1a(`${path.normalize('NFC')}\n${formatDay(start)}`).slice(0, 8), 16);
}
