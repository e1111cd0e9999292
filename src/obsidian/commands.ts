import type { Plugin } from 'obsidian';
import { askForGoal } from './goals/goal-modal';
import type { NarrowTarget } from './goals/narrow-modal';
import { NarrowModal } from './goals/narrow-modal';
import { checkNotes } from './check/check-notes';
import { copyDiagnostics } from './check/copy-diagnostics';
import { ExportModal } from './export/export-modal';
import { LogModal } from './logging/log-modal';
import { notify, doOrNotify } from './notices';
import type { PluginParts } from './plugin-parts';
import { askForPeriod } from './review/period-modal';
import { currentWeek, writeAndOpenReview } from './review/write-review';
import { BragModal } from './sharing/brag-modal';
import { StoryModal } from './sharing/story-modal';
import { showInTab, showSidebar } from './sidebar/show-sidebar';
import { askForTimer } from './steps/timer-modal';

/** The plugin's commands. None has a default hotkey: users choose their own. */
export function addCommands(plugin: Plugin, parts: PluginParts): void {
  addLogCommands(plugin, parts);
  addSidebarCommands(plugin, parts);
  addReviewCommands(plugin, parts);
  addGoalCommands(plugin, parts);
  addSharingCommands(plugin, parts);
  addNoteCommands(plugin, parts);
}

/** Write something for others. */
function addSharingCommands(plugin: Plugin, parts: PluginParts): void {
  const { words } = parts;
  plugin.addCommand({
    id: 'write-brag-document',
    name: words.commands.writeBrag,
    icon: 'award',
    callback: () => {
      new BragModal(parts).open();
    },
  });
  plugin.addCommand({
    id: 'tell-story',
    name: words.commands.tellStory,
    icon: 'book-marked',
    callback: () => {
      new StoryModal(parts).open();
    },
  });
  plugin.addCommand({
    id: 'export',
    name: words.commands.export,
    icon: 'download',
    callback: () => {
      new ExportModal(parts).open();
    },
  });
}

/** Log a win. */
function addLogCommands(plugin: Plugin, parts: PluginParts): void {
  const { words } = parts;
  plugin.addCommand({
    id: 'log',
    name: words.commands.log,
    icon: 'plus',
    callback: () => {
      new LogModal(parts).open();
    },
  });
  plugin.addCommand({
    id: 'log-another-day',
    name: words.commands.logAnotherDay,
    icon: 'calendar-plus',
    callback: () => {
      new LogModal(parts, { when: { words: '' }, ask: 'day' }).open();
    },
  });
}

/** Show the sidebar. */
function addSidebarCommands(plugin: Plugin, parts: PluginParts): void {
  const { live, words } = parts;
  plugin.addCommand({
    id: 'open-sidebar',
    name: words.commands.openSidebar,
    icon: 'sprout',
    callback: () => void showSidebar(parts.app),
  });
  plugin.addCommand({
    id: 'open-in-tab',
    name: words.commands.openInTab,
    icon: 'panel-top',
    callback: () => void showInTab(parts.app),
  });
  plugin.addCommand({
    id: 'open-today',
    name: words.commands.openToday,
    icon: 'calendar-search',
    callback: async () => {
      (await showSidebar(parts.app))?.showDay(live.today);
    },
  });
}

/** Write a weekly review. */
function addReviewCommands(plugin: Plugin, parts: PluginParts): void {
  const { words } = parts;
  plugin.addCommand({
    id: 'write-review',
    name: words.commands.writeReview,
    icon: 'book-open',
    callback: () => {
      const week = currentWeek(parts);
      if (week !== null) void writeAndOpenReview(parts, week);
    },
  });
  plugin.addCommand({
    id: 'write-review-for',
    name: words.commands.writeReviewFor,
    icon: 'book-open',
    callback: () => {
      askForPeriod(parts, (period) => void writeAndOpenReview(parts, period));
    },
  });
  plugin.addCommand({
    id: 'restore-review',
    name: words.commands.restoreReview,
    icon: 'book-open',
    callback: () => {
      const week = currentWeek(parts);
      if (week !== null) void writeAndOpenReview(parts, week, true);
    },
  });
}

/** A note as a goal to be made; null for a day's note, for a goal, and where there are no goals. */
function newGoalOf({ live: { setup, goals } }: PluginParts, path: string): NarrowTarget | null {
  if (setup === null || goals === null || setup.settings.goals.property === '') return null;
  const isTaken =
    setup.daily.dayOf(path) !== null || goals.all().some((goal) => goal.path === path);
  return isTaken || !path.endsWith('.md') ? null : { newGoal: path, mark: setup.settings.goals };
}

/** Make a goal smaller, and begin with its step. */
function addGoalCommands(plugin: Plugin, parts: PluginParts): void {
  const { words } = parts;
  plugin.addCommand({
    id: 'narrow-goal',
    name: words.commands.narrowGoal,
    icon: 'target',
    callback: () => {
      askForGoal(parts, (target) => {
        new NarrowModal(parts, target).open();
      });
    },
  });
  plugin.addCommand({
    id: 'make-goal',
    name: words.menus.makeGoal,
    icon: 'goal',
    checkCallback: (checking) => {
      const file = parts.app.workspace.getActiveFile();
      const target = file === null ? null : newGoalOf(parts, file.path);
      if (target === null) return false;
      if (!checking) new NarrowModal(parts, target, null).open();
      return true;
    },
  });
  plugin.addCommand({
    id: 'start-timer',
    name: words.commands.startTimer,
    icon: 'timer',
    callback: () => {
      askForTimer(parts);
    },
  });
}

/** Go through all notes. */
function addNoteCommands(plugin: Plugin, parts: PluginParts): void {
  const { live, words } = parts;
  plugin.addCommand({
    id: 'check',
    name: words.commands.check,
    icon: 'list-checks',
    callback: () => void checkNotes(parts),
  });
  plugin.addCommand({
    id: 'copy-diagnostics',
    name: words.commands.diagnose,
    icon: 'clipboard-copy',
    callback: () => void copyDiagnostics(parts),
  });
  plugin.addCommand({
    id: 'rebuild',
    name: words.commands.rebuild,
    icon: 'refresh-cw',
    callback: () =>
      void doOrNotify(async () => {
        await live.rebuild();
        notify(words.notices.reread);
      }),
  });
}
