import type { Day } from '../calendar/day';
import type { Plan } from '../journal/plan';
import type { Properties } from '../notes/front-matter-property';
import { propertyOf } from '../notes/front-matter-property';
import type { PropertyChange } from '../notes/property-edit';
import { isSameValue } from '../text/same-value';
import type { GoalProperty } from './goal-note';
import { readGoal } from './goal-note';
import type { GoalProblem } from './goal-problem';

/** The properties of a goal that its form edits, in the form's order. */
export const GOAL_FIELDS = [
  ...(['for', 'outcome', 'identity', 'step', 'cue', 'friction'] as const),
  ...(['schedule', 'aim', 'by', 'ladder', 'metrics', 'order'] as const),
] as const;

export type GoalField = (typeof GOAL_FIELDS)[number];

/** A goal's properties as the form shows them, each as a line of text; `''` for one that is missing. */
export type GoalDraft = Readonly<Record<GoalField, string>>;

/** Where a number is kept as a number; elsewhere digits are words. */
const NUMBERS: ReadonlySet<GoalField> = new Set<GoalField>(['aim', 'ladder', 'order']);

/** What a goal's note says, as the form shows it: also what cannot be used, so that it can be put right. */
export function goalDraft(properties: Properties): GoalDraft {
  const shown = GOAL_FIELDS.map((field) => [field, lineOf(propertyOf(properties, field))] as const);
  return Object.fromEntries(shown) as GoalDraft;
}

/** The properties that the form changes: a field that was left as it was is not written, an emptied one is removed. */
export function editGoal(before: GoalDraft, draft: GoalDraft): PropertyChange[] {
  return GOAL_FIELDS.flatMap((name): PropertyChange[] => {
    const text = oneLine(draft[name]);
    if (text === oneLine(before[name])) return [];
    if (text === '') return [{ name, value: undefined }];
    const isNumber = NUMBERS.has(name) && /^\d{1,15}$/.test(text);
    return [{ name, value: isNumber ? Number(text) : text }];
  });
}

/** What a goal would be read by after its form is saved. */
export interface GoalEdit {
  readonly path: string;
  readonly properties: Properties;
  readonly changes: readonly PropertyChange[];
  readonly mark: GoalProperty;
  readonly plan: Plan;
  readonly today: Day;
}

/** What could not be used after the changes and could before, by property; a new day for the aim has to be ahead. */
export function editProblems(edit: GoalEdit): ReadonlyMap<string, GoalProblem> {
  const { path, properties, changes, mark, plan, today } = edit;
  const changed = { ...properties };
  for (const { name, value } of changes) changed[name] = value;
  const before = readGoal(path, properties, mark, plan)?.problems ?? [];
  const after = readGoal(path, changed, mark, plan);
  const found = (after?.problems ?? []).filter(
    (problem) => !before.some((earlier) => isSameValue(earlier, problem)),
  );
  const problems = new Map(found.map((problem) => [problem.property, problem]));
  const by = after?.goal.by ?? null;
  if (by !== null && by < today && changes.some(({ name }) => name === 'by')) {
    const problem = { kind: 'passed' } as const;
    problems.set('by', {
      code: 'bad-goal-property',
      property: 'by',
      written: lineOf(changed.by),
      problem,
    });
  }
  return problems;
}

function lineOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(lineOf).join(', ');
  if (value instanceof Date) return Number.isNaN(+value) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : '';
}

/** A field's text on one line, without spaces around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
