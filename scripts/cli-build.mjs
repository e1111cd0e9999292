// How esbuild builds the command line.
import { SHARED } from './plugin-build.mjs';

export const COMMAND_LINE = {
  ...SHARED,
  entryPoints: ['pkg/cli/src/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Half of a short command's time is reading and compiling its own code.
  minify: true,
  banner: {
    // Bundled CommonJS packages ask for Node's own modules by `require`, which an ES module does not have.
    js: [
      '#!/usr/bin/env node',
      '// Packages in this file and their licences: THIRD-PARTY-NOTICES.md',
      "import { createRequire as requireFrom } from 'node:module';",
      'const require = requireFrom(import.meta.url);',
    ].join('\n'),
  },
};
