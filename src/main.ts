import { Plugin, setTooltip } from 'obsidian';
import { openAllWinsAgain } from './obsidian/all-wins/show-all-wins';
import { ALL_WINS_VIEW, AllWinsView } from './obsidian/all-wins/all-wins-view';
import { Celebration } from './obsidian/celebration';
import { addCommands } from './obsidian/commands';
import { copyDiagnostics } from './obsidian/check/copy-diagnostics';
import { registerBasesView } from './obsidian/bases/register-bases-view';
import { Door } from './obsidian/door';
import { ExperimentIndex } from './obsidian/index/experiment-index';
import { KeptNotes } from './obsidian/index/kept-notes';
import { registerCodeBlock } from './obsidian/code-block/register-code-block';
import { NoteTyping } from './obsidian/editor/note-typing';
import { registerEditorFeatures } from './obsidian/editor/editor-features';
import { interfaceLanguage, interfaceWords, noteWords, speak } from './obsidian/languages';
import { forgetOnceUninstalled } from './obsidian/device-storage';
import { LiveEditorJournal } from './obsidian/editor/live-editor-journal';
import { LiveJournal } from './obsidian/index/live-journal';
import { LogModal } from './obsidian/logging/log-modal';
import { Logger } from './obsidian/logging/logger';
import { addNoteMenu } from './obsidian/note-menu';
import { hideNotices, notify, notifyFailure } from './obsidian/notices';
import { closeAll } from './obsidian/open-things';
import { offerLostLines } from './obsidian/logging/offer-lost';
import type { SmallWinsApi } from './obsidian/api/api';
import { registerApi } from './obsidian/api/register-api';
import { registerPagePreview } from './obsidian/page-preview';
import type { PluginParts } from './obsidian/plugin-parts';
import { PatternIndex } from './obsidian/index/pattern-index';
import { askAboutEdits } from './obsidian/review/review-modal';
import { Reviewer } from './obsidian/review/reviewer';
import { settingsNotice } from './models/settings-problems';
import { dataFile } from './obsidian/settings/data-file';
import { openSettings } from './obsidian/settings/open-settings';
import { SettingsStore } from './models/settings-store';
import { SmallWinsSettingTab } from './obsidian/settings/settings-tab';
import { rememberBeginning } from './obsidian/settings/remember-beginning';
import { showSidebar } from './obsidian/sidebar/show-sidebar';
import { SIDEBAR_VIEW, SidebarView } from './obsidian/sidebar/sidebar-view';
import { StepTimer } from './obsidian/steps/step-timer';
import { notifyTimerEnd } from './obsidian/steps/timer-end';
import { showTimerStatus } from './obsidian/steps/timer-status';
import { tellWhatIsNew } from './obsidian/whats-new';
import { VaultWriter } from './obsidian/vault-writer';
import { openModal } from './obsidian/open-modal';

