import { Modal, normalizePath, parseYaml } from 'obsidian';
import type { TryDraft, TryForm } from '../../views/forms/try-form';
import { mountTryForm } from '../../views/forms/try-form';
import type { TrySource } from '../../models/try-form';
import { newExperiment, tryChoices, tryFormModel } from '../../models/try-form';
import { experimentNote } from '../../core/review/experiment-plan';
import { Refusal } from '../../core/words/refusal';
import { noteNameOf } from '../goals/note-name';
import { hostTools } from '../icons';
import { notify, doOrNotify } from '../notices';
import type { PluginParts } from '../plugin-parts';

const WEEKS = 6;
const EMPTY: TryDraft = {
  question: '',
  when: '',
  action: '',
  measure: '',
  unit: 'week',
  weeks: WEEKS,
  start: '',
};

/** Asks what to try, says what it could show, and writes its note with the plan. */
export class TryModal extends Modal {
  readonly #parts: PluginParts;
  readonly #folder: string;

  readonly #foreseen: TrySource['foreseen'] = new Map();
  #draft: TryDraft;
  #form: TryForm | null = null;
  #stop: () => void = () => undefined;

  /** `known` are answers that are given already: a goal to measure, or those of an earlier experiment. */
  constructor(parts: PluginParts, known: Partial<TryDraft> = {}) {
    super(parts.app);
    this.#parts = parts;
    this.#draft = { ...EMPTY, ...known };
    // A new note goes where the user's settings put new notes, which may be beside the open one.
    const from = parts.app.workspace.getActiveFile()?.path ?? '';
    this.#folder = parts.app.fileManager.getNewFileParent(from).path;
  }

  override onOpen(): void {
    const { words, live } = this.#parts;
    this.setTitle(words.experiments.form.title);
    this.modalEl.addClass('small-wins-modal');
    const choices = tryChoices(this.#source, this.#draft);
    this.#form = mountTryForm(
      this.contentEl,
      { draft: this.#draft, choices },
      {
        ...hostTools,
        change: (draft) => {
          this.#draft = draft;
          this.#show();
        },
        submit: (draft) => this.#submit(draft),
        cancel: () => {
          this.close();
        },
      },
      words,
    );
    this.#stop = live.onChange(() => {
      this.#show();
    });
    this.#show();
    this.#form.focus();
  }

  override onClose(): void {
    this.#stop();
    this.#form?.destroy();
    this.#form = null;
  }

  get #source(): TrySource {
    const { app, live, patterns, experiments, words } = this.#parts;
    const { setup, goals, journal, today } = live;
    const name = noteNameOf(this.#draft.question) || noteNameOf(this.#draft.action);
    const path = normalizePath(`${this.#folder}/${name}.md`);
    return {
      words,
      today,
      goals,
      context: journal.context(setup.plan, today),
      properties: patterns.metricsOf(setup),
      firstWeekday: setup.plan.firstWeekday,
      property: setup.settings.goals.property,
      foreseen: this.#foreseen,
      others: experiments.reports,
      path,
      isTaken: app.vault.getFileByPath(path) !== null,
    };
  }

  #show(): void {
    this.#form?.update(tryFormModel(this.#draft, this.#source));
  }

  async #submit(draft: TryDraft): Promise<boolean> {
    this.#draft = draft;
    const isDone = await doOrNotify(async () => {
      const { writer, words } = this.#parts;
      const source = this.#source;
      const { path, property } = source;
      const made = newExperiment(draft, source);
      const { text: after } = await writer.change(path, (text) => {
        if (text !== null) throw new Refusal(words.failures.exists(path));
        const note = experimentNote(path, made, property, { words, parseYaml });
        if ('text' in note) return { text: note.text };
        const reason = note.error === null ? '' : words.obstacles.review(note.error.problem);
        throw new Refusal(words.failures.notWritten(path, reason));
      });
      const { notices } = words.experiments;
      notify(notices.started(made.question.trim()), {
        name: words.notices.undo,
        run: async () => {
          await this.#takeBack(path, after);
          notify(notices.takenBack(made.question.trim()));
        },
      });
    });
    if (isDone) this.close();
    return isDone;
  }

  /** Empties the new note, if nobody has changed it since. */
  async #takeBack(path: string, after: string): Promise<void> {
    const { writer, words } = this.#parts;
    await writer.change(path, (text) => {
      if (text === after) return { text: '' };
      const { undoMissing, undoChanged } = words.failures;
      throw new Refusal(text === null ? undoMissing(path) : undoChanged(path));
    });
  }
}
