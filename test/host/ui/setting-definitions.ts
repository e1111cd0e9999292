import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroup as AppSettingGroup,
  Setting as AppSetting,
} from 'obsidian';
import { setIcon } from './icons';
import { Setting, SettingGroup } from './setting';
import { addControl } from './setting-control';
import { addListButtons } from './setting-list';
import { SettingPage } from './setting-page';
import type { SettingTab } from './setting-tab';

type Answer<T> = T | (() => T) | undefined;

function answer<T>(value: Answer<T>, otherwise: T): T {
  if (value === undefined) return otherwise;
  return typeof value === 'function' ? (value as () => T)() : value;
}

/**
 * Draws the definitions of a tab into it, and the pages below it each into an element of its own, which takes the tab's
 * place in the window: the app keeps a stack of pages outside of the tab.
 */
export class SettingDefinitions {
  readonly #tab: SettingTab;
  readonly #windowEl: HTMLElement;
  /** what is drawn now: the tab, or the content of a page */
  #containerEl: HTMLElement;
  #topEl: HTMLElement;
  readonly #refreshers: (() => void)[] = [];
  readonly #cleanups: (() => void)[] = [];
  #items: readonly SettingDefinitionItem[] = [];
  /** The names of the pages that are open, one inside the other. */
  #pages: readonly string[] = [];

  constructor(tab: SettingTab, windowEl: HTMLElement) {
    this.#tab = tab;
    this.#windowEl = windowEl;
    this.#containerEl = tab.containerEl;
    this.#topEl = tab.containerEl;
  }

  /** The element in the window. */
  get topEl(): HTMLElement {
    return this.#topEl;
  }

  get openPages(): readonly string[] {
    return this.#pages;
  }

  /** Shows the items, or the page at that path below them as far as it still exists. */
  show(items: readonly SettingDefinitionItem[], pages: readonly string[] = []): void {
    this.destroy();
    this.#items = items;
    this.#pages = [];
    let shown = items;
    let page: SettingDefinitionPage | undefined;
    for (const name of pages) {
      const found = pagesIn(shown).find((candidate) => candidate.name === name);
      if (!found) break;
      page = found;
      shown = found.items ?? [];
      this.#pages = [...this.#pages, name];
    }
    if (page === undefined) {
      this.#put(this.#tab.containerEl, this.#tab.containerEl);
      this.#containerEl.empty();
    } else {
      const custom = page.page?.() ?? new DeclaredPage();
      custom.title ||= page.name;
      this.#put(custom.rootEl, custom.containerEl);
      this.#titlebar(custom.titlebarEl, custom.title);
      custom.display();
      this.#cleanups.push(() => custom.hide());
    }
    this.#drawAll(shown);
    this.refresh();
  }

