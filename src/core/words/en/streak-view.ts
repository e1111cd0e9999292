import { many, number, percent, plural } from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView = {
  title: 'Streak',
  rhythm: 'Rhythm',
  /** The word after a large number: `days`. */
  unit: (length: number, unit: StreakUnit): string =>
    plural(length, { one: unit, other: `${unit}s` }),
  length: (length: number, unit: StreakUnit): string => many(length, unit),
  reading: "You'll see this once your notes are read.",
  first: 'Your first win is from today. Something just as small counts tomorrow.',
  strength: 'Strength',
  strengthSpoken: (value: number): string => `Strength ${percent(value)}`,
  trend: (change: number | null): string => {
    if (change === null) return 'just started';
    if (change === 0) return 'steady for a week';
    return change > 0 ? `up ${number(change)} in a week` : `down ${number(-change)} in a week`;
  },
  beads: 'The last 7 days',
  nextFreeze: (more: number): string =>
    plural(more, {
      one: `${number(more)} more winning day earns your next freeze.`,
      other: `${number(more)} more winning days earn your next freeze.`,
    }),
  longest: (length: number, unit: StreakUnit, range: string): string =>
    `Longest: ${many(length, unit)}, ${range}`,
};
