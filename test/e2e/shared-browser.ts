import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../host/serve';
import { buildGallery, launchBrowserServer } from '../views/gallery/browser';

/**
 * Starts one Chromium for all files of a run, which each reach it by `openBrowser`, and bundles the two pages that most of
 * them open: each process and each file would do it again.
 */
export default async function startBrowser(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'small-wins-pages-'));
  const [server, page, gallery] = await Promise.all([
    launchBrowserServer(),
    buildPage(process.cwd()),
    buildGallery(),
  ]);
  const shared = {
    BROWSER_ADDRESS: server.wsEndpoint(),
    BUILT_PAGE: join(folder, 'page.js'),
    BUILT_GALLERY: join(folder, 'gallery.html'),
  };
  writeFileSync(shared.BUILT_PAGE, page);
  writeFileSync(shared.BUILT_GALLERY, gallery);
  Object.assign(process.env, shared);
  return async () => {
    for (const name of Object.keys(shared)) Reflect.deleteProperty(process.env, name);
    rmSync(folder, { recursive: true });
    await server.close();
  };
}
