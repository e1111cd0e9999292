import type { App } from 'obsidian';
import { isSectionName } from '../../views/sidebar/section';
import type { SectionName } from '../../views/sidebar/section';
import { DEVICE_KEYS } from '../device-keys';

/** The sections that are collapsed on this device. */
export class CollapsedSections {
  readonly #app: App;

  readonly #names: Set<SectionName>;

  constructor(app: App) {
    this.#app = app;

    const stored: unknown = app.loadLocalStorage(DEVICE_KEYS.collapsed);
    this.#names = new Set(Array.isArray(stored) ? stored.filter(isSectionName) : []);
  }

  get names(): ReadonlySet<SectionName> {
    return this.#names;
  }

  set(name: SectionName, collapsed: boolean): void {
    if (collapsed) this.#names.add(name);
    else this.#names.delete(name);
    this.#app.saveLocalStorage(DEVICE_KEYS.collapsed, [...this.#names]);
  }
}
