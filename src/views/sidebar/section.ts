import {
  append,
  appendButton,
  setAttribute,
  setShown,
  setText,
  uniqueId,
} from '../elements/element';
import type { SectionName } from './section-name';
import { onLongPress } from '../elements/long-press';
import type { ViewTools } from '../elements/view-tools';

export interface SectionModel {
  readonly title: string;
  /** beside the title */
  readonly caption?: string | undefined;
  /** at the header's end: the section's one number */
  readonly summary?: string | undefined;
  /** the same, for a section that shows the number in its body while open */
  readonly summaryWhenCollapsed?: string | undefined;
  /** what its pictures show, announced while they are visible */
  readonly summaryWhenOpen?: string | undefined;
  /** what the section is, for a user who is new to it */
  readonly guide?: string | undefined;
  readonly collapsed: boolean;
}

export interface Section {
  readonly element: HTMLElement;
  /** the section's own content goes here */
  readonly body: HTMLElement;
  /** null hides the section */
  readonly update: (model: SectionModel | null) => void;
  /** sets the summary apart from the model: for a number that changes as the user moves through the weeks */
  readonly summarize: (summary: string) => void;
  /** expands it, like a click on its header */
  readonly open: () => void;
}

export interface SectionActs {
  readonly toggle: (name: SectionName, collapsed: boolean) => void;
  /** Shows a section's menu: on a right-click on its header, a long press or the menu key. */
  readonly openMenu: (name: SectionName, event: MouseEvent) => void;
}

/** A section with a header that collapses it. */
export function mountSection(
  parent: HTMLElement,
  name: SectionName,
  tools: ViewTools,
  { toggle: onToggle, openMenu }: SectionActs,
): Section {
  const root = append(parent, 'section', `small-wins-section small-wins-${name}`);
  const { header, title, caption, summary } = mountHeader(root, tools, () => {
    toggle(!root.classList.contains('is-collapsed'));
  });
  onLongPress(header, (event) => {
    openMenu(name, event);
  });
  const body = append(root, 'div', 'small-wins-section-body');
  body.id = uniqueId();
  const guide = append(body, 'p', 'small-wins-guide small-wins-muted');
  header.setAttribute('aria-controls', body.id);
  let shown: SectionModel | null = null;
  let looked: string | undefined;

  function show(collapsed: boolean): void {
    root.classList.toggle('is-collapsed', collapsed);
    setAttribute(header, 'aria-expanded', String(!collapsed));
    const either = collapsed ? shown?.summaryWhenCollapsed : shown?.summaryWhenOpen;
    setText(summary, shown?.summary ?? looked ?? either ?? '');
  }

  function toggle(collapsed: boolean): void {
    show(collapsed);
    onToggle(name, collapsed);
  }

  return {
    element: root,
    body,
    update(model) {
      setShown(root, model !== null);
      if (model === null) return;
      shown = model;
      setText(title, model.title);
      setText(caption, model.caption ?? '');
      setText(guide, model.guide ?? '');
      setShown(guide, model.guide !== undefined);
      show(model.collapsed);
    },
    summarize(text) {
      looked = text;
      setText(summary, text);
    },
    open() {
      toggle(false);
    },
  };
}

/** A heading that is a button. */
function mountHeader(root: HTMLElement, { icon }: ViewTools, onClick: () => void) {
  const heading = append(root, 'div', 'small-wins-section-heading');
  heading.setAttribute('role', 'heading');
  heading.setAttribute('aria-level', '3');
  const header = appendButton(heading, 'small-wins-section-header', onClick);
  icon(append(header, 'span', 'small-wins-chevron'), 'chevron-down');
  const title = append(header, 'span', 'small-wins-section-title');
  const caption = append(header, 'span', 'small-wins-section-note');
  const summary = append(header, 'span', 'small-wins-section-summary');
  return { header, title, caption, summary };
}

/** The header of the section that contains an element, or is it; null if that is hidden. */
function headerOf(element: Element): HTMLElement | null {
  const section = element.closest('.small-wins-section:not(.is-hidden)');
  return section?.querySelector<HTMLElement>('.small-wins-section-header') ?? null;
}

/** The header of the section that an element is in; if that is hidden now, of the one after it, or the last. */
export function headerNear(element: Element): HTMLElement | null {
  const inSight = '.small-wins-section:not(.is-hidden) .small-wins-section-header';
  const headers = element.closest('.small-wins')?.querySelectorAll<HTMLElement>(inSight) ?? [];
  const isAfter = (header: HTMLElement) =>
    (element.compareDocumentPosition(header) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return headerOf(element) ?? [...headers].find(isAfter) ?? [...headers].at(-1) ?? null;
}
