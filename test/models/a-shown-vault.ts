import type { Day } from '../../src/core/calendar/day';
import { Goals } from '../../src/core/goals/goals';
import { notePathResolver } from '../../src/core/goals/note-paths';
import type { Journal } from '../../src/core/journal/journal';
import type { Plan } from '../../src/core/journal/plan';
import { parseSettings } from '../../src/core/settings/settings';
import { AreaJournals } from '../../src/models/area-journals';
import { heatmapModel } from '../../src/models/heatmap';
import { shownDays } from '../../src/models/shown-days';
import { USUAL_LAYOUT } from '../../src/views/sidebar/section-layout';
import type { SidebarSource } from '../../src/models/sidebar-source';
import { sidebarModel } from '../../src/models/sidebar';
import { english } from '../../src/core/words/en/english';
import type { HeatmapModel } from '../../src/views/heatmap/model';
import type { SidebarModel } from '../../src/views/sidebar/sidebar';
import type { TodayModel } from '../../src/views/sidebar/today';
import { GOAL_SETTINGS } from '../core/goals/a-goal';

/** How a test's vault differs from the default; `settings` as `data.json` holds them. */
export type VaultChanges = Partial<Omit<SidebarSource, 'setup'>> & { readonly settings?: object };

/** A vault as the app passes it to the models: everything read, nothing collapsed, the week's review written. */
export function aShownVault(
  journal: Journal,
  plan: Plan,
  today: Day,
  { settings = {}, ...changes }: VaultChanges = {},
): SidebarSource {
  return {
    setup: { plan, settings: parseSettings(settings).settings },
    journal,
    goals: new Goals(journal, { settings: GOAL_SETTINGS, plan, resolve: notePathResolver([]) }),
    today,
    calendarDay: today,
    words: english,
    areaJournals: new AreaJournals(),
    progress: null,
    collapsed: new Set(),
    layout: USUAL_LAYOUT,
    patterns: null,
    filter: null,
    waiting: false,
    start: null,
    problems: [],
    adviceAtRest: new Set(),
    timerOf: () => ({ seconds: 120, left: null }),
    hasReview: true,
    ...changes,
  };
}

/** The sidebar that the app shows of a journal. */
export function aSidebar(
  journal: Journal,
  plan: Plan,
  today: Day,
  changes: VaultChanges = {},
): SidebarModel {
  return sidebarModel(aShownVault(journal, plan, today, changes));
}

/** The same day as the sidebar's first section shows it. */
export function aToday(...vault: Parameters<typeof aSidebar>): TodayModel {
  const { today } = aSidebar(...vault);
  if (today === null) throw new Error('this sidebar shows no day');
  return today;
}

/** Everything in a journal as a heatmap. */
export function aHeatmap(...vault: Parameters<typeof aSidebar>): HeatmapModel {
  const source = aShownVault(...vault);
  const days = shownDays(source.filter, source);
  return heatmapModel(days, source, days.context.firstCounted ?? source.today);
}
