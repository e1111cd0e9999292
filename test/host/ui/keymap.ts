import type { KeymapContext, Modifier, PaneType, UserEvent } from 'obsidian';
import { Platform } from './platform';

type KeyListener = (event: KeyboardEvent, context: KeymapContext) => unknown;

export interface KeyHandler {
  readonly scope: Scope;
  /** Sorted and joined by commas; null matches any. */
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly func: KeyListener;
}

/** Keys and what they do while the scope is the active one, or a parent of it. */
export class Scope {
  readonly #parent: Scope | undefined;
  #handlers: KeyHandler[] = [];

  constructor(parent?: Scope) {
    this.#parent = parent;
  }

  register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeyHandler {
    const handler = { scope: this, modifiers: modifiers ? compile(modifiers) : null, key, func };
    this.#handlers.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    this.#handlers = this.#handlers.filter((other) => other !== handler);
  }

  /** Asks the handlers, the newest first, then the parent's; false means that the key is used up. */
  handleKey(event: KeyboardEvent): unknown {
    const context = { modifiers: pressed(event), key: event.key, vkey: event.key };
    for (const { modifiers, key, func } of [...this.#handlers].reverse()) {
      const fits = key === null || key.toLowerCase() === event.key.toLowerCase();
      if (!fits || (modifiers !== null && modifiers !== context.modifiers)) continue;
      const answer = func(event, context);
      if (answer !== undefined) return answer;
    }
    return this.#parent?.handleKey(event);
  }
}

function compile(modifiers: readonly Modifier[]): string {
  const own = modifiers.map((name) =>
    name === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : name,
  );
  return own.sort().join(',');
}

function pressed(event: KeyboardEvent | MouseEvent | TouchEvent): string {
  const names: Modifier[] = [];
  if (event.altKey) names.push('Alt');
  if (event.ctrlKey) names.push('Ctrl');
  if (event.metaKey) names.push('Meta');
  if (event.shiftKey) names.push('Shift');
  return compile(names);
}

/** The stack of scopes; the top one receives the keys of all windows. */
export class Keymap {
  readonly #stack: Scope[];
  /** The scope of the active view, which hears keys while nothing covers it. */
  viewScope: () => Scope | null = () => null;

  constructor(root: Scope) {
    this.#stack = [root];
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.#stack.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.#stack.lastIndexOf(scope);
    if (at >= 0) this.#stack.splice(at, 1);
  }

  /** Listens to a window before its elements do; returns a function that stops it. */
  attach(window: Window): () => void {
    const listener = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const top = this.#stack.at(-1);
      const scope = this.#stack.length === 1 ? (this.viewScope() ?? top) : top;
      if (scope?.handleKey(event) !== false) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return pressed(event)
      .split(',')
      .includes(compile([modifier]));
  }

  /** 'tab' for Mod or the middle button, 'split' with Alt, 'window' with Alt and Shift. */
  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    const middle = 'button' in event && event.button === 1;
    if (!middle && !Keymap.isModifier(event, 'Mod')) return false;
    if (!Keymap.isModifier(event, 'Alt')) return 'tab';
    return Keymap.isModifier(event, 'Shift') ? 'window' : 'split';
  }
}
