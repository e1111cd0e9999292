import type { Plugin } from 'obsidian';
import { askForGoal } from './goals/goal-modal';
import { NarrowModal } from './goals/narrow-modal';
import { checkNotes } from './check/check-notes';
import { ExportModal } from './export/export-modal';
import { LogModal } from './logging/log-modal';
import { notify, doOrNotify } from './notices';
import type { Parts } from './plugin-parts';
import { askForPeriod } from './review/period-modal';
import { currentWeek, writeAndOpenReview } from './review/write-review';
import { showSidebar } from './sidebar/show-sidebar';
import { askForTimer } from './steps/timer-modal';

/** The plugin's commands. None has a default hotkey: users choose their own. */
export function addCommands(plugin: Plugin, parts: Parts): void {
  addLogCommands(plugin, parts);
  addSidebarCommands(plugin, parts);
  addReviewCommands(plugin, parts);
  addGoalCommands(plugin, parts);
  addNoteCommands(plugin, parts);
}

/** Log a win. */
function addLogCommands(plugin: Plugin, parts: Parts): void {
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
function addSidebarCommands(plugin: Plugin, parts: Parts): void {
  const { live, words } = parts;
  plugin.addCommand({
    id: 'open-sidebar',
    name: words.commands.openSidebar,
    icon: 'sprout',
    callback: () => void showSidebar(parts.app),
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
function addReviewCommands(plugin: Plugin, parts: Parts): void {
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

/** Make a goal smaller, and begin with its step. */
function addGoalCommands(plugin: Plugin, parts: Parts): void {
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
    id: 'start-timer',
    name: words.commands.startTimer,
    icon: 'timer',
    callback: () => {
      askForTimer(parts);
    },
  });
}

/** Go through all notes. */
function addNoteCommands(plugin: Plugin, parts: Parts): void {
  const { live, words } = parts;
  plugin.addCommand({
    id: 'export',
    name: words.commands.export,
    icon: 'download',
    callback: () => {
      new ExportModal(parts).open();
    },
  });
  plugin.addCommand({
    id: 'check',
    name: words.commands.check,
    icon: 'list-checks',
    callback: () => void checkNotes(parts),
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
