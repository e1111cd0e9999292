import type {
  SettingDefinition,
  SettingDefinitionControl,
  SettingDefinitionRender,
} from 'obsidian';
import type { Weekday } from '../../core/calendar/day';
import { weekRule } from '../../core/calendar/week';
import {
  DEFAULTS_JSON,
  isWithin,
  settingAt,
  settingProblem,
  settingsJson,
} from '../../core/settings/settings-file';
import type { Expected } from '../../core/text/expected';
import { textOf } from '../../core/text/json';
import { LANGUAGES, languageName } from '../../core/words/languages';
import type { DocsTopic } from '../../core/words/docs-pages';
import type { SettingWords } from '../../core/words/setting-words';
import type { Words } from '../../core/words/words';
import type { ControlForm } from '../../models/control-form';
import {
  LANGUAGE,
  NUMBER,
  OPTIONAL_TEXT,
  TEXT,
  TOGGLE,
  USUAL,
  oneOfThese,
} from '../../models/control-form';
import { dayAt, instantNow } from '../clock';
import type { DateFormat } from '../../core/calendar/date-format';
import { fillPaletteRow } from './palette-row';
import { fillScheduleRow } from './schedule-row';
import type { SettingsStore } from '../../models/settings-store';
import { fillTextRow } from './text-row';
import { sentencesOf } from '../../core/words/sentences';
import { settingText } from '../unbroken-dates';

/** The settings that have a row, by their path in `data.json`. */
export type RowKey = keyof Words['settings']['rows'];

export interface TextOptions {
  readonly placeholder?: string;
  readonly form?: ControlForm;
  /** a sentence about text that can be saved but would have no effect */
  readonly warn?: (text: string) => string | undefined;
  /** what a text stands for, shown below the row's description */
  readonly sample?: (text: string) => string;
}

/** What rows ask of the page they are on. */
export interface SettingsPage {
  /** Opens what the guide says of it. */
  readonly openDocs: (topic: DocsTopic) => void;
  /** A field shows what cannot be saved: what was typed at `path` on the way there is not meant either. */
  readonly refused: (path: string) => void;
}

/**
 * Makes the rows of the settings page. Each is keyed by its path in `data.json` and checked by the file's own reader.
 */
export class SettingRows {
  /** how each control shows its value, by path */
  readonly forms = new Map<string, ControlForm>();

  constructor(
    readonly store: SettingsStore,
    readonly words: Words,
    /** the language in which daily notes are named */
    readonly dailyLanguage: () => DateFormat,
    readonly page: SettingsPage,
  ) {}

  toggle(key: RowKey): SettingDefinition {
    return this.#row(key, TOGGLE, { type: 'toggle', key, defaultValue: isOnByDefault(key) });
  }

  choice(key: RowKey, options: Readonly<Record<string, string>>): SettingDefinition {
    const form = oneOfThese(Object.keys(options));
    const defaultValue = String(settingAt(DEFAULTS_JSON, key));
    return this.#row(key, form, { type: 'dropdown', key, options: { ...options }, defaultValue });
  }

