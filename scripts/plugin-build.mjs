// How esbuild builds the plugin, once and while watching.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED_CATALOGUES } from './carried-catalogues.mjs';
import { changesOf } from './changes-of.mjs';
import { docsSite } from './docs-site.mjs';

const MOST_NEWS = 5;

/** What the app tells once after an update: the first lines of this version's section in CHANGELOG.md. */
export function whatsNew() {
  const manifest = readFileSync(join(import.meta.dirname, '../manifest.json'), 'utf8');
  const changes = changesOf(JSON.parse(manifest).version) ?? '';
  const lines = changes.match(/^- .*(?:\n {2}.*)*/gm) ?? [];
  return lines.slice(0, MOST_NEWS).map((line) => line.slice(2).replaceAll(/\s+/g, ' '));
}

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
  define: { WHATS_NEW: JSON.stringify(whatsNew()), DOCS_SITE: JSON.stringify(docsSite()) },
  plugins: [CARRIED_CATALOGUES],
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
};
