import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab, normalizePath } from 'obsidian';
import type { Words } from '../../core/words/words';
import type { VaultConfig } from '../../core/vault/vault-config';
import { appLanguages, noteLanguages } from '../languages';
import { advancedGroup } from './advanced-group';
import { celebrationGroup } from './celebration-group';
import { TEXT } from '../../models/control-form';
import { dailyNotesGroup } from './daily-notes-group';
import { goalsGroup } from './goals-group';
import { heatmapGroup } from './heatmap-group';
import { loggingGroup } from './logging-group';
import { marksGroup } from './marks-group';
import { planGroup } from './plan-group';
import { problemsPage } from './problems-page';
import { SettingLists } from './setting-lists';
import { openDocs } from '../docs-modal';
import { SettingRows } from './setting-rows';
import type { SettingsStore } from '../../models/settings-store';
import { TypedTexts } from './typed-texts';
import { longerReviewsGroup, weeklyReviewGroup } from './review-groups';

/** What the settings page says, and what it asks of the plugin. */
export interface SettingsTabParts {
  readonly words: Words;
  readonly diagnose: () => void;
  /** how many daily notes are found now */
  readonly dailyNotes: () => number;
  /** where the vault keeps its notes; null until that is read */
  readonly config: () => Pick<VaultConfig, 'daily' | 'reviews'> | null;
}

/** The settings page: every field of `data.json`, found by Obsidian's own search. Keys are paths of the file. */
export class SmallWinsSettingTab extends PluginSettingTab {
  override icon = 'sprout';
  /** the id of the page in the settings window */
  readonly pluginId: string;
  readonly #store: SettingsStore;
  readonly #rows: SettingRows;
  readonly #lists: SettingLists;
  readonly #typed = new TypedTexts((key, value) => this.#save(key, value));

  readonly #parts: SettingsTabParts;

  constructor(app: App, plugin: Plugin, store: SettingsStore, parts: SettingsTabParts) {
    super(app, plugin);
    this.pluginId = plugin.manifest.id;
    this.#store = store;
    this.#parts = parts;
    this.#rows = new SettingRows(store, parts.words, () => noteLanguages('en')[0], {
      openDocs: (topic) => {
        openDocs(this.app, topic);
      },
      refused: (path) => {
        this.#typed.forget(path);
      },
    });
    this.#lists = new SettingLists(this.#rows, () => {
      this.update();
    });
    plugin.register(
      store.onChange((_, by) => {
        if (by === 'outside') this.update();
      }),
    );
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const rows = this.#rows;
    const lists = this.#lists;
    const config = this.#parts.config();
    return [
      problemsPage(this.#store, rows.words, () => {
        this.update();
      }),
      marksGroup(rows, lists),
      dailyNotesGroup(rows, lists, {
        hasFolder: (folder) => this.app.vault.getFolderByPath(normalizePath(folder)) !== null,
        dailyNotes: () => this.#parts.dailyNotes(),
        location: config?.daily,
      }),
      planGroup(rows, lists),
      goalsGroup(rows),
      heatmapGroup(rows),
      weeklyReviewGroup(rows, lists, config?.reviews),
      longerReviewsGroup(rows, lists, config?.reviews),
      loggingGroup(rows),
      celebrationGroup(rows, lists),
      advancedGroup(rows, appLanguages.languageOf(null), this.#parts.diagnose),
    ];
  }

  override getControlValue(key: string): unknown {
    return this.#typed.get(key) ?? this.#rows.shown(key);
  }

  override setControlValue(key: string, value: unknown): Promise<void> {
    const { typed } = this.#rows.forms.get(key) ?? TEXT;
    return typed ? this.#typed.put(key, value) : this.#save(key, value);
  }

  override hide(): void {
    this.#typed.leave();
    this.#lists.forgetDraft();
    super.hide();
  }

  async #save(key: string, value: unknown): Promise<void> {
    const { stored, typed } = this.#rows.forms.get(key) ?? TEXT;
    const before = this.#store.problems.length;
    const refusal = await this.#store.set(key, stored(value));
    if (refusal === null) this.#lists.filled(key);
    // Keep typed text in the field if it was not saved. A switch has to show the value in effect.
    if (!typed && (refusal !== null || this.#store.problems.length !== before)) this.update();
  }
}