  #put(topEl: HTMLElement, containerEl: HTMLElement): void {
    this.#topEl = topEl;
    this.#containerEl = containerEl;
    this.#windowEl.replaceChildren(topEl);
  }

  refresh(): void {
    for (const refresher of this.#refreshers) refresher();
  }

  destroy(): void {
    this.#refreshers.length = 0;
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
  }

  /** Another page begins at its top, wherever the last one was scrolled to. */
  turnTo(pages: readonly string[]): void {
    this.show(this.#items, pages);
    this.#windowEl.scrollTo?.({ top: 0 });
  }

  #titlebar(bar: HTMLElement, name: string): void {
    bar.empty();
    const back = bar.createDiv({
      cls: 'clickable-icon',
      attr: { role: 'button', tabindex: 0, 'aria-label': 'Back' },
    });
    setIcon(back, 'chevron-left');
    bar.createDiv({ cls: 'setting-page-title', text: name });
    back.addEventListener('click', () => this.turnTo(this.#pages.slice(0, -1)));
  }

  /** Neighbouring definitions without a group share a nameless one. */
  #drawAll(items: readonly SettingDefinitionItem[]): void {
    let loose: SettingGroup | null = null;
    items.forEach((item, index) => {
      if ('type' in item && item.type !== 'page') {
        loose = null;
        this.#group(item);
      } else {
        loose ??= new SettingGroup(this.#containerEl);
        this.#row(item, loose, index);
      }
    });
  }

  #group(definition: SettingDefinitionGroup | SettingDefinitionList): void {
    const { heading, cls, extraButtons = [], items = [], search } = definition;
    const group = new SettingGroup(this.#containerEl);
    if (heading !== undefined) group.setHeading(heading);
    if (cls) group.addClass(...cls.split(/\s+/));
    const rows = items.map((item, index) => ({ item, setting: this.#row(item, group, index) }));
    if (search) {
      group.addSearch((field) => {
        field.setPlaceholder(search.placeholder ?? '').onChange((query) => {
          for (const { item, setting } of rows) {
            const always = 'type' in item || answer(item.searchable, true) === false;
            setting.settingEl.toggle(always || query === '' || search.match(item, query));
          }
        });
      });
    }
    for (const button of extraButtons) group.addExtraButton(button);
    if (isList(definition)) {
      group.addClass('mod-list');
      addListButtons(
        definition,
        group,
        rows.map(({ setting }) => setting),
      );
    }
    this.#refreshers.push(() => group.groupEl.toggle(answer(definition.visible, true)));
  }

  #row(
    item: SettingDefinition | SettingDefinitionPage,
    group: SettingGroup,
    index: number,
  ): Setting {
    const setting = new Setting(group.listEl);
    setting.setName(item.name);
    const { desc } = item;
    if (typeof desc === 'string') setting.setDesc(desc);
    // A fragment is emptied by its first use; a later drawing needs it whole.
    else if (desc) setting.setDesc(createFragment((copy) => copy.append(desc.cloneNode(true))));
    this.#refreshers.push(() => setting.settingEl.toggle(answer(item.visible, true)));
    if ('type' in item) this.#page(item, setting);
    else if (item.control) {
      const { control } = item;
      addControl(this.#tab, setting, control);
      this.#refreshers.push(() => void setting.setDisabled(answer(control.disabled, false)));
    } else if (item.render) {
      const cleanup = item.render(
        setting as unknown as AppSetting,
        group as unknown as AppSettingGroup,
      );
      if (typeof cleanup === 'function') this.#cleanups.push(cleanup);
    } else if (item.action) {
      const { action, disabled } = item;
      clickable(setting.settingEl, () => action(setting.settingEl, index));
      this.#refreshers.push(() => void setting.setDisabled(answer(disabled, false)));
    }
    return setting;
  }

  #page(page: SettingDefinitionPage, setting: Setting): void {
    setting.setClass('mod-page');
    if (page.displayValue !== undefined || page.status !== undefined) {
      setting.addDisplayValue((display) => {
        display.setValue(answer(page.displayValue, '')).setStatus(answer(page.status, null));
      });
    }
    setIcon(setting.controlEl.createDiv('setting-page-chevron'), 'chevron-right');
    clickable(setting.settingEl, () => this.turnTo([...this.#pages, page.name]));
  }
}

/** A page that is made of definitions. */
class DeclaredPage extends SettingPage {
  override display(): void {}
}

function isList(
  definition: SettingDefinitionGroup | SettingDefinitionList,
): definition is SettingDefinitionList {
  return definition.type === 'list';
}

function pagesIn(items: readonly SettingDefinitionItem[]): SettingDefinitionPage[] {
  return items.flatMap((item) => {
    if (!('type' in item)) return [];
    return item.type === 'page' ? [item] : pagesIn(item.items ?? []);
  });
}

function clickable(element: HTMLElement, action: () => unknown): void {
  element.addClass('tappable');
  element.setAttrs({ role: 'button', tabindex: 0 });
  element.addEventListener('click', () => void action());
  element.addEventListener('keydown', (event) => {
    if (event.target === element && (event.key === 'Enter' || event.key === ' ')) void action();
  });
}
