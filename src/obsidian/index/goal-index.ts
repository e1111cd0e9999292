import type { App } from 'obsidian';
import { Component, TFile, getLinkpath } from 'obsidian';
import { Goals } from '../../core/goals/goals';
import type { Journal } from '../../core/journal/journal';
import { MOST_NOTE_BYTES } from '../../core/notes/note-size';
import { hasUnreadProperties, propertiesOfNote, propertiesOf } from './cached-note';
import type { VaultSetup } from '../../core/vault/vault-setup';
import { TimeSlices } from './time-slices';

/** A look at the clock takes longer than one at a note. */
const NOTES_PER_CLOCK_CHECK = 64;

/**
 * The goals of the vault, from the properties in the app's cache: no note is read for them, but those of whose front
 * matter the app made nothing. Links are resolved as Obsidian resolves them.
 */
export class GoalIndex extends Component {
  readonly #app: App;
  readonly #onChange: () => void;

  #goals: Goals | null = null;
  /** the notes that have not been looked at yet */
  #ahead: Iterator<TFile> = [].values();
  #setup: VaultSetup | null = null;
  /** One note after another: they are few. */
  #reading: Promise<void> = Promise.resolve();

  constructor(app: App, onChange: () => void) {
    super();
    this.#app = app;
    this.#onChange = onChange;
  }

  override onload(): void {
    const { metadataCache, vault } = this.#app;
    this.registerEvent(
      metadataCache.on('changed', (file, text) => {
        this.#notifyIf(this.#take(file, text));
      }),
    );
    this.registerEvent(
      metadataCache.on('deleted', ({ path }) => {
        this.#notifyIf(this.#forget(path));
      }),
    );
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        if (!(file instanceof TFile)) return;
        const changes = [this.#forget(oldPath), this.#take(file), this.#pathChanged(file.path)];
        this.#notifyIf(changes.includes(true));
      }),
    );
    // A new note may take over links that led to a goal of the same name. Before the layout is ready every file is new.
    this.#app.workspace.onLayoutReady(() => {
      this.registerEvent(
        vault.on('create', ({ path }) => {
          this.#notifyIf(this.#pathChanged(path));
        }),
      );
    });
  }

  override onunload(): void {
    this.#ahead = [].values();
  }

  /** The goals with their entries of this journal, by this setup. */
  of(journal: Journal, setup: VaultSetup): Goals {
    const goals = this.#begun(journal, setup);
    while (this.#takeNext());
    return goals;
  }

  /** Looks at the notes in slices: all at once they take as long as what the first draw does besides. */
  async prepare(journal: Journal, setup: VaultSetup): Promise<void> {
    const slices = new TimeSlices();
    await slices.next();
    this.#begun(journal, setup);
    for (let taken = 1; this.#takeNext(); taken++) {
      if (taken % NOTES_PER_CLOCK_CHECK === 0 && slices.isOver()) await slices.next();
    }
  }

  #begun(journal: Journal, setup: VaultSetup): Goals {
    if (this.#goals !== null && this.#goals.journal === journal && this.#setup === setup) {
      return this.#goals;
    }
    const { metadataCache, vault } = this.#app;
    this.#setup = setup;
    this.#goals = new Goals(journal, {
      settings: setup.settings.goals,
      plan: setup.plan,
      resolve: (link, from) =>
        metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null,
    });
    this.#ahead = vault.getMarkdownFiles().values();
    return this.#goals;
  }

  /** Looks at one note more; false if there is none. */
  #takeNext(): boolean {
    const next = this.#ahead.next();
    if (next.done === true) return false;
    this.#take(next.value);
    return true;
  }

  /**
   * Updates the goals from a note's cached properties, or from its text where the cache has none of them. Most notes are
   * not goals, and never were: nothing changes then.
   */
  #take(file: TFile, text: string | null = null): boolean {
    if (this.#setup?.config.reads(file.path) !== true) return false;
    const cache = this.#app.metadataCache.getFileCache(file);
    if (cache === null) return false;
    if (text === null && hasUnreadProperties(cache)) {
      this.#reading = this.#reading.then(() => this.#read(file));
      return false;
    }
    const { property } = this.#setup.settings.goals;
    const properties =
      text === null ? propertiesOf(cache) : propertiesOfNote(cache, text, property);
    return this.#goals?.set(file.path, properties) === true;
  }

  async #read(file: TFile): Promise<void> {
    if (file.stat.size > MOST_NOTE_BYTES) return;
    // A note that cannot be read now is read when it changes.
    const text = await this.#app.vault.cachedRead(file).catch(() => null);
    if (text !== null) this.#notifyIf(this.#take(file, text));
  }

  #forget(path: string): boolean {
    const wasGoal = this.#goals?.remove(path) === true;
    return this.#pathChanged(path) || wasGoal;
  }

  #pathChanged(path: string): boolean {
    return this.#goals?.pathChanged(path) === true;
  }

  /** Most changes of notes change no goal: nothing needs to be redrawn for those. */
  #notifyIf(isChanged: boolean): void {
    if (isChanged) this.#onChange();
  }
}
