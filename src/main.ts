import { Plugin } from 'obsidian';
import { Celebration } from './obsidian/celebration';
import { addCommands } from './obsidian/commands';
import { copyDiagnostics } from './obsidian/check/copy-diagnostics';
import { registerBasesView } from './obsidian/bases/register-bases-view';
import { registerCodeBlock } from './obsidian/code-block/register-code-block';
import { registerEditorFeatures } from './obsidian/editor/editor-features';
import { interfaceWords } from './obsidian/languages';
import { forgetOnceUninstalled } from './obsidian/device-storage';
import { LiveEditorJournal } from './obsidian/editor/live-editor-journal';
import { LiveJournal } from './obsidian/index/live-journal';
import { LogModal } from './obsidian/logging/log-modal';
import { Logger } from './obsidian/logging/logger';
import { addNoteMenu } from './obsidian/note-menu';
import { notify } from './obsidian/notices';
import { offerLostLines } from './obsidian/logging/offer-lost';
import type { SmallWinsApi } from './obsidian/api/api';
import { registerApi } from './obsidian/api/register-api';
import { registerPagePreview } from './obsidian/page-preview';
import type { PluginParts } from './obsidian/plugin-parts';
import { PatternIndex } from './obsidian/index/pattern-index';
import { askAboutEdits } from './obsidian/review/review-modal';
import { Reviewer } from './obsidian/review/reviewer';
import { settingsNotice } from './obsidian/settings/settings-problems';
import { SettingsStore } from './obsidian/settings/settings-store';
import { SmallWinsSettingTab } from './obsidian/settings/settings-tab';
import { rememberBeginning } from './obsidian/settings/remember-beginning';
import { showSidebar } from './obsidian/sidebar/show-sidebar';
import { SIDEBAR_VIEW, SidebarView } from './obsidian/sidebar/sidebar-view';
import { StepTimer } from './obsidian/steps/step-timer';
import { notifyTimerEnd } from './obsidian/steps/timer-end';
import { showTimerStatus } from './obsidian/steps/timer-status';
import { tellWhatIsNew } from './obsidian/whats-new';
import { VaultWriter } from './obsidian/vault-writer';

/** Small Wins inside Obsidian: builds its parts and registers them. Reads nothing before the layout is ready. */
export default class SmallWinsPlugin extends Plugin {
  /** The API for other plugins; null until this plugin has loaded. */
  api: SmallWinsApi | null = null;
  readonly #store = new SettingsStore(this, interfaceWords);
  #toldOfSettings: string | null = null;
  #isOn = true;

  override onload(): void {
    const parts = this.#build();
    const { live, store, settingTab } = parts;
    this.register(() => {
      this.#isOn = false;
    });
    forgetOnceUninstalled(this);
    this.addChild(live);
    this.addChild(parts.patterns);
    this.addChild(parts.timer);
    showTimerStatus(this, parts);
    this.addChild(new Celebration(this.app, live, parts.words));
    this.addSettingTab(settingTab);
    this.registerView(SIDEBAR_VIEW, (leaf) => new SidebarView(leaf, parts));
    this.addRibbonIcon('circle-plus', interfaceWords.commands.log, () => {
      new LogModal(parts).open();
    });
    addCommands(this, parts);
    addNoteMenu(this, parts);
    this.api = registerApi(this, parts);
    registerPagePreview(this, parts);
    registerCodeBlock(this, parts);
    registerBasesView(this, parts);
    registerEditorFeatures(
      this,
      new LiveEditorJournal(live, parts.writer, parts.words),
      parts.words,
    );
    this.app.workspace.onLayoutReady(async () => {
      await this.#loadSettings();
      if (!live.isLoaded) return;
      this.register(
        live.onChange(() => {
          rememberBeginning(live, store);
        }),
      );
      await live.start();
      if (!this.#isOn) return;
      tellWhatIsNew(parts);
      await offerLostLines(parts);
    });
  }

  override onUserEnable(): void {
    void showSidebar(this.app);
  }

  override onExternalSettingsChange(): void {
    void this.#loadSettings();
  }

  /** Reports settings problems once: a sync that rewrites the file would repeat the notice. */
  async #loadSettings(): Promise<void> {
    const { problems } = await this.#store.load();
    const text = settingsNotice(problems, interfaceWords);
    const isNews = text !== this.#toldOfSettings;
    this.#toldOfSettings = text;
    if (text !== null && isNews && this.#isOn) notify(text);
  }

  #build(): PluginParts {
    const { app } = this;
    const store = this.#store;
    const live = new LiveJournal(app, store);
    const writer = new VaultWriter(app, interfaceWords.obstacles, () => live.obstacle);
    const logger = new Logger(app, live, writer, {
      words: interfaceWords,
      onWaiting: () => {
        live.notifyListeners();
      },
    });
    const patterns = new PatternIndex(app, live);
    const parts: PluginParts = {
      app,
      manifest: this.manifest,
      store,
      settingTab: new SmallWinsSettingTab(app, this, store, {
        words: interfaceWords,
        diagnose: () => void copyDiagnostics(parts),
      }),
      live,
      patterns,
      writer,
      logger,
      reviewer: new Reviewer(
        { app, live, writer, logger, patterns, words: interfaceWords },
        (note, edited) => askAboutEdits(app, interfaceWords, note, edited),
      ),
      timer: new StepTimer(app, (ended) => {
        notifyTimerEnd(parts, ended);
      }),
      words: interfaceWords,
    };
    return parts;
  }
}
