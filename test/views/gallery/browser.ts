import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, LaunchOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.mjs';
import { pluginStyles } from '../../../scripts/plugin-styles.mjs';

/** Tests and scripts run from the project's folder. */
const ROOT = process.cwd();

/** In a run of tests: the Chromium of this process, which ends with it. */
let shared: Promise<Browser> | null = null;

/** Whether the files of a run of tests share what is opened and built for them. */
export function isRunOfTests(): boolean {
  return process.env.BUILT_GALLERY !== undefined;
}

/**
 * A Chromium: the one that the files of a run share in a process, or one of its own. Shared among processes, each word to
 * it would go through two more. `options`: more of its command line, for which it has to be its own.
 */
export async function openBrowser(...options: readonly string[]): Promise<Browser> {
  if (options.length > 0 || !isRunOfTests()) return chromium.launch(launchOptions(options));
  // A test's page lives for seconds: what V8's last two compilers would gain by then, they take themselves.
  shared ??= chromium.launch(launchOptions(['--js-flags=--no-turbofan --no-maglev']));
  return shared;
}

/** The system's Chromium, with nothing that would reach out to a network. */
function launchOptions(more: readonly string[]): LaunchOptions {
  return {
    executablePath: findChromium() ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...more,
    ],
  };
}

/** What the address of the gallery may ask for. */
export interface Look {
  readonly state?: string;
  /** the inside of a modal instead of the sidebar */
  readonly board?: string;
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  /** the language of its words, by its tag; English where none is said */
  readonly lang?: string;
  readonly palette?: 'theme' | 'leaf' | 'cividis';
  /** classes of the body: `is-mobile is-phone`, `mod-root` */
  readonly class?: string;
}

/** The gallery, bundled once: a run of tests has built it, and `BUILT_GALLERY` names its file. */
export async function bundleGallery(): Promise<string> {
  const built = process.env.BUILT_GALLERY;
  return built === undefined ? buildGallery() : readFileSync(built, 'utf8');
}

/** Bundles the gallery: the views with made-up models, the product's style, Obsidian's variables. */
export async function buildGallery(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'test/views/gallery/gallery.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    logLevel: 'warning',
  });
  const style = ['test/views/gallery/theme.css', 'test/host/page/app-rules.css']
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .concat(pluginStyles())
    .join('\n');
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Small Wins</title><style>${style}</style><body><script>${script}</script></body></html>`;
}

const ADDRESS = 'http://gallery.test/';
/** What each page holds: loading it takes longer than drawing again. */
const loaded = new WeakMap<Page, string>();

/** Draws the gallery in a page, from the beginning; nothing is fetched from anywhere. */
export async function showGallery(page: Page, html: string, look: Look = {}): Promise<void> {
  if (loaded.get(page) !== html) {
    await page.unroute('**/*');
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(ADDRESS);
    loaded.set(page, html);
  }
  await page.evaluate((asked) => window.gallery.draw(asked), { ...look });
}
