import type { ListedEntry } from '../../core/journal/journal';
import type { Grouping } from '../../core/search/grouping';
import type { Words } from '../../core/words/words';
import { mountTotals } from '../elements/totals';
import { append, appendButton, setShown, setText } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import { mountRoot } from '../elements/root';
import type { HostTools, ViewTools } from '../elements/view-tools';
import { FoundList } from './found-list';
import type { AllWinsModel } from './model';
import { Selection } from './selection';

export interface AllWinsCallbacks extends HostTools, EntryCallbacks {
  /** The query that is typed now. */
  readonly search: (query: string) => void;
  /** Offers what a query may hold, below its field. */
  readonly suggest: (field: HTMLInputElement) => void;
  readonly groupingMenu: (event: MouseEvent, chosen: Grouping) => void;
  /** Saves the query as a block, or copies a link to it. */
  readonly queryMenu: (event: MouseEvent) => void;
  /** What can be done with several entries at once. */
  readonly selectionMenu: (event: MouseEvent, entries: readonly ListedEntry[]) => void;
}

/** More of them than this say nothing new. */
const MOST_PROBLEMS = 4;
/** How long nothing is typed before a screen reader is told what was found. */
const PAUSE_MS = 700;

/** Every entry of the vault, and a field to find some of them. */
export class AllWinsPage {
  readonly #root: HTMLElement;
  readonly #tools: ViewTools;
  readonly #callbacks: AllWinsCallbacks;
  readonly #selection = new Selection();
  #model: AllWinsModel | null = null;
  /** the query whose result a screen reader was told */
  #heard = '';
  #saying: number | undefined;

  readonly #field: HTMLInputElement;
  readonly #grouping: HTMLButtonElement;
  readonly #problems: HTMLElement;
  readonly #nothing: HTMLElement;
  readonly #clear: HTMLButtonElement;
  readonly #list: FoundList;
  readonly #foot: HTMLElement;
  readonly #totals: ReturnType<typeof mountTotals>;
  readonly #chosen: HTMLElement;
  readonly #count: HTMLElement;

