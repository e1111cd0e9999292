import { ButtonComponent, Component, MarkdownRenderer, Modal } from 'obsidian';
import type { App } from 'obsidian';
import type { DocsTopic } from '../core/words/docs-pages';
import { anchorOf, docsPage } from '../core/words/docs-pages';
import { interfaceWords, wordsBeside } from './languages';
import { openModal } from './open-modal';
import { dressModal } from './speak-in';

/** The pages of `docs/`, each under its path there; the build puts them here. */
declare const DOCS_PAGES: Readonly<Record<string, string>>;

const CONTENTS = 'README.md';
/** For `new URL`, which needs a whole address to follow a path that leads out of a folder. */
const SITE = 'https://docs/';

/** Opens what the guide says of it. */
export function openDocs(app: App, topic: DocsTopic): void {
  openModal(new DocsModal(app, docsPage(topic)));
}

/** Opens the guide where it begins: at its first page in the language of the interface, if there is one. */
export function openGuide(app: App): void {
  const own = `${interfaceWords.language}/five-minutes.md`;
  openModal(new DocsModal(app, own in DOCS_PAGES ? own : CONTENTS));
}

interface Place {
  /** a page and its heading, as in `streaks.md#strength` */
  readonly address: string;
  readonly scrolled: number;
}

/** The guide: one page at a time, whose links lead to others. It comes with the plugin, so it needs no network. */
class DocsModal extends Modal {
  #address: string;
  readonly #before: Place[] = [];
  #back: ButtonComponent | null = null;
  #allPages: ButtonComponent | null = null;
  #page: HTMLElement | null = null;
  /** what the app adds to the page that is shown */
  #rendered = new Component();

  constructor(app: App, address: string) {
    super(app);
    this.#address = address;
  }

  override onOpen(): void {
    const { contentEl, modalEl } = this;
    modalEl.addClass('small-wins-docs-modal');
    const bar = contentEl.createDiv('small-wins-docs-bar');
    this.#back = new ButtonComponent(bar).onClick(() => {
      const place = this.#before.pop();
      if (place !== undefined) void this.#show(place);
    });
    this.#allPages = new ButtonComponent(bar).onClick(() => {
      this.#follow(`/${CONTENTS}`);
    });
    this.#page = contentEl.createDiv('small-wins-docs markdown-rendered');
    this.#page.tabIndex = 0;
    this.#page.addEventListener('click', (event) => {
      const link = event.targetNode?.instanceOf(Element) ? event.targetNode.closest('a') : null;
      const target = link?.getAttribute('data-href') ?? link?.getAttribute('href') ?? null;
      // The app opens addresses of the web outside of itself.
      if (target === null || /^[a-z]+:/i.test(target)) return;
      event.preventDefault();
      this.#follow(target);
    });
    void this.#show({ address: this.#address, scrolled: 0 });
  }

  /** Names its buttons in the language of the page, which stays: a page and what is around it speak one. */
  rebuild(): void {
    const { modalEl } = this;
    dressModal(modalEl);
    const language = languageOf(this.#address);
    const { back, allPages } = wordsBeside(language).explained;
    modalEl.lang = language;
    modalEl.dir = language === 'ar' ? 'rtl' : 'ltr';
    this.#back?.setButtonText(back);
    this.#allPages?.setButtonText(allPages);
  }

  override onClose(): void {
    this.#rendered.unload();
    this.contentEl.empty();
  }

  /** @param target - as a link of the shown page says it: `goals.md`, `../marks.md#tasks`, `#strength` */
  #follow(target: string): void {
    const { pathname, hash } = new URL(target, SITE + this.#address);
    const page = decodeURIComponent(pathname.slice(1));
    if (!(page in DOCS_PAGES)) return;
    this.#before.push({ address: this.#address, scrolled: this.#page?.scrollTop ?? 0 });
    void this.#show({ address: page + hash, scrolled: 0 });
  }

  async #show({ address, scrolled }: Place): Promise<void> {
    const page = this.#page;
    if (page === null) return;
    this.#address = address;
    this.rebuild();
    this.#back?.setDisabled(this.#before.length === 0);
    const [path = '', anchor = null] = address.split('#');
    if (!(await this.#render(path, page))) return;
    page.focus({ preventScroll: true });
    page.scrollTop = scrolled === 0 ? topOf(anchor, page) : scrolled;
  }

  /** Fills the element with a page; false if another one was asked for meanwhile. */
  async #render(path: string, page: HTMLElement): Promise<boolean> {
    const [title = '', ...lines] = (DOCS_PAGES[path] ?? '').split('\n');
    this.#rendered.unload();
    const rendered = new Component();
    this.#rendered = rendered;
    rendered.load();
    page.empty();
    page.scrollTop = 0;
    page.setAttribute('aria-busy', 'true');
    this.setTitle(title.replace(/^# /, ''));
    await MarkdownRenderer.render(this.app, lines.join('\n'), page, '', rendered);
    if (this.#rendered !== rendered) return false;
    page.removeAttribute('aria-busy');
    for (const { parentElement } of page.querySelectorAll('table')) {
      // What can be scrolled can have the focus, for the keyboard.
      if (parentElement !== null && parentElement !== page) parentElement.tabIndex = 0;
    }
    return true;
  }
}

/** The language of a page: pages that are not in English are in a folder. */
function languageOf(address: string): string {
  const [folder = '', page] = address.split('/');
  return page === undefined ? 'en' : folder;
}

/** How far a page is scrolled for a heading, in pixels; 0 without one. */
function topOf(anchor: string | null, page: HTMLElement): number {
  const headings = [...page.querySelectorAll('h2, h3, h4')];
  const heading = headings.find(({ textContent }) => anchorOf(textContent) === anchor);
  if (heading === undefined) return 0;
  return heading.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
}
