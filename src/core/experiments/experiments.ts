import type { Day } from '../calendar/day';
import type { Properties } from '../notes/front-matter-property';
import type { Experiment, PlannedExperiment, Side } from './experiment';
import { isPlanned, lastDayOf } from './experiment';
import type { ExperimentNote } from './experiment-note';
import { readExperiment } from './experiment-note';
import type { ExperimentProblem } from './experiment-problem';
import { isBlocking } from './experiment-problem';
import type { Measure, MeasureSource } from './measure';
import { isSameMeasure, measureDays, measureOf } from './measure';
import type { ExperimentOutcome } from './outcome';
import { outcomeOf } from './outcome';
import type { Turn } from './plan';
import { pairsOf, turnOn } from './plan';
import { readPlanTable } from './plan-table';

/** The region of a note that holds its plan. */
export interface WrittenPlan {
  readonly body: string;
  /** of the body's first line, 0-based */
  readonly line: number;
  /** it is not as it was written */
  readonly isEdited: boolean;
}

/** What a note's text says of its plan: null where it has none, `damaged` where its markers do not pair up. */
export type FoundPlan = WrittenPlan | { readonly damaged: number } | null;

/**
 * Where an experiment is: its days are not known or something keeps it from running (`stuck`); its plan is not written
 * yet (`unplanned`); it is to come, running, over, or put away by its owner.
 */
export type Stage = 'stuck' | 'unplanned' | 'ahead' | 'running' | 'over' | 'closed';

/** An experiment as of today. */
export interface ExperimentReport {
  readonly experiment: Experiment;
  readonly stage: Stage;
  readonly problems: readonly ExperimentProblem[];
  /** null for a goal that is not there any more */
  readonly measure: Measure | null;
  readonly last: Day | null;
  /** today's turn, while it runs */
  readonly turn: Turn | null;
  readonly side: Side | null;
  /** while it runs: days that are in, of all; nothing else is looked at before the end */
  readonly daysIn: { readonly days: number; readonly of: number } | null;
  /** once all its days are over */
  readonly outcome: ExperimentOutcome | null;
}

interface KnownNote extends ExperimentNote {
  readonly plan: FoundPlan;
}

/** The experiments of a vault, kept up to date note by note. */
export class Experiments {
  readonly #property: string;
  readonly #notes = new Map<string, KnownNote>();

  /** `property` marks them, with the value `experiment`; '' for no experiments at all. */
  constructor(property: string) {
    this.#property = property;
  }

