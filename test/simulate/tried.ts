import { median } from 'simple-statistics';
import type { Day } from '../../src/core/calendar/day';
import { baseRate } from '../../src/core/experiments/base-rate';
import type { ExperimentUnit, PlannedExperiment } from '../../src/core/experiments/experiment';
import type { Measured } from '../../src/core/experiments/measure';
import { outcomeOf } from '../../src/core/experiments/outcome';
import { dealTurns, pairsOf, turnOn } from '../../src/core/experiments/plan';
import type { BaseRate } from '../../src/core/experiments/power';
import { weeksFor } from '../../src/core/experiments/power';
import type { PatternDay, PatternDays } from '../../src/core/insight/patterns/pattern-days';
import type { Random } from '../bench/random';
import { MADE_FROM } from './made-day';
import { pureNoise } from './noise-vault';
import type { Noise } from './promises';

/** What an experiment in a made vault looks at. */
export interface Looked {
  readonly unit: ExperimentUnit;
  readonly kind: BaseRate['kind'];
}

/** Half a year of days, and then an experiment. */
const WEEKS_BEFORE = 26;
const MOST_WEEKS = 52;
const START = MADE_FROM + 7 * WEEKS_BEFORE;
const METRIC = 'metric-0';
const GAP = 0.3;

/** Whether an experiment that makes no difference says that it does. */
export function saysMoreOfNothing(
  noise: Noise,
  { unit, kind }: Looked,
): (random: Random) => boolean[] {
  return (random) => {
    const weeks = random.whole(4, 26);
    const vault = noise(random, WEEKS_BEFORE + weeks);
    return [saysMore(readerOf(vault.days, kind), { ...anExperiment(random, unit), weeks }, kind)];
  };
}

/**
 * Whether an experiment that raises the share of won days by 30 points, or by what is left, finds it in the weeks that
 * are said to find it four times in five. No answer where no number of weeks is.
 */
export function findsWhatWasSaid(unit: ExperimentUnit): (random: Random) => boolean[] {
  return (random) => {
    const { days } = pureNoise(random, WEEKS_BEFORE + MOST_WEEKS);
    const base = baseRate(readerOf(days, 'won'), 'won', unit, START);
    if (base?.kind !== 'won') return [];
    const gap = Math.min(GAP, 1 - base.share);
    const weeks = weeksFor({ base, unit, gap });
    if (weeks === null) return [];
    const experiment = { ...anExperiment(random, unit), weeks };
    const turns = dealTurns(experiment);
    const raised = days.map((day): PatternDay => {
      const isWith = turnOn(day.day, turns)?.side === 'with';
      const isRaised = isWith && !day.won && random.chance(gap / (1 - base.share));
      return isRaised ? { ...day, won: true } : day;
    });
    return [saysMore(readerOf(raised, 'won'), experiment, 'won')];
  };
}

function anExperiment(random: Random, unit: ExperimentUnit): Omit<PlannedExperiment, 'weeks'> {
  return {
    path: `Tried/${random.whole(0, 1_000_000_000)}.md`,
    question: '',
    when: null,
    action: null,
    measure: '',
    unit,
    start: START,
    status: 'active',
  };
}

function saysMore(
  read: (first: Day, last: Day) => Measured,
  experiment: PlannedExperiment,
  kind: BaseRate['kind'],
): boolean {
  const pairs = pairsOf(dealTurns(experiment));
  const isShare = kind === 'won';
  const seen = outcomeOf(pairs, ({ first, last }) => read(first, last), experiment, isShare);
  return seen.verdict === 'more';
}

/** Days as a measure reads them. */
function readerOf(
  days: PatternDays['days'],
  kind: BaseRate['kind'],
): (first: Day, last: Day) => Measured {
  return (first, last) => {
    const within = days.slice(Math.max(0, first - MADE_FROM), Math.max(0, last + 1 - MADE_FROM));
    if (kind === 'metric') {
      const values = within.flatMap(({ metrics }) => metrics.get(METRIC) ?? []);
      const value = values.length === 0 ? null : median(values);
      return { days: values.length, won: 0, value };
    }
    const due = within.filter((day) => day.due);
    const won = due.filter((day) => day.won).length;
    return { days: due.length, won, value: due.length === 0 ? null : won / due.length };
  };
}
