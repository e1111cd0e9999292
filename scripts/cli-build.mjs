// How esbuild builds the command line: `cli.cjs`, and the chunks that it loads.
import { importedApart, lazyBuiltins, onDemand } from './on-demand.mjs';
import { SHARED } from './plugin-build.mjs';

/**
 * Our own code is one chunk: read in forty, as esbuild would split it by command, a third less of it takes as long.
 * These load packages that most runs do without.
 */
const SELDOM = [
  'pkg/cli/src/colored.ts',
  'pkg/cli/src/parse-yaml.ts',
  'pkg/cli/src/moment-english.ts',
  'pkg/cli/src/moment-local.ts',
  'pkg/cli/src/watch-files.ts',
  'src/core/calendar/chrono-phrase.ts',
];

/** Its catalogues are a file each: all ten in one took each process 15 ms to compile, for the sake of one. */
const LANGUAGES = /core[/\\]words[/\\]languages\.ts$/;

const CHUNK = {
  ...SHARED,
  platform: 'node',
  target: 'node20',
  // Half of a short command's time is reading and compiling its own code.
  minify: true,
  banner: { js: '// Packages in this file and their licences: THIRD-PARTY-NOTICES.md' },
  plugins: [
    lazyBuiltins({
      'node:child_process': ['spawn', 'spawnSync'],
      'node:crypto': ['createHash', 'randomBytes'],
      'node:tty': ['isatty'],
    }),
  ],
};

/** All of it as one bundle, to see what it is made of. */
export const COMMAND_LINE = {
  ...CHUNK,
  entryPoints: ['pkg/cli/src/command-line.ts'],
  format: 'esm',
};

/** What is built for the command line, into a folder: `cli.cjs`, and what that loads from a folder `chunks` beside it. */
export function commandLine(folder) {
  const chunks = `${folder}/chunks`;
  const apart = { folder: chunks, from: './', options: CHUNK };
  const start = {
    ...CHUNK,
    entryPoints: ['pkg/cli/src/main.ts'],
    outfile: `${folder}/cli.cjs`,
    // For an ES module Node starts another loader first, which takes a twentieth of a short command.
    format: 'cjs',
  };
  const own = {
    ...CHUNK,
    entryPoints: ['pkg/cli/src/command-line.ts'],
    outfile: `${chunks}/command-line.cjs`,
    format: 'cjs',
    // It is run by `vm`, which has no `import()`.
    supported: { 'dynamic-import': false },
    plugins: [...CHUNK.plugins, onDemand(SELDOM, apart), importedApart(LANGUAGES, apart)],
  };
  return [start, own];
}
