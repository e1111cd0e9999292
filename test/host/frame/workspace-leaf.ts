import type { OpenViewState, ViewState } from 'obsidian';
import type { TFile } from '../data/abstract-file';
import type { App } from './app';
import { DeferredView } from './view';
import type { View } from './view';
import { WorkspaceItem, WorkspaceTabs } from './workspace-item';

let count = 0;

/** A place for one view. */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly id: string;
  readonly containerEl = createDiv('workspace-leaf');
  view: View;
  hoverPopover = null;
  #pinned = false;
  #group = '';
  /** With two changes of the view at once, the first view would stay open and hidden. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(readonly app: App) {
    super();
    count += 1;
    this.id = `leaf-${count}`;
    this.view = new DeferredView(this, 'empty', {});
    this.#mount();
    this.containerEl.addEventListener('focusin', () => app.workspace.setActiveLeaf(this));
    this.containerEl.addEventListener('mousedown', () => app.workspace.setActiveLeaf(this));
  }

  /** "A deferred leaf will have a DeferredView as its view." */
  get isDeferred(): boolean {
    return (
      this.view instanceof DeferredView && this.app.registrations.views.has(this.view.getViewType())
    );
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.setViewState(this.getViewState());
  }

  /** Holds a view's place without building it, as for tabs in the background when the app starts. */
  defer(type: string, state: Record<string, unknown> = {}): void {
    this.view = new DeferredView(this, type, state);
    this.#mount();
  }

  async open(view: View): Promise<View> {
    await this.#leave();
    this.view = view;
    this.#mount();
    view.load();
    await view.onOpen();
    this.#refresh();
    return view;
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.app.registrations.extensions.get(file.extension) ?? 'markdown';
    await this.setViewState(
      { type, state: { ...openState.state, file: file.path }, active: openState.active ?? true },
      openState.eState,
    );
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState() };
  }

  /** Builds the view of that type, if it is another one, and passes it its state. */
  setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const work = () => this.#setViewState(viewState, eState);
    const turn = this.#turn.then(work, work);
    this.#turn = turn;
    return turn;
  }

  async #setViewState({ type, state = {}, active }: ViewState, eState?: unknown): Promise<void> {
    const { workspace, registrations } = this.app;
    const create = registrations.views.get(type);
    if (this.view instanceof DeferredView || this.view.getViewType() !== type) {
      await this.open(create ? create(this) : new DeferredView(this, type, state));
    }
    await this.view.setState(state, { history: false });
    if (eState !== undefined) this.view.setEphemeralState(eState);
    this.#refresh();
    if (active) workspace.setActiveLeaf(this, { focus: true });
    workspace.trigger('layout-change');
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.#pinned);
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  setPinned(pinned: boolean): void {
    this.#pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  get group(): string {
    return this.#group;
  }

  setGroup(group: string): void {
    this.#group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group || other.id);
  }

  /** Closes the leaf and its view. */
  detach(): void {
    const { workspace } = this.app;
    const parent = this.parent;
    void this.#leave();
    this.view = new DeferredView(this, 'empty', {});
    parent?.remove(this);
    workspace.leafGone(this, parent);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  #mount(): void {
    this.view.containerEl.setAttr('data-type', this.view.getViewType());
    this.containerEl.setChildrenInPlace([this.view.containerEl]);
    this.#refresh();
  }

  #refresh(): void {
    if ('updateHeader' in this.view && typeof this.view.updateHeader === 'function') {
      this.view.updateHeader();
    }
    if (this.parent instanceof WorkspaceTabs) this.parent.refresh();
  }

  async #leave(): Promise<void> {
    const { view } = this;
    if (view instanceof DeferredView) return;
    const closed = view.onClose();
    view.unload();
    view.containerEl.remove();
    await closed;
  }
}
