import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { PropertyChange } from '../notes/property-edit';
import type { ExperimentStatus, ExperimentUnit, PlannedExperiment } from './experiment';
import { EXPERIMENT_VALUE } from './experiment-note';

/** The answers to the four questions that make an experiment. */
export interface NewExperiment {
  readonly question: string;
  /** '' for no answer */
  readonly when: string;
  readonly action: string;
  /** as it is written into the note: a link to a goal, a metric's name, `won days` */
  readonly measure: string;
  readonly unit: ExperimentUnit;
  readonly start: Day;
  readonly weeks: number;
}

/** What the answers write into a note; `property` is that of goals. */
export function experimentProperties(made: NewExperiment, property: string): PropertyChange[] {
  const { question, when, action, measure, unit, start, weeks } = made;
  return [
    { name: property, value: EXPERIMENT_VALUE },
    { name: 'question', value: oneLine(question) },
    ...(oneLine(when) === '' ? [] : [{ name: 'when', value: oneLine(when) }]),
    { name: 'then', value: oneLine(action) },
    { name: 'measure', value: measure },
    { name: 'unit', value: unit },
    { name: 'start', value: formatDay(start) },
    { name: 'weeks', value: weeks },
  ];
}

/** The experiment that these answers make in the note at `path`. */
export function plannedExperiment(made: NewExperiment, path: string): PlannedExperiment {
  return {
    path,
    question: oneLine(made.question),
    when: oneLine(made.when) || null,
    action: oneLine(made.action),
    measure: made.measure,
    unit: made.unit,
    start: made.start,
    weeks: made.weeks,
    status: 'active',
  };
}

/** What its owner made of an experiment: everything else in its note stays. */
export function settleExperiment(status: ExperimentStatus): PropertyChange[] {
  return [{ name: 'status', value: status === 'active' ? undefined : status }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
