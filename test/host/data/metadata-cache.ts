import type { CachedMetadata } from 'obsidian';
import { metadataOf } from '../markdown/known-metadata';
import { TFile } from './abstract-file';
import type { TAbstractFile } from './abstract-file';
import { Events } from './events';
import { getLinkpath } from './linktext';
import { nameOf, normalizePath, parentPath } from './path';
import type { Vault } from './vault';

/** What the app's store has of notes, by their paths; null where it has nothing. */
export type KeptMetadata = (
  paths: readonly string[],
) => Promise<readonly (CachedMetadata | null)[]>;

/** Notes read before others get a turn. */
const SLICE = 20;

/** What is known about each note. A note is read some time after it changed, as in the app. */
export class MetadataCache extends Events {
  resolvedLinks: Record<string, Record<string, number>> = {};
  unresolvedLinks: Record<string, Record<string, number>> = {};
  /** Milliseconds before a changed note is read. */
  delay = 0;
  readonly #vault: Vault;
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #queue = new Set<TFile>();
  /** The texts of notes that are read before their turn. */
  readonly #ahead = new Map<TFile, Promise<string>>();
  #byName: Map<string, readonly TFile[]> | null = null;
  #running: Promise<void> | null = null;
  #quiet = false;
  #stopped = false;
  #held = false;

