import { Menu } from 'obsidian';
import type { Goal } from '../../core/goals/goal';
import { addTimers } from '../entries/entry-menu';
import { LogModal } from '../logging/log-modal';
import { showAt } from '../menu-place';
import { adderTo, addOpenElsewhere } from '../open-items';
import { openLine } from '../open-note';
import { openModal } from '../open-modal';
import type { PluginParts } from '../plugin-parts';
import { GoalEditModal } from './goal-edit-modal';
import { changeGoalStatus } from './goal-status';
import { NarrowModal } from './narrow-modal';
import { ProofModal } from './proof-modal';

/** What can be done with a goal: log for it, give it a smaller step, open its note, end it or pick it up again. */
export function showGoalMenu(parts: PluginParts, event: MouseEvent, goal: Goal): void {
  const { app, words } = parts;
  const texts = words.menus;
  const menu = new Menu();
  const add = adderTo(menu);
  const isActive = goal.status === 'active';
  if (isActive) {
    add(texts.logForGoal, 'plus', () => {
      openModal(new LogModal(parts, { goal: goal.path }));
    });
    add(goal.step === null ? texts.giveStep : texts.makeSmaller, 'scissors', () => {
      openModal(new NarrowModal(parts, { goal }, 'kept'));
    });
    add(words.commands.showProof, 'history', () => {
      openModal(new ProofModal(parts, goal));
    });
    menu.addSeparator();
    addTimers(menu, words, { path: goal.path, text: goal.step ?? goal.name }, parts.timer);
  }
  add(texts.editGoal, 'pencil', () => {
    openModal(new GoalEditModal(parts, goal));
  });
  add(texts.openGoal, 'target', () => openLine(app, goal.path, null));
  addOpenElsewhere(add, app, words, { path: goal.path, line: null });
  menu.addSeparator();
  if (isActive) {
    add(texts.markDone, 'check', () => changeGoalStatus(parts, goal, 'done'));
    add(texts.dropGoal, 'archive', () => changeGoalStatus(parts, goal, 'dropped'));
  } else {
    add(texts.pickUpAgain, 'rotate-ccw', () => changeGoalStatus(parts, goal, 'active'));
  }
  showAt(menu, event);
}
