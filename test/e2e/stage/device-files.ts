import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import type { VaultFiles } from './vault-folder';

/** A vault's files on a device of Android, reached by `adb`. */
export class DeviceFiles implements VaultFiles {
  readonly #serial: string;
  readonly #folder: string;

  constructor(serial: string, folder: string) {
    this.#serial = serial;
    this.#folder = folder;
  }

  has(path: string): boolean {
    return this.#run('exec-out', `test -e ${this.#quoted(path)} && echo yes`) !== '';
  }

  read(path: string): string {
    return this.#run('exec-out', `cat ${this.#quoted(path)}`);
  }

  write(path: string, text: string): void {
    const folder = this.#quoted(posix.dirname(path));
    this.#run('exec-in', `mkdir -p ${folder} && cat > ${this.#quoted(path)}`, text);
  }

  mtime(path: string): number {
    // 2026-11-20 18:30:00.123456789 +0000
    const time = this.#run('exec-out', `stat -c %y ${this.#quoted(path)}`).trim();
    return Date.parse(time.replace(/(\.\d{3})\d*/, '$1'));
  }

  /** A path for the device's shell, which reads each command as one line. */
  #quoted(path: string): string {
    return `'${posix.join(this.#folder, path).replaceAll("'", `'\\''`)}'`;
  }

  #run(how: string, command: string, input = ''): string {
    const args = ['-s', this.#serial, how, command];
    const { stdout, stderr, error } = spawnSync('adb', args, { input, encoding: 'utf8' });
    if (error !== undefined) throw error;
    if (stderr !== '') throw new Error(stderr);
    return stdout;
  }
}
