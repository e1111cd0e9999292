import { setIcon } from '../ui/icons';
import type { Scope } from '../ui/keymap';
import type { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';
import type { App } from './app';
import { Component } from './component';
import type { WorkspaceLeaf } from './workspace-leaf';

/** The content of a leaf. */
export abstract class View extends Component {
  readonly app: App;
  icon = 'document';
  navigation = false;
  scope: Scope | null = null;
  readonly containerEl: HTMLElement;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  async onOpen(): Promise<void> {}

  async onClose(): Promise<void> {}

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: { history: boolean }): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}
}

/** A view with a header and a place for content. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly #actionsEl: HTMLElement;
  readonly #titleEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.#titleEl = header.createDiv('view-header-title');
    this.#actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = createDiv({
      cls: 'clickable-icon view-action',
      attr: { role: 'button', tabindex: 0 },
    });
    setIcon(element, icon);
    setTooltip(element, title);
    element.addEventListener('click', (event) => void callback(event));
    this.#actionsEl.prepend(element);
    return element;
  }

  updateHeader(): void {
    this.#titleEl.setText(this.getDisplayText());
  }
}

/** Takes the place of a view that is not built yet, or whose plugin is gone. Keeps the state for later. */
export class DeferredView extends View {
  readonly #type: string;
  readonly #state: Record<string, unknown>;

  constructor(leaf: WorkspaceLeaf, type: string, state: Record<string, unknown>) {
    super(leaf);
    this.#type = type;
    this.#state = state;
    if (type === 'empty')
      this.containerEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
  }

  getViewType(): string {
    return this.#type;
  }

  getDisplayText(): string {
    return this.#type === 'empty' ? 'New tab' : this.#type;
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }
}
