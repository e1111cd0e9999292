import { median } from 'simple-statistics';
import { pairedShift, signedRanks } from '../insight/patterns/statistics/signed-ranks';
import { signGap } from '../insight/patterns/statistics/sign-test';
import type { Experiment, Side } from './experiment';
import type { Measured } from './measure';
import type { TurnPair, Turn } from './plan';

/** What was seen on one side, over the pairs that could be compared. */
export interface SideSeen {
  readonly turns: number;
  readonly days: number;
  readonly won: number;
  /** the middle of its turns' values */
  readonly middle: number;
}

/** What an experiment says at its end. */
export interface ExperimentOutcome {
  /** `more` or `less` with than without; `unclear` where chance alone would often do as much */
  readonly verdict: 'more' | 'less' | 'unclear';
  readonly with: SideSeen;
  readonly without: SideSeen;
  /** pairs that were compared, and those of which a turn says nothing */
  readonly pairs: number;
  readonly leftOut: number;
  /** how much more with than without, 0–1 for won days; null where nothing could be compared */
  readonly gap: number | null;
  /** 90 % */
  readonly interval: readonly [low: number, high: number] | null;
  /** of `more`: how often chance alone does as much */
  readonly p: number;
  /** every value was the same */
  readonly isConstant: boolean;
}

/** Chance alone says "more" at most this often, and "less" as often. */
export const MOST_P = 0.05;

/**
 * The one test of an experiment, at its end: if it made no difference, both turns of a pair could as well have changed
 * places. So the order that was drawn is compared with all the others that could have been, whatever days are like.
 */
export function outcomeOf(
  pairs: readonly TurnPair[],
  measured: (turn: Turn) => Measured,
  { unit }: Pick<Experiment, 'unit'>,
  isShare: boolean,
): ExperimentOutcome {
  const seen = pairs.map((pair) => ({
    with: measured(pair.with),
    without: measured(pair.without),
  }));
  const compared = seen.flatMap(({ with: one, without: other }) =>
    one.value === null || other.value === null
      ? []
      : [{ with: { ...one, value: one.value }, without: { ...other, value: other.value } }],
  );
  const differences = compared.map((pair) => rounded(pair.with.value - pair.without.value));
  const { more, less } = signedRanks(differences);
  return {
    verdict: more <= MOST_P ? 'more' : less <= MOST_P ? 'less' : 'unclear',
    with: sideSeen(compared, 'with'),
    without: sideSeen(compared, 'without'),
    pairs: compared.length,
    leftOut: seen.length - compared.length,
    ...gapOf(differences, isShare && unit === 'day'),
    p: more,
    isConstant: new Set(compared.flatMap((pair) => [pair.with.value, pair.without.value])).size < 2,
  };
}

/** Equal differences of shares must be equal as numbers: 3/7 − 1/7 and 2/7 − 0. */
function rounded(difference: number): number {
  return Number(difference.toPrecision(12));
}

function sideSeen(
  compared: readonly Readonly<Record<Side, Measured & { readonly value: number }>>[],
  side: Side,
): SideSeen {
  const own = compared.map((pair) => pair[side]);
  const sum = (of: (one: Measured) => number) => own.reduce((all, one) => all + of(one), 0);
  return {
    turns: own.length,
    days: sum(({ days }) => days),
    won: sum(({ won }) => won),
    middle: own.length === 0 ? 0 : median(own.map(({ value }) => value)),
  };
}

function gapOf(
  differences: readonly number[],
  isSigns: boolean,
): Pick<ExperimentOutcome, 'gap' | 'interval'> {
  if (differences.length === 0) return { gap: null, interval: null };
  if (isSigns) {
    const better = differences.filter((difference) => difference > 0).length;
    const worse = differences.filter((difference) => difference < 0).length;
    return signGap({ better, worse }, differences.length);
  }
  const { shift, interval } = pairedShift(differences);
  return { gap: shift, interval };
}
