import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import moment from 'moment';
import 'moment/min/locales';
import type { PluginManifest } from 'obsidian';
import type { App } from '../frame/app';
import { BASES_PANE, BasesPane } from '../frame/bases-pane';
import { MarkdownView } from '../frame/markdown-view';
import type { PluginClass } from '../frame/plugins';
import { Host } from '../host';
import * as obsidian from '../obsidian';
import { setIcon } from '../ui/icons';
import { getLanguage, setLanguage } from '../ui/language';
import { Platform, setPhone } from '../ui/platform';
import { BridgeDisk } from './bridge-disk';
import { CommandPalette } from './command-palette';
import { FILE_EXPLORER, FileExplorer } from './file-explorer';
import { shiftClock } from './shifted-clock';

type Loader = (
  module: { exports: { default?: PluginClass } },
  exports: object,
  require: (name: string) => unknown,
) => void;

declare global {
  interface Window {
    /** The running host, for tests and the browser's console. */
    host?: Host;
    /** The app, where the real one has it too. */
    app?: App;
    /** If set before the page loads, the vault is in memory and holds these files. */
    hostFiles?: Record<string, string>;
    /** The server wraps the plugin's bundle in a call of this. */
    definePlugin: (loader: Loader) => void;
    moment: typeof moment;
  }
}

const PHONE_WIDTH = 600;
/** What the app gives to a plugin that requires 'obsidian'. */
const MODULES: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

function requireModule(name: string): unknown {
  if (!(name in MODULES))
    throw new Error(`The plugin asks for ${name}, which the app does not have`);
  return MODULES[name];
}

/** Loads the built `main.js` as the app does: CommonJS, with the app's modules. */
function loadPluginClass(): Promise<PluginClass> {
  return new Promise((resolve, reject) => {
    window.definePlugin = (loader) => {
      const module: { exports: { default?: PluginClass } } = { exports: {} };
      loader(module, module.exports, requireModule);
      if (module.exports.default) resolve(module.exports.default);
      else reject(new Error('main.js exports no plugin'));
    };
    const script = document.body.createEl('script', { attr: { src: '/plugin/main.js' } });
    script.addEventListener('error', () => reject(new Error('main.js cannot be read')));
  });
}

function addCommands(app: App): void {
  const palette = () => {
    new CommandPalette(app).open();
    return false;
  };
  app.scope.register(['Mod'], 'p', palette);
  app.scope.register(['Mod'], ',', () => {
    app.setting.open();
    return false;
  });
  app.scope.register(['Mod'], 'e', () => {
    void app.workspace.getActiveViewOfType(MarkdownView)?.toggleMode();
    return false;
  });
  const own: [string, string, () => unknown][] = [
    ['app:open-settings', 'Open settings', () => app.setting.open()],
    ['theme:toggle', 'Toggle light/dark mode', () => app.setDarkMode(!app.isDarkMode())],
    [
      'app:toggle-rtl',
      'Toggle right-to-left',
      () => setRightToLeft(!document.body.hasClass('mod-rtl')),
    ],
    ['app:toggle-left-sidebar', 'Toggle left sidebar', () => app.workspace.leftSplit.toggle()],
    ['app:toggle-right-sidebar', 'Toggle right sidebar', () => app.workspace.rightSplit.toggle()],
    ['workspace:move-to-new-window', 'Move current pane to new window', () => moveToWindow(app)],
    ['file-explorer:new-file', 'Create new note', () => newNote(app)],
    ['markdown:toggle-preview', 'Toggle reading view', () => activeNote(app)?.toggleMode()],
    ['editor:toggle-source', 'Toggle Live Preview/source mode', () => toggleSource(app)],
  ];
  for (const [id, name, callback] of own) app.commands.addCommand({ id, name, callback });
}

function activeNote(app: App): MarkdownView | null {
  return app.workspace.activeNote;
}

function toggleSource(app: App): unknown {
  const note = activeNote(app);
  return note?.setState({ ...note.getState(), source: note.livePreview }, { history: false });
}

function moveToWindow(app: App): void {
  if (app.workspace.activeLeaf) app.workspace.moveLeafToPopout(app.workspace.activeLeaf);
}

