import { SuggestModal, normalizePath, prepareFuzzySearch } from 'obsidian';
import type { Goal } from '../../core/goals/goal';
import type { Parts } from '../parts';
import type { NarrowTarget } from './narrow-modal';

/** What a note's name cannot hold on every system. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]\p{Cc}]/gu;

/** Asks which goal is meant: one of those there are, or a new one by its name. */
export function askForGoal(parts: Parts, choose: (target: NarrowTarget) => void): void {
  new GoalModal(parts, choose).open();
}

class GoalModal extends SuggestModal<NarrowTarget> {
  constructor(
    private readonly parts: Parts,
    private readonly choose: (target: NarrowTarget) => void,
  ) {
    super(parts.app);
    this.setPlaceholder('Which goal? Or type the name of a new one');
    this.emptyStateText = 'Type the name of your first goal.';
  }

  override getSuggestions(query: string): NarrowTarget[] {
    const goals = this.parts.live.goals?.active() ?? [];
    const name = query.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim();
    if (name === '') return goals.map((goal) => ({ goal }));
    const search = prepareFuzzySearch(name);
    const found = goals.filter((goal) => search(goal.name) !== null);
    const isNew = !goals.some((goal: Goal) => goal.name.toLowerCase() === name.toLowerCase());
    return [
      ...found.map((goal) => ({ goal })),
      ...(isNew ? [{ newGoal: this.#pathOf(name) }] : []),
    ];
  }

  override renderSuggestion(target: NarrowTarget, element: HTMLElement): void {
    const isNew = 'newGoal' in target;
    element.createDiv({ text: isNew ? target.newGoal.replace(/\.md$/, '') : target.goal.name });
    const step = isNew ? 'a new goal' : target.goal.step;
    if (step !== null) element.createDiv({ cls: 'small-wins-muted', text: step });
  }

  override onChooseSuggestion(target: NarrowTarget): void {
    this.choose(target);
  }

  /** A new note goes where the user's settings put new notes. */
  #pathOf(name: string): string {
    const { path } = this.app.fileManager.getNewFileParent('');
    return normalizePath(`${path}/${name}.md`);
  }
}
