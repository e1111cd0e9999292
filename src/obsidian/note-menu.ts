import type { Menu, Plugin } from 'obsidian';
import { TFile } from 'obsidian';
import { NarrowModal } from './goals/narrow-modal';
import { LogModal, whenOf } from './logging/log-modal';
import type { Door } from './door';
import type { PluginParts } from './plugin-parts';
import { showDayIn } from './sidebar/show-sidebar';

/** Adds to a note's menu, wherever the app shows it, what can be done with the note as a day or as a goal. */
export function addNoteMenu(plugin: Plugin, door: Door): void {
  plugin.registerEvent(
    plugin.app.workspace.on('file-menu', (menu, file) => {
      const { parts } = door;
      if (parts !== null && file instanceof TFile && file.extension === 'md') {
        fill(menu, file.path, parts);
      }
    }),
  );
}

function fill(menu: Menu, path: string, parts: PluginParts): void {
  const { app, live, words } = parts;
  const { setup, goals, today } = live;
  const add = (title: string, icon: string, act: () => void) => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('action').onClick(act));
  };
  const day = setup.daily.dayOf(path);
  if (day !== null) {
    add(words.menus.showDay, 'sprout', () => {
      showDayIn(app)(day);
    });
    if (day > today) return;
    add(words.menus.logForDay, 'plus', () => {
      new LogModal(parts, { when: whenOf(day, today) }).open();
    });
    return;
  }
  const mark = setup.settings.goals;
  if (mark.property === '') return;
  const goal = goals.all().find((each) => each.path === path);
  if (goal?.status === 'active') {
    add(words.menus.logForThisGoal, 'plus', () => {
      new LogModal(parts, { goal: path }).open();
    });
  }
  const title = goal === undefined ? words.menus.makeGoal : words.menus.makeSmaller;
  add(title, 'target', () => {
    const target = goal === undefined ? { newGoal: path, mark } : { goal };
    new NarrowModal(parts, target, goal === undefined ? null : 'kept').open();
  });
}
