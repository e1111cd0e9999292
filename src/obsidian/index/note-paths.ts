import type { App } from 'obsidian';
import { Component } from 'obsidian';
import type { PathTest } from '../../core/calendar/path-in-words';
import { storedReview } from '../../core/calendar/period-notes';
import { storedPath } from '../../core/text/stored-path';

/**
 * The paths of the vault's notes, listed once until one comes, goes or moves: each draw asks how a path is spelled, and
 * going through ten thousand of them takes some milliseconds.
 */
export class NotePaths extends Component {
  readonly #app: App;
  readonly #stored = new Map<string, string>();
  readonly #reviews = new Map<string, string>();
  #all: readonly string[] | null = null;
  /** only then it hears of changes */
  #isLoaded = false;

  constructor(app: App) {
    super();
    this.#app = app;
  }

  override onload(): void {
    this.#isLoaded = true;
    const { vault } = this.#app;
    const forget = () => {
      this.#forget();
    };
    this.registerEvent(vault.on('create', forget));
    this.registerEvent(vault.on('delete', forget));
    this.registerEvent(vault.on('rename', forget));
  }

  override onunload(): void {
    this.#isLoaded = false;
    this.#forget();
  }

  /** The paths of all notes. */
  all(): readonly string[] {
    const all = this.#all ?? this.#app.vault.getMarkdownFiles().map(({ path }) => path);
    if (this.#isLoaded) this.#all = all;
    return all;
  }

  /** A path as the vault spells it: see {@link storedPath}. */
  stored(path: string): string {
    const found = this.#stored.get(path) ?? storedPath(path, () => this.all());
    if (this.#isLoaded) this.#stored.set(path, found);
    return found;
  }

  /** The path of a review's note as the vault names it: see {@link storedReview}. */
  storedReview(path: string, inAnyLanguage: PathTest | null): string {
    const found = this.#reviews.get(path) ?? storedReview(path, () => this.all(), inAnyLanguage);
    if (this.#isLoaded) this.#reviews.set(path, found);
    return found;
  }

  #forget(): void {
    this.#all = null;
    this.#stored.clear();
    this.#reviews.clear();
  }
}