/** Small Wins inside Obsidian: registers what the user can use, and builds its parts once the layout is ready. */
export default class SmallWinsPlugin extends Plugin {
  /** The API for other plugins; null until this plugin has loaded. */
  api: SmallWinsApi | null = null;
  readonly #door = new Door(interfaceWords);
  readonly #store = new SettingsStore(dataFile(this, interfaceWords), interfaceWords);
  readonly #settingTab = new SmallWinsSettingTab(this.app, this, this.#store, {
    words: interfaceWords,
    diagnose: () => {
      this.#door.enter((parts) => void copyDiagnostics(parts));
    },
    dailyNotes: () => this.#door.parts?.live.journal.dailyNotes() ?? 0,
    config: () => this.#door.parts?.live.setup.config ?? null,
  });
  readonly #typing = new NoteTyping();
  #toldOfSettings: string | null = null;

  override async onload(): Promise<void> {
    const door = this.#door;
    // No file is read before the layout is ready: until then the app's own language is spoken.
    await speak({ language: null, notesLanguage: null });
    this.register(() => {
      door.close();
      hideNotices();
      closeAll();
    });
    forgetOnceUninstalled(this);
    this.registerView(SIDEBAR_VIEW, (leaf) => new SidebarView(leaf, door, this.manifest.name));
    this.registerView(ALL_WINS_VIEW, (leaf) => new AllWinsView(leaf, door));
    const ribbon = this.addRibbonIcon('circle-plus', interfaceWords.commands.log, () => {
      door.enter((parts) => {
        openModal(new LogModal(parts));
      });
    });
    this.register(
      interfaceLanguage.onChange(() => {
        setTooltip(ribbon, interfaceWords.commands.log, { placement: 'right' });
        this.#settingTab.update();
        void openAllWinsAgain(this.app);
      }),
    );
    this.register(this.#store.onChange(({ settings }) => void speak(settings)));
    addCommands(this, door);
    addNoteMenu(this, door);
    this.api = registerApi(this, door);
    registerPagePreview(this);
    this.registerEditorExtension(this.#typing.extension);
    registerCodeBlock(this, door);
    registerBasesView(this, door);
    door.enter((parts) => {
      registerEditorFeatures(
        this,
        new LiveEditorJournal(parts.live, parts.writer, parts.words),
        parts.words,
      );
    });
    this.app.workspace.onLayoutReady(() => this.#begin());
  }

  override onUserEnable(): void {
    void showSidebar(this.app);
  }

  override onExternalSettingsChange(): void {
    void this.#loadSettings();
  }

  /** Reads the settings and the vault's config, and lets in who waits for the parts that are made from them. */
  async #begin(): Promise<void> {
    if (this.#door.isClosed()) return;
    // Nobody opens settings before: to list them takes as long as all that onload does.
    this.addSettingTab(this.#settingTab);
    const settings = this.#store;
    const kept = new KeptNotes(this.app);
    this.register(() => {
      kept.close();
    });
    await this.#loadSettings();
    await speak(settings.get());
    const live = await LiveJournal.open({ app: this.app, settings, kept });
    if (this.#door.isClosed()) return;
    const parts = this.#build(live);
    this.addChild(live);
    this.addChild(parts.patterns);
    this.addChild(parts.experiments);
    this.addChild(parts.timer);
    this.addChild(new Celebration(this.app, live, parts.words));
    showTimerStatus(this, parts);
    this.register(
      live.onChange(() => {
        rememberBeginning(live, settings);
      }),
    );
    this.#door.open(parts);
    tellWhatIsNew(parts);
    await offerLostLines(parts);
  }

  /** Reports settings problems once: a sync that rewrites the file would repeat the notice. */
  async #loadSettings(): Promise<void> {
    const { problems } = await this.#store.load();
    const text = settingsNotice(problems, interfaceWords);
    const isNews = text !== this.#toldOfSettings;
    this.#toldOfSettings = text;
    if (text === null || !isNews || this.#door.isClosed()) return;
    const settingTab = this.#settingTab;
    const run = () => {
      openSettings({ app: this.app, settingTab, words: interfaceWords }, null);
    };
    notify(text, { name: interfaceWords.settings.open, run });
  }

  #build(live: LiveJournal): PluginParts {
    const { app } = this;
    const words = interfaceWords;
    const writer = new VaultWriter(app, words.obstacles, () => live.obstacle);
    const logger = new Logger(app, live, writer, {
      words,
      typing: this.#typing,
      waiting: () => {
        live.notifyListeners();
      },
      failure: notifyFailure,
    });
    const patterns = new PatternIndex(app, live);
    const experiments = new ExperimentIndex(app, live, patterns);
    const parts: PluginParts = {
      app,
      manifest: this.manifest,
      store: this.#store,
      settingTab: this.#settingTab,
      live,
      patterns,
      experiments,
      writer,
      logger,
      reviewer: new Reviewer(
        {
          app,
          live,
          writer,
          logger,
          patterns,
          experiments,
          words,
          noteWords,
          store: this.#store,
        },
        (note, edited) => askAboutEdits(app, words, note, edited),
      ),
      timer: new StepTimer(app, (ended) => {
        notifyTimerEnd(parts, ended);
      }),
      words,
      noteWords,
    };
    return parts;
  }
}
