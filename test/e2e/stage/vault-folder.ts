import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a vault, by their paths in it. */
export interface VaultFiles {
  has(path: string): boolean;
  read(path: string): string;
  write(path: string, text: string): void;
  /** When a file was last written, in milliseconds since 1970. */
  mtime(path: string): number;
}

/** A vault's folder, seen from outside the app. */
export class VaultFolder implements VaultFiles {
  /** Where the app has the vault, if that is not its folder here. */
  #elsewhere: VaultFiles | null = null;

  constructor(readonly path: string) {}

  /** From now on the app works on a copy of the folder, elsewhere. */
  moveTo(files: VaultFiles): void {
    this.#elsewhere = files;
  }

  has(path: string): boolean {
    return this.#elsewhere?.has(path) ?? existsSync(join(this.path, path));
  }

  read(path: string): string {
    return this.#elsewhere?.read(path) ?? readFileSync(join(this.path, path), 'utf8');
  }

  write(path: string, text: string): void {
    if (this.#elsewhere !== null) {
      this.#elsewhere.write(path, text);
      return;
    }
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  mtime(path: string): number {
    return this.#elsewhere?.mtime(path) ?? statSync(join(this.path, path)).mtimeMs;
  }
}