  /** Whether a note with these properties is an experiment: only then its text is read. */
  isExperiment(path: string, properties: Properties): boolean {
    return readExperiment(path, properties, this.#property) !== null;
  }

  /** Updates from a note's properties and its plan. Returns whether any experiment changed. */
  set(path: string, properties: Properties, plan: FoundPlan): boolean {
    const note = readExperiment(path, properties, this.#property);
    if (note === null) return this.#notes.delete(path);
    const known = { ...note, plan };
    if (JSON.stringify(this.#notes.get(path)) === JSON.stringify(known)) return false;
    this.#notes.set(path, known);
    return true;
  }

  /** Forgets a note. Returns whether it was an experiment. */
  remove(path: string): boolean {
    return this.#notes.delete(path);
  }

  get isEmpty(): boolean {
    return this.#notes.size === 0;
  }

  /** All of them as of the source's today: the latest to begin first, those without a start at the end. */
  reports(source: MeasureSource): ExperimentReport[] {
    return this.#reports(source, () => true);
  }

  /** Those of them that run: what came of the others, which takes a look at all their days, is not asked. */
  running(source: MeasureSource): ExperimentReport[] {
    const { today } = source.context;
    const mayRun = ({ experiment }: JudgedNote) =>
      experiment.status === 'active' && isPlanned(experiment) && lastDayOf(experiment) >= today;
    return this.#reports(source, mayRun).filter(({ stage }) => stage === 'running');
  }

  #reports(source: MeasureSource, isWanted: (draft: JudgedNote) => boolean): ExperimentReport[] {
    const drafts = [...this.#notes.values()].map((note) => draftOf(note, source));
    return drafts
      .filter(isWanted)
      .map((draft) => reportOf(draft, drafts, source))
      .sort(
        (a, b) =>
          (b.experiment.start ?? -Infinity) - (a.experiment.start ?? -Infinity) ||
          (a.experiment.path < b.experiment.path ? -1 : 1),
      );
  }
}

/** An experiment, its plan and what is wrong with the two, apart from the others. */
interface JudgedNote {
  readonly experiment: Experiment;
  readonly problems: readonly ExperimentProblem[];
  readonly measure: Measure | null;
  /** null where no plan is written, or it cannot be read */
  readonly turns: readonly Turn[] | null;
}

function draftOf(
  { experiment, problems, plan }: KnownNote,
  { goals, context }: MeasureSource,
): JudgedNote {
  const measure = measureOf(experiment.measure, goals);
  const missing: ExperimentProblem[] =
    measure === null ? [{ kind: 'no-goal', measure: experiment.measure }] : [];
  const found = [...problems, ...missing];
  if (!isPlanned(experiment)) return { experiment, problems: found, measure, turns: null };
  const read = planIn(plan, experiment, context.today);
  return { experiment, measure, turns: read.turns, problems: [...found, ...read.problems] };
}

function planIn(
  plan: FoundPlan,
  experiment: PlannedExperiment,
  today: Day,
): { readonly turns: readonly Turn[] | null; readonly problems: readonly ExperimentProblem[] } {
  if (plan === null) {
    const isLate = experiment.start < today;
    return { turns: null, problems: isLate ? [{ kind: 'starts-in-past' }] : [] };
  }
  if ('damaged' in plan) {
    return { turns: null, problems: [{ kind: 'damaged-plan', line: plan.damaged }] };
  }
  const table = readPlanTable(plan.body, experiment);
  if (table.kind === 'other-days') return { turns: null, problems: [{ kind: 'other-days' }] };
  if (table.kind === 'damaged') {
    const line = plan.line + table.line + 1;
    return { turns: null, problems: [{ kind: 'damaged-plan', line }] };
  }
  const { turns } = table;
  const lopsided = Math.floor(turns.length / 2) - pairsOf(turns).length;
  const line = plan.line + 1;
  return { turns, problems: plan.isEdited ? [{ kind: 'edited-plan', line, lopsided }] : [] };
}

function reportOf(
  draft: JudgedNote,
  all: readonly JudgedNote[],
  source: MeasureSource,
): ExperimentReport {
  const { experiment, measure, turns } = draft;
  const { today } = source.context;
  const problems = [...draft.problems, ...overlaps(draft, all, today)];
  const stage = stageOf({ ...draft, problems }, today);
  const last = isPlanned(experiment) ? lastDayOf(experiment) : null;
  const turn = stage === 'running' && turns !== null ? turnOn(today, turns) : null;
  const isOver = last !== null && today > last && turns !== null && measure !== null;
  return {
    experiment,
    stage,
    problems,
    measure,
    last,
    turn,
    side: turn?.side ?? null,
    daysIn:
      stage === 'running' && isPlanned(experiment)
        ? { days: today - experiment.start, of: 7 * experiment.weeks }
        : null,
    outcome: isOver ? endOf(experiment, measure, turns, source) : null,
  };
}

function endOf(
  experiment: Experiment,
  measure: Measure,
  turns: readonly Turn[],
  source: MeasureSource,
): ExperimentOutcome {
  const read = measureDays(measure, source);
  return outcomeOf(
    pairsOf(turns),
    ({ first, last }) => read(first, last),
    experiment,
    measure.kind === 'won',
  );
}

function stageOf({ experiment, problems, turns }: JudgedNote, today: Day): Stage {
  if (experiment.status !== 'active') return 'closed';
  if (problems.some(isBlocking) || !isPlanned(experiment)) return 'stuck';
  if (turns === null) return 'unplanned';
  if (today < experiment.start) return 'ahead';
  return today > lastDayOf(experiment) ? 'over' : 'running';
}

/** The others that look at the same thing on some of the same days, and are not over. */
function overlaps(draft: JudgedNote, all: readonly JudgedNote[], today: Day): ExperimentProblem[] {
  const own = openSpan(draft, today);
  if (own === null) return [];
  return all.flatMap((other): ExperimentProblem[] => {
    const theirs = other === draft ? null : openSpan(other, today);
    const meets =
      theirs !== null &&
      isSameMeasure(own.measure, theirs.measure) &&
      own.first <= theirs.last &&
      theirs.first <= own.last;
    return meets ? [{ kind: 'overlap', with: other.experiment.question }] : [];
  });
}

function openSpan({ experiment, measure, turns }: JudgedNote, today: Day) {
  if (measure === null || turns === null || !isPlanned(experiment)) return null;
  const last = lastDayOf(experiment);
  if (experiment.status !== 'active' || last < today) return null;
  return { measure, first: experiment.start, last };
}