  constructor(vault: Vault) {
    super();
    this.#vault = vault;
    for (const name of ['create', 'delete', 'rename']) {
      vault.on(name, () => {
        this.#byName = null;
      });
    }
    vault.on('create', (file: TAbstractFile) => this.#enqueue(file));
    vault.on('modify', (file: TAbstractFile) => this.#enqueue(file));
    vault.on('delete', (file: TAbstractFile) => this.#forget(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.#rename(file, oldPath));
  }

  /** Settles when all changed notes have been read. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /**
   * Fills the cache without events, as from the store that the app keeps between two starts. Of notes that were edited
   * while the app was closed it holds what it knew of their `earlier` texts, until it has read them again (a guess from
   * how the app behaves). What is not `kept` of the others is found out from their texts.
   */
  async restore(
    earlier: Readonly<Record<string, string>> = {},
    kept?: KeptMetadata,
  ): Promise<void> {
    const edited = [...this.#queue].filter(({ path }) => earlier[path] !== undefined);
    for (const file of edited) {
      this.#queue.delete(file);
      this.#caches.set(file.path, metadataOf(earlier[file.path] ?? ''));
    }
    if (kept !== undefined) await this.#fillFrom(kept);
    this.#quiet = true;
    // The app reads one store, not note after note.
    this.#readAhead(Infinity);
    this.release();
    await this.settled();
    this.#ahead.clear();
    this.#quiet = false;
    this.#held = true;
    for (const file of edited) this.#queue.add(file);
  }

  /** Reads nothing for now: the app has not reached its first indexing yet. */
  hold(): void {
    this.#held = true;
  }

  /** Begins; `resolved` follows, even if everything was already known. */
  release(): void {
    this.#held = false;
    this.#running ??= this.#work();
  }

  stop(): void {
    this.#stopped = true;
    this.#queue.clear();
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.#caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  /** "If file name is unique, use the filename. If not unique, use full path." */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const unique = this.#vault.getFiles().filter(({ name }) => name === file.name).length === 1;
    const path = unique ? file.name : file.path;
    return omitMdExtension && file.extension === 'md' ? path.slice(0, -'.md'.length) : path;
  }

  /** The note that a link means: by path, otherwise by name, the nearest to the source first. */
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.#vault.getFileByPath(sourcePath);
    const folder = parentPath(sourcePath);
    const wanted = normalizePath(
      /^\.{1,2}\//.test(linkpath) ? resolveRelative(folder, linkpath) : linkpath,
    ).toLowerCase();
    const paths = [wanted, `${wanted}.md`];
    const found = paths.flatMap((path) =>
      this.#named(nameOf(path)).filter((file) =>
        `/${file.path.toLowerCase()}`.endsWith(`/${path}`),
      ),
    );
    const rank = (file: TFile) => [
      paths.includes(file.path.toLowerCase()) ? 0 : 1,
      file.parent?.path === folder ? 0 : 1,
      file.path.length,
    ];
    return found.sort((a, b) => compare(rank(a), rank(b)))[0] ?? null;
  }

  /** The files of that name, in lower case. Cached, because every link of every note asks. */
  #named(name: string): readonly TFile[] {
    if (!this.#byName) {
      this.#byName = new Map();
      for (const file of this.#vault.getFiles()) {
        const key = file.name.toLowerCase();
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), file]);
      }
    }
    return this.#byName.get(name) ?? [];
  }

  /** A note that changes meanwhile comes into the queue again. */
  async #fillFrom(kept: KeptMetadata): Promise<void> {
    const asked = [...this.#queue].map((file) => ({ file, path: file.path }));
    this.#queue.clear();
    const caches = await kept(asked.map(({ path }) => path));
    for (const [at, { file, path }] of asked.entries()) {
      const cache = caches[at] ?? null;
      if (cache === null || this.#vault.getFileByPath(path) !== file) {
        this.#queue.add(file);
        continue;
      }
      this.#caches.set(path, cache);
      this.#resolve(file, cache);
    }
  }

  #enqueue(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md' || this.#stopped) return;
    this.#ahead.delete(file);
    this.#queue.add(file);
    if (!this.#held) this.#running ??= this.#work();
  }

  async #work(): Promise<void> {
    await pause(this.delay);
    let done = 0;
    for (const file of this.#queue) {
      // A disk that is far away takes as long for one note as for many.
      if (done % SLICE === 0) this.#readAhead(SLICE);
      this.#queue.delete(file);
      await this.#index(file);
      done += 1;
      if (done % SLICE === 0) await pause(0);
    }
    // Before any event: a change from now on must start the work again.
    this.#running = null;
    if (!this.#quiet && !this.#stopped) this.trigger('resolved');
  }

  async #index(file: TFile): Promise<void> {
    const { path } = file;
    let text: string;
    try {
      text = await (this.#takeAhead(file) ?? this.#read(file));
    } catch {
      // It was deleted meanwhile, and `delete` says so; or it was moved, and is read at its new path.
      if (file.path !== path) this.#queue.add(file);
      return;
    }
    if (this.#vault.getFileByPath(file.path) !== file || this.#stopped) return;
    const cache = metadataOf(text);
    this.#caches.set(file.path, cache);
    if (!this.#quiet) this.trigger('changed', file, text, cache);
    this.#resolve(file, cache);
    if (!this.#quiet) this.trigger('resolve', file);
  }

  /** The app's own store holds no texts: after a warm start, a caller who needs one reads the disk. */
  #read(file: TFile): Promise<string> {
    return this.#quiet ? this.#vault.read(file) : this.#vault.cachedRead(file);
  }

  /** Begins to read the next notes of the queue. */
  #readAhead(count: number): void {
    let asked = 0;
    for (const file of this.#queue) {
      asked += 1;
      if (asked > count) return;
      if (this.#ahead.has(file)) continue;
      const text = this.#read(file);
      text.catch(() => {});
      this.#ahead.set(file, text);
    }
  }

  #takeAhead(file: TFile): Promise<string> | undefined {
    const text = this.#ahead.get(file);
    this.#ahead.delete(file);
    return text;
  }

  #resolve(file: TFile, cache: CachedMetadata): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    const references = [
      ...(cache.links ?? []),
      ...(cache.embeds ?? []),
      ...(cache.frontmatterLinks ?? []),
    ];
    for (const { link } of references) {
      const path = getLinkpath(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      const counts = target ? resolved : unresolved;
      const key = target ? target.path : path;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }

  #forget(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.#queue.delete(file);
    this.#ahead.delete(file);
    const cache = this.#caches.get(file.path) ?? null;
    this.#caches.delete(file.path);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    this.trigger('deleted', file, cache);
  }

  /** "This is not called when a file is renamed for performance reasons": the cache just moves along. */
  #rename(file: TAbstractFile, oldPath: string): void {
    // It is read at its new path.
    if (file instanceof TFile) this.#ahead.delete(file);
    const cache = this.#caches.get(oldPath);
    if (!cache || !(file instanceof TFile)) return;
    this.#caches.delete(oldPath);
    this.#caches.set(file.path, cache);
    delete this.resolvedLinks[oldPath];
    delete this.unresolvedLinks[oldPath];
    this.#resolve(file, cache);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function resolveRelative(folder: string, link: string): string {
  const parts = folder === '/' ? [] : folder.split('/');
  for (const part of link.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
