import { extend, extendDom, makeElement, makeSvg } from './dom-extensions';

type Win = Window & typeof globalThis;

/** The window that has the focus; with popout windows it is not always the main one. */
let active: Window | null = null;

/** What a window does when it is used: the same function, so that each app that begins in it adds nothing. */
const activations = new WeakMap<Window, () => void>();

/** Makes a window the one that `activeWindow` and `activeDocument` name. */
export function setActiveWindow(window: Window): void {
  active = window;
}

/** Adds to a window, and to the script's own global object, what Obsidian adds everywhere. */
export function installGlobals(window: Win): void {
  if (active?.document === undefined) active = window;
  extendDom(window);
  for (const target of new Set<object>([window, globalThis])) {
    extend(target, globals);
    extendLanguage(target as typeof globalThis);
  }
  // A browser without a screen gives every window the focus: the one that is used has it.
  const used = activations.get(window) ?? (() => setActiveWindow(window));
  activations.set(window, used);
  for (const use of ['focus', 'pointerdown', 'keydown']) window.addEventListener(use, used, true);
}

/** A window that was closed, as each test file's is at its end, has no document any more. */
function current(): Window {
  if (active?.document === undefined) active = window;
  return active;
}

type Built = (element: HTMLElement) => void;

function make(tag: string, info?: DomElementInfo | string, callback?: Built): HTMLElement {
  const element = makeElement(current().document, tag, info);
  callback?.(element);
  return element;
}

const globals = {
  get activeWindow(): Window {
    return current();
  },
  get activeDocument(): Document {
    return current().document;
  },
  createEl(tag: string, info?: DomElementInfo | string, callback?: Built) {
    return make(tag, info, callback);
  },
  createDiv(info?: DomElementInfo | string, callback?: Built) {
    return make('div', info, callback);
  },
  createSpan(info?: DomElementInfo | string, callback?: Built) {
    return make('span', info, callback);
  },
  createSvg(tag: string, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
    const element = makeSvg(current().document, tag, info);
    callback?.(element);
    return element;
  },
  createFragment(callback?: (fragment: DocumentFragment) => void): DocumentFragment {
    const fragment = new DocumentFragment();
    callback?.(fragment);
    return fragment;
  },
  fish(selector: string): Element | null {
    return current().document.querySelector(selector);
  },
  fishAll(selector: string): Element[] {
    return [...current().document.querySelectorAll(selector)];
  },
  isBoolean(value: unknown): value is boolean {
    return typeof value === 'boolean';
  },
  ready(callback: () => unknown): void {
    callback();
  },
  sleep(milliseconds: number): Promise<void> {
    return new Promise((done) => setTimeout(done, milliseconds));
  },
  nextFrame(): Promise<void> {
    return new Promise((done) => current().requestAnimationFrame(() => done()));
  },
};

/** The members that Obsidian gives to the language's own objects. */
function extendLanguage(scope: typeof globalThis): void {
  if (!('Array' in scope)) return;
  extend(scope.Array.prototype, arrayMembers);
  extend(scope.String.prototype, stringMembers);
  extend(scope.String, stringStatics);
  extend(scope.Number, numberStatics);
  extend(scope.Array, arrayStatics);
  extend(scope.Math, mathStatics);
  extend(scope.Object, objectStatics);
}

const arrayMembers = {
  first(this: unknown[]): unknown {
    return this[0];
  },
  last(this: unknown[]): unknown {
    return this[this.length - 1];
  },
  contains(this: unknown[], target: unknown): boolean {
    return this.includes(target);
  },
  remove(this: unknown[], target: unknown): void {
    for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
  },
  unique(this: unknown[]): unknown[] {
    return [...new Set(this)];
  },
  shuffle(this: unknown[]): unknown[] {
    for (let at = this.length - 1; at > 0; at -= 1) {
      const other = Math.floor(Math.random() * (at + 1));
      [this[at], this[other]] = [this[other], this[at]];
    }
    return this;
  },
};

const stringMembers = {
  contains(this: string, target: string): boolean {
    return this.includes(target);
  },
  format(this: string, ...values: string[]): string {
    return this.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
  },
};

const stringStatics = { isString: (value: unknown) => typeof value === 'string' };
const numberStatics = { isNumber: (value: unknown) => typeof value === 'number' };
const arrayStatics = { combine: <T>(arrays: T[][]): T[] => arrays.flat() };
const mathStatics = {
  clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
  square: (value: number) => value * value,
};
const objectStatics = {
  isEmpty: (object: object) => Object.keys(object).length === 0,
  each<T>(object: Record<string, T>, callback: (value: T, key: string) => unknown): boolean {
    return Object.entries(object).every(([key, value]) => callback(value, key) !== false);
  },
};
