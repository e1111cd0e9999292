import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { ExperimentReport } from '../experiments/experiments';
import type { Words } from '../words/words';

/** What was tried, as a document: nothing of an outcome before the end, and problems as sentences. */
export function experimentsJson(reports: readonly ExperimentReport[], words: Words) {
  const day = (value: Day | null) => (value === null ? null : formatDay(value));
  return {
    experiments: reports.map(({ experiment, measure, turn, ...report }) => ({
      path: experiment.path,
      question: experiment.question,
      when: experiment.when,
      then: experiment.action,
      measure:
        measure?.kind === 'won'
          ? { kind: 'won', goal: measure.goal?.path ?? null }
          : measure && { kind: 'metric', name: measure.name },
      unit: experiment.unit,
      start: day(experiment.start),
      last: day(report.last),
      weeks: experiment.weeks,
      status: experiment.status,
      stage: report.stage,
      side: report.side,
      turn: turn && { first: formatDay(turn.first), last: formatDay(turn.last) },
      daysIn: report.daysIn,
      outcome: report.outcome,
      problems: report.problems.map((problem) => words.experiments.problem(problem)),
    })),
  };
}
