import type { ExperimentReport } from '../core/experiments/experiments';
import type { Day } from '../core/calendar/day';
import type { Words } from '../core/words/words';
import type { ExperimentAction, ExperimentModel } from '../views/sidebar/experiments';

/**
 * What Today says of experiments: the side of those that run, and what is asked of their owner for those that cannot
 * run or are over. Those to come and those put away are left to the list of everything tried.
 */
export function experimentsToday(
  reports: readonly ExperimentReport[],
  words: Words,
): ExperimentModel[] {
  return reports
    .filter(({ stage }) => stage !== 'ahead' && stage !== 'closed')
    .map((report) => ({ ...experimentModel(report, words), lines: linesToday(report, words) }));
}

/** Everything that was tried and is, the latest first. */
export function experimentsTried(
  reports: readonly ExperimentReport[],
  today: Day,
  words: Words,
): ExperimentModel[] {
  return reports.map((report) => {
    const { experiment, stage, last } = report;
    const { experiments: say } = words;
    const lines = [say.stage(stage, experiment.start, last, today), ...say.facts(report)];
    return { ...experimentModel(report, words), lines };
  });
}

function linesToday(report: ExperimentReport, { experiments: say }: Words): string[] {
  const { experiment, stage } = report;
  if (stage === 'unplanned') return [say.stage(stage, experiment.start, report.last, 0)];
  return say.facts(report);
}

function experimentModel(
  report: ExperimentReport,
  { experiments: say }: Words,
): Omit<ExperimentModel, 'lines'> {
  const { experiment, problems } = report;
  return {
    path: experiment.path,
    question: experiment.question,
    problems: problems.map((problem) => say.problem(problem)),
    actions: actionsOf(report).map((id) => ({ id, name: say.actions[id] })),
  };
}

function actionsOf({ stage, problems, outcome }: ExperimentReport): ExperimentAction[] {
  if (stage === 'unplanned') return ['plan'];
  const isPlanLost = problems.some(({ kind }) => kind === 'damaged-plan' || kind === 'other-days');
  if (stage === 'stuck') return isPlanLost ? ['planAgain', 'drop'] : ['open', 'drop'];
  if (stage === 'over') return ['routine', 'drop', 'again', ...(outcome === null ? [] : LESSON)];
  return stage === 'closed' && outcome !== null ? ['again'] : [];
}

const LESSON = ['lesson'] as const;
