import type { Extension } from '@codemirror/state';
import type {
  BasesViewRegistration,
  CliFlags,
  CliHandler,
  Command,
  HoverLinkSource,
  ObsidianProtocolHandler,
  PluginManifest,
} from 'obsidian';
import type { PluginSettingTab } from '../ui/setting-tab';
import type { App } from './app';
import { Component } from './component';
import type { EditorSuggest } from './editor-suggest';
import type { CodeBlockHandler, PostProcessor } from './markdown-post-processor';
import type { ViewCreator } from './registrations';

/** A community plugin. Everything that it registers is removed when it is unloaded. */
export abstract class Plugin extends Component {
  declare settings?: unknown;
  declare onExternalSettingsChange?: () => unknown;
  /** The data as last read or written here, to tell an external change from our own. */
  #ownData: string | null = null;

  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {}

  addRibbonIcon(
    icon: string,
    title: string,
    callback: (event: MouseEvent) => unknown,
  ): HTMLElement {
    const element = this.app.workspace.addRibbonIcon(icon, title, callback);
    this.register(() => element.remove());
    this.#hold(this.app.registrations.ribbon, { icon, title, element });
    return element;
  }

  addStatusBarItem(): HTMLElement {
    const element = createDiv(`status-bar-item plugin-${this.manifest.id}`);
    activeDocument.querySelector('.status-bar')?.prepend(element);
    this.register(() => element.remove());
    this.#hold(this.app.registrations.statusBar, element);
    return element;
  }

  /** "The command id and name will be automatically prefixed with this plugin's id and name." */
  addCommand(command: Command): Command {
    const { id, name } = this.manifest;
    command.id = `${id}:${command.id}`;
    command.name = `${name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    const prefix = `${this.manifest.id}:`;
    const id = commandId.startsWith(prefix) ? commandId : prefix + commandId;
    this.app.commands.removeCommand(id);
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addTab(tab);
    this.register(() => this.app.setting.removeTab(tab));
  }

  registerView(type: string, creator: ViewCreator): void {
    const { registrations, workspace } = this.app;
    if (registrations.views.has(type)) {
      throw new Error(`Attempting to register an existing view type "${type}"`);
    }
    registrations.views.set(type, creator);
    this.register(() => {
      registrations.views.delete(type);
      workspace.viewUnregistered(type);
    });
    if (workspace.layoutReady) void workspace.viewRegistered(type);
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.#set(this.app.registrations.hoverSources, id, info);
  }

  registerExtensions(extensions: string[], viewType: string): void {
    for (const extension of extensions) {
      this.#set(this.app.registrations.extensions, extension, viewType);
    }
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    this.#hold(this.app.registrations.postProcessors, processor);
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    _sortOrder?: number,
  ): void {
    const { codeBlocks } = this.app.registrations;
    if (codeBlocks.has(language)) {
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    }
    this.#set(codeBlocks, language, handler);
  }

  /** False if Bases are disabled (`bases: false` in `core-plugins.json`). */
  registerBasesView(viewId: string, registration: BasesViewRegistration): boolean {
    if (!this.app.plugins.isCoreEnabled('bases')) return false;
    this.#set(this.app.registrations.basesViews, viewId, registration);
    return true;
  }

  registerEditorExtension(extension: Extension): void {
    this.#hold(this.app.registrations.editorExtensions, extension);
    this.app.workspace.updateOptions();
    this.register(() => this.app.workspace.updateOptions());
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.#set(this.app.registrations.protocolHandlers, action, handler);
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.#hold(this.app.registrations.editorSuggests, suggest);
    this.register(() => suggest.close());
  }

  /** "Attempting to register a command that is already registered will throw an Error." */
  registerCliHandler(
    command: string,
    description: string,
    flags: CliFlags | null,
    handler: CliHandler,
  ): void {
    const { cliCommands } = this.app.registrations;
    if (cliCommands.has(command)) throw new Error(`CLI command ${command} is already registered`);
    this.#set(cliCommands, command, { description, flags, handler });
  }

  /**
   * The content of `data.json`; null if there is none. Throws for text that is not JSON (a guess,
   * `bad-data-throws`, and the worse case).
   */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.dataPath))) return null;
    this.#ownData = await adapter.read(this.dataPath);
    return JSON.parse(this.#ownData);
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    this.#ownData = JSON.stringify(data, null, 2);
    await adapter.mkdir(this.dataPath.replace(/\/[^/]+$/, ''));
    await adapter.write(this.dataPath, this.#ownData);
  }

  get dataPath(): string {
    const { id, dir = `${this.app.vault.configDir}/plugins/${id}` } = this.manifest;
    return `${dir}/data.json`;
  }

  /** Notifies the plugin when something else changed `data.json`. */
  async dataChangedOutside(): Promise<void> {
    const { adapter } = this.app.vault;
    const data = (await adapter.exists(this.dataPath)) ? await adapter.read(this.dataPath) : null;
    if (data === this.#ownData) return;
    this.#ownData = data;
    await this.onExternalSettingsChange?.();
  }

  #set<T>(map: Map<string, T>, key: string, value: T): void {
    map.set(key, value);
    this.register(() => map.delete(key));
  }

  #hold<T>(list: T[], value: T): void {
    list.push(value);
    this.register(() => list.splice(list.indexOf(value), 1));
  }
}
