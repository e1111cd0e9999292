import type { Menu, Plugin } from 'obsidian';
import { TFile } from 'obsidian';
import type { Goal } from '../core/goals/goal';
import { GoalEditModal } from './goals/goal-edit-modal';
import { changeGoalStatus } from './goals/goal-status';
import { NarrowModal } from './goals/narrow-modal';
import { LogModal, whenOf } from './logging/log-modal';
import type { Door } from './door';
import type { PluginParts } from './plugin-parts';
import { showDayIn } from './sidebar/show-sidebar';
import { openModal } from './open-modal';

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
      openModal(new LogModal(parts, { when: whenOf(day, today) }));
    });
    return;
  }
  const mark = setup.settings.goals;
  if (mark.property === '') return;
  const goal = goals.all().find((each) => each.path === path);
  if (goal !== undefined) {
    fillForGoal(add, goal, parts);
    return;
  }
  add(words.menus.makeGoal, 'target', () => {
    openModal(new NarrowModal(parts, { newGoal: path, mark }, null));
  });
}

/** What can be done with a note that is a goal. */
function fillForGoal(
  add: (title: string, icon: string, act: () => void) => void,
  goal: Goal,
  parts: PluginParts,
): void {
  const { menus } = parts.words;
  const isActive = goal.status === 'active';
  if (isActive) {
    add(menus.logForThisGoal, 'plus', () => {
      openModal(new LogModal(parts, { goal: goal.path }));
    });
    add(goal.step === null ? menus.giveStep : menus.makeSmaller, 'scissors', () => {
      openModal(new NarrowModal(parts, { goal }, 'kept'));
    });
  }
  add(menus.editGoal, 'pencil', () => {
    openModal(new GoalEditModal(parts, goal));
  });
  if (isActive) {
    add(menus.goalDone, 'check', () => void changeGoalStatus(parts, goal, 'done'));
    add(menus.dropGoal, 'archive', () => void changeGoalStatus(parts, goal, 'dropped'));
  } else {
    add(menus.pickUpGoal, 'rotate-ccw', () => void changeGoalStatus(parts, goal, 'active'));
  }
}