  /**
   * One of our languages, or null for what `usual` says. A language of which we have no words stays as it is: dates
   * are read in it.
   */
  language(key: 'language' | 'notesLanguage', usual: string): SettingDefinition {
    const chosen = textOf(this.shown(key)) ?? USUAL;
    const tags =
      LANGUAGES.includes(chosen) || chosen === USUAL ? LANGUAGES : [...LANGUAGES, chosen];
    const options = Object.fromEntries(tags.map((tag) => [tag, languageName(tag)]));
    const row = this.#row(key, LANGUAGE, {
      type: 'dropdown',
      key,
      options: { [USUAL]: usual, ...options },
      defaultValue: USUAL,
    });
    const isOriginal = key !== 'language' || this.words.language === 'en';
    if (isOriginal || typeof row.desc !== 'string') return row;
    return { ...row, desc: sentencesOf([row.desc, this.words.settings.corrections]) };
  }

  /** Whole numbers from `min` to `max`. */
  slider(key: RowKey, min: number, max: number): SettingDefinition {
    const form = oneOfThese(Array.from({ length: max - min + 1 }, (_, i) => min + i));
    // The app's button beside a slider goes back to it.
    const defaultValue = Number(settingAt(DEFAULTS_JSON, key));
    return this.#row(key, form, { type: 'slider', key, min, max, step: 1, defaultValue });
  }

  number(key: RowKey, min: number, max: number): SettingDefinition {
    const defaultValue = Number(settingAt(DEFAULTS_JSON, key));
    const validate = this.check(key, NUMBER);
    return this.#row(key, NUMBER, {
      type: 'number',
      key,
      min,
      max,
      step: 'any',
      defaultValue,
      validate,
    });
  }

  text(key: RowKey, options: TextOptions = {}): SettingDefinition {
    const { placeholder = '', form = TEXT, warn, sample = () => '' } = options;
    const check = this.check(key, form, warn);
    return this.#drawn(key, form, (setting) =>
      fillTextRow(setting, {
        value: inWords(this.shown(key)),
        usual: inWords(form.shown(settingAt(DEFAULTS_JSON, key))),
        placeholder,
        check,
        sample,
        save: (text) => void this.store.set(key, form.stored(text)),
        words: this.words.settings,
      }),
    );
  }

  /** A date format: its row shows what it makes of today. */
  format(key: RowKey, options: TextOptions = {}): SettingDefinition {
    const sample = (format: string) =>
      format.trim() === ''
        ? ''
        : this.words.settings.today(this.dailyLanguage().format(dayAt(instantNow(), 0), format));
    return this.text(key, { ...options, sample });
  }

  schedule(key: RowKey): SettingDefinition {
    return this.#drawn(key, TEXT, (setting) => {
      const { schedule, weekStart } = this.store.get().plan;
      fillScheduleRow(setting, {
        value: schedule,
        problem: this.#problem(key),
        weekdays: weekFrom(weekRule(weekStart, this.dailyLanguage().week).firstWeekday),
        save: (chosen) => void this.store.set(key, chosen),
        words: this.words,
      });
    });
  }

  palette(key: RowKey, names: Readonly<Record<string, string>>): SettingDefinition {
    return this.#drawn(key, oneOfThese(Object.keys(names)), (setting) => {
      const value = inWords(this.shown(key));
      fillPaletteRow(setting, { value, names, save: (chosen) => void this.store.set(key, chosen) });
    });
  }

  /** A folder of the vault; an empty field is null. */
  folder(
    key: RowKey,
    placeholder: string,
    warn?: (folder: string) => string | undefined,
  ): SettingDefinition {
    const validate = this.check(key, OPTIONAL_TEXT, warn);
    return this.#row(key, OPTIONAL_TEXT, {
      type: 'folder',
      key,
      includeRoot: true,
      placeholder,
      validate,
    });
  }

  /** A note of the vault; an empty field is null. */
  note(key: RowKey, placeholder: string): SettingDefinition {
    const validate = this.check(key, OPTIONAL_TEXT);
    const filter = ({ extension }: { extension: string }) => extension === 'md';
    return this.#row(key, OPTIONAL_TEXT, {
      type: 'file',
      key,
      filter,
      placeholder,
      validate,
    });
  }

  /** The value in effect, as a control shows it: from the file, or the default in its place. */
  shown(key: string): unknown {
    const { json } = this.store;
    const form = this.forms.get(key) ?? TEXT;
    const raw = settingAt(json, key);
    return (raw === undefined ? undefined : form.shown(raw)) ?? form.shown(this.#used(key));
  }

  /** The value in effect, in the form of the file; a default in the words of its language. */
  #used(key: string): unknown {
    const value = settingAt(settingsJson(this.store.get()), key);
    const isDefault = value === settingAt(DEFAULTS_JSON, key);
    return isDefault ? settingAt(this.store.defaults, key) : value;
  }

  /** Checks what a control shows with the reader of `data.json`: undefined, or a sentence that says what it needs. */
  check(
    key: string,
    form: ControlForm,
    warn?: (text: string) => string | undefined,
  ): (shown: string | number) => string | undefined {
    this.forms.set(key, form);
    return (shown) => {
      const problem = settingProblem(this.store.json, key, form.stored(shown));
      const sentence =
        problem === null ? warn?.(String(shown)) : this.#refusal(key, form, problem.expected);
      if (sentence !== undefined) this.page.refused(key);
      return sentence;
    };
  }

  /** What the file has wrong in a field, if its control cannot show that itself; null for nothing. */
  #problem(key: string): string | null {
    const problem = this.store.problems.find(({ field }) => isWithin(field, key));
    return problem === undefined ? null : this.words.settings.unusable(problem.expected);
  }

  /** What a value must be, and what is used until then. */
  #refusal(key: string, form: ControlForm, expected: Expected): string {
    const { leftOut, stillEmpty, stillUsing } = this.words.settings;
    if (key.includes('[')) return leftOut(expected);
    const used = inWords(form.shown(this.#used(key)));
    return used === '' ? stillEmpty(expected) : stillUsing(expected, used);
  }

  /** A row whose controls are ours, where the app has none that fits. */
  #drawn(
    key: RowKey,
    form: ControlForm,
    render: SettingDefinitionRender['render'],
  ): SettingDefinition {
    this.forms.set(key, form);
    const { name, desc, aliases = [] }: SettingWords = this.words.settings.rows[key];
    return {
      name,
      desc,
      ...(aliases.length === 0 ? {} : { aliases: [...aliases] }),
      render,
    };
  }

  #row(
    key: RowKey,
    form: ControlForm,
    control: SettingDefinitionControl['control'],
  ): SettingDefinition {
    this.forms.set(key, form);
    const raw = settingAt(this.store.json, key);
    const seen = raw !== undefined && form.typed && form.shown(raw) !== undefined;
    const problem = seen ? null : this.#problem(key);
    const { name, desc, aliases = [] }: SettingWords = this.words.settings.rows[key];
    return {
      name,
      desc: settingText(problem === null ? desc : sentencesOf([desc, problem])),
      ...(aliases.length === 0 ? {} : { aliases: [...aliases] }),
      control,
    };
  }
}

function weekFrom(first: Weekday): Weekday[] {
  return Array.from({ length: 7 }, (_, index) => ((first + index) % 7) as Weekday);
}

function isOnByDefault(key: RowKey): boolean {
  return settingAt(DEFAULTS_JSON, key) === true;
}

function inWords(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
