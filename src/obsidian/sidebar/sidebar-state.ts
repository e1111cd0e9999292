import type { App } from 'obsidian';
import type { SectionLayout } from '../../views/sidebar/section-layout';
import { isUsual, layoutOf, savedLayout } from '../../views/sidebar/section-layout';
import { isSectionName } from '../../views/sidebar/section-name';
import type { SectionName } from '../../views/sidebar/section-name';
import { DEVICE_KEYS } from '../device-keys';

/** The order of the sidebar's sections on this device, and which of them are hidden. */
export class ArrangedSections {
  readonly #app: App;

  #layout: SectionLayout;

  constructor(app: App) {
    this.#app = app;

    this.#layout = layoutOf(app.loadLocalStorage(DEVICE_KEYS.sections));
  }

  get layout(): SectionLayout {
    return this.#layout;
  }

  set(layout: SectionLayout): void {
    this.#layout = layout;
    this.#app.saveLocalStorage(DEVICE_KEYS.sections, isUsual(layout) ? null : savedLayout(layout));
  }
}

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
