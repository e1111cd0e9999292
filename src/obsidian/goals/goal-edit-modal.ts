import { Modal, Platform, Setting } from 'obsidian';
import type { Goal } from '../../core/goals/goal';
import type { GoalDraft, GoalField } from '../../core/goals/goal-edit';
import { GOAL_FIELDS, editGoal, editProblems, goalDraft } from '../../core/goals/goal-edit';
import type { GoalProblem } from '../../core/goals/goal-problem';
import type { ReadAs } from '../../core/goals/understood-draft';
import { understoodDraft } from '../../core/goals/understood-draft';
import type { Properties } from '../../core/notes/front-matter-property';
import { NO_PROPERTIES } from '../../core/notes/front-matter-property';
import type { PropertyChange } from '../../core/notes/property-edit';
import type { Words } from '../../core/words/words';
import { problemWords } from '../../core/words/problem-words';
import { interfaceWords } from '../languages';
import { propertiesOf } from '../index/cached-note';
import type { PluginParts } from '../plugin-parts';
import { addTextRow } from '../sharing/form-rows';
import { saveGoal } from './goal-status';
import { dressModal } from '../speak-in';

/** Fields that may be written otherwise than they are typed; they have no other description. */
const MAY_BE_READ: ReadonlySet<GoalField> = new Set<GoalField>(['by', 'aim', 'ladder']);

/** A goal's properties in a form. What is wrong is said at its field, and nothing is written until it is right. */
export class GoalEditModal extends Modal {
  readonly #parts: PluginParts;
  readonly #goal: Goal;
  /** as they were when the form was opened */
  readonly #properties: Properties;
  readonly #before: GoalDraft;
  readonly #rows = new Map<GoalField, Setting>();

  #draft: GoalDraft;

  constructor(parts: PluginParts, goal: Goal) {
    super(parts.app);
    this.#parts = parts;
    this.#goal = goal;
    const file = parts.app.vault.getFileByPath(goal.path);
    const cache = file === null ? null : parts.app.metadataCache.getFileCache(file);
    this.#properties = cache === null ? NO_PROPERTIES : propertiesOf(cache);
    this.#before = goalDraft(this.#properties);
    this.#draft = this.#before;
  }

  override onOpen(): void {
    const { forms } = this.#parts.words;
    this.setTitle(forms.goal.title(this.#goal.name));
    dressModal(this.modalEl);
    for (const field of GOAL_FIELDS) this.#addRow(field);
    new Setting(this.contentEl)
      .addButton((button) =>
        button.setButtonText(forms.cancel).onClick(() => {
          this.close();
        }),
      )
      .addButton((button) =>
        button
          .setButtonText(forms.goal.save)
          .setCta()
          .onClick(() => void this.#save()),
      );
    if (this.#draft !== this.#before) this.#showProblems();
    // On a phone the keyboard would cover most of the form before it is read.
    if (!Platform.isMobile) this.contentEl.querySelector('input')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.#rows.clear();
  }

  /** Builds the form again with all that was entered. */
  rebuild(): void {
    this.onClose();
    this.onOpen();
  }

  dayTurned(): void {
    this.#showProblems();
  }

  #addRow(field: GoalField): void {
    const row = addTextRow(
      this.contentEl,
      this.#parts.words.forms.goal.fields[field],
      (text) => {
        this.#draft = { ...this.#draft, [field]: text };
        this.#showProblems();
      },
      () => void this.#save(),
    );
    const input = row.controlEl.querySelector('input');
    if (input !== null) input.value = this.#draft[field];
    input?.setAttr('dir', 'auto');
    this.#rows.set(field, row);
  }

  #understood() {
    const { setup, today } = this.#parts.live;
    const languages = [interfaceWords.language, setup.language] as const;
    return understoodDraft(this.#before, this.#draft, { today, languages });
  }

  /** What the form changes, in the note's own words. */
  #changes(): PropertyChange[] {
    return editGoal(this.#before, this.#understood().draft);
  }

  #problems(): ReadonlyMap<string, GoalProblem> {
    const { setup, today } = this.#parts.live;
    return editProblems({
      path: this.#goal.path,
      properties: this.#properties,
      changes: this.#changes(),
      mark: setup.settings.goals,
      plan: setup.plan,
      today,
    });
  }

  #showProblems(): ReadonlyMap<string, GoalProblem> {
    const problems = this.#problems();
    const { readAs } = this.#understood();
    for (const [field, row] of this.#rows) {
      const problem = problems.get(field);
      if (MAY_BE_READ.has(field)) row.setDesc(this.#readAs(readAs.get(field)));
      row.setErrorMessage(problem === undefined ? null : mistake(problem, this.#parts.words));
      row.controlEl
        .querySelector('input')
        ?.setAttr('aria-invalid', problem === undefined ? null : 'true');
    }
    return problems;
  }

  /** What is written for something that was typed otherwise; `''` where nothing is. */
  #readAs(read: ReadAs | undefined): string {
    const { forms, dates } = this.#parts.words;
    if (read === undefined) return '';
    return read.kind === 'day'
      ? forms.goal.readAsDay(dates.full(read.day))
      : forms.goal.readAsAmount(read.amount, read.other);
  }

  async #save(): Promise<void> {
    const [wrong] = this.#showProblems().keys();
    if (wrong !== undefined) {
      this.#rows
        .get(wrong as GoalField)
        ?.controlEl.querySelector('input')
        ?.focus();
      return;
    }
    const changes = this.#changes();
    if (changes.length === 0 || (await saveGoal(this.#parts, this.#goal, changes))) this.close();
  }
}

/** What is wrong, below the field that it is in: which property that is goes without saying. */
function mistake(problem: GoalProblem, words: Words): string {
  if (problem.code === 'bad-goal-property') {
    const { problem: found } = problem;
    if (found.kind !== 'other-end' && found.kind !== 'no-start')
      return words.forms.goal.wrong(found);
  }
  // What no field of the form holds.
  return problemWords(problem, words);
}
