import type { TFile } from '../data/abstract-file';
import { Keymap } from '../ui/keymap';
import type { App } from './app';
import { Component } from './component';
import type { RenderedBlock } from './markdown-renderer';
import { blocksOf, renderBlock } from './markdown-renderer';
import { turnCheckbox } from './reading-checkbox';
import type { SectionInformation } from './markdown-post-processor';

/** A block on screen, with what its processors have loaded. */
interface Section {
  block: RenderedBlock;
  readonly element: HTMLElement;
  readonly rendering: Component;
  isFinished: boolean;
}

/**
 * A note in Reading view, "section" by section: a processor gets each block by itself, before it is in the document,
 * and again only if its text has changed. Blocks that stay keep their elements and what was loaded for them, and
 * `getSectionInfo` says where they are now.
 */
export class MarkdownPreviewView extends Component {
  readonly containerEl: HTMLElement;
  readonly #app: App;
  readonly #file: () => TFile | null;
  readonly #sizerEl: HTMLElement;
  #data = '';
  #sections: readonly Section[] = [];
  #isDue = false;
  #isGone = false;

  constructor(app: App, parentEl: HTMLElement, file: () => TFile | null) {
    super();
    this.#app = app;
    this.#file = file;
    this.containerEl = parentEl.createDiv(
      'markdown-reading-view markdown-preview-view markdown-rendered',
    );
    this.#sizerEl = this.containerEl.createDiv('markdown-preview-sizer markdown-preview-section');
    this.containerEl.addEventListener('click', (event) => this.#follow(event));
    this.containerEl.addEventListener('click', (event) => this.#tick(event));
  }

  get file(): TFile | null {
    return this.#file();
  }

  get(): string {
    return this.#data;
  }

  set(data: string, _clear: boolean): void {
    this.#data = data;
    void this.#draw();
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

  /**
   * Draws again what has changed, or everything; unloads what the old drawing had loaded. Once for all who ask for it one
   * after another, as a plugin's parts do when it is switched off, and not at all if the note is closed with them.
   */
  rerender(full = false): void {
    if (full) for (const section of this.#sections) this.#drop(section);
    if (full) this.#sections = [];
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (!this.#isGone) void this.#draw();
    });
  }

  override onload(): void {
    this.#isGone = false;
  }

  override onunload(): void {
    this.#isGone = true;
  }

  async #draw(): Promise<void> {
    const before = [...this.#sections];
    const sections = blocksOf(this.#data).map((block): Section => {
      const at = before.findIndex(
        ({ block: { type, source } }) => type === block.type && source === block.source,
      );
      const [kept] = at < 0 ? [] : before.splice(at, 1);
      if (kept === undefined) return this.#begin(block);
      kept.block = block;
      return kept;
    });
    for (const section of before) this.#drop(section);
    const fresh = sections.filter((section) => !this.#sections.includes(section));
    this.#sections = sections;
    this.#place();
    for (const section of fresh) {
      const { block, element, rendering } = section;
      const sourcePath = this.#file()?.path ?? '';
      const sectionOf = (inside: HTMLElement) => this.#sectionOf(inside);
      await renderBlock(this.#app, block, element, { sourcePath, component: rendering, sectionOf });
      section.isFinished = true;
      this.#place();
    }
  }

  #begin(block: RenderedBlock): Section {
    const element = createDiv(`el-${block.type}`);
    return { block, element, rendering: this.addChild(new Component()), isFinished: false };
  }

  #drop({ rendering, element }: Section): void {
    this.removeChild(rendering);
    element.remove();
  }

  #place(): void {
    const finished = this.#sections.filter(({ isFinished }) => isFinished);
    this.#sizerEl.setChildrenInPlace(finished.map(({ element }) => element));
  }

  #sectionOf(inside: HTMLElement): SectionInformation | null {
    const block = this.#sections.find(({ element }) => element.contains(inside))?.block;
    if (block === undefined) return null;
    return { text: this.#data, lineStart: block.lineStart, lineEnd: block.lineEnd };
  }

  /** A tick on a checkbox of the note is written into it. */
  #tick({ target }: MouseEvent): void {
    const file = this.#file();
    const box = (target as Element).closest('.task-list-item-checkbox');
    const section = this.#sections.find(({ element }) => element.contains(box));
    if (box === null || file === null || section === undefined) return;
    const boxes = [...section.element.querySelectorAll('.task-list-item-checkbox')];
    const index = boxes.indexOf(box);
    void this.#app.vault.process(file, (text) => turnCheckbox(text, section.block, index));
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
