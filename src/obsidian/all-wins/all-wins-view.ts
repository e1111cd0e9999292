import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import type { ListedEntry } from '../../core/journal/journal';
import type { Grouping } from '../../core/search/grouping';
import type { AllWinsLook, AllWinsSource } from '../../models/all-wins';
import { ALL_WINS_LOOK, AllWins, allWinsLook } from '../../models/all-wins';
import { AllWinsPage } from '../../views/all-wins/all-wins';
import { entriesOf } from '../../views/all-wins/found-row';
import type { Door } from '../door';
import { interfaceLanguage } from '../languages';
import type { PluginParts } from '../plugin-parts';
import { speakIn } from '../speak-in';
import { whenShown } from '../when-shown';
import { allWinsCallbacks } from './all-wins-callbacks';

export const ALL_WINS_VIEW = 'small-wins-entries';

/** Milliseconds between two slices of preparing the entries for a search. */
const PREPARE_EVERY_MS = 20;

/** All wins: the query and its results follow the live journal while they are visible. */
export class AllWinsView extends ItemView {
  readonly #door: Door;

  override navigation = true;
  override icon = 'list';
  readonly #found = new AllWins();
  #look: AllWinsLook = ALL_WINS_LOOK;
  #page: AllWinsPage | null = null;
  #isStale = false;
  #preparing = 0;

  constructor(leaf: WorkspaceLeaf, door: Door) {
    super(leaf);
    this.#door = door;
  }

  override getViewType(): string {
    return ALL_WINS_VIEW;
  }

  override getDisplayText(): string {
    return this.#door.words.allWins.title;
  }

  get look(): AllWinsLook {
    return this.#look;
  }

  search(query: string): void {
    this.#keep({ ...this.#look, query });
  }

  groupBy(by: Grouping): void {
    this.#keep({ ...this.#look, by });
  }

  /** The entries that the query finds. */
  found(parts: PluginParts): readonly ListedEntry[] {
    return entriesOf(this.#found.model(this.#look, sourceOf(parts)).rows);
  }

  /** What the query can be made of, in this vault. */
  names(parts: PluginParts) {
    return this.#found.names(sourceOf(parts), parts.words.allWins.exampleDays);
  }

  /** What the app keeps in its layout, and in workspaces that the user saves. */
  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.#look };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.#look = allWinsLook(state);
    this.draw();
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('small-wins-all-view');
    this.register(
      this.#door.enter(({ live }) => {
        this.draw();
        this.register(
          live.onChange(() => {
            this.draw();
          }),
        );
      }),
    );
    whenShown(this, this.#shown);
    const drawAgain = () => {
      this.#takeDown();
      this.draw();
    };
    // A view that has moved to another window has another document.
    this.register(this.contentEl.onWindowMigrated(drawAgain));
    this.register(interfaceLanguage.onChange(drawAgain));
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#takeDown();
    return Promise.resolve();
  }

  override onResize(): void {
    this.#shown();
  }

  readonly #shown = (): void => {
    if (this.#isStale) this.draw();
  };

  /** Draws the present state, or waits until the view is visible. */
  draw(): void {
    const { parts } = this.#door;
    if (parts === null) return;
    this.#isStale = !this.contentEl.isShown();
    if (this.#isStale) return;
    this.#page ??= this.#open(parts);
    const { progress } = parts.live;
    this.#page.update(
      progress?.isFirst === true ? null : this.#found.model(this.#look, sourceOf(parts)),
    );
    this.#prepare(parts);
  }

  #open(parts: PluginParts): AllWinsPage {
    speakIn(this.contentEl);
    const page: AllWinsPage = new AllWinsPage(
      this.contentEl,
      allWinsCallbacks(parts, this, {
        isSelected: (entry) => page.isSelected(entry),
        toggle: (entry) => {
          page.toggle(entry);
        },
        clear: () => {
          page.clearSelection();
        },
      }),
      parts.words,
    );
    return page;
  }

  /** Folds the words of the entries a few at a time, so that the first key of a search does not wait for all. */
  #prepare(parts: PluginParts): void {
    window.clearTimeout(this.#preparing);
    this.#preparing = window.setTimeout(() => {
      if (this.#page !== null && this.#found.prepare(sourceOf(parts))) this.#prepare(parts);
    }, PREPARE_EVERY_MS);
  }

  #takeDown(): void {
    window.clearTimeout(this.#preparing);
    this.#page?.destroy();
    this.#page = null;
  }

  #keep(look: AllWinsLook): void {
    this.#look = look;
    this.draw();
    this.app.workspace.requestSaveLayout();
  }
}

function sourceOf({ live }: PluginParts): AllWinsSource {
  const { journal, goals, setup, today } = live;
  return { journal, goals, setup, today };
}
