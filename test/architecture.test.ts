import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WITHOUT_LOCAL_TIME, ZONED, ZONES } from './zones';

const ROOT = resolve(import.meta.dirname, '..');
/** The sources, below the project's folder: the plugin's in `src`, the command line's in `pkg/cli/src`. */
const files = ['src', 'pkg/cli/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

/** The rooms of core, uphill: each may import itself and those before it. */
const CORE_ROOMS = [
  'text',
  'calendar',
  'markdown',
  'notes',
  'journal',
  'goals',
  'search',
  'insight',
  'experiments',
  'settings',
  'logging',
  'editing',
  'vault',
  'code-block',
  'words',
  'review',
  'sharing',
  'documents',
];
const PACKAGES: Readonly<Record<string, RegExp>> = {
  main: /^obsidian$/,
  obsidian: /^(?:obsidian|idb|d3-array|@codemirror\/.*)$/,
  models: /^d3-array$/,
  views: /^d3-/,
  core: /^(?:chrono-node(?:\/.*)?|simple-statistics|d3-dsv|d3-array)$/,
  cli: /^(?:node:.*|moment(?:\/min\/moment-with-locales\.js)?|commander|picocolors|yaml|chokidar|fast-string-width)$/,
};
const HOUSES: Readonly<Record<string, readonly string[]>> = {
  main: ['main', 'obsidian', 'models', 'core'],
  obsidian: ['obsidian', 'models', 'views', 'core'],
  models: ['models', 'views', 'core'],
  views: ['views', 'core'],
  core: ['core'],
  cli: ['cli', 'core'],
};

/** Where the machine's clock and zone are read. Tests of these files are repeated in other zones. */
const LOCAL_TIME = [
  'pkg/cli/src/today.ts',
  'src/core/calendar/chrono-phrase.ts',
  'src/obsidian/clock.ts',
];

/** `src/core/…` → core, `src/main.ts` → main, `pkg/cli/src/…` → cli. */
function house(path: string): string {
  const [, name = ''] = path.split('/');
  return name.replace(/\.ts$/, '');
}

function source(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** `import … from '…'`, `export … from '…'`, `import '…'`, `import('…')`. */
const IMPORT = /^(?:import|export)\b(?:[^';]*\bfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** The modules that a file imports: packages by name, own files as paths below the project. */
function imports(path: string, text = source(path)): string[] {
  const found = text.matchAll(IMPORT);
  return [...found]
    .map(([, declared = '', dynamic = '']) => declared || dynamic)
    .filter((specifier) => !specifier.endsWith('.json'))
    .map((specifier) =>
      specifier.startsWith('.')
        ? `${relative(ROOT, resolve(ROOT, dirname(path), specifier)).replaceAll('\\', '/')}.ts`
        : specifier,
    );
}

/** All that runs when a file does, the file itself and packages too: what it imports, without types, what that imports, … */
function reached(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  if (!existsSync(join(ROOT, path))) return found;
  const withoutTypes = source(path).replace(/^import type\b[^;]*;/gm, '');
  for (const target of imports(path, withoutTypes)) reached(target, found);
  return found;
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
    expect(files).toContain('src/main.ts');
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
    const room = (path: string) => CORE_ROOMS.indexOf(path.split('/')[2] ?? '');
    const uphill = files
      .filter((path) => path.startsWith('src/core/'))
      .flatMap((path) =>
        imports(path)
          .filter((target) => files.includes(target) && room(target) > room(path))
          .map((target) => `${path} → ${target}`),
      );

    expect(uphill).toEqual([]);
  });

  it('has a room for every file of core', () => {
    const loose = files.filter(
      (path) => path.startsWith('src/core/') && !CORE_ROOMS.includes(path.split('/')[2] ?? ''),
    );

    expect(loose).toEqual([]);
  });

  it('draws models from journals, and takes no more than types of the views', () => {
    const drawing = files
      .filter((path) => house(path) === 'models')
      .filter((path) => /^import (?!type\b)[^;]*'[^']*\/views\//m.test(source(path)));

    expect(drawing).toEqual([]);
  });

  it('takes words as an argument: a language is chosen once for a surface', () => {
    const CHOOSERS = [
      'pkg/cli/src/languages.ts',
      'pkg/cli/src/speak.ts',
      'src/obsidian/languages.ts',
    ];
    const WORDS =
      /^import (?!type\b)[^;]*'[^']*\/words\/en\/[^']*'|^import \{[^}]*\bwordsOf\b[^}]*\} from '[^']*\/languages'/m;
    const choosing = files.filter(
      (path) => !path.startsWith('src/core/words/') && WORDS.test(source(path)),
    );

    expect(choosing.sort()).toEqual(CHOOSERS);
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
        path.startsWith('src/core/') &&
        /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b|\bDate\(\s*\)/.test(code(path)),
    );

    expect(clocks).toEqual([]);
  });

  it('reads local time only where it is named here', () => {
    const LOCAL =
      /\.(?:get|set)(?:Date|Day|Hours|Minutes|Month|FullYear|Timezone\w*)\(|\bnew Date\(|\bDate\.now\b|\bmoment\(/;
    const readers = files.filter((path) => LOCAL.test(code(path)));

    expect(readers.sort()).toEqual(LOCAL_TIME);
  });

  it('repeats the tests of what reads local time in every zone', () => {
    const zoned = (path: string) =>
      ZONED.some((each) => path === each || path.startsWith(`${each}/`));
    const unproved = LOCAL_TIME.filter((path) => {
      const mirrored = path.replace('pkg/cli/src/', 'test/cli/').replace(/^src\//, 'test/');
      const file = mirrored.replace(/\.ts$/, '.test.ts');
      return !zoned(file) && !zoned(`${dirname(mirrored)}.test.ts`);
    });

    expect(unproved).toEqual([]);
    for (const each of ZONED) expect(existsSync(join(ROOT, each)), each).toBe(true);
    for (const zone of ZONES.slice(1)) {
      expect(source(`test/core/calendar/zones/${zone}.ts`)).toContain(`repeatIn('${zone}')`);
    }
  });

  it('leaves out in other zones only what reaches no local time', () => {
    const FORMAT = /\bnew Intl\.DateTimeFormat\((?:[^()]|\([^()]*\))*\)/g;
    const IN_UTC = /timeZone: 'UTC'|\.\.\.(?:PLAIN|IN_UTC)\b/;
    const zoneless = files.filter((path) => {
      const text = source(path);
      const formats = text.match(FORMAT) ?? [];
      const made = text.match(/\bDateTimeFormat\(/g) ?? [];
      const shared = text.match(/\b(?:PLAIN|IN_UTC) = .*/g) ?? [];
      return (
        formats.length !== made.length ||
        formats.some((format) => !IN_UTC.test(format)) ||
        shared.some((options) => !options.includes("timeZone: 'UTC'"))
      );
    });

    expect(zoneless).toEqual([]);
    expect(files.filter((path) => /\btoLocale(?:Date|Time)?String\(/.test(code(path)))).toEqual([]);
    for (const path of WITHOUT_LOCAL_TIME) {
      const all = [...reached(path)];
      expect(all.length, path).toBeGreaterThan(1);
      expect(
        all.filter((each) => LOCAL_TIME.includes(each) || /^(?:moment|chrono-node)\b/.test(each)),
        path,
      ).toEqual([]);
    }
    expect([...reached('test/core/calendar/natural-date.test.ts')]).toContain(LOCAL_TIME[1]);
  });

  it('looks behind in no regular expression: phones before iOS 16.4 cannot read it', () => {
    expect(files.filter((path) => /\(\?<[=!]/.test(source(path)))).toEqual([]);
  });

  it('names the folder of the app’s settings nowhere in core: a vault may have it elsewhere', () => {
    const naming = files.filter(
      (path) => path.startsWith('src/core/') && /\.obsidian\b/.test(source(path)),
    );

    expect(naming).toEqual([]);
  });

  it('switches no check off inside a file', () => {
    const switching = files.filter((path) =>
      /(?:es|ox)lint-(?:disable|enable)|@ts-(?:ignore|nocheck|expect-error)/.test(source(path)),
    );

    expect(switching).toEqual([]);
  });

  it('declares no type name twice', () => {
    const places = new Map<string, string[]>();
    // A translation has the files of English, and the types that its sentences need.
    const translated = /^src\/core\/words\/(?!en\/)[^/]+\//;
    for (const path of files.filter((file) => !translated.test(file))) {
      for (const [, name = ''] of code(path).matchAll(
        /^(?:export )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm,
      )) {
        places.set(name, [...(places.get(name) ?? []), path]);
      }
    }

    expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  it('has no room for what belongs nowhere', () => {
    const heaps = files.filter((path) =>
      /(?:^|\/)(?:utils?|helpers?|types|constants|common|misc|manager|service)(?:\.ts|\/)/.test(
        path,
      ),
    );

    expect(heaps).toEqual([]);
  });

  it('says nothing in the plugin that only the command line says: main.js goes without those words', () => {
    const wrong = files.filter(
      (path) =>
        path.startsWith('src/') &&
        !/^src\/core\/words\/[^/]+\//.test(path) &&
        /\bcli(?:Failures|Help)\b|\bwords\.cli\b/.test(code(path)),
    );

    expect(wrong).toEqual([]);
  });

  it('writes to a vault from one room of the command line, with one door', () => {
    const writers = files.filter(
      (path) =>
        house(path) === 'cli' &&
        /\b(?:writeFile|writeSync|appendFile|rename|rm|unlink|mkdir|createWriteStream|truncate|copyFile)(?:Sync)?\b/.test(
          code(path),
        ),
    );

    // The cache is outside of every vault, and standard output is no file of one.
    const elsewhere = ['pkg/cli/src/cache-file.ts', 'pkg/cli/src/standard-out.ts'];
    const doors = ['pkg/cli/src/write-file.ts', ...elsewhere];
    expect(
      writers.filter((path) => !doors.includes(path) && !path.startsWith('pkg/cli/src/writing/')),
    ).toEqual([]);
  });

  it('writes to a vault from one file of the plugin', () => {
    const WRITE =
      /\b(?:vault|adapter|fileManager)\s*\.\s*(?:process|modify|append|create|createBinary|modifyBinary|createFolder|write|writeBinary|rename|renameFile|copy|delete|trash|trashFile|processFrontMatter|remove|rmdir|mkdir)\b|\beditor\s*\.\s*(?:replaceRange|replaceSelection|setValue|setLine|transaction)\b|\bprocessFrontMatter\b/;
    const writers = files.filter(
      (path) => /^src\/(?:obsidian\/|main\.ts)/.test(path) && WRITE.test(code(path)),
    );

    expect(writers.filter((path) => path !== 'src/obsidian/vault-writer.ts')).toEqual([]);
  });

  it('opens dialogs by the one function that closes them with the plugin', () => {
    const OPEN = /(?:\bmodal\b|\))\s*\.open\(\)/i;
    const openers = files.filter((path) => path.startsWith('src/') && OPEN.test(code(path)));

    expect(openers).toEqual(['src/obsidian/open-modal.ts']);
  });
});
