import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metadataToKeep } from '../host/kept-metadata';
import { cachedMetadata } from '../host/markdown/cached-metadata';
import { buildPage } from '../host/serve';
import { buildGallery } from '../views/gallery/browser';

/** The vault that most pages start on. */
const EXAMPLE = join(process.cwd(), 'test/fixtures/vault');

/**
 * Bundles the two pages that most files of a run open, and finds out what the metadata cache knows of the example's
 * notes: each process would do it again, or each page.
 */
export default async function buildPages(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'small-wins-pages-'));
  const building = Promise.all([buildPage(process.cwd()), buildGallery()]);
  // Meanwhile, since the bundler is a process of its own.
  const metadata = metadataToKeep(notesBelow(EXAMPLE), cachedMetadata);
  const [page, gallery] = await building;
  const shared = {
    BUILT_PAGE: join(folder, 'page.js'),
    BUILT_GALLERY: join(folder, 'gallery.html'),
    BUILT_METADATA: join(folder, 'metadata.json'),
  };
  writeFileSync(shared.BUILT_PAGE, page);
  writeFileSync(shared.BUILT_GALLERY, gallery);
  writeFileSync(shared.BUILT_METADATA, metadata);
  Object.assign(process.env, shared);
  return () => {
    for (const name of Object.keys(shared)) Reflect.deleteProperty(process.env, name);
    rmSync(folder, { recursive: true });
  };
}

function notesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
