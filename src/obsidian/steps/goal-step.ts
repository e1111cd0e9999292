import { logAndTell } from '../logging/log-notice';
import type { Parts } from '../parts';
import { minutesNow } from '../today-clock';

/** Logs a goal's step as done now, with how long it took where a timer ran; false where it could not be. */
export async function logGoalStep(
  parts: Parts,
  path: string,
  step: string,
  minutes: number | null = null,
): Promise<boolean> {
  const { goals, today } = parts.live;
  const goal = goals?.all().find((each) => each.path === path);
  if (goals === null || goal === undefined) return false;
  const logged = await logAndTell(parts, {
    words: minutes === null ? step : `${step} (${minutes}m)`,
    kind: 'step',
    area: null,
    goal: goals.linkTo(goal, ''),
    day: today,
    time: minutesNow(),
  });
  return logged !== null;
}
