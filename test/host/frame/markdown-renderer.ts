import createDOMPurify from 'dompurify';
import type { WindowLike } from 'dompurify';
import { cachedMetadata } from '../markdown/cached-metadata';
import { getFrontMatterInfo } from '../markdown/front-matter';
import { isTagName } from '../markdown/tag';
import { setIcon } from '../ui/icons';
import type { App } from './app';
import type { Component } from './component';
import { markdownToHtml } from './inline-markdown';
import type { PostProcessorContext, SectionInformation } from './markdown-post-processor';
import { MarkdownRenderChild } from './markdown-post-processor';

/** For whom a block is rendered: what its processors add is loaded with the component. */
export interface Owner {
  readonly sourcePath: string;
  readonly component: Component;
  /** Where an element is in the note; null outside of Reading view. */
  readonly sectionOf?: (element: HTMLElement) => SectionInformation | null;
}

/** A block of a note, which Reading view renders by itself. */
export interface RenderedBlock {
  readonly type: string;
  /** its lines, and the note's link definitions */
  readonly source: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** Turns Markdown into elements. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  /**
   * Renders block by block, and lets the registered processors work on each. There is no note that the elements would
   * be a section of: `getSectionInfo` "may also return null in many circumstances".
   */
  static async render(
    app: App,
    markdown: string,
    element: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    for (const block of blocksOf(markdown)) {
      const section = element.createDiv(`el-${block.type}`);
      await renderBlock(app, block, section, { sourcePath, component });
    }
  }

  static renderMarkdown(
    markdown: string,
    element: HTMLElement,
    sourcePath: string,
    component: Component & { readonly app: App },
  ): Promise<void> {
    return MarkdownRenderer.render(component.app, markdown, element, sourcePath, component);
  }
}

/** The blocks of a note that are seen. */
export function blocksOf(markdown: string): RenderedBlock[] {
  const lines = markdown.split(/\r\n|\n|\r/);
  const definitions = lines.filter((line) => /^ {0,3}\[(?!\^)[^\]]+\]:/.test(line)).join('\n');
  return (cachedMetadata(markdown).sections ?? [])
    .filter(({ type }) => type !== 'yaml' && type !== 'comment' && type !== 'definition')
    .map(({ type, position }) => {
      const [lineStart, lineEnd] = [position.start.line, position.end.line];
      const source = lines.slice(lineStart, lineEnd + 1).join('\n');
      return { type, source: `${source}\n\n${definitions}`, lineStart, lineEnd };
    });
}

/** Fills a section's element, and lets the processors work on it. */
export async function renderBlock(
  app: App,
  { source }: RenderedBlock,
  section: HTMLElement,
  owner: Owner,
): Promise<void> {
  section.appendChild(toFragment(source, section.win));
  await finish(app, section, owner);
}

/** Passes one code block to its processor, with the element to fill. */
export function renderCodeBlock(
  app: App,
  language: string,
  source: string,
  element: HTMLElement,
  owner: Owner,
): void {
  const handler = app.registrations.codeBlocks.get(language);
  if (!handler) return;
  element.addClass(`block-language-${language}`);
  void handler(source, element, contextOf(app, owner));
}

/** HTML without scripts, as a fragment. */
export function sanitizeHTMLToDom(html: string, win: Window = window): DocumentFragment {
  const own = createDOMPurify(win as unknown as WindowLike);
  // Of jsdom's windows, one in a frame lacks what the sanitizer needs. What comes from another window is adopted.
  const purify = own.isSupported ? own : createDOMPurify(window);
  return purify.sanitize(html, { RETURN_DOM_FRAGMENT: true, ADD_ATTR: ['target'] });
}

function toFragment(markdown: string, win: Window): DocumentFragment {
  return sanitizeHTMLToDom(markdownToHtml(markdown), win);
}

function contextOf(app: App, owner: Owner): PostProcessorContext {
  const frontmatter: unknown = app.metadataCache.getCache(owner.sourcePath)?.frontmatter;
  return {
    docId: owner.sourcePath,
    sourcePath: owner.sourcePath,
    frontmatter,
    addChild: (child) => void owner.component.addChild(child),
    getSectionInfo: (element) => owner.sectionOf?.(element) ?? null,
  };
}

