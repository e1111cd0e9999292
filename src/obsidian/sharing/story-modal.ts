import type { NoteDocument } from '../../core/review/note-document';
import { storyOf } from '../../core/sharing/story';
import { storyNote } from '../../core/sharing/story-note';
import type { WholeVault } from '../../models/whole-vault';
import { DocumentModal } from './document-modal';
import { addChoiceRow, addTickRow } from './form-rows';

/** Asks whose story to tell. */
export class StoryModal extends DocumentModal {
  /** of the goal's note; the first goal's until another is chosen */
  #path = this.parts.live.goals.all()[0]?.path ?? '';
  #names = false;
  #setbacks = false;

  protected override heading(): string {
    return this.parts.words.sharing.story.modal;
  }

  protected override addFields(parent: HTMLElement): void {
    const { exporting, sharing } = this.parts.words;
    const goals = this.parts.live.goals.all();
    if (goals.length === 0) parent.createEl('p', { text: sharing.story.noGoals });
    const named = goals.map(({ path, name }) => [path, name] as const);
    addChoiceRow(
      parent,
      { name: exporting.goal, options: Object.fromEntries(named), value: this.#path },
      (path) => {
        this.#path = path;
        this.changed();
      },
    );
    addTickRow(
      parent,
      {
        name: sharing.story.setbacks,
        how: sharing.story.setbacksHow,
        isOn: this.#setbacks,
      },
      (setbacks) => {
        this.#setbacks = setbacks;
        this.changed();
      },
    );
    const names = { name: exporting.names, how: exporting.namesHow, isOn: this.#names };
    addTickRow(parent, names, (isOn) => {
      this.#names = isOn;
      this.changed();
    });
  }

  protected override compose({ setup, goals }: WholeVault): NoteDocument | null {
    const { live, noteWords: words } = this.parts;
    const { today } = live;
    const goal = goals.all().find(({ path }) => path === this.#path);
    if (goal === undefined) return null;
    return storyNote(storyOf(goals, goal, { today, plan: setup.plan }), {
      goals,
      words,
      asOf: today,
      names: this.#names,
      setbacks: this.#setbacks,
      quiet: setup.settings.quiet,
    });
  }
}
