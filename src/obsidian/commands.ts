import type { Plugin } from 'obsidian';
import { askForGoal } from './goals/goal-modal';
import { NarrowModal } from './goals/narrow-modal';
import { checkNotes } from './check/check-notes';
import { ExportModal } from './export/export-modal';
import { LogModal } from './logging/log-modal';
import { notify, tell } from './notices';
import type { Parts } from './plugin-parts';
import { askForWeek } from './review/week-modal';
import { currentWeek, writeAndOpenReview } from './review/write-review';
import { showSidebar } from './sidebar/show-sidebar';
import { askForTimer } from './steps/timer-modal';

/** The plugin's commands: none has a hotkey until its user gives it one. */
export function addCommands(plugin: Plugin, parts: Parts): void {
  const { live } = parts;
  plugin.addCommand({
    id: 'log',
    name: 'Log a win',
    icon: 'plus',
    callback: () => {
      new LogModal(parts).open();
    },
  });
  plugin.addCommand({
    id: 'log-another-day',
    name: 'Log a win for another day',
    icon: 'calendar-plus',
    callback: () => {
      new LogModal(parts, { when: { words: '' }, ask: 'day' }).open();
    },
  });
  plugin.addCommand({
    id: 'open-sidebar',
    name: 'Open sidebar',
    icon: 'sprout',
    callback: () => void showSidebar(parts.app),
  });
  plugin.addCommand({
    id: 'open-today',
    name: 'Open today in heatmap',
    icon: 'calendar-search',
    callback: async () => {
      (await showSidebar(parts.app))?.showDay(live.today);
    },
  });
  plugin.addCommand({
    id: 'write-review',
    name: 'Write weekly review',
    icon: 'book-open',
    callback: () => {
      const week = currentWeek(parts);
      if (week !== null) void writeAndOpenReview(parts, week);
    },
  });
  plugin.addCommand({
    id: 'write-review-for',
    name: 'Write review for…',
    icon: 'book-open',
    callback: () => {
      askForWeek(parts, (week) => void writeAndOpenReview(parts, week));
    },
  });
  plugin.addCommand({
    id: 'restore-review',
    name: 'Write weekly review with all its sections',
    icon: 'book-open',
    callback: () => {
      const week = currentWeek(parts);
      if (week !== null) void writeAndOpenReview(parts, week, true);
    },
  });
  plugin.addCommand({
    id: 'narrow-goal',
    name: 'Narrow a goal to a micro-step',
    icon: 'target',
    callback: () => {
      askForGoal(parts, (target) => {
        new NarrowModal(parts, target).open();
      });
    },
  });
  plugin.addCommand({
    id: 'start-timer',
    name: 'Start timer',
    icon: 'timer',
    callback: () => {
      askForTimer(parts);
    },
  });
  plugin.addCommand({
    id: 'export',
    name: 'Export wins…',
    icon: 'download',
    callback: () => {
      new ExportModal(parts).open();
    },
  });
  plugin.addCommand({
    id: 'check',
    name: 'Check notes',
    icon: 'list-checks',
    callback: () => void checkNotes(parts),
  });
  plugin.addCommand({
    id: 'rebuild',
    name: 'Rebuild index',
    icon: 'refresh-cw',
    callback: () =>
      void tell(async () => {
        await live.rebuild();
        notify('All notes are read anew.');
      }),
  });
}
