import { TypedField } from './typed-field';

type Save = (key: string, value: unknown) => Promise<void>;

/**
 * Keeps what the app's own fields say at each key until it is meant: half of a tag or of a folder's name would be read
 * as a setting.
 */
export class TypedTexts {
  readonly #save: Save;
  readonly #waiting = new Map<string, unknown>();
  #field: TypedField | null = null;
  #saving: Promise<void> = Promise.resolve();
  #told: (() => void)[] = [];

  constructor(save: Save) {
    this.#save = save;
  }

  /** What is typed and not saved yet; undefined for nothing. */
  get(key: string): unknown {
    return this.#waiting.get(key);
  }

  /** Saves a text of the field that has the focus later, any other at once; resolves when it is saved or forgotten. */
  put(key: string, value: unknown): Promise<void> {
    const field = activeDocument.activeElement;
    if (!this.#waiting.has(key)) void this.take();
    this.#waiting.set(key, value);
    if (field?.instanceOf(HTMLElement) !== true || !field.matches('input, textarea')) {
      return this.take();
    }
    this.#field ??= new TypedField(field, () => void this.take());
    this.#field.typed();
    return new Promise((resolve) => {
      this.#told.push(resolve);
    });
  }

  /** What waits at a key is not meant: its field now shows what cannot be saved. */
  forget(key: string): void {
    this.#waiting.delete(key);
  }

  /** Saves what waits. */
  take(): Promise<void> {
    const waiting = [...this.#waiting];
    const told = this.#end();
    this.#saving = this.#saving.then(async () => {
      for (const [key, value] of waiting) await this.#save(key, value);
      for (const tell of told) tell();
    });
    return this.#saving;
  }

  /** The settings are left: saves what waits, unless its window went before it was typed to its end. */
  leave(): void {
    if (this.#field?.isGone !== true) void this.take();
  }

  #end(): (() => void)[] {
    const told = this.#told;
    this.#field?.stop();
    this.#field = null;
    this.#waiting.clear();
    this.#told = [];
    return told;
  }
}
