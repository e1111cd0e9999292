import type { PatternsReport } from '../../../src/core/insight/patterns/patterns-report';
import { unaligned } from '../../../src/core/insight/alignment';
import { goalDetail } from '../../../src/models/goal-detail';
import { goalReport } from '../../../src/core/insight/goal-report';
import type { GoalsModel } from '../../../src/views/sidebar/goals';
import { goalsOver } from '../../core/goals/a-vault';
import { day } from '../../core/journal/a-journal';
import { aShownVault } from '../../models/a-shown-vault';
import { PLAN, TODAY, aLife, withToday } from './example';

/** One goal that is a challenge in its fifth day, one that thrives, one that drifts, and one whose challenge is over. */
export function someGoals(): GoalsModel {
  const journal = withToday(aLife(1))
    .entry('2026-10-02', { text: 'Learned ten words', areas: ['spanish'] })
    .entry('2026-11-04', { text: 'Ordered lunch in Spanish', areas: ['spanish'] });
  for (const date of [9, 10, 12, 13]) {
    journal.entry(`2026-11-${String(date).padStart(2, '0')}`, {
      text: 'Seven raises',
      areas: ['calf'],
    });
  }
  const goals = goalsOver(journal, {
    'Goals/Write the report.md': { area: 'work', start: '2026-11-16', days: 7 },
    'Goals/Run a half marathon.md': {
      area: 'health',
      schedule: '3 per week',
      identity: 'someone who runs, whatever the weather',
      step: 'Put the running shoes by the door',
      metrics: ['km'],
    },
    'Goals/Learn Spanish.md': { area: 'spanish' },
    'Goals/Calf raises, seven mornings.md': { area: 'calf', start: '2026-11-08', days: 7 },
  });
  const source = aShownVault(journal.build(), PLAN, TODAY, { goals });
  return {
    quiet: false,
    today: TODAY,
    ended: [
      { path: 'Goals/Give up sugar.md', name: 'Give up sugar', status: 'dropped' },
      { path: 'Goals/Paint the hall.md', name: 'Paint the hall', status: 'done' },
    ],
    reports: goals.active().map((goal) => goalReport(goals, goal, TODAY)),
    detailOf: (path) => {
      const goal = goals.all().find((each) => each.path === path);
      return goal === undefined ? null : goalDetail(goalReport(goals, goal, TODAY), source);
    },
    unaligned: unaligned(goals, TODAY, true),
  };
}

/** A look that found something, found something that may be chance, and waits for more. */
export const PATTERNS: PatternsReport = {
  confirmed: [
    {
      id: 'weekday',
      subject: 'tuesday',
      direction: 'less',
      finding: {
        id: 'weekday',
        weekday: 2,
        own: { count: 26, of: 50 },
        others: { count: 198, of: 250 },
      },
      n: 300,
      effect: -0.272,
      unit: 'share',
      interval: [-0.41, -0.13],
      p: 0.0004,
      q: 0.003,
      since: day('2025-11-17'),
      until: day('2026-11-15'),
      confirmed: true,
      heldWeeks: 4,
    },
  ],
  mayBeChance: [
    {
      id: 'starter',
      subject: 'step',
      direction: 'more',
      finding: {
        id: 'starter',
        withStep: { count: 44, of: 58 },
        without: { count: 94, of: 164 },
      },
      n: 222,
      effect: 0.185,
      unit: 'share',
      interval: [0.05, 0.3],
      p: 0.01,
      q: 0.04,
      since: day('2025-11-17'),
      until: day('2026-11-15'),
      confirmed: false,
      heldWeeks: 3,
    },
  ],
  wanting: [
    { id: 'setback', need: { what: 'days-with-setback', have: 1, min: 10 } },
    { id: 'metric', need: { what: 'weeks-with-metric', have: 12, min: 16 } },
    { id: 'hour', need: { what: 'recent-timed-days', have: 14, min: 20 } },
    { id: 'rebound', need: { what: 'recent-miss-runs', have: 6, min: 15 } },
  ],
  foundNothing: ['starter', 'follow'],
  notAsked: [{ id: 'trend', reason: 'few-days-a-week' }],
  described: {
    half: { start: 490, end: 700, timed: 120 },
    weekdays: [
      { count: 0, of: 0 },
      { count: 41, of: 50 },
      { count: 26, of: 50 },
      { count: 40, of: 50 },
      { count: 39, of: 50 },
      { count: 42, of: 50 },
      { count: 36, of: 50 },
    ],
    madeGood: { count: 36, of: 52 },
  },
  asOf: TODAY,
  window: { since: day('2025-11-17'), until: day('2026-11-15'), dueDays: 300 },
};
