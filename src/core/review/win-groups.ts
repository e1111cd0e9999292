import { group } from 'd3-array';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import type { ListedEntry } from '../journal/journal';

/** Wins of one goal; or, without a goal, of one area, the first part of its path; null for wins with neither. */
export interface WinGroup {
  readonly goal: Goal | null;
  readonly area: string | null;
  readonly entries: readonly ListedEntry[];
}

/**
 * Goals first, then areas, then the rest; within each the one with most wins first. An entry of several goals or
 * areas is listed under its first: each win is listed once.
 */
export function winGroups(wins: readonly ListedEntry[], goals: Goals | null): WinGroup[] {
  const groups = group(wins, (win): Goal | string | null => {
    const [goal] = goals?.goalsOf(win, win.path) ?? [];
    return goal ?? win.areas[0]?.split('/')[0] ?? null;
  });
  const rank = ({ goal, area }: WinGroup) => (goal !== null ? 0 : area !== null ? 1 : 2);
  const name = ({ goal, area }: WinGroup) => goal?.name ?? area ?? '';
  return [...groups]
    .map(([key, entries]): WinGroup => {
      const isArea = typeof key === 'string';
      return { goal: isArea ? null : key, area: isArea ? key : null, entries };
    })
    .sort(
      (a, b) =>
        rank(a) - rank(b) || b.entries.length - a.entries.length || (name(a) < name(b) ? -1 : 1),
    );
}
