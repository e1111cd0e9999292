import { isElement } from '../../src/views/elements/element';
import { english } from '../../src/core/words/en/english';
import type { Sidebar, SidebarCallbacks, SidebarModel } from '../../src/views/sidebar/sidebar';
import { mountSidebar } from '../../src/views/sidebar/sidebar';

/** A sidebar in the document, and everything that it asked of the app. */
export interface Screen {
  readonly root: HTMLElement;
  readonly sidebar: Sidebar;
  /** name and arguments, in order */
  readonly calls: unknown[][];
  /** the arguments of the calls of one name */
  readonly called: (name: string) => unknown[][];
  /** what the next `log` returns */
  logs: (text: string) => Promise<string | null>;
}

/** Mounts a sidebar `width` px wide: jsdom has no layout, so the width has to be given. */
export function aScreen(
  model: SidebarModel,
  {
    dir = 'ltr',
    width = 0,
    into,
    ...goalCallbacks
  }: {
    readonly dir?: string;
    readonly width?: number;
    /** another window's body; its own is emptied first */
    readonly into?: HTMLElement | undefined;
  } & Pick<SidebarCallbacks, 'goals' | 'goalSteps' | 'experiments'> = {},
): Screen {
  if (into === undefined) document.body.replaceChildren();
  const root = into ?? document.body;
  standInForLayout(root, width);
  root.dir = dir;
  const calls: unknown[][] = [];
  const screen = { logs: () => Promise.resolve(null) } as Pick<Screen, 'logs'>;
  const asked =
    (name: string) =>
    (...values: unknown[]) => {
      calls.push([name, ...values]);
    };
  const callbacks: SidebarCallbacks = {
    icon: (element, name) => {
      element.dataset.icon = name;
    },
    tooltip: asked('tooltip'),
    showTooltip: asked('showTooltip'),
    openDocs: asked('openDocs'),
    preview: (text) =>
      text.trim() === ''
        ? null
        : {
            day: 20777,
            heading: 'Wins',
            newFolder: null,
            areas: [],
            kinds: ['win'],
            unclear: null,
            isOpen: false,
          },
    log: (text, kind) => {
      calls.push(kind === null ? ['log', text] : ['log', text, kind]);
      return screen.logs(text);
    },
    suggest: asked('suggest'),
    openEntry: asked('openEntry'),
    linkTo: ({ path }) => `[[${path}]]`,
    giveDay: asked('giveDay'),
    entryMenu: asked('entryMenu'),
    openLink: asked('openLink'),
    tapPulse: asked('tapPulse'),
    tapWeekPulse: asked('tapWeekPulse'),
    restToday: asked('restToday'),
    pause: asked('pause'),
    doneStep: asked('doneStep'),
    toggleTimer: asked('toggleTimer'),
    stopTimer: asked('stopTimer'),
    openDay: asked('openDay'),
    showDay: asked('showDay'),
    showTally: asked('showTally'),
    logFor: asked('logFor'),
    openRangeMenu: asked('openRangeMenu'),
    openFilterMenu: asked('openFilterMenu'),
    writeReview: asked('writeReview'),
    openReview: asked('openReview'),
    begin: asked('begin'),
    openSettings: asked('openSettings'),
    countHeading: asked('countHeading'),
    fix: asked('fix'),
    toggleSection: asked('toggleSection'),
    sectionMenu: asked('sectionMenu'),
    arrangeSections: asked('arrangeSections'),
    ...goalCallbacks,
  };
  const sidebar = mountSidebar(root, callbacks, english);
  sidebar.update(model);
  return Object.assign(screen, {
    root,
    sidebar,
    calls,
    called: (name: string) =>
      calls.filter(([made]) => made === name).map(([, ...values]) => values),
  });
}

function standInForLayout(root: HTMLElement, width: number): void {
  class NoLayout {
    observe(): void {
      return undefined;
    }
    disconnect(): void {
      return undefined;
    }
  }
  Object.assign(root.ownerDocument.defaultView ?? window, { ResizeObserver: NoLayout });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: width, configurable: true });
}

/** The element whose spoken label begins like this; one that is not there is a mistake in the test. */
export function labelled(root: Element, label: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[aria-label^="${label}"]`);
  if (found === null) throw new Error(`nothing is labelled “${label}”`);
  return found;
}

/** The button with this text. */
export function button(root: Element, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).startsWith(text),
  );
  if (found === undefined) throw new Error(`no button reads “${text}”`);
  return found;
}

export function one(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

/** Whether an element is in sight: neither it nor an ancestor is hidden or collapsed. */
export function isShown(element: Element): boolean {
  return (
    element.closest('.is-hidden') === null &&
    element.closest('.is-collapsed > .small-wins-section-body') === null
  );
}

/** Everything in sight, as one text. */
export function readingOf(root: Element): string {
  const parts: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!isShown(element)) continue;
    const isInSentence = element.matches(WHOLE_PART);
    parts.push(isInSentence ? '' : ownWords(element), element.getAttribute('aria-label') ?? '');
  }
  return parts.join(' ').replace(/\s+/g, ' ');
}

/** A date or a number with its word: a part of the sentence that it is in. */
const WHOLE_PART = '.small-wins-unbroken';

function ownWords(element: Element): string {
  const texts = [...element.childNodes].map((node) => {
    const isOwn = node.nodeType === 3 || (isElement(node) && node.matches(WHOLE_PART));
    return isOwn ? (node.textContent ?? '') : ' ';
  });
  return texts.join('');
}

/** Presses a key on what has the focus. */
export function press(key: string, modifiers: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
  );
}

/** The label of what has the focus. */
export function focused(): string {
  return document.activeElement?.getAttribute('aria-label') ?? '';
}

/** Writes into a field as a person does. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
