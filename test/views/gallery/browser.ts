import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Tests and scripts run from the project's folder. */
const ROOT = process.cwd();

/** The system's Chromium, with nothing that would reach out to a network. `options`: more of its command line. */
export async function openBrowser(...options: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...options,
    ],
  });
}

/** What the address of the gallery may ask for. */
export interface Look {
  readonly state?: string;
  /** the inside of a modal instead of the sidebar */
  readonly board?: string;
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  readonly palette?: 'theme' | 'leaf' | 'cividis';
  /** classes of the body: `is-mobile is-phone`, `mod-root` */
  readonly class?: string;
}

/** The gallery, bundled once: the views with made-up models, the product's style, Obsidian's variables. */
export async function bundleGallery(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'test/views/gallery/gallery.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    logLevel: 'warning',
  });
  const style = ['test/views/gallery/theme.css', 'test/host/page/app-rules.css', 'styles.css']
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n');
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Small Wins</title><style>${style}</style><body><script>${script}</script></body></html>`;
}

const ADDRESS = 'http://gallery.test/';

/** Shows the gallery in a page; nothing is fetched from anywhere. */
export async function showGallery(page: Page, html: string, look: Look = {}): Promise<void> {
  await page.unroute('**/*');
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${ADDRESS}?${new URLSearchParams({ ...look }).toString()}`);
}
