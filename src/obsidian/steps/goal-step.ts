import type { Goal } from '../../core/goals/goal';
import { logAndNotify } from '../logging/log-notice';
import type { PluginParts } from '../plugin-parts';
import { dayAt, instantNow, minutesAt } from '../clock';

/** When a goal's step was done, and for how long if a timer ran. */
interface StepTaken {
  /** milliseconds since 1970 */
  readonly at?: number;
  readonly minutes?: number;
}

/** The goals whose step is being written: a double click must log only one. */
const UNDER_WAY = new WeakSet<Goal>();

/**
 * Logs a goal's step as done, by default now. Of a goal without one, whose own name is given, a win that is the link to
 * it: that was what the time went to.
 */
export async function logGoalStep(
  parts: PluginParts,
  path: string,
  step: string,
  { at = instantNow(), minutes }: StepTaken = {},
): Promise<void> {
  const { goals, setup } = parts.live;
  const goal = goals.all().find((each) => each.path === path);
  if (goal === undefined || UNDER_WAY.has(goal)) return;
  UNDER_WAY.add(goal);
  try {
    const link = goals.linkTo(goal, '');
    const isStep = goal.step !== null || step !== goal.name;
    const words = isStep ? step : `[[${link}]]`;
    await logAndNotify(parts, {
      words: minutes === undefined ? words : `${words} (${minutes}m)`,
      kind: isStep ? 'step' : 'win',
      area: null,
      goal: isStep ? link : null,
      day: dayAt(at, setup.settings.plan.dayStart),
      time: minutesAt(at),
      asTask: isStep,
    });
  } finally {
    UNDER_WAY.delete(goal);
  }
}
