type Win = Window & typeof globalThis;

interface Migration {
  window: Window;
  readonly listeners: Set<(window: Window) => unknown>;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const migrations = new WeakMap<Node, Migration>();

/** How members are added: every app adds the same ones. */
const hidden = new WeakMap<object, PropertyDescriptorMap>();

/** Adds members that do not show up when an object is walked. */
export function extend(target: object, members: object): void {
  let descriptors = hidden.get(members);
  if (descriptors === undefined) {
    descriptors = Object.getOwnPropertyDescriptors(members);
    for (const descriptor of Object.values(descriptors)) {
      Object.assign(descriptor, { enumerable: false, configurable: true });
    }
    hidden.set(members, descriptors);
  }
  Object.defineProperties(target, descriptors);
}

/** Notifies the elements below `root` that they are now in another window (`onWindowMigrated`). */
export function announceMigration(root: HTMLElement): void {
  for (const node of [root, ...root.querySelectorAll('*')]) {
    const migration = migrations.get(node);
    const window = node.ownerDocument.defaultView;
    if (!migration || !window || migration.window === window) continue;
    migration.window = window;
    for (const listener of [...migration.listeners]) listener(window);
  }
}

function classNames(cls: string | string[] | undefined): string[] {
  return (Array.isArray(cls) ? cls : (cls ?? '').split(/\s+/)).filter((name) => name !== '');
}

/** The classes of a new element: jsdom makes an object for each `classList` that is asked for. */
function setClasses(element: Element, cls: string | string[] | undefined): void {
  const names = [...new Set(classNames(cls))];
  if (names.length > 0) element.setAttribute('class', names.join(' '));
}

function place(element: Element, parent: Node | undefined, prepend: boolean | undefined): void {
  parent?.insertBefore(element, prepend ? parent.firstChild : null);
}

/** Makes an HTML element in `document` as `createEl` does. */
export function makeElement(
  document: Document,
  tag: string,
  info: DomElementInfo | string | undefined,
  parent?: Node,
): HTMLElement {
  // By `call`, because the linter would have us use what is being made here.
  const element = document.createElementNS.call(document, HTML, tag) as HTMLElement;
  const options: DomElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  setClasses(element, options.cls);
  if (options.text !== undefined) element.setText(options.text);
  element.setAttrs({
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.type === undefined ? {} : { type: options.type }),
    ...(options.placeholder === undefined ? {} : { placeholder: options.placeholder }),
    ...(options.href === undefined ? {} : { href: options.href }),
    ...options.attr,
  });
  if (options.value !== undefined && 'value' in element) element.value = options.value;
  place(element, options.parent ?? parent, options.prepend);
  return element;
}

/** Makes an SVG element in `document` as `createSvg` does. */
export function makeSvg(
  document: Document,
  tag: string,
  info: SvgElementInfo | string | undefined,
  parent?: Node,
): SVGElement {
  const element = document.createElementNS.call(document, SVG, tag) as SVGElement;
  const options: SvgElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  setClasses(element, options.cls);
  element.setAttrs(options.attr ?? {});
  place(element, options.parent ?? parent, options.prepend);
  return element;
}

/** What Obsidian adds to the prototypes of a window (`declare global` in the typings). */
export function extendDom(window: Win): void {
  extend(window.Node.prototype, nodeMembers);
  extend(window.Element.prototype, elementMembers);
  extend(window.HTMLElement.prototype, htmlElementMembers);
  extend(window.SVGElement.prototype, styleMembers);
  extend(window.DocumentFragment.prototype, queryMembers);
  extend(window.Document.prototype, delegationMembers);
  extend(window.UIEvent.prototype, eventMembers);
}

function instanceOf(window: Window, value: object, type: { readonly name: string }): boolean {
  const own: unknown = Reflect.get(window, type.name);
  return (
    (typeof type === 'function' && value instanceof type) ||
    (typeof own === 'function' && value instanceof own)
  );
}

type Built = (element: HTMLElement) => void;

