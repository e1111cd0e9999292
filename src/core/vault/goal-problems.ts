import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { GoalProblem } from '../goals/goal-problem';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import { goalReport } from '../insight/goal-report';
import { isUsedArea } from '../journal/asked-area';
import type { MarkTags } from '../markdown/tag';
import { compileMarks, matchMark } from '../markdown/tag';
import { propertyLine } from '../notes/front-matter-property';
import type { Settings } from '../settings/settings';

/** What was not understood in a goal's note, and where. */
export type PlacedGoalProblem = GoalProblem & {
  readonly path: string;
  /** 0-based */
  readonly line: number;
};

/** The properties of goals that could not be used, each at its line. */
export function goalProblems(
  goals: Goals,
  today: Day,
  tags: Settings['marks'],
  textOf: (path: string) => string | null,
): PlacedGoalProblem[] {
  const marks = compileMarks(tags);
  return goals.notes().flatMap(({ goal, problems: own }) => {
    const { path } = goal;
    const problems = [...own, ...passedDay(goal, goals, today), ...wholeTag(goal, goals, marks)];
    if (problems.length === 0) return [];
    const text = textOf(path) ?? '';
    return problems.map((problem) => ({
      ...problem,
      path,
      line: propertyLine(text, problem.property),
    }));
  });
}

/** The day by which an aim was to be reached, if it is over and the goal goes on. */
function passedDay(goal: Goal, goals: Goals, today: Day): GoalProblem[] {
  const { by, status } = goal;
  if (by === null || by >= today || status !== 'active') return [];
  if ((goalReport(goals, goal, today).aim?.left ?? 0) === 0) return [];
  const problem = { kind: 'passed' } as const;
  return [{ code: 'bad-goal-property', property: 'by', written: formatDay(by), problem }];
}

/** An area that was written as its whole tag, `#win/health`, and that no entry is in: `health` is meant. */
function wholeTag({ area }: Goal, { journal }: Goals, marks: MarkTags): GoalProblem[] {
  const match = area === null ? null : matchMark(area, marks);
  if (area === null || match === null) return [];
  if (isUsedArea(journal, area)) return [];
  const near = match.area === '' ? {} : { near: match.area };
  const problem = { kind: 'unusable', expected: { kind: 'area', ...near } } as const;
  return [{ code: 'bad-goal-property', property: 'area', written: area, problem }];
}
