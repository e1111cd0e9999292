import { normalizePath, prepareFuzzySearch } from 'obsidian';
import { openModal } from '../open-modal';
import type { PluginParts } from '../plugin-parts';
import { noteNameOf } from './note-name';
import type { NarrowTarget } from './narrow-modal';
import type { AskedWords } from '../ask-modal';
import { ChooseModal } from '../ask-modal';

/** Asks for a goal: one of those in the vault, or a new one by its name. */
export function askForGoal(parts: PluginParts, choose: (target: NarrowTarget) => void): void {
  openModal(new GoalModal(parts, choose));
}

class GoalModal extends ChooseModal<NarrowTarget, PluginParts> {
  protected override asked(): AskedWords {
    const { menus } = this.parts.words;
    return { ask: menus.whichGoal, none: isOff(this.parts) ? menus.goalsAreOff : menus.noGoal };
  }

  override getSuggestions(query: string): NarrowTarget[] {
    const { setup, goals: known } = this.parts.live;
    if (isOff(this.parts)) return [];
    const goals = known.active();
    const name = noteNameOf(query);
    if (name === '') return goals.map((goal) => ({ goal }));
    const search = prepareFuzzySearch(name);
    const found = goals.filter((goal) => search(goal.name) !== null);
    const isNew = !goals.some((goal) => goal.name.toLowerCase() === name.toLowerCase());
    return [
      ...found.map((goal) => ({ goal })),
      ...(isNew ? [{ newGoal: this.#pathOf(name), mark: setup.settings.goals }] : []),
    ];
  }

  override renderSuggestion(target: NarrowTarget, element: HTMLElement): void {
    const isNew = 'newGoal' in target;
    element.createDiv({
      text: isNew ? target.newGoal.replace(/\.md$/, '') : target.goal.name,
      attr: { dir: 'auto' },
    });
    const step = isNew ? this.parts.words.menus.newGoal : target.goal.step;
    if (step !== null)
      element.createDiv({ cls: 'small-wins-suggestion-note', text: step, attr: { dir: 'auto' } });
  }

  /** A new note goes where the user's settings put new notes, which may be beside the open one. */
  #pathOf(name: string): string {
    const from = this.app.workspace.getActiveFile()?.path ?? '';
    const { path } = this.app.fileManager.getNewFileParent(from);
    return normalizePath(`${path}/${name}.md`);
  }
}

function isOff({ live }: PluginParts): boolean {
  return live.setup.settings.goals.property === '';
}
