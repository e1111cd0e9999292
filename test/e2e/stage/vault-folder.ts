import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A vault's folder, seen from outside the app. */
export class VaultFolder {
  constructor(readonly path: string) {}

  has(path: string): boolean {
    return existsSync(join(this.path, path));
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  /** When a file was last written, in milliseconds since 1970. */
  mtime(path: string): number {
    return statSync(join(this.path, path)).mtimeMs;
  }
}
