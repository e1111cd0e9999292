import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => path.replaceAll('\\', '/'));

/** The rooms of core, uphill: each may import itself and those before it. */
const CORE_ROOMS = [
  'calendar',
  'markdown',
  'notes',
  'journal',
  'goals',
  'insight',
  'review',
  'logging',
  'documents',
];
const PACKAGES: Readonly<Record<string, RegExp>> = {
  main: /^obsidian$/,
  obsidian: /^(?:obsidian|idb|@codemirror\/.*)$/,
  views: /^d3-/,
  core: /^(?:chrono-node(?:\/.*)?|simple-statistics|d3-dsv)$/,
  cli: /^(?:node:.*|moment(?:\/min\/locales)?|commander|picocolors|yaml|chokidar|cli-progress|fast-string-width)$/,
};
const HOUSES: Readonly<Record<string, readonly string[]>> = {
  main: ['main', 'obsidian', 'core'],
  obsidian: ['obsidian', 'views', 'core'],
  views: ['views', 'core'],
  core: ['core'],
  cli: ['cli', 'core'],
};

function house(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, '');
}

function source(path: string): string {
  return readFileSync(join(SRC, path), 'utf8');
}

/** `import … from '…'`, `export … from '…'`, `import '…'`, `import('…')`. */
const IMPORT = /^(?:import|export)\b(?:[^';]*\bfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** The modules that a file imports: packages by name, own files as paths below src. */
function imports(path: string): string[] {
  const found = source(path).matchAll(IMPORT);
  return [...found]
    .map(([, declared = '', dynamic = '']) => declared || dynamic)
    .filter((specifier) => !specifier.endsWith('.json'))
    .map((specifier) =>
      specifier.startsWith('.')
        ? `${relative(SRC, resolve(SRC, dirname(path), specifier)).replaceAll('\\', '/')}.ts`
        : specifier,
    );
}

/** Code without comments and quoted text. */
function code(path: string): string {
  return source(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
    .replace(/\/\/.*$/gm, '');
}

describe('architecture', () => {
  it('finds the sources', () => {
    expect(files).toContain('main.ts');
    expect(files.length).toBeGreaterThan(20);
  });

  it('lets each house import only what lies below it', () => {
    const wrong = files.flatMap((path) =>
      imports(path)
        .filter((target) =>
          files.includes(target)
            ? !HOUSES[house(path)]?.includes(house(target))
            : !PACKAGES[house(path)]?.test(target),
        )
        .map((target) => `${path} → ${target}`),
    );

    expect(wrong).toEqual([]);
  });

  it('keeps the rooms of core in one order', () => {
    const room = (path: string) => CORE_ROOMS.indexOf(path.split('/')[1] ?? '');
    const uphill = files
      .filter((path) => path.startsWith('core/') && room(path) >= 0)
      .flatMap((path) =>
        imports(path)
          .filter((target) => room(target) > room(path))
          .map((target) => `${path} → ${target}`),
      );

    expect(uphill).toEqual([]);
  });

  it('has no import cycle', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const target of imports(path)) {
        if (files.includes(target)) visit(target, [...trail, path]);
      }
      done.add(path);
    };

    for (const path of files) visit(path, []);

    expect(cycles).toEqual([]);
  });

  it('has no barrel', () => {
    const barrels = files.filter(
      (path) =>
        /(?:^|\/)index\.ts$/.test(path) || /^export (?:\*|\{[^}]*\}) from/m.test(source(path)),
    );

    expect(barrels).toEqual([]);
  });

  it('reads no clock in core', () => {
    const clocks = files.filter(
      (path) =>
        path.startsWith('core/') &&
        /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b|\bDate\(\s*\)/.test(code(path)),
    );

    expect(clocks).toEqual([]);
  });

  it('has no room for what belongs nowhere', () => {
    const heaps = files.filter((path) =>
      /(?:^|\/)(?:utils?|helpers?|types|constants|common|misc|manager|service)(?:\.ts|\/)/.test(
        path,
      ),
    );

    expect(heaps).toEqual([]);
  });

  it('writes to a vault from one file of the command line', () => {
    const writers = files.filter(
      (path) =>
        path.startsWith('cli/') &&
        /\b(?:writeFile|writeSync|appendFile|rename|rm|unlink|mkdir|createWriteStream|truncate|copyFile)(?:Sync)?\b/.test(
          code(path),
        ),
    );

    expect(writers).toEqual(['cli/write-file.ts']);
  });

  it('writes to a vault from one file of the plugin', () => {
    const WRITE =
      /\b(?:vault|adapter|fileManager)\s*\.\s*(?:process|modify|append|create|createBinary|modifyBinary|createFolder|write|writeBinary|rename|renameFile|copy|delete|trash|trashFile|processFrontMatter|remove|rmdir|mkdir)\b|\beditor\s*\.\s*(?:replaceRange|replaceSelection|setValue|setLine|transaction)\b|\bprocessFrontMatter\b/;
    const writers = files.filter(
      (path) => /^(?:obsidian\/|main\.ts)/.test(path) && WRITE.test(code(path)),
    );

    expect(writers.filter((path) => path !== 'obsidian/vault-writer.ts')).toEqual([]);
  });
});
