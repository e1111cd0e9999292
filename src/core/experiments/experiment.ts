import type { Day } from '../calendar/day';

/** What takes turns: whole weeks, or single days. */
export type ExperimentUnit = 'day' | 'week';
export const EXPERIMENT_UNITS = ['day', 'week'] as const satisfies readonly ExperimentUnit[];

/** Whether one does what is tried, or not. */
export type Side = 'with' | 'without';

/** What its owner made of it; `active` until then. */
export type ExperimentStatus = 'active' | 'routine' | 'dropped';
export const EXPERIMENT_STATUSES = ['active', 'routine', 'dropped'] as const;

export const LEAST_WEEKS = 2;
export const MOST_WEEKS = 52;

/** Something tried on some days and left out on others, as its note's properties say it. */
export interface Experiment {
  /** of its note, relative to the vault */
  readonly path: string;
  readonly question: string;
  /** the if of its plan: after dinner; null where it has none */
  readonly when: string | null;
  /** what is done then; null where it is not said */
  readonly action: string | null;
  /** as it is written: a link to a goal, a metric, `pulse`; '' for the vault's won days */
  readonly measure: string;
  readonly unit: ExperimentUnit;
  /** null where it is not known */
  readonly start: Day | null;
  /** 2–52; null where it is not known */
  readonly weeks: number | null;
  readonly status: ExperimentStatus;
}

/** An experiment of which everything is known that a plan needs. */
export type PlannedExperiment = Experiment & { readonly start: Day; readonly weeks: number };

/** Whether its days are known. */
export function isPlanned(experiment: Experiment): experiment is PlannedExperiment {
  return experiment.start !== null && experiment.weeks !== null;
}

/** Its last day. */
export function lastDayOf({ start, weeks }: Pick<PlannedExperiment, 'start' | 'weeks'>): Day {
  return start + 7 * weeks - 1;
}
