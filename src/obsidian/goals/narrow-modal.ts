import { Modal, normalizePath, stringifyYaml } from 'obsidian';
import type { Goal } from '../../core/goals/goal';
import type { Narrowing, PropertyChange } from '../../core/goals/goal-change';
import { makeGoal, narrowGoal } from '../../core/goals/goal-change';
import { stepHintWords, stepHints } from '../../core/goals/step-hints';
import { formatSchedule, parseSchedule } from '../../core/journal/schedule';
import { nameOf } from '../../core/review/note-link';
import type { NarrowDraft, NarrowForm } from '../../views/narrow-form';
import { mountNarrowForm } from '../../views/narrow-form';
import { fittings } from '../fittings';
import { notify, tell } from '../notices';
import type { Parts } from '../parts';
import { Refusal } from '../sentence';
import { changeGoal } from './goal-properties';

/** What is narrowed: a goal, or a note that is to be one, by its path. */
export type NarrowTarget = { readonly goal: Goal } | { readonly newGoal: string };

const DEFAULT_DAYS = 7;

/** Three short questions that make a goal small enough to begin with. Writes the properties of its note, no more. */
export class NarrowModal extends Modal {
  #form: NarrowForm | null = null;
  #draft: NarrowDraft;

  constructor(
    private readonly parts: Parts,
    private readonly target: NarrowTarget,
    days: number | null = DEFAULT_DAYS,
  ) {
    super(parts.app);
    const goal = 'goal' in target ? target.goal : null;
    const schedule = goal === null ? 'daily' : formatSchedule(goal.plan.schedule);
    this.#draft = { hardest: '', step: goal?.step ?? '', days, schedule };
  }

  override onOpen(): void {
    const { language } = this.parts;
    this.setTitle(language.words.forms.narrow.title(this.#name));
    this.modalEl.addClass('small-wins-modal');
    this.#form = mountNarrowForm(
      this.contentEl,
      this.#draft,
      {
        ...fittings,
        change: (draft) => {
          this.#draft = draft;
          this.#show();
        },
        submit: (draft) => this.#submit(draft),
        cancel: () => {
          this.close();
        },
      },
      language,
    );
    this.#show();
    this.#form.focus();
  }

  override onClose(): void {
    this.#form?.destroy();
    this.#form = null;
  }

  get #path(): string {
    return 'goal' in this.target ? this.target.goal.path : this.target.newGoal;
  }

  get #name(): string {
    return nameOf(this.#path);
  }

  #show(): void {
    const { live, language } = this.parts;
    const texts = language.words.forms.narrow;
    const { step } = this.#draft;
    const changes = this.#changes(this.#draft).filter(({ value }) => value !== undefined);
    const properties = Object.fromEntries(changes.map(({ name, value }) => [name, value]));
    const lines = stringifyYaml(properties).trimEnd().split('\n');
    this.#form?.update({
      today: live.today,
      hints: stepHints(step, live.setup?.language ?? 'en').map(stepHintWords),
      preview:
        step.trim() === ''
          ? null
          : {
              where: texts.properties(this.#name),
              lines: lines.map((text) => ({ text, isNew: true })),
              note: 'newGoal' in this.target ? texts.newNote : null,
            },
      error: null,
    });
  }

  async #submit(draft: NarrowDraft): Promise<boolean> {
    const { app, writer } = this.parts;
    const isDone = await tell(async () => {
      const changes = this.#changes(draft);
      const existing = app.vault.getFileByPath(normalizePath(this.#path));
      if (existing === null && 'goal' in this.target) {
        throw new Refusal(`${this.#path} is not there any more. Nothing was written.`);
      }
      const file =
        existing ?? (await writer.change(this.#path, (text) => ({ text: text ?? '' }))).file;
      await changeGoal(writer, file, changes);
      notify(`${this.#name}: ${draft.step.trim()}`);
    });
    if (isDone) this.close();
    return isDone;
  }

  #changes({ step, days, schedule }: NarrowDraft): PropertyChange[] {
    const { live } = this.parts;
    const narrowing: Narrowing = {
      step,
      days,
      start: live.today,
      schedule: parseSchedule(schedule) ?? { kind: 'daily' },
    };
    const { setup } = live;
    if ('goal' in this.target || setup === null) return narrowGoal(narrowing);
    return makeGoal(setup.settings.goals, narrowing);
  }
}
