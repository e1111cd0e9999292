import { Events } from '../data/events';
import { setIcon } from '../ui/icons';
import type { WorkspaceLeaf } from './workspace-leaf';

/** A part of the layout. */
export abstract class WorkspaceItem extends Events {
  abstract readonly containerEl: HTMLElement;
  parent: WorkspaceParent | null = null;

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  insert(child: WorkspaceItem): void {
    child.parent = this;
    this.children.push(child);
    this.place(child);
  }

  remove(child: WorkspaceItem): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
    child.parent = null;
    child.containerEl.remove();
  }

  /** The leaves in it, in order. */
  leaves(): WorkspaceLeaf[] {
    return this.children.flatMap((child) =>
      child instanceof WorkspaceParent ? child.leaves() : (child as WorkspaceLeaf),
    );
  }

  protected place(child: WorkspaceItem): void {
    this.containerEl.appendChild(child.containerEl);
  }
}

/** Leaves as tabs, of which one is visible. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv('workspace-tabs');
  readonly #headersEl = this.containerEl.createDiv('workspace-tab-header-container');
  readonly #contentEl = this.containerEl.createDiv('workspace-tab-container');
  /** The tabs that were drawn, and what they say. */
  readonly #drawn = new WeakMap<WorkspaceLeaf, { says: string; header: HTMLElement }>();
  #active: WorkspaceItem | null = null;

  get active(): WorkspaceItem | null {
    return this.#active;
  }

  show(leaf: WorkspaceItem): void {
    this.#active = leaf;
    this.refresh();
  }

  override insert(child: WorkspaceItem): void {
    super.insert(child);
    this.#active ??= child;
    this.refresh();
  }

  override remove(child: WorkspaceItem): void {
    super.remove(child);
    if (this.#active === child) this.#active = this.children.at(-1) ?? null;
    this.refresh();
  }

  refresh(): void {
    const headers = this.leaves().map((leaf) => {
      const seen = leaf === this.#active;
      leaf.containerEl.toggle(seen);
      return this.#header(leaf, seen);
    });
    const shown = this.#headersEl.children;
    const isSame =
      shown.length === headers.length && headers.every((each, index) => each === shown[index]);
    if (!isSame) this.#headersEl.replaceChildren(...headers);
  }

  /** The tab of a leaf, which is made anew where it says something else: this is asked for at every turn. */
  #header(leaf: WorkspaceLeaf, seen: boolean): HTMLElement {
    const [type, text, icon] = [leaf.view.getViewType(), leaf.getDisplayText(), leaf.getIcon()];
    const says = JSON.stringify([seen, type, text, icon]);
    const drawn = this.#drawn.get(leaf);
    // An icon may be added later.
    if (drawn?.says === says && drawn.header.firstElementChild?.hasChildNodes() === true) {
      return drawn.header;
    }
    const header = this.#headersEl.createDiv({
      cls: `workspace-tab-header tappable${seen ? ' is-active' : ''}`,
      attr: { 'data-type': type, 'aria-label': text },
    });
    setIcon(header.createDiv('workspace-tab-header-inner-icon'), icon);
    header.createDiv({ cls: 'workspace-tab-header-inner-title', text });
    header.addEventListener('click', () => void leaf.app.workspace.revealLeaf(leaf));
    const close = header.createDiv('workspace-tab-header-inner-close-button');
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    this.#drawn.set(leaf, { says, header });
    return header;
  }

  protected override place(child: WorkspaceItem): void {
    this.#contentEl.appendChild(child.containerEl);
  }
}

export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;

  constructor(cls: string) {
    super();
    this.containerEl = createDiv(`workspace-split ${cls}`);
  }
}

/** The content of a window: the main area, or a popout. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract readonly win: Window;

  get doc(): Document {
    return this.win.document;
  }
}

export class WorkspaceRoot extends WorkspaceContainer {
  readonly win = window;
}

/** A popout window. */
export class WorkspaceWindow extends WorkspaceContainer {
  constructor(
    cls: string,
    readonly win: Window,
  ) {
    super(cls);
  }
}

/** A sidebar that can be collapsed; on a phone it is a drawer. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.collapsed = true;
    this.containerEl.addClass('is-sidedock-collapsed');
  }

  expand(): void {
    this.collapsed = false;
    this.containerEl.removeClass('is-sidedock-collapsed');
  }
}

export class WorkspaceMobileDrawer extends WorkspaceSidedock {}

export class WorkspaceFloating extends WorkspaceParent {
  readonly containerEl = createDiv();
}
