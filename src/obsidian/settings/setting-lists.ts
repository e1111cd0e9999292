import type { SettingDefinition, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { folderPrefix } from '../../core/calendar/daily-note';
import { textOf } from '../../core/text/json';
import {
  DEFAULTS_JSON,
  isWithin,
  settingAt,
  settingFault,
} from '../../core/settings/settings-file';
import { LONG_TEXT, TEXT } from './control-form';
import type { RowWords, SettingRows } from './setting-rows';
import { formatWarning } from './format-warning';

export interface ListWords extends RowWords {
  /** what one element is called: `tag` */
  readonly noun: string;
  /** the heading over the elements: `Tags` */
  readonly heading: string;
  readonly placeholder?: string;
}

/** Makes the pages that hold lists, an element a row. */
export class SettingLists {
  /** the list at whose end an empty row waits to be filled in; null where none does */
  #draft: string | null = null;

  /** `redraw` shows the changed list; with a path, the cursor goes into that list's last field. */
  constructor(
    private readonly rows: SettingRows,
    private readonly redraw: (focus?: string) => void,
  ) {}

  /** Elements of text. */
  texts(key: string, words: ListWords): SettingDefinitionPage {
    return this.#page(key, words, this.#textList(key, words, 'text'));
  }

  /** Elements of text too long for a field of one line. */
  longTexts(key: string, words: ListWords): SettingDefinitionPage {
    return this.#page(key, words, this.#textList(key, words, 'textarea'));
  }

  /** Folders of the vault. */
  folders(key: string, words: ListWords): SettingDefinitionPage {
    return this.#page(key, words, this.#textList(key, words, 'folder'));
  }

  /** Places of notes: a folder and a date format each. */
  locations(key: string, words: ListWords): SettingDefinitionPage {
    const elements = this.#elements(key);
    const list = this.#list(key, words, elements.length, (index) => ({
      type: 'page',
      name: `${capital(words.noun)} ${index + 1}`,
      desc: 'Where daily notes were, and how they were named.',
      displayValue: () => {
        const { json } = this.rows.store;
        const folder = textOf(settingAt(json, `${key}[${index}].folder`)) ?? '';
        const format = textOf(settingAt(json, `${key}[${index}].format`)) ?? '';
        return `${folderPrefix(folder)}${format}`;
      },
      items: locationRows(this.rows, `${key}[${index}]`),
    }));
    return this.#page(key, words, {
      ...list,
      addItem: {
        name: `Add ${words.noun}`,
        action: () => {
          const path = `${key}[${this.#elements(key).length}]`;
          void this.#after(this.rows.store.set(path, { folder: '', format: 'YYYY-MM-DD' }));
        },
      },
    });
  }

  /** A value was typed into the empty row: it is an element now. */
  filled(path: string): void {
    if (this.#draft !== null && isWithin(path, this.#draft)) this.#draft = null;
  }

  /** Forgets an empty row that was never filled in. */
  forgetDraft(): void {
    this.#draft = null;
  }

  #textList(
    key: string,
    words: ListWords,
    type: 'text' | 'textarea' | 'folder',
  ): SettingDefinitionList {
    const count = this.#elements(key).length + (this.#draft === key ? 1 : 0);
    const { noun, placeholder = '' } = words;
    return {
      ...this.#list(key, words, count, (index): SettingDefinition => {
        const path = `${key}[${index}]`;
        const check = this.rows.check(path, type === 'textarea' ? LONG_TEXT : TEXT);
        const isDraft = () => index >= this.#elements(key).length;
        const validate = (text: string) => (text === '' && isDraft() ? undefined : check(text));
        const name = `${capital(noun)} ${index + 1}`;
        const control = { key: path, placeholder, validate };
        return {
          name,
          searchable: false,
          control: type === 'textarea' ? { ...control, type, rows: 3 } : { ...control, type },
        };
      }),
      addItem: {
        name: `Add ${noun}`,
        action: () => {
          this.#draft = key;
          this.redraw(key);
        },
      },
    };
  }

  #list(
    key: string,
    { heading, noun }: ListWords,
    count: number,
    item: (index: number) => SettingDefinition | SettingDefinitionPage,
  ): SettingDefinitionList {
    const { store } = this.rows;
    return {
      type: 'list',
      heading,
      cls: listClass(key),
      emptyState: `No ${noun} yet.`,
      items: Array.from({ length: count }, (_, index) => item(index)),
      onDelete: (index) => {
        const { length } = this.#elements(key);
        if (index >= length) {
          this.#draft = null;
          this.redraw();
          return;
        }
        // A list that may not be empty goes back to its default with its last element.
        const isLast = length === 1 && settingFault(store.json, key, []) !== null;
        void this.#after(store.remove(isLast ? key : `${key}[${index}]`));
      },
      onReorder: (from, to) => {
        const { length } = this.#elements(key);
        if (from < length && to < length) void this.#after(store.move(key, from, to));
      },
    };
  }

  #page(key: string, words: ListWords, list: SettingDefinitionList): SettingDefinitionPage {
    const isBad = () => this.rows.store.problems.some(({ field }) => isWithin(field, key));
    return {
      type: 'page',
      name: words.name,
      desc: describeList(key, words),
      displayValue: () => summary(this.#elements(key)),
      status: () => (isBad() ? 'warning' : null),
      items: [list],
    };
  }

  /** What the file lists, usable or not; the default where it lists nothing. */
  #elements(key: string): readonly unknown[] {
    const own = settingAt(this.rows.store.json, key);
    const list = Array.isArray(own) ? own : settingAt(DEFAULTS_JSON, key);
    return Array.isArray(list) ? (list as readonly unknown[]) : [];
  }

  async #after(change: Promise<unknown>): Promise<void> {
    await change;
    this.redraw();
  }
}

/** The class by which a list is found on the page. */
export function listClass(key: string): string {
  return `small-wins-setting-${key.replace(/\W/g, '-')}`;
}

function locationRows(rows: SettingRows, path: string): SettingDefinition[] {
  const folder = `${path}.folder`;
  const format = `${path}.format`;
  return [
    {
      name: 'Folder',
      desc: 'Empty: the top of the vault.',
      searchable: false,
      control: {
        type: 'folder',
        key: folder,
        includeRoot: true,
        validate: rows.check(folder, TEXT),
      },
    },
    {
      name: 'Date format',
      desc: 'The name of the notes, as in the core plugin.',
      searchable: false,
      control: { type: 'text', key: format, validate: rows.check(format, TEXT, formatWarning) },
    },
  ];
}

function describeList(key: string, { desc, byDefault, noun }: ListWords): string {
  const value = settingAt(DEFAULTS_JSON, key);
  const standard = Array.isArray(value) ? value.join(', ') : '';
  return `${desc} Default: ${byDefault ?? (standard || 'none')}. A bad ${noun} is left out alone.`;
}

const SUMMARY_LENGTH = 24;

/** The elements themselves where they are short, else how many there are. */
function summary(elements: readonly unknown[]): string {
  if (elements.length === 0) return 'None';
  const text = elements.every((element) => typeof element === 'string') ? elements.join(', ') : '';
  return text !== '' && text.length <= SUMMARY_LENGTH ? text : String(elements.length);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
