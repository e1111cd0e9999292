import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { readCacheFile, writeCacheFile } from './cache-file';

type Require = (id: string) => unknown;
/** What the code of a CommonJS module is called with. */
type Wrapped = (...given: [object, Require, { exports: object }, string, string]) => void;

/** A chunk in use. */
interface Chunk {
  readonly name: string;
  readonly script: Script;
  /** what its code was compiled from, and by what */
  readonly origin: string;
  /** the commands that have run with what is kept of it; none if nothing is */
  readonly commands: readonly string[];
}

interface Compiled {
  readonly commands: readonly string[];
  readonly code: Buffer;
}

const LINE_END = 0x0a;

/**
 * Our own code as earlier runs have compiled it. Node's own cache of compiled code is there from 22.1 on only, checks
 * nothing of what it runs, and keeps no function that is compiled when it is first called, as most are.
 */
export class CompiledChunks {
  readonly #folder: string;
  readonly #cache: string | null;
  readonly #require: Require;
  readonly #modules = new Map<string, { exports: object }>();
  readonly #used: Chunk[] = [];

  /** `folder` holds the chunks, `cache` what is kept; without one, nothing is. Node's own modules come by `require`. */
  constructor(folder: string, cache: string | null, require: Require) {
    this.#folder = folder;
    this.#cache = cache;
    this.#require = require;
  }

  /** What a chunk exports. It runs when it is first asked for. */
  load(name: string): object {
    const known = this.#modules.get(name);
    if (known !== undefined) return known.exports;
    const file = join(this.#folder, name);
    const module = { exports: {} };
    this.#modules.set(name, module);
    const run = this.#compiled(name, file).runInThisContext() as Wrapped;
    const require = (id: string) =>
      id.startsWith('./') ? this.load(id.slice('./'.length)) : this.#require(id);
    run(module.exports, require, module, file, this.#folder);
    return module.exports;
  }

  /** Keeps what this run has compiled, unless an earlier run of the same command has. */
  keep(command: string): void {
    for (const { name, script, origin, commands } of this.#used) {
      if (this.#cache === null || commands.includes(command)) continue;
      const said = JSON.stringify([origin, ...commands, command]);
      writeCacheFile(
        keptFile(this.#cache, name),
        Buffer.concat([Buffer.from(`${said}\n`, 'utf8'), script.createCachedData()]),
      );
    }
  }

  #compiled(name: string, file: string): Script {
    const bytes = readFileSync(file);
    const source = Module.wrap(bytes.toString('utf8'));
    if (this.#cache === null) return new Script(source, { filename: file });
    // The engine itself compares the length of the source, its own version and its flags, and nothing else.
    const origin = `${process.version} ${process.arch} ${bytes.length} ${crc32(bytes)}`;
    const kept = readKept(keptFile(this.#cache, name), origin);
    const script = new Script(source, { filename: file, cachedData: kept?.code });
    const isRun = kept !== null && script.cachedDataRejected !== true;
    this.#used.push({ name, script, origin, commands: isRun ? kept.commands : [] });
    return script;
  }
}

function keptFile(cache: string, name: string): string {
  return join(cache, 'compiled', `${name}-${process.version}-${process.arch}`);
}

function readKept(file: string, origin: string): Compiled | null {
  const content = readCacheFile(file);
  const end = content?.indexOf(LINE_END) ?? -1;
  if (content === null || end < 0) return null;
  let said: unknown;
  try {
    said = JSON.parse(content.toString('utf8', 0, end));
  } catch {
    return null;
  }
  if (!Array.isArray(said) || said[0] !== origin) return null;
  const commands = said.slice(1).filter((command) => typeof command === 'string');
  return { commands, code: content.subarray(end + 1) };
}
