import type { SettingDefinition, SettingDefinitionControl } from 'obsidian';
import {
  DEFAULTS_JSON,
  isWithin,
  settingAt,
  settingFault,
  settingsJson,
} from '../../core/settings/settings-file';
import type { ControlForm } from './control-form';
import { NUMBER, OPTIONAL_TEXT, TEXT, TOGGLE, oneOfThese } from './control-form';
import { asked, plain } from './settings-problems';
import type { SettingsStore } from './settings-store';

/** What a row says of its setting; the default and what becomes of bad input are added to `desc`. */
export interface RowWords {
  readonly name: string;
  /** one or two sentences */
  readonly desc: string;
  readonly aliases?: readonly string[];
  /** the default in words, where the value itself says too little */
  readonly byDefault?: string;
}

export interface TextOptions {
  readonly placeholder?: string;
  readonly form?: ControlForm;
  /** a sentence for text that can be kept and yet serves nobody */
  readonly warn?: (text: string) => string | undefined;
}

/** Makes the rows of the settings page. Each is keyed by its path in `data.json` and checked by the file's own reader. */
export class SettingRows {
  /** how each control shows its value, by path */
  readonly forms = new Map<string, ControlForm>();

  constructor(readonly store: SettingsStore) {}

  toggle(key: string, words: RowWords): SettingDefinition {
    const byDefault = settingAt(DEFAULTS_JSON, key) === true ? 'on' : 'off';
    return this.#row(key, TOGGLE, { byDefault, ...words }, { type: 'toggle', key });
  }

  choice(key: string, words: RowWords, options: Record<string, string>): SettingDefinition {
    const byDefault = (options[String(settingAt(DEFAULTS_JSON, key))] ?? '').toLowerCase();
    const form = oneOfThese(Object.keys(options));
    return this.#row(key, form, { byDefault, ...words }, { type: 'dropdown', key, options });
  }

  /** Whole numbers from `min` to `max`. */
  slider(key: string, words: RowWords, min: number, max: number): SettingDefinition {
    const form = oneOfThese(Array.from({ length: max - min + 1 }, (_, i) => min + i));
    return this.#row(key, form, words, { type: 'slider', key, min, max, step: 1 });
  }

  number(key: string, words: RowWords, min: number, max: number): SettingDefinition {
    const defaultValue = Number(settingAt(DEFAULTS_JSON, key));
    const validate = this.check(key, NUMBER);
    return this.#row(key, NUMBER, words, {
      type: 'number',
      key,
      min,
      max,
      step: 'any',
      defaultValue,
      validate,
    });
  }

  text(
    key: string,
    words: RowWords,
    { placeholder = '', form = TEXT, warn }: TextOptions = {},
  ): SettingDefinition {
    const validate = this.check(key, form, warn);
    return this.#row(key, form, words, {
      type: 'text',
      key,
      placeholder,
      validate,
    });
  }

  /** A folder of the vault; an empty field is null. */
  folder(key: string, words: RowWords, placeholder: string): SettingDefinition {
    const validate = this.check(key, OPTIONAL_TEXT);
    return this.#row(key, OPTIONAL_TEXT, words, {
      type: 'folder',
      key,
      includeRoot: true,
      placeholder,
      validate,
    });
  }

  /** A note of the vault; an empty field is null. */
  note(key: string, words: RowWords, placeholder: string): SettingDefinition {
    const validate = this.check(key, OPTIONAL_TEXT);
    const filter = ({ extension }: { extension: string }) => extension === 'md';
    return this.#row(key, OPTIONAL_TEXT, words, {
      type: 'file',
      key,
      filter,
      placeholder,
      validate,
    });
  }

  /** The value that counts, as a control shows it: what the file says, or what stands in for it. */
  shown(key: string): unknown {
    const { json } = this.store;
    const form = this.forms.get(key) ?? TEXT;
    const raw = settingAt(json, key);
    return (
      (raw === undefined ? undefined : form.shown(raw)) ??
      form.shown(settingAt(settingsJson(this.store.get()), key))
    );
  }

  /** Checks what a control shows by the reader of `data.json`: undefined, or the sentence that says what it needs. */
  check(
    key: string,
    form: ControlForm,
    warn?: (text: string) => string | undefined,
  ): (shown: string | number) => string | undefined {
    this.forms.set(key, form);
    return (shown) => {
      const fault = settingFault(this.store.json, key, form.stored(shown));
      if (fault === null) return warn?.(String(shown));
      return `This needs ${asked(fault.expected)}. ${this.#meanwhile(key, form)}`;
    };
  }

  /** The sentences of a row: what it is for, its default, what bad input gets. */
  describe(key: string, { desc, byDefault }: RowWords): string {
    const standard = byDefault ?? (inWords(settingAt(DEFAULTS_JSON, key)) || 'none');
    const expected = settingFault(undefined, key, {})?.expected.replace(/ or null$/, '') ?? '';
    const isPlain = !/\d|"|number|setting/.test(expected);
    const bad = isPlain ? 'a bad value' : `anything but ${expected}`;
    return `${desc} Default: ${standard}, also for ${bad}.`;
  }

  /** What the file got wrong in a field, where its control cannot show that itself; `''` for nothing. */
  fault(key: string): string {
    const problem = this.store.problems.find(({ field }) => isWithin(field, key));
    return problem === undefined ? '' : ` In data.json, ${plain(problem)}`;
  }

  #meanwhile(key: string, form: ControlForm): string {
    if (key.includes('[')) return 'Until then it is left out.';
    const stands = inWords(form.shown(settingAt(settingsJson(this.store.get()), key)));
    return stands === '' ? 'Until then it counts as empty.' : `Until then ${stands} stands.`;
  }

  #row(
    key: string,
    form: ControlForm,
    words: RowWords,
    control: SettingDefinitionControl['control'],
  ): SettingDefinition {
    this.forms.set(key, form);
    const raw = settingAt(this.store.json, key);
    const seen = raw !== undefined && form.typed && form.shown(raw) !== undefined;
    return {
      name: words.name,
      desc: this.describe(key, words) + (seen ? '' : this.fault(key)),
      ...(words.aliases === undefined ? {} : { aliases: [...words.aliases] }),
      control,
    };
  }
}

function inWords(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
