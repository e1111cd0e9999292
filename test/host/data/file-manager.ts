import type { DataWriteOptions } from 'obsidian';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../markdown/front-matter';
import { TFile } from './abstract-file';
import type { TAbstractFile, TFolder } from './abstract-file';
import { getLinkpath, parseLinktext } from './linktext';
import type { MetadataCache } from './metadata-cache';
import { join, normalizePath, parentPath } from './path';
import type { Vault } from './vault';

/** Files as the user handles them, by the user's preferences in `app.json`. */
export class FileManager {
  readonly #vault: Vault;
  readonly #metadataCache: MetadataCache;

  constructor(vault: Vault, metadataCache: MetadataCache) {
    this.#vault = vault;
    this.#metadataCache = metadataCache;
  }

  getNewFileParent(sourcePath: string): TFolder {
    const root = this.#vault.getRoot();
    switch (this.#vault.getConfig('newFileLocation')) {
      case 'current':
        return this.#vault.getFileByPath(sourcePath)?.parent ?? root;
      case 'folder':
        return (
          this.#vault.getFolderByPath(String(this.#vault.getConfig('newFileFolderPath'))) ?? root
        );
      default:
        return root;
    }
  }

  /** Renames a file, and rewrites the links to it in other notes. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const links = file instanceof TFile ? this.#linksTo(file) : [];
    await this.#vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const { source, originals } of links) {
      await this.#vault.process(source, (text) =>
        originals.reduce((changed, { original, link, displayText }) => {
          const { subpath } = parseLinktext(link);
          const alias = displayText === link ? undefined : displayText;
          return changed.replaceAll(
            original,
            this.generateMarkdownLink(file, source.path, subpath, alias),
          );
        }, text),
      );
    }
  }

  /** Nobody can be asked here, so the file stays. */
  async promptForDeletion(): Promise<boolean> {
    return false;
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    const { adapter } = this.#vault;
    // No system trash here; the app falls back on the vault's own, too.
    if (this.#vault.getConfig('trashOption') !== 'none') await adapter.trashLocal(file.path);
    else if (file instanceof TFile) await adapter.remove(file.path);
    else await adapter.rmdir(file.path, true);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const embed = file.extension === 'md' ? '' : '!';
    const target = this.#linkPath(file, sourcePath);
    if (this.#vault.getConfig('useMarkdownLinks') === true) {
      const path = file.extension === 'md' ? `${target}.md` : target;
      return `${embed}[${alias || file.basename}](${encodeURI(path)}${encodeURI(subpath)})`;
    }
    const text = target + subpath;
    return `${embed}[[${text}${alias && alias !== text ? `|${alias}` : ''}]]`;
  }

  /**
   * Passes the properties to `change` and writes them back; the text below stays as it is.
   * @throws YAMLParseError if the properties cannot be read, and whatever `change` throws.
   */
  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.#vault.process(
      file,
      (text) => {
        const { exists, frontmatter, from, to, contentStart } = getFrontMatterInfo(text);
        const parsed = exists ? parseYaml(frontmatter) : {};
        const properties: Record<string, unknown> =
          typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
        change(properties);
        const yaml = stringifyYaml(properties);
        if (Object.keys(properties).length === 0) return exists ? text.slice(contentStart) : text;
        return exists ? text.slice(0, from) + yaml + text.slice(to) : `---\n${yaml}---\n${text}`;
      },
      options,
    );
  }

  async getAvailablePathForAttachment(filename: string): Promise<string> {
    const dot = filename.lastIndexOf('.');
    const [stem, extension] =
      dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
    let path = normalizePath(filename);
    for (let count = 1; await this.#vault.adapter.exists(path); count += 1) {
      path = normalizePath(`${stem} ${count}${extension}`);
    }
    return path;
  }

  #linkPath(file: TFile, sourcePath: string): string {
    const bare = (path: string) => (file.extension === 'md' ? path.replace(/\.md$/i, '') : path);
    switch (this.#vault.getConfig('newLinkFormat')) {
      case 'absolute':
        return bare(file.path);
      case 'relative':
        return bare(relativePath(parentPath(sourcePath), file.path));
      default:
        return this.#metadataCache.fileToLinktext(file, sourcePath, true);
    }
  }

  #linksTo(file: TFile) {
    return this.#vault.getMarkdownFiles().flatMap((source) => {
      const cache = this.#metadataCache.getFileCache(source);
      const originals = [...(cache?.links ?? []), ...(cache?.embeds ?? [])].filter(
        ({ link }) =>
          getLinkpath(link) !== '' &&
          this.#metadataCache.getFirstLinkpathDest(getLinkpath(link), source.path) === file,
      );
      return originals.length > 0 ? { source, originals } : [];
    });
  }
}

function relativePath(folder: string, path: string): string {
  const from = folder === '/' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return join('../'.repeat(from.length - shared).replace(/\/$/, ''), to.slice(shared).join('/'));
}
