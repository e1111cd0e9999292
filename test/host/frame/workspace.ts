import type { OpenViewState, PaneType } from 'obsidian';
import type { TFile } from '../data/abstract-file';
import { Events } from '../data/events';
import { parseLinktext } from '../data/linktext';
import { resolveSubpath } from '../data/subpath';
import { announceMigration } from '../ui/dom-extensions';
import { setIcon } from '../ui/icons';
import { Platform } from '../ui/platform';
import { setTooltip } from '../ui/tooltip';
import type { App } from './app';
import { debounce } from './debounce';
import { FileView } from './file-view';
import type { CanvasCard } from './canvas-card';
import { MarkdownView } from './markdown-view';
import { openPopout } from './popout';
import type { View } from './view';
import { DeferredView } from './view';
import {
  WorkspaceMobileDrawer,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceTabs,
  WorkspaceWindow,
} from './workspace-item';
import type { WorkspaceParent, WorkspaceSplit } from './workspace-item';
import { WorkspaceLeaf } from './workspace-leaf';

type ViewClass<T extends View> = abstract new (...args: never[]) => T;

/** The layout: a sidebar on each side, the notes in the middle, popouts. */
export class Workspace extends Events {
  readonly containerEl: HTMLElement;
  readonly leftRibbon: { readonly containerEl: HTMLElement };
  readonly leftSplit: WorkspaceSidedock;
  readonly rootSplit: WorkspaceRoot;
  readonly rightSplit: WorkspaceSidedock;
  readonly floating: WorkspaceWindow[] = [];
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  readonly requestSaveLayout = debounce(async () => {}, 2000);
  readonly #app: App;
  readonly #whenReady: (() => unknown)[] = [];
  /** Leaves of the main area, the most recently used first. */
  #recent: WorkspaceLeaf[] = [];
  #lastFiles: string[] = [];
  #activeFile: TFile | null = null;

  constructor(app: App, containerEl: HTMLElement) {
    super();
    this.#app = app;
    this.containerEl = containerEl;
    containerEl.addClass('workspace');
    this.leftRibbon = {
      containerEl: containerEl.createDiv('workspace-ribbon side-dock-ribbon mod-left'),
    };
    const Side = Platform.isMobile ? WorkspaceMobileDrawer : WorkspaceSidedock;
    this.leftSplit = new Side('mod-sidedock mod-left-split');
    this.rootSplit = new WorkspaceRoot('mod-root');
    this.rightSplit = new Side('mod-sidedock mod-right-split');
    for (const split of [this.leftSplit, this.rootSplit, this.rightSplit]) {
      containerEl.appendChild(split.containerEl);
    }
    if (Platform.isMobile) for (const side of [this.leftSplit, this.rightSplit]) side.collapse();
  }

  /** Calls all that waited for the layout. */
  ready(): void {
    this.layoutReady = true;
    for (const callback of this.#whenReady.splice(0)) callback();
    this.trigger('layout-ready');
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#whenReady.push(callback);
  }

  /** the card of a canvas that is being edited */
  activeCard: CanvasCard | null = null;

  get activeEditor(): MarkdownView | CanvasCard | null {
    return this.activeCard ?? this.activeNote;
  }

  /** The note in the active pane, or in the last one. */
  get activeNote(): MarkdownView | null {
    const leaf = this.#inMain(this.activeLeaf) ? this.activeLeaf : this.getMostRecentLeaf();
    return leaf?.view instanceof MarkdownView && leaf.view.file ? leaf.view : null;
  }

  /** Plugins set it while they handle an editor of their own; here it follows the active leaf. */
  set activeEditor(_editor: unknown) {}

  getLeaf(newLeaf: PaneType | boolean = false, direction: 'vertical' | 'horizontal' = 'vertical') {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') {
      const active = this.getMostRecentLeaf();
      return active ? this.createLeafBySplit(active, direction) : this.#newTab(this.rootSplit);
    }
    if (newLeaf) return this.#newTab(this.rootSplit);
    const usable = [this.activeLeaf, ...this.#recent, ...this.rootSplit.leaves()].find(
      (leaf) => leaf && this.#inMain(leaf) && !leaf.pinned && isNavigable(leaf),
    );
    return usable ?? this.#newTab(this.rootSplit);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  createLeafInParent(parent: WorkspaceSplit, _index: number): WorkspaceLeaf {
    return this.#newTab(parent);
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction = 'vertical', _before = false): WorkspaceLeaf {
    const split = leaf.getRoot();
    const tabs = new WorkspaceTabs();
    const parent = split instanceof WorkspaceRoot ? split : this.rootSplit;
    parent.containerEl.toggleClass('mod-horizontal', direction === 'horizontal');
    parent.insert(tabs);
    return this.#leafIn(tabs);
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    where: PaneType | boolean = 'split',
  ): Promise<WorkspaceLeaf> {
    const copy = this.getLeaf(where);
    await copy.setViewState(leaf.getViewState());
    return copy;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.#sideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.#sideLeaf(this.rightSplit, split);
  }

