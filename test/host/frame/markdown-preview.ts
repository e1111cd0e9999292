import type { TFile } from '../data/abstract-file';
import { Keymap } from '../ui/keymap';
import type { App } from './app';
import { Component } from './component';
import { MarkdownRenderer } from './markdown-renderer';

/** A note in Reading view. */
export class MarkdownPreviewView extends Component {
  readonly containerEl: HTMLElement;
  readonly #app: App;
  readonly #file: () => TFile | null;
  readonly #sizerEl: HTMLElement;
  #data = '';
  #rendering = new Component();

  constructor(app: App, parentEl: HTMLElement, file: () => TFile | null) {
    super();
    this.#app = app;
    this.#file = file;
    this.containerEl = parentEl.createDiv(
      'markdown-reading-view markdown-preview-view markdown-rendered',
    );
    this.#sizerEl = this.containerEl.createDiv('markdown-preview-sizer markdown-preview-section');
    this.containerEl.addEventListener('click', (event) => this.#follow(event));
    this.addChild(this.#rendering);
  }

  get file(): TFile | null {
    return this.#file();
  }

  get(): string {
    return this.#data;
  }

  set(data: string, _clear: boolean): void {
    this.#data = data;
    this.rerender();
  }

  clear(): void {
    this.set('', true);
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(line: number): void {
    const lines = Math.max(1, this.#data.split('\n').length);
    this.containerEl.scrollTop = (this.containerEl.scrollHeight * line) / lines;
  }

  /** Draws again; unloads what the old drawing had loaded. */
  rerender(_full?: boolean): void {
    this.removeChild(this.#rendering);
    const rendering = this.addChild(new Component());
    this.#rendering = rendering;
    const element = createDiv();
    void MarkdownRenderer.render(
      this.#app,
      this.#data,
      element,
      this.#file()?.path ?? '',
      rendering,
    ).then(() => {
      if (this.#rendering === rendering) this.#sizerEl.setChildrenInPlace([...element.childNodes]);
    });
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a.internal-link');
    if (!link) return;
    event.preventDefault();
    const target = link.getAttr('data-href') ?? '';
    void this.#app.workspace.openLinkText(
      target,
      this.#file()?.path ?? '',
      Keymap.isModEvent(event),
    );
  }
}