  constructor(container: HTMLElement, callbacks: AllWinsCallbacks, words: Words) {
    const className = 'small-wins small-wins-all';
    const { element, tools } = mountRoot(container, className, callbacks, words);
    this.#root = element;
    this.#tools = tools;
    this.#callbacks = callbacks;
    const { allWins } = words;
    const head = append(element, 'div', 'small-wins-all-head');
    this.#field = this.#mountField(head);
    const bar = append(head, 'div', 'small-wins-all-bar');
    this.#grouping = menuButton(bar, '', (event) => {
      callbacks.groupingMenu(event, this.#model?.by ?? 'day');
    });
    menuButton(bar, allWins.queryMenu, callbacks.queryMenu);
    this.#problems = append(head, 'div', 'small-wins-all-problems');
    this.#nothing = append(element, 'p', 'small-wins-muted small-wins-all-nothing');
    this.#clear = appendButton(element, 'small-wins-button small-wins-all-clear', () => {
      this.#field.value = '';
      callbacks.search('');
      this.focus();
    });
    this.#clear.textContent = allWins.clear;
    this.#list = new FoundList(element, {
      tools,
      callbacks,
      selection: this.#selection,
      onSelect: () => {
        this.#onSelect();
      },
    });
    this.#foot = append(element, 'div', 'small-wins-all-foot');
    this.#totals = mountTotals(this.#foot, tools.words);
    this.#chosen = append(this.#foot, 'div', 'small-wins-all-chosen');
    this.#count = append(this.#chosen, 'span');
    menuButton(this.#chosen, allWins.withSelected, (event) => {
      callbacks.selectionMenu(event, this.#selection.entries);
    });
    const none = appendButton(this.#chosen, 'small-wins-button', () => {
      this.clearSelection();
    });
    none.textContent = allWins.selectNone;
  }

  /** Shows what was found; null while notes are read. */
  update(model: AllWinsModel | null): void {
    const { words } = this.#tools;
    const { allWins } = words;
    this.#model = model;
    const isEmpty = model === null || model.rows.length === 0;
    const isNone = model === null || model.all === 0;
    setShown(this.#nothing, isEmpty);
    setShown(this.#clear, isEmpty && !isNone);
    setShown(this.#foot, !isEmpty);
    setShown(this.#grouping, !isNone);
    if (model === null) {
      setText(this.#nothing, words.streakView.reading);
      return;
    }
    if (this.#field.value !== model.query && !this.#isTyping) this.#field.value = model.query;
    setText(this.#nothing, model.all === 0 ? allWins.none : allWins.nothingFound);
    setText(this.#grouping, allWins.grouped[model.by]);
    this.#totals.update(model.totals);
    const problems = this.#problemsOf(model);
    setShown(this.#problems, problems.length > 0);
    setText(this.#problems, problems.join('\n'));
    this.#list.update(model);
    this.#showSelected();
    if (!this.#isTyping || this.#heard === model.query) return;
    this.#heard = model.query;
    this.#sayFound([
      ...problems,
      // How many there are is all that is worth hearing after each search.
      isEmpty
        ? allWins.nothingFound
        : words.search.totals({ ...model.totals, minutes: 0, metrics: [] }),
    ]);
  }

  /** What is wrong with the query: the first few things, since a text pasted by mistake has hundreds. */
  #problemsOf({ problems }: AllWinsModel): readonly string[] {
    const { search, allWins } = this.#tools.words;
    const said = [...new Set(problems.map((problem) => search.problem(problem)))];
    const more = said.length - MOST_PROBLEMS;
    return more > 0 ? [...said.slice(0, MOST_PROBLEMS), allWins.more(more)] : said;
  }

  /** Tells a screen reader what a search has found, once its user pauses: not at each key. */
  #sayFound(sentences: readonly string[]): void {
    const view = this.#root.ownerDocument.defaultView;
    view?.clearTimeout(this.#saying);
    this.#saying = view?.setTimeout(() => {
      this.#tools.announce(sentences.join('\n'));
    }, PAUSE_MS);
  }

  /** Focuses the field. */
  focus(): void {
    this.#field.focus();
  }

  isSelected(entry: ListedEntry): boolean {
    return this.#selection.has(entry);
  }

  /** Selects an entry, or takes it out. */
  toggle(entry: ListedEntry): void {
    this.#selection.toggle(entry);
    this.#onSelect();
  }

  clearSelection(): void {
    this.#selection.clear();
    this.#onSelect();
  }

  destroy(): void {
    this.#root.ownerDocument.defaultView?.clearTimeout(this.#saying);
    this.#list.destroy();
    this.#root.remove();
  }

  get #isTyping(): boolean {
    return this.#field.ownerDocument.activeElement === this.#field;
  }

  #mountField(parent: HTMLElement): HTMLInputElement {
    const { search, example } = this.#tools.words.allWins;
    const field = append(parent, 'input', 'small-wins-input small-wins-all-field');
    field.type = 'search';
    field.setAttribute('aria-label', search);
    field.placeholder = example;
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.addEventListener('input', () => {
      this.#callbacks.search(field.value);
    });
    this.#callbacks.suggest(field);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || event.defaultPrevented) return;
      if (this.#list.focus()) event.preventDefault();
    });
    return field;
  }

  #onSelect(): void {
    this.#list.showSelection();
    this.#showSelected();
    this.#tools.announce(this.#tools.words.allWins.selected(this.#selection.size));
  }

  #showSelected(): void {
    const { size } = this.#selection;
    setShown(this.#chosen, size > 0);
    setShown(this.#totals.element, size === 0);
    setText(this.#count, this.#tools.words.allWins.selected(size));
  }
}

function menuButton(
  parent: HTMLElement,
  name: string,
  open: (event: MouseEvent) => void,
): HTMLButtonElement {
  const button = appendButton(parent, 'small-wins-button', open);
  button.setAttribute('aria-haspopup', 'menu');
  button.textContent = name;
  return button;
}
