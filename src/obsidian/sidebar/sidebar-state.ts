import type { App, View } from 'obsidian';
import type { SectionLayout } from '../../views/sidebar/section-layout';
import { isUsual, layoutOf, savedLayout } from '../../views/sidebar/section-layout';
import { isSectionName } from '../../views/sidebar/section-name';
import type { SectionName } from '../../views/sidebar/section-name';
import { DEVICE_KEYS } from '../device-keys';
import { TypedWords } from '../logging/typed-words';

/** The order of the sidebar's sections on this device, and which of them are hidden. */
export class ArrangedSections {
  readonly #app: App;

  #layout: SectionLayout;

  constructor(app: App) {
    this.#app = app;

    this.#layout = layoutOf(app.loadLocalStorage(DEVICE_KEYS.sections));
  }

  get layout(): SectionLayout {
    return this.#layout;
  }

  set(layout: SectionLayout): void {
    this.#layout = layout;
    this.#app.saveLocalStorage(DEVICE_KEYS.sections, isUsual(layout) ? null : savedLayout(layout));
  }
}

/** The sections that are collapsed on this device. */
export class CollapsedSections {
  readonly #app: App;

  readonly #names: Set<SectionName>;

  constructor(app: App) {
    this.#app = app;

    const stored: unknown = app.loadLocalStorage(DEVICE_KEYS.collapsed);
    this.#names = new Set(Array.isArray(stored) ? stored.filter(isSectionName) : []);
  }

  get names(): ReadonlySet<SectionName> {
    return this.#names;
  }

  set(name: SectionName, collapsed: boolean): void {
    if (collapsed) this.#names.add(name);
    else this.#names.delete(name);
    this.#app.saveLocalStorage(DEVICE_KEYS.collapsed, [...this.#names]);
  }
}

/** The words in a sidebar's field: they stay where it is drawn anew, and on this device until they are logged or cleared. */
export class WordsOfField {
  readonly #view: View;
  readonly #kept: TypedWords;
  #words: string | null = null;

  constructor(app: App, view: View) {
    this.#view = view;
    this.#kept = new TypedWords(app, 'field');
  }

  readonly words = (): string => (this.#words ??= this.#isFirst() ? this.#kept.words : '');

  readonly keep = (words: string): void => {
    if (words === this.#words) return;
    this.#words = words;
    this.#kept.keep(words);
  };

  /** Of several sidebars only one begins with the words that were kept, so that they are not logged twice. */
  #isFirst(): boolean {
    const { app } = this.#view;
    return app.workspace.getLeavesOfType(this.#view.getViewType())[0]?.view === this.#view;
  }
}
