import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import { dayInWords } from '../../core/calendar/natural-date';
import type { LogDraft, LogForm, LogFormModel } from '../../views/forms/log-form';
import { saidWords, typedItem } from '../../core/logging/said-line';
import { CAPTURED_KINDS, isCapturedKind } from '../../views/elements/captured-kind';
import { mountLogForm } from '../../views/forms/log-form';
import { vaultNow } from '../api/read-vault';
import type { FormCallbacks } from '../../views/forms/form-callbacks';
import { FormModal } from '../form-modal';
import type { PluginParts } from '../plugin-parts';
import { sentenceOf } from '../../core/words/refusal';
import { FieldSuggest } from './link-suggest';
import { notifyLogged } from './log-notice';
import type { LogWish } from '../../models/log-wish';
import type { LogPreview } from '../../models/log-preview';
import { notePreview } from '../../models/log-preview';
import { previewLog } from './preview-log';
import { TypedWords } from './typed-words';
import { recentAreas, usedTags } from './recent-areas';
import { areaName } from '../../core/journal/area-names';
import { areaKey } from '../../core/markdown/area';

const NOTHING_SAID: LogFormModel['said'] = { areas: [], goals: [], kind: null };

/** The modal's initial state. */
export interface LogStart {
  readonly words?: string;
  readonly when?: LogDraft['when'];
  /** the path of the goal that is chosen at first */
  readonly goal?: string;
  /** the field that has the focus at first */
  readonly ask?: 'words' | 'day';
}

/** Logs a win: its words, its day in words, what it belongs to, and a preview of the line in its note. */
export class LogModal extends FormModal<LogDraft, LogForm> {
  readonly #start: LogStart;
  /** what was typed when the plugin was switched off */
  readonly #typed: TypedWords;

  /** why the draft was not logged, and which draft that is */
  #refused: { readonly draft: LogDraft; readonly reason: string } | null = null;
  #shown = 0;

  constructor(parts: PluginParts, start: LogStart = {}) {
    const { when = 'today', goal = null } = start;
    const typed = new TypedWords(parts.app, 'dialog');
    const { words = typed.words } = start;
    super(parts, { words, when, area: null, goal, kind: null });
    this.#start = start;
    this.#typed = typed;
    if (start.words === undefined) typed.keep('');
  }

  /** Keeps the words for the next time: the plugin is being switched off. */
  keepWords(): void {
    this.#typed.keep(this.draft.words);
  }

  protected override heading(): string {
    return this.parts.words.forms.log.title;
  }

  protected override mount(parent: HTMLElement, callbacks: FormCallbacks<LogDraft>): LogForm {
    return mountLogForm(
      parent,
      this.draft,
      {
        ...callbacks,
        suggest: (field) => {
          new FieldSuggest(this.app, field, () => usedTags(this.parts));
        },
      },
      this.parts.words,
    );
  }

  protected override show(form: LogForm): void {
    void this.#show(form);
  }

  protected override focus(form: LogForm): void {
    form.focus(this.#start.ask ?? 'words');
  }

  protected override async submit(draft: LogDraft): Promise<boolean> {
    const wish = this.#wishOf(draft);
    if (wish === null) return false;
    try {
      notifyLogged(this.parts, await this.parts.logger.log(wish));
      return true;
    } catch (error) {
      this.#refused = { draft, reason: sentenceOf(error, this.parts.words) };
      this.update();
      return false;
    }
  }

  /** The chosen day; until one is chosen, the day that the first words name, as in the sidebar's field. */
  #dayOf(draft: LogDraft): Day | null {
    const { today, setup } = this.parts.live;
    const { when } = draft;
    if (when === 'today') return this.parts.logger.wishOf(draft.words).day;
    if (when === 'yesterday') return today - 1;
    return dayInWords(when.words, today, setup.dayLanguages);
  }

  #wishOf(draft: LogDraft): LogWish | null {
    const day = this.#dayOf(draft);
    if (day === null) return null;
    const { when, area, kind } = draft;
    const words = when === 'today' ? this.parts.logger.wishOf(draft.words).words : draft.words;
    const { goals } = this.parts.live;
    const goal = goals.all().find(({ path }) => path === draft.goal);
    const link = goal === undefined ? null : goals.linkTo(goal, '');
    return { words, day, area, goal: link, kind };
  }

  /** What the words name themselves of what the form offers. */
  #saidIn(words: string): LogFormModel['said'] {
    const { goals, journal, setup } = this.parts.live;
    const { marks } = saidWords(typedItem(words).words, setup.marks);
    const kind = marks[0]?.kind ?? 'win';
    // Links belong to a goal where they stand in an entry, which the words may have no mark for yet.
    const { entries } = setup.parse(`- ${words} #${setup.log.tags.win}`, null);
    const meant = entries.flatMap((entry) => goals.goalsOf(entry, ''));
    return {
      areas: marks.flatMap(({ area }) => (area === '' ? [] : [areaName(journal, areaKey(area))])),
      goals: meant.map(({ path }) => path),
      kind: isCapturedKind(kind) ? kind : null,
    };
  }

  /** Shows where the draft would go; of answers that arrive late only the newest is shown. */
  async #show(form: LogForm): Promise<void> {
    const turn = ++this.#shown;
    const { live, logger } = this.parts;
    const draft = this.draft;
    const wish = this.#wishOf(draft);
    let preview: LogPreview | null = null;
    let error = this.#refused?.draft === draft ? this.#refused.reason : null;
    if (wish !== null && wish.words.trim() !== '') {
      try {
        preview = await previewLog(this.parts, wish);
      } catch (reason) {
        error ??= sentenceOf(reason, this.parts.words);
      }
    }
    if (turn !== this.#shown) return;
    const model: LogFormModel = {
      today: live.today,
      day: this.#dayOf(draft),
      error,
      preview:
        preview === null
          ? null
          : notePreview(preview, wish?.day ?? live.today, vaultNow(this.parts)),
      areas: recentAreas(this.parts).map((area) => areaName(live.journal, area)),
      goals: live.goals.active().map(({ path, name }) => ({ id: path, name })),
      kinds: CAPTURED_KINDS.filter((kind) => live.setup.settings.marks[kind].length > 0),
      said: wish === null ? NOTHING_SAID : this.#saidIn(wish.words),
      waiting: logger.isWaiting,
    };
    form.update(model);
  }
}

/** A day the modal was opened with: one of its two buttons, or its date. */
export function whenOf(day: Day, today: Day): LogDraft['when'] {
  if (day === today) return 'today';
  return day === today - 1 ? 'yesterday' : { words: formatDay(day) };
}
