import type { UserEvent } from 'obsidian';
import type { Adapter } from '../data/adapter';
import { Events } from '../data/events';
import { FileManager } from '../data/file-manager';
import { MetadataCache } from '../data/metadata-cache';
import { Vault } from '../data/vault';
import { installGlobals } from '../ui/globals';
import { Keymap, Scope } from '../ui/keymap';
import { Menu } from '../ui/menu';
import { followSwipes } from '../ui/swipe';
import { followPointer } from '../ui/tooltip';
import { Commands } from './commands';
import { coreSuggests } from './core-suggests';
import type { EditorSuggest } from './editor-suggest';
import { followHovering } from './page-preview';
import { MarkdownView } from './markdown-view';
import { Plugins } from './plugins';
import { Registrations } from './registrations';
import { SettingsModal } from '../ui/settings-modal';
import { Workspace } from './workspace';

/** Secrets, kept in memory. */
export class SecretStorage extends Events {
  readonly #secrets = new Map<string, string>();

  setSecret(id: string, secret: string): void {
    if (!/^[a-z0-9-]+$/.test(id)) throw new Error(`Invalid secret id: ${id}`);
    this.#secrets.set(id, secret);
  }

  getSecret(id: string): string | null {
    return this.#secrets.get(id) ?? null;
  }

  listSecrets(): string[] {
    return [...this.#secrets.keys()];
  }
}

/** The app around a vault, shown in an element of a window. */
export class App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly registrations = new Registrations();
  readonly commands: Commands;
  readonly workspace: Workspace;
  readonly plugins: Plugins;
  readonly setting: SettingsModal;
  readonly secretStorage = new SecretStorage();
  readonly coreSuggests: readonly EditorSuggest<unknown>[];
  readonly renderContext = { hoverPopover: null };
  lastEvent: UserEvent | null = null;
  readonly #detach: (() => void)[] = [];

  constructor(adapter: Adapter, containerEl: HTMLElement, configDir?: string) {
    this.attachWindow(window);
    this.vault = new Vault(adapter, configDir);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.commands = new Commands(this);
    this.workspace = new Workspace(this, containerEl);
    this.plugins = new Plugins(this);
    this.setting = new SettingsModal(this);
    followHovering(this);
    this.coreSuggests = coreSuggests(this);
    const { leftSplit, rightSplit } = this.workspace;
    this.#detach.push(followSwipes(containerEl.doc, leftSplit, rightSplit));
    this.keymap.viewScope = () => this.workspace.activeLeaf?.view.scope ?? null;
    this.registrations.views.set('markdown', (leaf) => new MarkdownView(leaf));
    this.registrations.extensions.set('md', 'markdown');
  }

  isDarkMode(): boolean {
    return activeDocument.body.hasClass('theme-dark');
  }

  /** Switches between light and dark; fires the event for all that draw in colours. */
  setDarkMode(dark: boolean): void {
    const { rootSplit, floating } = this.workspace;
    for (const doc of new Set([
      ...[rootSplit, ...floating].map((each) => each.doc),
      this.setting.modalEl.doc,
    ])) {
      doc.body.toggleClass('theme-dark', dark);
      doc.body.toggleClass('theme-light', !dark);
    }
    this.workspace.trigger('css-change');
  }

  loadLocalStorage(key: string): unknown {
    const stored = window.localStorage.getItem(this.#storageKey(key));
    return stored === null ? null : JSON.parse(stored);
  }

  /** "If data is null, the entry will be cleared." */
  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) {
      window.localStorage.removeItem(this.#storageKey(key));
    } else {
      window.localStorage.setItem(this.#storageKey(key), JSON.stringify(data));
    }
  }

  /** Makes a window one of the app's: keys, tooltips, the last event. */
  attachWindow(window: Window): void {
    installGlobals(window as Window & typeof globalThis);
    const remember = (event: Event) => {
      this.lastEvent = event as UserEvent;
    };
    const kinds = ['click', 'keydown', 'mousedown', 'touchstart'];
    for (const kind of kinds) window.addEventListener(kind, remember, true);
    this.#detach.push(this.keymap.attach(window), followPointer(window), () =>
      kinds.forEach((kind) => window.removeEventListener(kind, remember, true)),
    );
  }

  /** The editor's context menu, filled by the listeners to `editor-menu`. */
  openEditorMenu(event: MouseEvent, view: MarkdownView): void {
    const menu = Menu.forEvent(event);
    this.workspace.trigger('editor-menu', menu, view.editor, view);
  }

  /** Releases all windows. */
  detachWindows(): void {
    for (const detach of this.#detach.splice(0)) detach();
  }

  #storageKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}