async function newNote(app: App): Promise<void> {
  let name = 'Untitled.md';
  for (let count = 1; app.vault.getFileByPath(name); count += 1) name = `Untitled ${count}.md`;
  await app.workspace.getLeaf('tab').openFile(await app.vault.create(name, ''));
}

function setRightToLeft(on: boolean): void {
  document.body.toggleClass('mod-rtl', on);
  document.documentElement.dir = on ? 'rtl' : 'ltr';
}

/** The app's frame around the plugin: its own buttons, and on a phone the drawers' bar. */
function addButtons(app: App): void {
  const buttons: [string, string, () => unknown][] = [
    ['terminal', 'Open command palette', () => new CommandPalette(app).open()],
    ['sun-moon', 'Toggle light/dark mode', () => app.setDarkMode(!app.isDarkMode())],
    ['settings', 'Settings', () => app.setting.open()],
  ];
  for (const [icon, title, callback] of buttons) {
    app.workspace.addRibbonIcon(icon, title, callback).addClass('mod-app');
  }
  const bar = createDiv({ cls: 'mobile-navbar', attr: { role: 'navigation' } });
  document.querySelector('.app-container')?.insertAdjacentElement('afterend', bar);
  const { leftSplit, rightSplit } = app.workspace;
  const drawers: [string, string, () => unknown][] = [
    ['panel-left', 'Files', () => drawer(leftSplit, rightSplit)],
    ...buttons,
    ['panel-right', 'Sidebar', () => drawer(rightSplit, leftSplit)],
  ];
  for (const [icon, title, callback] of drawers) {
    const element = bar.createDiv({
      cls: 'clickable-icon',
      attr: { role: 'button', tabindex: 0, 'aria-label': title },
    });
    setIcon(element, icon);
    element.addEventListener('click', () => void callback());
  }
}

function drawer(wanted: App['workspace']['leftSplit'], other: App['workspace']['leftSplit']): void {
  other.collapse();
  wanted.toggle();
}

/** The address may say `theme=dark`, `rtl`, `lang=de`, `index=cold`, `open=Some note`, `today=2026-11-20`. */
async function start(): Promise<void> {
  const address = new URLSearchParams(window.location.search);
  const today = address.get('today');
  if (today !== null) shiftClock(today);
  const lang = address.get('lang');
  if (lang !== null) setLanguage(lang);
  // moment follows the app's language; its name for Chinese is longer.
  moment.locale(getLanguage() === 'zh' ? 'zh-cn' : getLanguage());
  setPhone(window.innerWidth < PHONE_WIDTH);
  window.moment = moment;
  document.body.classList.toggle('is-mobile', Platform.isMobile);
  document.body.classList.toggle('is-phone', Platform.isPhone);
  const files = window.hostFiles;
  const disk = new BridgeDisk(address.get('token') ?? '');
  const host = new Host({
    ...(files ? { files } : { disk, kept: (paths) => disk.metadata(paths) }),
    name: document.title,
    containerEl: document.querySelector<HTMLElement>('.app-container') ?? document.body,
    firstIndex: address.get('index') === 'cold' ? 'cold' : 'warm',
  });
  window.host = host;
  const { app } = host;
  window.app = app;
  app.setDarkMode(
    address.get('theme') === 'dark' ||
      (!address.has('theme') && window.matchMedia('(prefers-color-scheme: dark)').matches),
  );
  if (address.has('rtl')) setRightToLeft(true);
  app.registrations.views.set(FILE_EXPLORER, (leaf) => new FileExplorer(leaf));
  app.registrations.views.set(BASES_PANE, (leaf) => new BasesPane(leaf));
  app.registrations.extensions.set('base', BASES_PANE);
  addCommands(app);
  addButtons(app);
  await host.start(async () => {
    const manifest = (await (await window.fetch('/plugin/manifest.json')).json()) as PluginManifest;
    const Class = await loadPluginClass();
    const plugin = await app.plugins.enable(Class, manifest);
    // With the sidebar open, as after a user has enabled the plugin for the first time.
    app.workspace.onLayoutReady(() => plugin.onUserEnable());
  });
  await app.workspace.ensureSideLeaf(FILE_EXPLORER, 'left', { reveal: !Platform.isMobile });
  const first = address.get('open');
  if (first !== null) await app.workspace.openLinkText(first, '');
  document.body.setAttr('data-ready', 'true');
}

void start();
