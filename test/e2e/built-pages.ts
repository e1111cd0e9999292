import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../host/serve';
import { buildGallery } from '../views/gallery/browser';

/** Bundles the two pages that most files of a run open: each process would do it again. */
export default async function buildPages(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'small-wins-pages-'));
  const [page, gallery] = await Promise.all([buildPage(process.cwd()), buildGallery()]);
  const shared = {
    BUILT_PAGE: join(folder, 'page.js'),
    BUILT_GALLERY: join(folder, 'gallery.html'),
  };
  writeFileSync(shared.BUILT_PAGE, page);
  writeFileSync(shared.BUILT_GALLERY, gallery);
  Object.assign(process.env, shared);
  return () => {
    for (const name of Object.keys(shared)) Reflect.deleteProperty(process.env, name);
    rmSync(folder, { recursive: true });
  };
}