  /** The leaf of that type on that side, created if there is none. */
  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    options: {
      active?: boolean;
      split?: boolean;
      reveal?: boolean;
      state?: Record<string, unknown>;
    } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = false, split = false, reveal = false, state = {} } = options;
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const found = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() === dock);
    const leaf = found ?? this.#sideLeaf(dock, split);
    if (!found) await leaf.setViewState({ type, state, active });
    if (reveal) await this.revealLeaf(leaf);
    else await leaf.loadIfDeferred();
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  /** "If the leaf is in a sidebar, the sidebar will be uncollapsed." Loads a deferred view. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    if (leaf.parent instanceof WorkspaceTabs) leaf.parent.show(leaf);
    await leaf.loadIfDeferred();
    if (this.#inMain(leaf)) this.setActiveLeaf(leaf);
    this.trigger('layout-change');
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}): void {
    if (leaf.parent instanceof WorkspaceTabs && leaf.parent.active !== leaf) leaf.parent.show(leaf);
    const changed = this.activeLeaf !== leaf;
    if (changed) {
      this.activeLeaf?.containerEl.removeClass('mod-active');
      leaf.containerEl.addClass('mod-active');
      this.activeLeaf = leaf;
      if (this.#inMain(leaf))
        this.#recent = [leaf, ...this.#recent.filter((other) => other !== leaf)];
      this.trigger('active-leaf-change', leaf);
    }
    this.fileOpened();
    if (typeof params === 'object' && params.focus && leaf.view instanceof MarkdownView) {
      leaf.view.editor.focus();
    }
  }

  /** Checks which file is active now, and fires an event if it is another. */
  fileOpened(): void {
    const file = this.#currentFile();
    if (file === this.#activeFile) return;
    this.#activeFile = file;
    if (file)
      this.#lastFiles = [file.path, ...this.#lastFiles.filter((path) => path !== file.path)];
    this.#lastFiles.length = Math.min(10, this.#lastFiles.length);
    this.trigger('file-open', file);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.#allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.#allLeaves().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    const inside = root.leaves();
    return this.#recent.find((leaf) => inside.includes(leaf)) ?? inside[0] ?? null;
  }

  getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The active view's file, or else the last active one. */
  getActiveFile(): TFile | null {
    return this.#currentFile();
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.#allLeaves().filter(({ view }) => view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootSplit.leaves()) if (callback(leaf)) return;
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.#allLeaves()) if (callback(leaf)) return;
  }

  getLastOpenFiles(): string[] {
    return [...this.#lastFiles];
  }

  /** Opens the target of the link; a note that does not exist yet is created. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean = false,
    openViewState: OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const { metadataCache, vault } = this.#app;
    const file =
      metadataCache.getFirstLinkpathDest(path, sourcePath) ??
      (await vault.create(/\.md$/i.test(path) ? path : `${path}.md`, ''));
    const place = resolveSubpath(metadataCache.getFileCache(file) ?? {}, subpath);
    const eState = { ...(place ? { line: place.start.line } : {}), ...openViewState.eState };
    await this.getLeaf(newLeaf).openFile(file, { ...openViewState, eState });
  }

  openPopoutLeaf(): WorkspaceLeaf {
    const popout = this.#openWindow();
    return this.#newTab(popout);
  }

  /** Moves the leaf into a window of its own: its elements change documents. */
  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const popout = this.#openWindow();
    const tabs = new WorkspaceTabs();
    popout.insert(tabs);
    const before = leaf.parent;
    before?.remove(leaf);
    tabs.insert(leaf);
    announceMigration(leaf.containerEl);
    if (before instanceof WorkspaceTabs) this.#dropEmpty(before);
    this.trigger('layout-change');
    return popout;
  }

  closeWindow(popout: WorkspaceWindow): void {
    const at = this.floating.indexOf(popout);
    if (at < 0) return;
    this.floating.splice(at, 1);
    for (const leaf of popout.leaves()) leaf.detach();
    this.trigger('window-close', popout, popout.win);
  }

  /** "Calling this function will update/reconfigure the options of all Markdown views." */
  updateOptions(): void {
    for (const { view } of this.#allLeaves())
      if (view instanceof MarkdownView) view.updateOptions();
  }

  /** What remains of a leaf after it is closed. */
  leafGone(leaf: WorkspaceLeaf, parent: WorkspaceParent | null): void {
    this.#recent = this.#recent.filter((other) => other !== leaf);
    if (parent instanceof WorkspaceTabs) this.#dropEmpty(parent);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
      else this.trigger('active-leaf-change', null);
    }
    this.trigger('layout-change');
  }

  /** Builds the visible views of a type that has just been registered. */
  async viewRegistered(type: string): Promise<void> {
    for (const leaf of this.getLeavesOfType(type)) {
      const seen = leaf.parent instanceof WorkspaceTabs && leaf.parent.active === leaf;
      if (seen && leaf.view instanceof DeferredView) await leaf.setViewState(leaf.getViewState());
    }
  }

  /**
   * When a plugin is unloaded, its leaves stay as places: the guidelines forbid plugins to detach them, so that
   * an update finds them where they were.
   */
  viewUnregistered(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) {
      const state = leaf.view.getState();
      void leaf.view.onClose();
      leaf.view.unload();
      leaf.defer(type, state);
    }
  }

  addRibbonIcon(
    icon: string,
    title: string,
    callback: (event: MouseEvent) => unknown,
  ): HTMLElement {
    const element = this.leftRibbon.containerEl.createDiv({
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { role: 'button', tabindex: 0 },
    });
    setIcon(element, icon);
    setTooltip(element, title, { placement: 'right' });
    element.addEventListener('click', (event) => void callback(event));
    return element;
  }

  #openWindow(): WorkspaceWindow {
    const window = openPopout(this.containerEl.doc);
    const popout = new WorkspaceWindow('mod-root', window);
    window.document.body.appendChild(popout.containerEl);
    this.floating.push(popout);
    this.#app.attachWindow(window);
    window.addEventListener('pagehide', () => this.closeWindow(popout));
    this.trigger('window-open', popout, window);
    return popout;
  }

  #sideLeaf(dock: WorkspaceSplit, split: boolean): WorkspaceLeaf {
    if (split && dock.children.length > 0) {
      const tabs = new WorkspaceTabs();
      dock.insert(tabs);
      return this.#leafIn(tabs);
    }
    return this.#newTab(dock);
  }

  #newTab(parent: WorkspaceParent): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf(parent)?.parent;
    const known = recent instanceof WorkspaceTabs ? recent : parent.children.at(-1);
    if (known instanceof WorkspaceTabs) return this.#leafIn(known);
    const tabs = new WorkspaceTabs();
    parent.insert(tabs);
    return this.#leafIn(tabs);
  }

  #leafIn(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.#app);
    tabs.insert(leaf);
    return leaf;
  }

  #dropEmpty(tabs: WorkspaceTabs): void {
    if (tabs.children.length === 0) tabs.parent?.remove(tabs);
  }

  #allLeaves(): WorkspaceLeaf[] {
    return [this.rootSplit, ...this.floating, this.leftSplit, this.rightSplit].flatMap((part) =>
      part.leaves(),
    );
  }

  #inMain(leaf: WorkspaceLeaf | null): boolean {
    const root = leaf?.getRoot();
    return root instanceof WorkspaceRoot || root instanceof WorkspaceWindow;
  }

  #currentFile(): TFile | null {
    const { view } = this.activeLeaf ?? {};
    if (view instanceof FileView) return view.file;
    const recent = this.getMostRecentLeaf()?.view;
    return recent instanceof FileView ? recent.file : null;
  }
}

function isNavigable({ view }: WorkspaceLeaf): boolean {
  return view.navigation || view instanceof DeferredView;
}
