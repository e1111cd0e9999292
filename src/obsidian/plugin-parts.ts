import type { App, PluginManifest } from 'obsidian';
import type { Words } from '../core/words/words';
import type { LiveJournal } from './index/live-journal';
import type { ExperimentIndex } from './index/experiment-index';
import type { Logger } from './logging/logger';
import type { PatternIndex } from './index/pattern-index';
import type { Reviewer } from './review/reviewer';
import type { SettingsStore } from '../models/settings-store';
import type { SmallWinsSettingTab } from './settings/settings-tab';
import type { StepTimer } from './steps/step-timer';
import type { VaultWriter } from './vault-writer';

/**
 * The parts of the plugin: made once the vault's config is read, and passed to everything the user can use. Until then
 * there is only the {@link Door} to them.
 */
export interface PluginParts {
  readonly app: App;
  readonly manifest: PluginManifest;
  readonly store: SettingsStore;
  readonly settingTab: SmallWinsSettingTab;
  readonly live: LiveJournal;
  readonly patterns: PatternIndex;
  readonly experiments: ExperimentIndex;
  readonly writer: VaultWriter;
  readonly logger: Logger;
  readonly reviewer: Reviewer;
  readonly timer: StepTimer;
  /** what is said on screen */
  readonly words: Words;
  /** what is written into the vault, or leaves it */
  readonly noteWords: Words;
}
