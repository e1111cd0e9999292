import type { EventRef } from '../data/events';

/** Something with a life cycle: what it registers is removed with it. */
export class Component {
  #loaded = false;
  readonly #children: Component[] = [];
  readonly #cleanups: (() => unknown)[] = [];

  /** Returns what `onload` returned, so that whatever enables a plugin can wait for it. */
  load(): unknown {
    if (this.#loaded) return undefined;
    this.#loaded = true;
    const loading = this.onload();
    for (const child of this.#children) child.load();
    return loading;
  }

  onload(): unknown {
    return undefined;
  }

  /** Children first, then what was registered (the youngest first), then `onunload`. */
  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of this.#children.splice(0).reverse()) child.unload();
    for (const cleanup of this.#cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(component: T): T {
    this.#children.push(component);
    if (this.#loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    const at = this.#children.indexOf(component);
    if (at >= 0) this.#children.splice(at, 1);
    component.unload();
    return component;
  }

  register(callback: () => unknown): void {
    this.#cleanups.push(callback);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.events.offref(ref));
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: (event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as EventListener;
    target.addEventListener(type, listener, options);
    this.register(() => target.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => clearInterval(id));
    return id;
  }
}
