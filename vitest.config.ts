import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';
import { PATIENCE_MS } from './test/patience.ts';
import { SCENARIO_FILES } from './test/e2e/stage/scenarios.ts';
import { EnvironmentsTogether } from './test/sequencer.ts';
import { docsPages } from './scripts/docs-pages.mjs';
import { whatsNew } from './scripts/whats-new.mjs';
import { ZONES } from './test/zones.ts';

/** `npm run test:zones` repeats every test in every zone. */
const isFull = process.env.ZONES === 'all';
const ALL = 'test/**/*.test.ts';
const IN_CHROMIUM = 'test/e2e/**';
const OVER_NEWEST_CODEMIRROR = 'test/obsidian/editor/over-newest-codemirror.ts';
const [home, ...abroad] = ZONES;
/** What `npm test` repeats in the other zones: each in a file that changes its worker's zone while it lasts. */
const IN_OTHER_ZONES = isFull ? [] : abroad.map((zone) => `test/core/calendar/zones/${zone}.ts`);
/** The files that ask for a window. */
const WINDOWED = readdirSync(import.meta.dirname + '/test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', file))
  .filter((file) => has(file, /^\/\/ @vitest-environment jsdom/m));
/** Those of them that replace a module, which must not have been loaded with another one. */
const ALONE = WINDOWED.filter((file) => has(file, /^vi\.mock\(/m));

function has(file: string, what: RegExp): boolean {
  return what.test(readFileSync(resolve(import.meta.dirname, file), 'utf8'));
}

// What the build puts there. Vitest empties the record that it is given, so each project has one of its own.
const define = () => ({
  WHATS_NEW: JSON.stringify(whatsNew()),
  DOCS_PAGES: JSON.stringify(docsPages()),
});
// The typings have no code: in tests the app's stand-in takes their place.
const alias = { obsidian: resolve(import.meta.dirname, 'test/host/obsidian.ts') };
const shared = {
  environment: 'node' as const,
  setupFiles: ['test/setup.ts'],
  testTimeout: 2 * PATIENCE_MS,
  hookTimeout: 2 * PATIENCE_MS,
  expect: { poll: { timeout: PATIENCE_MS } },
  // It imports JSON in a way that Node does not know.
  server: { deps: { inline: [/@actions/] } },
  // Processes, not threads: a thread has no time zone of its own.
  pool: 'forks' as const,
  sequence: { groupOrder: 1 },
};

/** Before all others, and one more at a time: they often wait for the browser, and the checks fill such gaps. */
const BESIDE_CHROMIUM = {
  sequence: { groupOrder: 0 },
  maxWorkers: availableParallelism() + 1,
};

const WINDOW_SETUP = [...shared.setupFiles, 'test/soon.ts', 'test/clean-window.ts'];
/**
 * A window makes much garbage. In the usual 16 MB of room for what is new, what a test still uses outlives too many
 * collections, and is collected again with all that is old: a fifth of all the time.
 */
const WINDOW_ARGV = ['--max-semi-space-size=64'];

function project(zone: string, name: string, test: InlineConfig) {
  return {
    resolve: { alias },
    define: define(),
    test: { ...shared, name, env: { TZ: zone }, ...test },
  };
}

/** All tests but those in Chromium, in a zone. */
function everything(zone: string) {
  return [
    project(zone, zone, {
      include: [ALL, ...IN_OTHER_ZONES],
      exclude: [IN_CHROMIUM, ...WINDOWED],
      isolate: false,
    }),
    // One window, and each module once, for all files of a process: of its own, they took a file most of a second.
    project(zone, `${zone}, with a window`, {
      include: WINDOWED,
      exclude: ALONE,
      setupFiles: WINDOW_SETUP,
      execArgv: WINDOW_ARGV,
      isolate: false,
    }),
    // Loading every module for one file leaves the other core idle: beside the browser's tests, nothing is.
    project(zone, `${zone}, with a window of its own`, {
      include: ALONE,
      execArgv: WINDOW_ARGV,
      ...BESIDE_CHROMIUM,
    }),
  ];
}

/**
 * The editor's tests over the newest CodeMirror: the app brings a newer one than the versions that its typings pin. Node
 * itself swaps them, so that Vite's modules are the same as in a window's project, and are not made again.
 */
const withNewestCodeMirror = project(home, 'Newest CodeMirror', {
  include: [OVER_NEWEST_CODEMIRROR],
  setupFiles: [...WINDOW_SETUP, 'test/newest-codemirror.ts'],
  execArgv: [
    ...WINDOW_ARGV,
    '--import',
    new URL('test/newest-codemirror.mjs', import.meta.url).href,
  ],
  isolate: false,
});

/** The same scenarios in Obsidian itself: `npm run test:obsidian`, one after another, since they share a screen. */
const inObsidian = {
  resolve: { alias },
  define: define(),
  test: {
    ...shared,
    name: 'Obsidian',
    env: { TZ: home },
    include: SCENARIO_FILES,
    fileParallelism: false,
    retry: 1,
  },
};

export default defineConfig({
  test: {
    // As many at a time as there are cores.
    maxWorkers: '100%',
    sequence: { sequencer: EnvironmentsTogether },
    projects: [
      ...everything(home),
      ...(isFull ? abroad.flatMap(everything) : []),
      withNewestCodeMirror,
      ...(process.env.STAGE !== undefined ? [inObsidian] : []),
      {
        resolve: { alias },
        define: define(),
        test: {
          ...shared,
          name: 'Chromium',
          env: { TZ: home },
          include: [`${IN_CHROMIUM}/*.test.ts`],
          globalSetup: ['test/e2e/built-pages.ts'],
          isolate: false,
          ...BESIDE_CHROMIUM,
          // A browser may miss a beat once.
          retry: 1,
        },
      },
    ],
  },
});
