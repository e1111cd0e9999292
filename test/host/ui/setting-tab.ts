import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../frame/app';
import type { Plugin } from '../frame/plugin';
import { SettingDefinitions } from './setting-definitions';

/** A page of the settings: built from definitions, or by `display` if there are none. */
export abstract class SettingTab {
  icon = 'puzzle';
  name = '';
  id = '';
  readonly containerEl = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  #drawn: SettingDefinitions | null = null;
  /** where the settings window shows the tab; null while it does not */
  #windowEl: HTMLElement | null = null;

  constructor(readonly app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }

  /** Gets the definitions again, and redraws them if they are visible. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.#windowEl) this.#draw(this.#windowEl);
  }

  /** Evaluates every `visible` and `disabled` again, without redrawing. */
  refreshDomState(): void {
    this.#drawn?.refresh();
  }

  /** "Not called when getSettingDefinitions returns a non-empty array." */
  display(): void {}

  hide(): void {
    this.containerEl.empty();
  }

  /** The settings window shows the tab. */
  show(windowEl: HTMLElement): void {
    this.#windowEl = windowEl;
    windowEl.appendChild(this.containerEl);
    this.settingItems = this.getSettingDefinitions();
    this.#draw(windowEl);
  }

  /** The page on top: the tab's own, or one below it. */
  get currentPageEl(): HTMLElement {
    return this.#drawn?.topEl ?? this.containerEl;
  }

  closePages(): void {
    this.#drawn?.turnTo([]);
  }

  /** The settings window turns to another tab, or closes. */
  leave(): void {
    this.#windowEl = null;
    this.#drawn?.destroy();
    this.#drawn = null;
    this.hide();
  }

  #draw(windowEl: HTMLElement): void {
    const path = this.#drawn?.openPages ?? [];
    this.#drawn?.destroy();
    this.#drawn = null;
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.containerEl.empty();
    this.#drawn = new SettingDefinitions(this, windowEl);
    this.#drawn.show(this.settingItems, path);
  }
}

/** A plugin's page: its controls read `plugin.settings`, and what they write is saved. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.plugin;
    return typeof settings === 'object' && settings ? Reflect.get(settings, key) : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.plugin.settings ??= {};
    const { settings } = this.plugin;
    // "Mutates and persists": every holder of the object sees the change.
    if (typeof settings === 'object' && settings) Reflect.set(settings, key, value);
    await this.plugin.saveData(settings);
  }
}
