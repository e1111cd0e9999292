import { formatDay } from '../calendar/day';
import type { Milestones } from '../insight/milestones';

/** Milestones as every document shows them: days as text. */
export function milestonesJson({ reached, next }: Milestones) {
  return { reached: reached.map((one) => ({ ...one, day: formatDay(one.day) })), next };
}
