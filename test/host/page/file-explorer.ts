import type { TAbstractFile } from '../data/abstract-file';
import { TFile, TFolder } from '../data/abstract-file';
import { debounce } from '../frame/debounce';
import { ItemView } from '../frame/view';
import { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';

export const FILE_EXPLORER = 'file-explorer';

/** The files of the vault, folders first. */
export class FileExplorer extends ItemView {
  override icon = 'folder-closed';
  readonly #draw = debounce(() => this.#fill(), 50);

  getViewType(): string {
    return FILE_EXPLORER;
  }

  getDisplayText(): string {
    return 'Files';
  }

  override async onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    for (const name of ['create', 'delete', 'rename']) {
      this.registerEvent(vault.on(name, () => void this.#draw()));
    }
    this.registerEvent(workspace.on('file-open', () => void this.#draw()));
    this.register(() => this.#draw.cancel());
    this.#fill();
  }

  #fill(): void {
    this.contentEl.empty();
    this.#folder(this.app.vault.getRoot(), this.contentEl);
    if (this.app.vault.getFiles().length === 0) {
      this.contentEl.createDiv({ cls: 'file-explorer-empty', text: 'No notes yet' });
    }
  }

  #folder(folder: TFolder, parent: HTMLElement): void {
    for (const child of [...folder.children].sort(byKindAndName)) {
      if (child instanceof TFolder) {
        const element = parent.createEl('details', { cls: 'nav-folder' });
        element.open = folder.isRoot() && folder.children.length < 8;
        element.createEl('summary', { cls: 'nav-folder-title', text: child.name });
        this.#folder(child, element.createDiv('nav-folder-children'));
      } else if (child instanceof TFile) this.#file(child, parent);
    }
  }

  #file(file: TFile, parent: HTMLElement): void {
    const { workspace, fileManager, registrations } = this.app;
    const text = file.extension === 'md' ? file.basename : file.name;
    const element = parent.createDiv({
      cls: 'nav-file',
      text,
      attr: { role: 'button', tabindex: 0, 'data-path': file.path },
    });
    element.toggleClass('is-active', workspace.getActiveFile() === file);
    const open = (event: MouseEvent | KeyboardEvent) => {
      const canOpen = file.extension === 'md' || registrations.extensions.has(file.extension);
      if (canOpen) void workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
    };
    element.addEventListener('click', open);
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') open(event);
    });
    element.addEventListener('contextmenu', (event) => {
      const menu = Menu.forEvent(event);
      workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
      menu.addItem((item) =>
        item
          .setTitle('Delete')
          .setIcon('trash-2')
          .setSection('danger')
          .setWarning(true)
          .onClick(() => fileManager.trashFile(file)),
      );
    });
  }
}

function byKindAndName(a: TAbstractFile, b: TAbstractFile): number {
  const kind = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return kind || a.name.localeCompare(b.name, undefined, { numeric: true });
}