function make(
  parent: Node,
  tag: string,
  info: DomElementInfo | string | undefined,
  callback: Built | undefined,
): HTMLElement {
  const element = makeElement(parent.doc, tag, info, parent);
  callback?.(element);
  return element;
}

/** An element and those around it, the innermost first. */
function* ancestry(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = each.parentElement) yield each;
}

const nodeMembers = {
  get doc(): Document {
    const node = this as unknown as Node;
    return node.ownerDocument ?? (node as Document);
  },
  get win(): Window {
    return (this as unknown as Node).doc.defaultView ?? window;
  },
  get constructorWin(): Window {
    return (this as unknown as Node).win;
  },
  detach(this: ChildNode): void {
    this.remove();
  },
  empty(this: Node): void {
    while (this.lastChild) this.lastChild.remove();
  },
  insertAfter(this: Node, node: Node, child: Node | null): Node {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(this: Node, other: Node): number {
    return [...this.childNodes].findIndex((child) => child === other);
  },
  setChildrenInPlace(this: Element, children: Node[]): void {
    this.replaceChildren(...children);
  },
  appendText(this: Node, text: string): void {
    this.appendChild(this.doc.createTextNode(text));
  },
  instanceOf(this: Node, type: { readonly name: string }): boolean {
    return instanceOf(this.win, this, type);
  },
  createEl(this: Node, tag: string, info?: DomElementInfo | string, callback?: Built): HTMLElement {
    return make(this, tag, info, callback);
  },
  createDiv(this: Node, info?: DomElementInfo | string, callback?: Built): HTMLElement {
    return make(this, 'div', info, callback);
  },
  createSpan(this: Node, info?: DomElementInfo | string, callback?: Built): HTMLElement {
    return make(this, 'span', info, callback);
  },
  createSvg(
    this: Node,
    tag: string,
    info?: SvgElementInfo | string,
    callback?: (element: SVGElement) => void,
  ): SVGElement {
    const element = makeSvg(this.doc, tag, info, this);
    callback?.(element);
    return element;
  },
};

const queryMembers = {
  find(this: ParentNode, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: ParentNode, selector: string): Element[] {
    return [...this.querySelectorAll(selector)];
  },
};

const elementMembers = {
  ...queryMembers,
  findAllSelf(this: Element, selector: string): Element[] {
    return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
  },
  getText(this: Element): string {
    return this.textContent;
  },
  setText(this: Element, text: string | DocumentFragment): void {
    this.replaceChildren(text);
  },
  addClass(this: Element, ...classes: string[]): void {
    this.addClasses(classes);
  },
  addClasses(this: Element, classes: string[]): void {
    this.classList.add(...classes.flatMap((cls) => classNames(cls)));
  },
  removeClass(this: Element, ...classes: string[]): void {
    this.removeClasses(classes);
  },
  removeClasses(this: Element, classes: string[]): void {
    this.classList.remove(...classes.flatMap((cls) => classNames(cls)));
  },
  toggleClass(this: Element, classes: string | string[], value: boolean): void {
    for (const name of classNames(classes)) this.classList.toggle(name, value);
  },
  hasClass(this: Element, cls: string): boolean {
    return this.classList.contains(cls);
  },
  setAttr(this: Element, name: string, value: string | number | boolean | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(this: Element, values: Record<string, string | number | boolean | null>): void {
    for (const [name, value] of Object.entries(values)) this.setAttr(name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, lastParent?: Element): Element | null {
    for (const element of ancestry(this)) {
      if (element.matches(selector)) return element;
      if (element === lastParent) return null;
    }
    return null;
  },
  getCssPropertyValue(this: Element, property: string, pseudoElement?: string): string {
    return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element): boolean {
    return this.doc.activeElement === this;
  },
};

const styleMembers = {
  setCssStyles(this: ElementCSSInlineStyle, styles: Partial<CSSStyleDeclaration>): void {
    Object.assign(this.style, styles);
  },
  setCssProps(this: ElementCSSInlineStyle, props: Record<string, string>): void {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};

interface Delegation {
  readonly type: string;
  readonly selector: string;
  readonly listener: unknown;
  readonly callback: (event: Event) => void;
}

const delegations = new WeakMap<EventTarget, Delegation[]>();

const delegationMembers = {
  on(
    this: EventTarget,
    type: string,
    selector: string,
    listener: (this: unknown, event: Event, target: Element) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const callback = (event: Event) => {
      const target = (event.target as Element | null)?.closest(selector);
      if (target) listener.call(this, event, target);
    };
    delegations.set(this, [
      ...(delegations.get(this) ?? []),
      { type, selector, listener, callback },
    ]);
    this.addEventListener(type, callback, options);
  },
  off(
    this: EventTarget,
    type: string,
    selector: string,
    listener: unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    for (const known of delegations.get(this) ?? []) {
      if (known.type === type && known.selector === selector && known.listener === listener) {
        this.removeEventListener(type, known.callback, options);
      }
    }
  },
};

const htmlElementMembers = {
  ...styleMembers,
  ...delegationMembers,
  show(this: HTMLElement): void {
    // Most elements have no style of their own, and jsdom would make one only to say so.
    if (this.hasAttribute('style')) this.setCssStyles({ display: '' });
  },
  hide(this: HTMLElement): void {
    this.setCssStyles({ display: 'none' });
  },
  toggle(this: HTMLElement, show: boolean): void {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(this: HTMLElement, visible: boolean): void {
    this.setCssStyles({ visibility: visible ? '' : 'hidden' });
  },
  /** "When the element is attached to the DOM and none of [its] ancestor elements are hidden." */
  isShown(this: HTMLElement): boolean {
    // Working out a style takes jsdom milliseconds, and without a style sheet only the element itself can say it.
    const isStyled = this.doc.styleSheets.length > 0;
    for (const element of ancestry(this)) {
      const isHidden = isStyled
        ? this.win.getComputedStyle(element).display === 'none'
        : element.hasAttribute('hidden') || (element as HTMLElement).style.display === 'none';
      if (isHidden) return false;
    }
    return this.isConnected;
  },
  get innerWidth(): number {
    return innerSize(this as unknown as HTMLElement, 'clientWidth', ['Left', 'Right']);
  },
  get innerHeight(): number {
    return innerSize(this as unknown as HTMLElement, 'clientHeight', ['Top', 'Bottom']);
  },
  onClickEvent(
    this: HTMLElement,
    listener: (event: MouseEvent) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
    const observer = new MutationObserver(() => {
      if (!this.isConnected) return;
      if (once) observer.disconnect();
      listener();
    });
    observer.observe(this.doc, { childList: true, subtree: true });
    return () => observer.disconnect();
  },
  onWindowMigrated(this: HTMLElement, listener: (window: Window) => unknown): () => void {
    const migration = migrations.get(this) ?? { window: this.win, listeners: new Set() };
    migrations.set(this, migration);
    migration.listeners.add(listener);
    return () => migration.listeners.delete(listener);
  },
  trigger(this: HTMLElement, type: string): void {
    this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  },
};

const eventMembers = {
  get doc(): Document {
    return (this as unknown as UIEvent).win.document;
  },
  get win(): Window {
    return (this as unknown as UIEvent).view ?? window;
  },
  get targetNode(): Node | null {
    return (this as unknown as UIEvent).target as Node | null;
  },
  instanceOf(this: UIEvent, type: { readonly name: string }): boolean {
    return instanceOf(this.win, this, type);
  },
};

function innerSize(
  element: HTMLElement,
  size: 'clientWidth' | 'clientHeight',
  sides: readonly string[],
): number {
  const style = element.win.getComputedStyle(element);
  return sides.reduce(
    (rest, side) =>
      rest - (Number.parseFloat(style.getPropertyValue(`padding-${side.toLowerCase()}`)) || 0),
    element[size],
  );
}
