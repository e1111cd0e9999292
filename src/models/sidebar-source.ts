import type { Day } from '../core/calendar/day';
import type { ExperimentReport } from '../core/experiments/experiments';
import type { PatternsReport } from '../core/insight/patterns/patterns-report';
import type { ProblemModel } from '../views/sidebar/problems';
import type { SectionLayout } from '../views/sidebar/section-layout';
import type { SectionName } from '../views/sidebar/section-name';
import type { StartModel } from '../views/sidebar/start';
import type { TimeOf } from '../views/sidebar/step-list';
import type { RunningTimer } from '../views/sidebar/timed-row';
import type { ScanProgress } from './scan-progress';
import type { DaysSource, Filter } from './shown-days';

/** What the sidebar is made from. */
export interface SidebarSource extends DaysSource {
  readonly calendarDay: Day;
  readonly progress: ScanProgress | null;
  readonly collapsed: ReadonlySet<SectionName>;
  readonly layout: SectionLayout;
  /** null until they were first looked for */
  readonly patterns: PatternsReport | null;
  /** what the heatmap is limited to; null for all */
  readonly filter: Filter | null;
  /** what is tried and was */
  readonly experiments?: readonly ExperimentReport[];
  /** a logged line is waiting for its note's template */
  readonly waiting: boolean;
  /** the first step, if there is one to take */
  readonly start: StartModel | null;
  readonly problems: readonly ProblemModel[];
  /** the timer of a step */
  readonly timerOf: TimeOf;
  /** the one that runs, whatever it is for */
  readonly running?: RunningTimer | null;
  /** the review of the week that begins on this day is written */
  readonly hasReview: boolean;
}
