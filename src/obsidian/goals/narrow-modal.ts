import type { Goal } from '../../core/goals/goal';
import type { GoalProperty } from '../../core/goals/goal-note';
import type { Narrowing } from '../../core/goals/goal-change';
import { makeGoal, narrowGoal } from '../../core/goals/goal-change';
import { stepHints } from '../../core/goals/step-hints';
import { formatSchedule, parseSchedule } from '../../core/journal/schedule';
import type { PropertyChange } from '../../core/notes/property-edit';
import { newPropertyLines } from '../../core/notes/property-edit';
import { nameOf } from '../../core/text/note-name';
import type { NarrowDraft, NarrowForm } from '../../views/forms/narrow-form';
import { mountNarrowForm } from '../../views/forms/narrow-form';
import type { FormCallbacks } from '../../views/forms/form-callbacks';
import { FormModal } from '../form-modal';
import { doOrNotify, notifyLatest } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';
import { changeGoal, makeGoalNote } from './goal-properties';
import { RestingAdvice } from './resting-advice';

/** What to narrow: a goal, or a note about to become one, by its path and the property that makes it a goal. */
export type NarrowTarget =
  { readonly goal: Goal } | { readonly newGoal: string; readonly mark: GoalProperty };

const DEFAULT_DAYS = 7;

/** Three short questions that make a goal small enough to begin with. Writes only properties of its note. */
export class NarrowModal extends FormModal<NarrowDraft, NarrowForm> {
  readonly #target: NarrowTarget;

  /** the answers of an earlier time: those that are left as they were are not written again */
  readonly #said: Pick<NarrowDraft, 'hardest' | 'cue'>;

  constructor(
    parts: PluginParts,
    target: NarrowTarget,
    days: number | 'kept' | null = DEFAULT_DAYS,
  ) {
    const goal = 'goal' in target ? target.goal : null;
    const schedule = goal === null ? 'daily' : formatSchedule(goal.plan.schedule);
    const said = { hardest: goal?.friction ?? '', cue: goal?.cue ?? '' };
    super(parts, { ...said, step: goal?.step ?? '', days, schedule });
    this.#target = target;
    this.#said = said;
  }

  protected override heading(): string {
    return this.parts.words.forms.narrow.title(this.#name);
  }

  protected override mount(parent: HTMLElement, callbacks: FormCallbacks<NarrowDraft>): NarrowForm {
    return mountNarrowForm(parent, this.draft, callbacks, this.parts.words);
  }

  protected override focus(form: NarrowForm): void {
    form.focus();
  }

  get #path(): string {
    return 'goal' in this.#target ? this.#target.goal.path : this.#target.newGoal;
  }

  get #name(): string {
    return nameOf(this.#path);
  }

  protected override show(form: NarrowForm): void {
    const { app, live, words } = this.parts;
    const texts = words.forms.narrow;
    const isNew = app.vault.getFileByPath(this.#path) === null;
    const { step } = this.draft;
    const lines = newPropertyLines(this.#changes(this.draft));
    form.update({
      today: live.today,
      hints: stepHints(step, live.setup.language).map(texts.hint),
      preview:
        step.trim() === ''
          ? null
          : {
              where: texts.properties(this.#name),
              lines: lines.map((text) => ({ text, isNew: true })),
              note: isNew ? texts.newNote : null,
            },
      error: null,
    });
  }

  protected override submit(draft: NarrowDraft): Promise<boolean> {
    return doOrNotify(async () => {
      const { app, live, words } = this.parts;
      const { notices } = words;
      // Before the note is written: that redraws the sidebar.
      const wake = new RestingAdvice(app).rest(this.#path, live.today);
      const undo = await this.#write(this.#changes(draft)).catch((error: unknown) => {
        wake();
        throw error;
      });
      notifyLatest('goal', notices.newStep(this.#name, draft.step.trim()), {
        name: notices.undo,
        run: async () => {
          wake();
          await undo();
          notifyLatest('goal', notices.stepUndone(this.#name));
        },
      });
    });
  }

  /** Writes the properties; returns what undoes that. */
  async #write(changes: readonly PropertyChange[]): Promise<() => Promise<void>> {
    const { app } = this.parts;
    const file = app.vault.getFileByPath(this.#path);
    if (file !== null) {
      return changeGoal(this.parts, file, changes);
    }
    if ('goal' in this.#target) {
      throw new Refusal(this.parts.words.failures.missingNothingWritten(this.#path));
    }
    return makeGoalNote(this.parts, this.#path, changes);
  }

  #changes({ hardest, step, cue, days, schedule }: NarrowDraft): PropertyChange[] {
    const { goals, today } = this.parts.live;
    const narrowing: Narrowing = {
      step,
      friction: hardest === this.#said.hardest ? undefined : hardest,
      cue: cue === this.#said.cue ? undefined : cue,
      days,
      start: today,
      schedule: parseSchedule(schedule) ?? { kind: 'daily' },
    };
    // Read again: its note may have changed while the questions were answered.
    const known = goals.all().find(({ path }) => path === this.#path);
    if (known !== undefined) return narrowGoal(known, narrowing);
    return 'goal' in this.#target
      ? narrowGoal(this.#target.goal, narrowing)
      : makeGoal(this.#target.mark, narrowing);
  }
}
