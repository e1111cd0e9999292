import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules that look at colours: all that can change with the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

export interface Look {
  /** Selectors; those that nothing matches are passed over. The whole page by default. */
  readonly parts?: readonly string[];
  /** Only the rules that look at colours, for what all rules have seen in another theme. */
  readonly coloursOnly?: boolean;
}

/** What axe finds fault with in a page, rule by rule: the rule and the element's HTML. */
export async function faultsOf(
  page: Page,
  { parts = [], coloursOnly = false }: Look = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: AXE });
  const options: RunOptions = {
    // Of what is right axe then says only that it is.
    resultTypes: ['violations'],
    selectors: false,
    ...(coloursOnly && { runOnly: COLOURS }),
    rules: {
      // The views are a part of a page: its landmarks and headings are the app's.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
      'heading-order': { enabled: false },
    },
  };
  return page.evaluate(
    async ([selectors, given]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const found = selectors.filter((part) => document.querySelector(part) !== null);
      const { violations } = await axe.run(
        // The words on the app's own main button are as its theme colours them.
        { include: found.length === 0 ? document : found, exclude: ['.mod-cta'] },
        given,
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      );
    },
    [[...parts], options] as const,
  );
}
