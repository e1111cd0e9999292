import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../frame/app';
import { setIcon } from './icons';
import { Modal } from './modal';
import type { SettingTab } from './setting-tab';

/** The settings window: the plugins' pages, and a search over all definitions. */
export class SettingsModal extends Modal {
  readonly #tabs: SettingTab[] = [];
  readonly #navEl: HTMLElement;
  readonly #resultsEl: HTMLElement;
  readonly #pageEl: HTMLElement;
  activeTab: SettingTab | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.setTitle('Settings');
    this.contentEl.addClass('vertical-tabs-container');
    const header = this.contentEl.createDiv('vertical-tab-header');
    const search = header.createEl('input', {
      type: 'search',
      placeholder: 'Search settings',
      attr: { 'aria-label': 'Search settings' },
    });
    this.#resultsEl = header.createDiv('vertical-tab-results');
    this.#navEl = header.createDiv('vertical-tab-header-group');
    this.#pageEl = this.contentEl.createDiv('vertical-tab-content-container');
    search.addEventListener('input', () => this.#search(search.value));
  }

  addTab(tab: SettingTab): void {
    this.#tabs.push(tab);
    // Called once here, so that the search finds a page that nobody has opened yet.
    tab.update();
  }

  removeTab(tab: SettingTab): void {
    this.#tabs.splice(this.#tabs.indexOf(tab), 1);
    if (this.activeTab === tab) this.#turnTo(null);
    this.#draw();
  }

  override onOpen(): void {
    this.#turnTo(this.activeTab ?? this.#tabs[0] ?? null);
  }

  override onClose(): void {
    this.activeTab?.leave();
  }

  openTabById(id: string): void {
    const tab = this.#tabs.find((candidate) => candidate.id === id);
    if (tab) this.#turnTo(tab);
  }

  /** The rows that match, as the search shows them. */
  find(query: string): { tab: SettingTab; name: string }[] {
    const wanted = query.trim().toLowerCase();
    return this.#tabs.flatMap((tab) =>
      searchable(tab.settingItems).flatMap(({ name, text }) =>
        text.toLowerCase().includes(wanted) ? { tab, name } : [],
      ),
    );
  }

  #turnTo(tab: SettingTab | null): void {
    this.activeTab?.leave();
    this.activeTab = tab;
    this.#pageEl.empty();
    if (tab) {
      this.#pageEl.appendChild(tab.containerEl);
      tab.show();
    }
    this.#draw();
  }

  #draw(): void {
    this.#navEl.empty();
    for (const tab of this.#tabs) {
      const item = this.#navEl.createDiv({
        cls: 'vertical-tab-nav-item tappable',
        attr: { role: 'button', tabindex: 0 },
      });
      setIcon(item.createDiv('vertical-tab-nav-item-icon'), tab.icon);
      item.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
      item.toggleClass('is-active', tab === this.activeTab);
      item.addEventListener('click', () => this.#turnTo(tab));
    }
  }

  #search(query: string): void {
    this.#resultsEl.empty();
    if (query.trim() === '') return;
    for (const { tab, name } of this.find(query)) {
      const row = this.#resultsEl.createDiv({ cls: 'vertical-tab-nav-item tappable', text: name });
      row.addEventListener('click', () => this.#turnTo(tab));
    }
  }
}

function searchable(items: readonly SettingDefinitionItem[]): { name: string; text: string }[] {
  return items.flatMap((item) => {
    if (item.visible === false || (typeof item.visible === 'function' && !item.visible()))
      return [];
    if ('type' in item && item.type !== 'page') return searchable(item.items ?? []);
    if ('type' in item)
      return [{ name: item.name, text: item.name }, ...searchable(item.items ?? [])];
    if (
      item.searchable === false ||
      (typeof item.searchable === 'function' && !item.searchable())
    ) {
      return [];
    }
    const description = typeof item.desc === 'string' ? item.desc : (item.desc?.textContent ?? '');
    return [
      { name: item.name, text: [item.name, description, ...(item.aliases ?? [])].join('\n') },
    ];
  });
}
