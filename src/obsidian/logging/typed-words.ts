import type { App } from 'obsidian';
import { DEVICE_KEYS } from '../device-keys';

const KEYS = { field: DEVICE_KEYS.typed, dialog: DEVICE_KEYS.typedInDialog } as const;

/**
 * Words that were typed and not logged, kept on this device: the app may be closed, or the plugin updated, before their
 * user is done with them.
 */
export class TypedWords {
  readonly #app: App;
  readonly #key: string;

  /** `place`: the sidebar's field, or the dialog */
  constructor(app: App, place: keyof typeof KEYS) {
    this.#app = app;
    this.#key = KEYS[place];
  }

  get words(): string {
    const stored: unknown = this.#app.loadLocalStorage(this.#key);
    return typeof stored === 'string' ? stored : '';
  }

  /** Replaces the words; empty ones are forgotten. */
  keep(words: string): void {
    this.#app.saveLocalStorage(this.#key, words === '' ? null : words);
  }
}
