// How esbuild builds the plugin, once and while watching.
import { CARRIED_CATALOGUES } from './carried-catalogues.mjs';
import { docsPages } from './docs-pages.mjs';
import { whatsNew } from './whats-new.mjs';

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
  // iOS 15 has the oldest web view that Obsidian still supports.
  target: ['es2022', 'ios15'],
  // Escaped, Arabic, Chinese and Japanese words would take three times as many bytes.
  charset: 'utf8',
  banner: { js: '/* Packages in this file and their licences: THIRD-PARTY-NOTICES.md */' },
  define: { WHATS_NEW: JSON.stringify(whatsNew()), DOCS_PAGES: JSON.stringify(docsPages()) },
  plugins: [CARRIED_CATALOGUES],
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
};
