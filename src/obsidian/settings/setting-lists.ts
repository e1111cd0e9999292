import type { SettingDefinition, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { folderPrefix } from '../../core/calendar/daily-note';
import { fieldsOf, textOf } from '../../core/text/json';
import { isWithin, settingAt, settingProblem } from '../../core/settings/settings-file';
import type { Words } from '../../core/words/words';
import { bragSectionRows } from './brag-section-rows';
import { LONG_TEXT, TEXT } from '../../models/control-form';
import { settingText, unbrokenText } from '../unbroken-dates';
import { locationRows } from './location-rows';
import type { RowKey, SettingRows } from './setting-rows';

/** The kind of elements in a list. */
type Element = keyof Words['settings']['lists'];

/** A sentence about an element that can be saved but would silence others. */
type Warn = (text: string) => string | undefined;

/** What the page of an element shows. */
interface ElementPage {
  readonly desc: string;
  /** what its row in the list shows */
  readonly shown: (value: unknown) => string;
  readonly rows: (path: string) => SettingDefinition[];
  /** what a new element is */
  readonly added: object;
}

/** Makes the pages that hold lists, one row per element. */
export class SettingLists {
  readonly #rows: SettingRows;
  readonly #redraw: () => void;

  /** the list whose last row is empty and waits to be filled in; null if there is none */
  #draft: string | null = null;

  /** `redraw` shows the changed lists. */
  constructor(rows: SettingRows, redraw: () => void) {
    this.#rows = rows;
    this.#redraw = redraw;
  }

  /** Elements of text. */
  texts(key: RowKey, element: Element, warn?: Warn): SettingDefinitionPage {
    return this.#page(key, this.#textList(key, element, 'text', warn));
  }

  /** Elements of text too long for a field of one line. */
  longTexts(key: RowKey, element: Element): SettingDefinitionPage {
    return this.#page(key, this.#textList(key, element, 'textarea'));
  }

  /** Folders of the vault. */
  folders(key: RowKey, element: Element, warn?: Warn): SettingDefinitionPage {
    return this.#page(key, this.#textList(key, element, 'folder', warn));
  }

  /** Places of notes: each a folder and a date format. */
  locations(key: RowKey, element: Element): SettingDefinitionPage {
    return this.#pages(key, element, {
      desc: this.#rows.words.settings.place.desc,
      shown: (value) => {
        const { folder, format } = fieldsOf(value);
        return `${folderPrefix(textOf(folder) ?? '')}${textOf(format) ?? ''}`;
      },
      rows: (path) => locationRows(this.#rows, path),
      added: { folder: '', format: 'YYYY-MM-DD' },
    });
  }

  /** Sections of a brag document: each a name, and what is in it. */
  bragSections(key: RowKey): SettingDefinitionPage {
    const { settings } = this.#rows.words;
    return this.#pages(key, 'section', {
      desc: settings.brag.desc,
      shown: (value) => textOf(fieldsOf(value)['name']) ?? '',
      rows: (path) => bragSectionRows(this.#rows, path),
      added: { name: settings.brag.added, areas: [], goals: [], kudos: false },
    });
  }

  /** Elements with a page of rows each. */
  #pages(
    key: RowKey,
    element: Element,
    { desc, shown, rows, added }: ElementPage,
  ): SettingDefinitionPage {
    const elements = this.#elements(key);
    const { lists } = this.#rows.words.settings;
    const list = this.#list(key, element, elements.length, (index) => ({
      type: 'page',
      name: lists[element].element(index + 1),
      desc,
      displayValue: () => shown(this.#elements(key)[index]),
      items: rows(`${key}[${index}]`),
    }));
    return this.#page(key, {
      ...list,
      addItem: {
        name: lists[element].add,
        action: ({ doc }) => {
          const path = `${key}[${this.#elements(key).length}]`;
          void this.#after(this.#rows.store.set(path, added)).then(() => {
            focusLast(doc, key, ['.setting-item[tabindex]']);
          });
        },
      },
    });
  }

  /** A value was typed into the empty row, which makes it an element. */
  filled(path: string): void {
    if (this.#draft !== null && isWithin(path, this.#draft)) this.#draft = null;
  }

  /** Removes an empty row that was never filled in. */
  forgetDraft(): void {
    this.#draft = null;
  }

  #textList(
    key: RowKey,
    element: Element,
    type: 'text' | 'textarea' | 'folder',
    warn?: Warn,
  ): SettingDefinitionList {
    const count = this.#elements(key).length + (this.#draft === key ? 1 : 0);
    const { placeholder, ...words } = this.#rows.words.settings.lists[element];
    return {
      ...this.#list(key, element, count, (index): SettingDefinition => {
        const path = `${key}[${index}]`;
        const check = this.#rows.check(path, type === 'textarea' ? LONG_TEXT : TEXT, warn);
        const isDraft = () => index >= this.#elements(key).length;
        const validate = (text: string) => (text === '' && isDraft() ? undefined : check(text));
        const name = words.element(index + 1);
        const control = { key: path, placeholder, validate };
        return {
          name,
          searchable: false,
          control: type === 'textarea' ? { ...control, type, rows: 3 } : { ...control, type },
        };
      }),
      addItem: {
        name: words.add,
        action: (button) => {
          const { doc } = button;
          this.#draft = key;
          this.#redraw();
          focusLast(doc, key, ['input', 'textarea']);
        },
      },
    };
  }

  #list(
    key: RowKey,
    element: Element,
    count: number,
    item: (index: number) => SettingDefinition | SettingDefinitionPage,
  ): SettingDefinitionList {
    const { store, words } = this.#rows;
    const { heading, none } = words.settings.lists[element];
    return {
      type: 'list',
      heading,
      cls: listClass(key),
      emptyState: none,
      items: Array.from({ length: count }, (_, index) => item(index)),
      onDelete: (index) => {
        const { length } = this.#elements(key);
        if (index >= length) {
          this.#draft = null;
          this.#redraw();
          return;
        }
        // A list that may not be empty returns to its default when its last element is removed.
        const isLast = length === 1 && settingProblem(store.json, key, []) !== null;
        void this.#after(store.remove(isLast ? key : `${key}[${index}]`));
      },
      onReorder: (from, to) => {
        const { length } = this.#elements(key);
        if (from < length && to < length) void this.#after(store.move(key, from, to));
      },
    };
  }

  #page(key: RowKey, list: SettingDefinitionList): SettingDefinitionPage {
    const { settings } = this.#rows.words;
    const isBad = () => this.#rows.store.problems.some(({ field }) => isWithin(field, key));
    return {
      type: 'page',
      ...settings.rows[key],
      desc: settingText(settings.rows[key].desc),
      // The app takes text alone here, and nobody types it again from there.
      displayValue: () => unbrokenText(summary(this.#elements(key), settings.none)),
      status: () => (isBad() ? 'warning' : null),
      items: [list],
    };
  }

  /** The elements in the file, usable or not; the default if it lists none. */
  #elements(key: string): readonly unknown[] {
    const own = settingAt(this.#rows.store.json, key);
    const list = Array.isArray(own) ? own : settingAt(this.#rows.store.defaults, key);
    return Array.isArray(list) ? (list as readonly unknown[]) : [];
  }

  async #after(change: Promise<unknown>): Promise<void> {
    await change;
    this.#redraw();
  }
}

/**
 * Focuses the last field of a list, or its last row where that opens a page. The list is on a page that the app keeps
 * outside of our tab, in the window of the settings, and draws when it likes: in the next frame the new row is there.
 */
function focusLast(doc: Document, key: string, kinds: readonly string[]): void {
  doc.defaultView?.requestAnimationFrame(() => {
    const selectors = kinds.map((kind) => `.${listClass(key)} ${kind}`);
    const found = doc.querySelectorAll<HTMLElement>(selectors.join());
    Array.from(found).at(-1)?.focus();
  });
}

/** The class by which a list is found on the page. */
export function listClass(key: string): string {
  return `small-wins-setting-${key.replace(/\W/g, '-')}`;
}

const SUMMARY_LENGTH = 24;

/** The elements themselves if they are short, otherwise their number. */
function summary(elements: readonly unknown[], none: string): string {
  if (elements.length === 0) return none;
  const text = elements.every((element) => typeof element === 'string') ? elements.join(', ') : '';
  return text !== '' && text.length <= SUMMARY_LENGTH ? text : String(elements.length);
}
