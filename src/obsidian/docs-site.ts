import type { DocsTopic } from '../core/words/docs-pages';
import { docsAddress } from '../core/words/docs-pages';

/** Where the docs are on the web, without a `/` at its end; null if package.json names no repository. The build puts it here. */
declare const DOCS_SITE: string | null;

/** The address of the page that tells of it; null if there is none. */
export function docsLink(topic: DocsTopic): string | null {
  return docsAddress(DOCS_SITE, topic);
}
