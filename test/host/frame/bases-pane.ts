import type { BasesAllOptions, BasesViewConfig } from 'obsidian';
import { Setting } from '../ui/setting';
import type { BasesView } from './bases';
import { openBase } from './bases';
import { ItemView } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

export const BASES_PANE = 'bases';

/** What a pane shows. */
interface ShownBase {
  /** the id under which a plugin registered its view */
  readonly view: string;
  /** the paths that a query would have found */
  readonly files: readonly string[];
}

/**
 * A base in a leaf: "the container below the Bases toolbar where the view will be displayed", and in place of the
 * toolbar's menu the options themselves. "This object will be replaced with a new result set when changes to the vault
 * or Bases config occur": so it is.
 */
export class BasesPane extends ItemView {
  #view: BasesView | null = null;
  #state: ShownBase = { view: '', files: [] };

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.register(() => this.#view?.controller.unload());
  }

  getViewType(): string {
    return BASES_PANE;
  }

  getDisplayText(): string {
    return this.app.registrations.basesViews.get(this.#state.view)?.name ?? 'Base';
  }

  override getState(): Record<string, unknown> {
    return { ...this.#state };
  }

  /** The state of a pane, or the `.base` file that it opens. */
  override async setState(state: unknown): Promise<void> {
    this.#state = isFileState(state) ? await this.#read(state.file) : (state as ShownBase);
    this.#view?.controller.unload();
    this.contentEl.empty();
    const toolbar = this.contentEl.createDiv('bases-toolbar');
    const place = this.contentEl.createDiv('bases-view');
    const { vault, metadataCache, registrations } = this.app;
    const files = () => this.#state.files.flatMap((path) => vault.getFileByPath(path) ?? []);
    const { view, update } = openBase(this.app, this.#state.view, place, files);
    this.#view = view;
    view.registerEvent(metadataCache.on('changed', update));
    // The registration was written for the app's own classes, which ours replace here.
    const config = view.config as unknown as BasesViewConfig;
    const options = registrations.basesViews.get(this.#state.view)?.options?.(config) ?? [];
    const change = (key: string, value: unknown) => {
      view.config.set(key, value);
      update();
    };
    for (const option of options) addOption(toolbar, option, change);
  }

  /** Of a base's file its first view that a plugin has registered, and of its filters the folder or paths of its notes. */
  async #read(path: string): Promise<ShownBase> {
    const { vault, registrations } = this.app;
    const file = vault.getFileByPath(path);
    const text = file === null ? '' : await vault.cachedRead(file);
    const types = [...text.matchAll(/^\s*(?:- )?type: *(\S+)/gm)].map(([, type = '']) => type);
    const paths = [...text.matchAll(/file\.path == "([^"]+)"/g)].map(([, named]) => named);
    const folder = /file\.inFolder\("([^"]+)"\)/.exec(text)?.[1];
    const notes = vault.getMarkdownFiles().map((note) => note.path);
    const isFound = (note: string) =>
      paths.length > 0
        ? paths.includes(note)
        : folder === undefined || note.startsWith(`${folder}/`);
    return {
      view: types.find((type) => registrations.basesViews.has(type)) ?? '',
      files: notes.filter(isFound),
    };
  }
}

function isFileState(state: unknown): state is { readonly file: string } {
  return typeof state === 'object' && state !== null && 'file' in state;
}

/** The two kinds of options that a plugin like this one has. */
function addOption(
  toolbar: HTMLElement,
  option: BasesAllOptions,
  change: (key: string, value: unknown) => void,
): void {
  const { displayName } = option;
  if (option.type === 'dropdown') {
    new Setting(toolbar).setName(displayName).addDropdown((dropdown) => {
      dropdown.selectEl.setAttr('aria-label', displayName);
      dropdown.addOptions(option.options).setValue(option.default ?? '');
      dropdown.onChange((value) => change(option.key, value));
    });
  } else if (option.type === 'slider') {
    new Setting(toolbar).setName(displayName).addSlider((slider) => {
      slider.sliderEl.setAttr('aria-label', displayName);
      slider.setLimits(option.min ?? 0, option.max ?? 100, option.step ?? 1);
      slider.setValue(option.default ?? 0);
      slider.onChange((value) => change(option.key, value));
    });
  }
}
