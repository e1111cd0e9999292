import type { App } from 'obsidian';
import { Component, TFile, getLinkpath } from 'obsidian';
import { Goals } from '../core/goals/goals';
import type { Journal } from '../core/journal/journal';
import { propertiesOf } from './cached-note';
import type { VaultSetup } from './vault-setup';

/**
 * The goals of the vault, from the properties that the app has read: no note is read for them. Links lead where
 * Obsidian says they do.
 */
export class GoalIndex extends Component {
  #goals: Goals | null = null;
  #setup: VaultSetup | null = null;

  constructor(
    private readonly app: App,
    private readonly onChange: () => void,
  ) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(
      metadataCache.on('changed', ({ path }, _, cache) => {
        this.#goals?.set(path, propertiesOf(cache));
        this.onChange();
      }),
    );
    this.registerEvent(
      metadataCache.on('deleted', ({ path }) => {
        this.#goals?.remove(path);
        this.#goals?.pathChanged(path);
        this.onChange();
      }),
    );
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        if (!(file instanceof TFile)) return;
        this.#goals?.remove(oldPath);
        this.#goals?.pathChanged(oldPath);
        this.#add(file);
        this.#goals?.pathChanged(file.path);
        this.onChange();
      }),
    );
    // A new note may take the links that led to a goal of the same name. Before the layout is ready every file is new.
    this.app.workspace.onLayoutReady(() => {
      this.registerEvent(
        vault.on('create', ({ path }) => {
          this.#goals?.pathChanged(path);
        }),
      );
    });
  }

  /** The goals that share this journal out, by this setup. */
  of(journal: Journal, setup: VaultSetup): Goals {
    if (this.#goals !== null && this.#goals.journal === journal && this.#setup === setup) {
      return this.#goals;
    }
    const { metadataCache, vault } = this.app;
    this.#setup = setup;
    this.#goals = new Goals(journal, {
      settings: setup.settings.goals,
      plan: setup.plan,
      resolve: (link, from) =>
        metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null,
    });
    for (const file of vault.getMarkdownFiles()) {
      if (setup.config.reads(file.path)) this.#add(file);
    }
    return this.#goals;
  }

  #add(file: TFile): void {
    const cache = this.app.metadataCache.getFileCache(file);
    if (cache?.frontmatter !== undefined) this.#goals?.set(file.path, propertiesOf(cache));
  }
}
