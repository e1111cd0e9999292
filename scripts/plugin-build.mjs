// How esbuild makes the plugin, for the build and for the build that watches.

export const SHARED = {
  bundle: true,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
};

export const PLUGIN = {
  ...SHARED,
  entryPoints: ['src/main.ts'],
  format: 'cjs',
  // iOS 15 is the oldest web view Obsidian still runs on.
  target: ['es2022', 'ios15'],
  // Arabic, Chinese and Japanese words would take three times their bytes as escapes.
  charset: 'utf8',
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
};