async function finish(app: App, section: HTMLElement, owner: Owner): Promise<void> {
  tasks(section);
  callouts(section);
  tags(section);
  for (const link of section.querySelectorAll('a:not(.internal-link)')) {
    const href = link.getAttr('href') ?? '';
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
      link.addClass('external-link');
      link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
    } else {
      link.addClass('internal-link');
      link.setAttr('data-href', decodeURI(href));
    }
  }
  for (const code of section.querySelectorAll<HTMLElement>('pre > code')) {
    const language = /language-(\S+)/.exec(code.className)?.[1] ?? '';
    if (!app.registrations.codeBlocks.has(language)) continue;
    const place = createDiv();
    code.parentElement?.replaceWith(place);
    renderCodeBlock(app, language, code.getText().replace(/\n$/, ''), place, owner);
  }
  const context = contextOf(app, owner);
  const processors = [...app.registrations.postProcessors];
  processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  for (const processor of processors) await processor(section, context);
}

function tasks(section: HTMLElement): void {
  for (const item of section.querySelectorAll('li')) {
    const box = item.querySelector<HTMLInputElement>(':scope > input, :scope > p > input');
    const first = box ? null : (item.querySelector(':scope > p') ?? item).firstChild;
    const own = /^\[(.)\]\s/u.exec(first?.nodeType === 3 ? (first.textContent ?? '') : '');
    if (!box && !own) continue;
    const status = own?.[1] ?? (box?.checked ? 'x' : ' ');
    if (own && first) first.textContent = (first.textContent ?? '').slice(own[0].length);
    box?.remove();
    const made = createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox' });
    made.checked = status !== ' ';
    made.setAttrs({ 'data-task': status === ' ' ? '' : status, 'aria-label': 'Task' });
    item.prepend(made);
    item.addClass('task-list-item');
    item.toggleClass('is-checked', status !== ' ');
    item.setAttr('data-task', status === ' ' ? '' : status);
    item.parentElement?.addClass('contains-task-list');
  }
}

function callouts(section: HTMLElement): void {
  for (const quote of section.querySelectorAll('blockquote')) {
    const first = quote.querySelector(':scope > p');
    const node = first?.firstChild;
    const match = /^\[!([^\]]+)\]([+-]?)[ \t]*([^\n]*)\n?/.exec(node?.textContent ?? '');
    if (!first || !node || !match) continue;
    const [whole, type = 'note', , title = ''] = match;
    node.textContent = (node.textContent ?? '').slice(whole.length);
    if (first.getText().trim() === '') first.remove();
    const callout = createDiv({ cls: 'callout', attr: { 'data-callout': type.toLowerCase() } });
    const titleEl = callout.createDiv('callout-title');
    setIcon(titleEl.createDiv('callout-icon'), 'pencil');
    titleEl.createDiv({ cls: 'callout-title-inner', text: title || capitalize(type) });
    callout.createDiv('callout-content').append(...quote.childNodes);
    quote.replaceWith(callout);
  }
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Tags in the text become links, by the app's own pattern. */
function tags(section: HTMLElement): void {
  const walker = section.doc.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('a, code, pre, .math')) continue;
    const parts = text.data.split(
      /(#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/,
    );
    if (parts.length === 1) continue;
    const made = parts.map((part, at) => {
      const opens = at === 1 && parts[0] === '' ? true : /\s$/.test(parts[at - 1] ?? '');
      const joined = parts[at - 1] === '' && at > 1;
      return at % 2 === 1 && (opens || joined) && isTagName(part.slice(1))
        ? createEl('a', { cls: 'tag', text: part, href: part })
        : part;
    });
    text.replaceWith(...made);
  }
}

/** A note without its front matter, as reading view shows it. */
export function bodyOf(markdown: string): string {
  return markdown.slice(getFrontMatterInfo(markdown).contentStart);
}
