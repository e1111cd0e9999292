import { normalizePath, parseYaml } from 'obsidian';
import type { TryDraft, TryForm } from '../../views/forms/try-form';
import { mountTryForm } from '../../views/forms/try-form';
import type { TrySource } from '../../models/try-form';
import { newExperiment, tryChoices, tryFormModel } from '../../models/try-form';
import { experimentNote } from '../../core/review/experiment-plan';
import { Refusal } from '../../core/words/refusal';
import { noteNameOf } from '../goals/note-name';
import type { FormCallbacks } from '../../views/forms/form-callbacks';
import { FormModal } from '../form-modal';
import { notify, doOrNotify } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { keepNotesLanguage } from '../notes-language';

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
export class TryModal extends FormModal<TryDraft, TryForm> {
  readonly #folder: string;

  readonly #foreseen: TrySource['foreseen'] = new Map();

  /** `known` are answers that are given already: a goal to measure, or those of an earlier experiment. */
  constructor(parts: PluginParts, known: Partial<TryDraft> = {}) {
    super(parts, { ...EMPTY, ...known });
    // A new note goes where the user's settings put new notes, which may be beside the open one.
    const from = parts.app.workspace.getActiveFile()?.path ?? '';
    this.#folder = parts.app.fileManager.getNewFileParent(from).path;
  }

  protected override heading(): string {
    return this.parts.words.experiments.form.title;
  }

  protected override mount(parent: HTMLElement, callbacks: FormCallbacks<TryDraft>): TryForm {
    const choices = tryChoices(this.#source, this.draft);
    return mountTryForm(parent, { draft: this.draft, choices }, callbacks, this.parts.words);
  }

  protected override show(form: TryForm): void {
    form.update(tryFormModel(this.draft, this.#source));
  }

  protected override focus(form: TryForm): void {
    form.focus();
  }

  /** Its days to begin on are other ones. */
  dayTurned(): void {
    this.rebuild();
  }

  get #source(): TrySource {
    const { app, live, patterns, experiments, words } = this.parts;
    const { setup, goals, journal, today } = live;
    const path = this.#path;
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

  /** The new note's path, named by its question. Where that is asked again it is numbered; any other note is in the way. */
  get #path(): string {
    const { experiments, app } = this.parts;
    const name = noteNameOf(this.draft.question) || noteNameOf(this.draft.action);
    const base = normalizePath(`${this.#folder}/${name}`);
    const wasTried = experiments.reports.some(({ experiment }) => experiment.path === `${base}.md`);
    let path = `${base}.md`;
    for (let time = 2; wasTried && app.vault.getFileByPath(path) !== null; time++) {
      path = `${base} ${time}.md`;
    }
    return path;
  }

  protected override submit(draft: TryDraft): Promise<boolean> {
    return doOrNotify(async () => {
      const { store, writer, words, noteWords } = this.parts;
      const source = this.#source;
      const { path, property } = source;
      const made = newExperiment(draft, source);
      const { text: after } = await writer.change(path, (text) => {
        if (text !== null) throw new Refusal(words.failures.exists(path));
        const note = experimentNote(path, made, property, { words: noteWords, parseYaml });
        if ('text' in note) return { text: note.text };
        const reason = note.error === null ? '' : words.obstacles.review(note.error.problem);
        throw new Refusal(words.failures.notWritten(path, reason));
      });
      keepNotesLanguage(store);
      const { notices } = words.experiments;
      notify(notices.started(made.question.trim()), {
        name: words.notices.undo,
        run: async () => {
          await this.#takeBack(path, after);
          notify(notices.takenBack(made.question.trim()));
        },
      });
    });
  }

  /** Empties the new note, if nobody has changed it since. */
  async #takeBack(path: string, after: string): Promise<void> {
    const { writer, words } = this.parts;
    await writer.change(path, (text) => {
      if (text === after) return { text: '' };
      const { undoMissing, undoChanged } = words.failures;
      throw new Refusal(text === null ? undoMissing(path) : undoChanged(path));
    });
  }
}
