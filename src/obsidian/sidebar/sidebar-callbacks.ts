import { Notice } from 'obsidian';
import { headingText } from '../../core/markdown/heading';
import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import type { Kind } from '../../core/notes/entry';
import { KINDS } from '../../core/notes/entry';
import type { SidebarCallbacks } from '../../views/sidebar/sidebar';
import { experimentCallbacks } from '../experiments/experiment-actions';
import { showAllWins } from '../all-wins/show-all-wins';
import { logGoalStep } from '../steps/goal-step';
import { askForPause, restToday } from '../logging/day-marks';
import { sayBelow } from '../logging/say-line';
import { tapDayPulse, tapWeekPulse } from '../logging/pulse-tap';
import { finishStep } from '../steps/step-done';
import { doOrNotify } from '../notices';
import { openLine, paneOf } from '../open-note';
import { closeWithPlugin } from '../open-things';
import type { PluginParts } from '../plugin-parts';
import { openSettings } from '../settings/open-settings';
import type { CaptureCallbacks } from '../../views/sidebar/capture';
import { captureCallbacks } from './capture-callbacks';
import { dayCallbacks } from './day-callbacks';
import type { HeatmapLook } from '../../views/heatmap/heatmap-state';
import type { Filter } from '../../models/shown-days';
import type { LostDailyNotes } from '../../core/vault/lost-daily-notes';
import type { LostNotes } from '../index/lost-notes';
import type { ObstacleAction } from '../../models/obstacles';
import type { SectionArrangement } from './section-menu';
import { showSectionMenu, showSectionsMenu } from './section-menu';
import { showFilterMenu, showGoalStepMenu } from './sidebar-menus';
import type { CollapsedSections } from './sidebar-state';

/** What belongs to one sidebar: each open one has its own. */
export interface OwnState {
  /** what the heatmap is limited to; null for all */
  readonly filter: Filter | null;
  /** what the user looks at in the heatmap has changed */
  readonly looked: (look: HeatmapLook) => void;
  readonly showOnly: (filter: Filter | null) => void;
  readonly collapse: CollapsedSections['set'];
  readonly arrangement: SectionArrangement;
  readonly showDay: (day: Day) => void;
  readonly lost: LostNotes;
  readonly typed: CaptureCallbacks['typed'];
}

/** What the sidebar's buttons, fields and cells do in the app. */
export function sidebarCallbacks(parts: PluginParts, view: OwnState): SidebarCallbacks {
  const { app, store, timer } = parts;
  return {
    ...dayCallbacks(parts),
    ...captureCallbacks(parts),
    typed: view.typed,
    showDay: (day) => {
      view.showDay(day);
    },
    looked: (look) => {
      view.looked(look);
    },
    showTally: (by, id) => {
      view.showOnly(by === 'goal' ? { goal: id } : { area: id });
    },

    tapPulse: (day, value) => void tapDayPulse(parts, day, value),
    tapWeekPulse: (day, value) => void tapWeekPulse(parts, day, value),
    experiments: experimentCallbacks(parts),
    openAllWins: () => void showAllWins(app),
    restToday: (below) => void restToday(parts, sayBelow(below)),
    pause: (below) => {
      askForPause(parts, sayBelow(below));
    },

    doneStep: (step) => void finishStep(parts, step, timer.finish(step)),
    toggleTimer: (step) => {
      timer.toggle(step);
    },
    stopTimer: () => {
      timer.stopEarly();
    },
    goalSteps: goalStepCallbacks(parts),

    openFilterMenu: (event) => {
      showFilterMenu(parts, event, view.filter, (filter) => {
        view.showOnly(filter);
      });
    },

    begin: (tags, since) => void doOrNotify(() => begin(parts, tags, since)),
    openSettings: (group) => {
      openSettings(parts, group);
    },
    countHeading: (heading) =>
      void store.set('winHeadings', [...store.get().winHeadings, headingText(heading)]),

    fix: (_, action) => {
      fix(parts, action as ObstacleAction, view.lost.of(parts.live));
    },
    ...sectionCallbacks(view),
  };
}

/** What can be done with the sections themselves. */
function sectionCallbacks(
  view: OwnState,
): Pick<SidebarCallbacks, 'sectionMenu' | 'arrangeSections' | 'toggleSection'> {
  return {
    sectionMenu: (name, event, onScreen) => {
      showSectionMenu(view.arrangement, event, name, onScreen);
    },
    arrangeSections: (event) => {
      showSectionsMenu(view.arrangement, event);
    },
    toggleSection: (name, collapsed) => {
      view.collapse(name, collapsed);
    },
  };
}

/** What can be done with the steps that goals ask for. */
function goalStepCallbacks(parts: PluginParts): SidebarCallbacks['goalSteps'] {
  const { app, timer } = parts;
  return {
    done: ({ goal, step }) => {
      const minutes = timer.finish({ path: goal.path, text: step });
      void logGoalStep(parts, goal.path, step, minutes === undefined ? {} : { minutes });
    },
    toggleTimer: ({ goal, step }) => {
      timer.toggle({ path: goal.path, text: step });
    },
    open: ({ goal }, event) => void openLine(app, goal.path, null, paneOf(event)),
    menu: ({ goal, step }, event) => {
      showGoalStepMenu(parts, event, { path: goal.path, text: step });
    },
  };
}

/** Saves what counts. If no tag of wins is left, the user has to choose one first. */
async function begin(
  parts: PluginParts,
  tags: readonly string[],
  since: Day | null,
): Promise<void> {
  const { store } = parts;
  const { marks, version } = store.get();
  const keptOf = (kind: Kind) => marks[kind].filter((tag) => tags.includes(`#${tag}`));
  if (keptOf('win').length === 0) {
    openSettings(parts, 'marks');
    return;
  }
  for (const kind of KINDS) {
    const kept = keptOf(kind);
    if (kept.length < marks[kind].length) await store.set(`marks.${kind}`, kept);
  }
  if (since !== null) await store.set('plan.since', formatDay(since));
  await store.set('version', version);
}

function fix(parts: PluginParts, action: ObstacleAction, lost: LostDailyNotes | null): void {
  const { live } = parts;
  switch (action) {
    case 'open-daily-settings':
      openSettings(parts, 'daily-notes');
      break;
    case 'find-lost':
      if (lost !== null) void doOrNotify(() => findLost(parts, lost));
      break;
    case 'show-unread': {
      const notice = new Notice(live.unreadable.join('\n'), 0);
      closeWithPlugin(() => {
        notice.hide();
      });
      break;
    }
    case 'read-again':
      void doOrNotify(() => live.rebuild());
  }
}

/** Writes into the settings what would read the daily notes that are not found. */
async function findLost({ store }: PluginParts, lost: LostDailyNotes): Promise<void> {
  const { location, language, cause } = lost;
  const { folder, format } = location;
  if (language !== null) await store.set('language', language);
  if (cause === 'others') {
    const { others } = store.get().daily;
    await store.set('daily.others', [...others, { folder, format }]);
  } else if (cause === 'place') {
    await store.set('daily.folder', folder === '' ? '/' : folder);
    await store.set('daily.format', format);
  }
}
