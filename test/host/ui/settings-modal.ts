import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../frame/app';
import { openPopout } from '../frame/popout';
import { setActiveWindow } from './globals';
import { setIcon } from './icons';
import { Modal } from './modal';
import { Platform } from './platform';
import type { SettingTab } from './setting-tab';

/**
 * The settings: the plugins' pages, and a search over all definitions. "Settings now open in a new window" (release
 * notes of 1.13.0), with a document of its own; on phones, and where the user has turned that off, over the page.
 */
export class SettingsModal extends Modal {
  /** "Settings → Interface → Open settings in new window" */
  inNewWindow = true;
  /** The window, while it is open in one of its own. */
  popout: Window | null = null;
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

  override open(): void {
    if (this.inNewWindow && !Platform.isMobile && this.popout === null) {
      this.popout = openPopout(this.app.workspace.containerEl.doc);
      this.app.attachWindow(this.popout);
      this.popout.addEventListener('pagehide', () => this.close());
      setActiveWindow(this.popout);
    }
    super.open();
  }

  override close(): void {
    const popout = this.popout;
    this.popout = null;
    if (popout !== null) setActiveWindow(this.app.workspace.containerEl.win);
    super.close();
    popout?.frameElement?.remove();
    popout?.close();
  }

  /** A new window has no layout yet when `open` returns (a guess, `late-settings-window`, and the worse case). */
  protected override attach(body: HTMLElement): void {
    if (this.popout === null) super.attach(body);
    else setTimeout(() => this.isOpen && super.attach(body), 0);
  }

  /** The page on top: that of the tab, or one below it. */
  getCurrentPageEl(): HTMLElement | undefined {
    return this.activeTab?.currentPageEl;
  }

  /** Closes the pages below the tab's own. */
  clearPageStack(): void {
    this.activeTab?.closePages();
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
    tab?.show(this.#pageEl);
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
