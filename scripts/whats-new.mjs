import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from './changes-of.mjs';

const MOST_NEWS = 5;

/** What the app tells once after an update: the first lines of this version's section in CHANGELOG.md. */
export function whatsNew() {
  const manifest = readFileSync(join(import.meta.dirname, '../manifest.json'), 'utf8');
  const changes = changesOf(JSON.parse(manifest).version) ?? '';
  const lines = changes.match(/^- .*(?:\n {2}.*)*/gm) ?? [];
  return lines.slice(0, MOST_NEWS).map((line) => line.slice(2).replaceAll(/\s+/g, ' '));
}
