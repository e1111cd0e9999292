import type { ExperimentProblem } from '../experiments/experiment-problem';
import type { ExperimentReport } from '../experiments/experiments';
import { propertyLine } from '../notes/front-matter-property';

/** What its owner should look at in an experiment. */
export interface ExperimentFact {
  readonly code: 'bad-experiment';
  readonly problem: ExperimentProblem;
}

/** Such a fact, and where it is. */
export type PlacedExperimentFact = ExperimentFact & {
  readonly path: string;
  /** 0-based */
  readonly line: number;
};

/**
 * What keeps experiments from running, or from telling what they could, each at its line. Those that their owner put
 * away need nothing, and a plan that was changed by hand without a pair lost is as its owner wants it.
 */
export function experimentProblems(
  reports: readonly ExperimentReport[],
  textOf: (path: string) => string | null,
): PlacedExperimentFact[] {
  return reports.flatMap(({ experiment: { path }, stage, problems }) => {
    const told = stage === 'closed' ? [] : problems.filter(isToldOf);
    if (told.length === 0) return [];
    const text = textOf(path) ?? '';
    return told.map((problem) => ({
      code: 'bad-experiment' as const,
      problem,
      path,
      line: lineOf(problem, text),
    }));
  });
}

function isToldOf(problem: ExperimentProblem): boolean {
  return problem.kind !== 'edited-plan' || problem.lopsided > 0;
}

function lineOf(problem: ExperimentProblem, text: string): number {
  switch (problem.kind) {
    case 'property':
      return propertyLine(text, problem.property);
    case 'no-goal':
    case 'overlap':
      return propertyLine(text, 'measure');
    case 'starts-in-past':
    case 'other-days':
      return propertyLine(text, 'start');
    case 'damaged-plan':
    case 'edited-plan':
      return problem.line - 1;
  }
}
