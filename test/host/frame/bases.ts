import type { BasesPropertyId, BasesPropertyType } from 'obsidian';
import type { TFile } from '../data/abstract-file';
import { getAllTags } from '../markdown/cached-metadata';
import type { App } from './app';
import { Component } from './component';

/** A value of a property. Only what a view reads is here: its text, and whether there is one. */
export abstract class Value {
  abstract toString(): string;
  abstract isTruthy(): boolean;

  renderTo(element: HTMLElement): void {
    element.appendText(this.toString());
  }
}

export class NullValue extends Value {
  static readonly value = new NullValue();

  toString(): string {
    return '';
  }

  isTruthy(): boolean {
    return false;
  }
}

export abstract class NotNullValue extends Value {}

export abstract class PrimitiveValue<T> extends NotNullValue {
  constructor(protected readonly data: T) {
    super();
  }

  toString(): string {
    return String(this.data);
  }

  isTruthy(): boolean {
    return Boolean(this.data);
  }
}

export class StringValue extends PrimitiveValue<string> {}
export class NumberValue extends PrimitiveValue<number> {}
export class BooleanValue extends PrimitiveValue<boolean> {}

export class ListValue extends NotNullValue {
  readonly #items: unknown[];

  constructor(items: unknown[]) {
    super();
    this.#items = items;
  }

  length(): number {
    return this.#items.length;
  }

  get(index: number): Value {
    return toValue(this.#items[index]);
  }

  toString(): string {
    return this.#items.map((item) => toValue(item).toString()).join(', ');
  }

  isTruthy(): boolean {
    return this.#items.length > 0;
  }
}

function toValue(data: unknown): Value {
  if (data instanceof Value) return data;
  if (typeof data === 'string') return new StringValue(data);
  if (typeof data === 'number') return new NumberValue(data);
  if (typeof data === 'boolean') return new BooleanValue(data);
  return Array.isArray(data) ? new ListValue(data) : NullValue.value;
}

export function parsePropertyId(id: BasesPropertyId): { type: BasesPropertyType; name: string } {
  const dot = id.indexOf('.');
  return { type: id.slice(0, dot) as BasesPropertyType, name: id.slice(dot + 1) };
}

/** One file of a base. */
export class BasesEntry {
  constructor(
    readonly app: App,
    readonly file: TFile,
  ) {}

  getValue(id: BasesPropertyId): Value | null {
    const { type, name } = parsePropertyId(id);
    const cache = this.app.metadataCache.getFileCache(this.file);
    if (type === 'note') return toValue(cache?.frontmatter?.[name]);
    if (type !== 'file') return null;
    const { path, name: fileName, basename, extension, parent, stat } = this.file;
    const known: Record<string, unknown> = {
      path,
      name: fileName,
      basename,
      ext: extension,
      folder: parent?.path,
      size: stat.size,
      ctime: stat.ctime,
      mtime: stat.mtime,
      tags: cache ? getAllTags(cache) : [],
    };
    return toValue(known[name]);
  }
}

/** Entries with one value of what the base groups by. */
export class BasesEntryGroup {
  key: Value = NullValue.value;

  constructor(readonly entries: BasesEntry[]) {}

  hasKey(): boolean {
    return !(this.key instanceof NullValue);
  }
}

/** The answer to a query: all entries, in one group without a key. */
export class BasesQueryResult {
  constructor(
    readonly data: BasesEntry[],
    readonly properties: BasesPropertyId[],
  ) {}

  get groupedData(): BasesEntryGroup[] {
    return [new BasesEntryGroup(this.data)];
  }
}

/** What the user has set for a view. */
export class BasesViewConfig {
  readonly #values: Record<string, unknown>;

  constructor(
    readonly name: string,
    values: Record<string, unknown>,
  ) {
    this.#values = values;
  }

  get(key: string): unknown {
    return this.#values[key];
  }

  getAsPropertyId(key: string): BasesPropertyId | null {
    const value = this.#values[key];
    return typeof value === 'string' && /^(?:note|file|formula)\./.test(value)
      ? (value as BasesPropertyId)
      : null;
  }

  set(key: string, value: unknown): void {
    this.#values[key] = value;
  }

  getOrder(): BasesPropertyId[] {
    return [];
  }

  getSort(): [] {
    return [];
  }

  getDisplayName(id: BasesPropertyId): string {
    return parsePropertyId(id).name;
  }
}

/** Runs a base's query for its view. */
export class QueryController extends Component {
  constructor(
    readonly app: App,
    readonly config: BasesViewConfig,
  ) {
    super();
  }
}

/** "Plugins can create a class which extends this in order to render a Base." */
export abstract class BasesView extends Component {
  abstract type: string;
  readonly app: App;
  readonly config: BasesViewConfig;
  allProperties: BasesPropertyId[] = [];
  /** Set only by the first result of the query (the official Maps plugin checks for it before it draws). */
  declare data: BasesQueryResult;

  constructor(readonly controller: QueryController) {
    super();
    this.app = controller.app;
    this.config = controller.config;
  }

  abstract onDataUpdated(): void;

  async createFileForView(baseFileName = 'Untitled'): Promise<void> {
    await this.app.vault.create(`${baseFileName}.md`, '');
  }
}

/**
 * Shows files in a registered view of a base, as opening a `.base` file would; null while the query still runs. Its
 * results come late, and in two parts, as from a query over many notes: `shown` settles with the last.
 */
export function openBase(
  app: App,
  viewId: string,
  containerEl: HTMLElement,
  files: () => TFile[] | null,
  settings: Record<string, unknown> = {},
): { view: BasesView; update: () => void; shown: Promise<void> } {
  const registration = app.registrations.basesViews.get(viewId);
  if (!registration) throw new Error(`No view of bases is called ${viewId}`);
  const controller = new QueryController(app, new BasesViewConfig(registration.name, settings));
  // The plugin's factory was written for the app's own classes, which ours replace here.
  const create = registration.factory as unknown as (
    controller: QueryController,
    containerEl: HTMLElement,
  ) => BasesView;
  const view = create(controller, containerEl);
  const give = (found: readonly TFile[]) => {
    const names = found.flatMap((file) =>
      Object.keys(app.metadataCache.getFileCache(file)?.frontmatter ?? {}),
    );
    view.allProperties = [...new Set(names)].map((name): BasesPropertyId => `note.${name}`);
    view.data = new BasesQueryResult(
      found.map((file) => new BasesEntry(app, file)),
      view.allProperties,
    );
    view.onDataUpdated();
  };
  const update = () => {
    const found = files();
    if (found !== null) give(found);
  };
  controller.addChild(view);
  controller.load();
  const task = () => new Promise<void>((done) => setTimeout(done, 0));
  const shown = task()
    .then(() => {
      const found = files();
      if (found !== null) give(found.slice(0, Math.floor(found.length / 2)));
    })
    .then(task)
    .then(update);
  return { view, update, shown };
}
