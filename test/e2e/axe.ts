import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { AXE as SERVED_AXE } from '../host/serve';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules that look at colours: all that can change with the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Parts of a view that are the same in many of its states. */
const PARTS = '.small-wins-section, .small-wins-block';

export interface Look {
  /** Selectors; those that nothing matches are passed over. The whole page by default. */
  readonly parts?: readonly string[];
  /** Only the rules that look at colours, for what all rules have seen in another theme. */
  readonly coloursOnly?: boolean;
}

/** The parts in which the rules have found nothing, by all that has a say in it. */
const clean = new Set<number>();

/**
 * What axe finds fault with in a page, rule by rule: the rule and the element's HTML. A part without fault is looked at
 * once: not again in a state, a page or a test in which it is the same, in the same place, look and width.
 */
export async function faultsOf(
  page: Page,
  { parts = [], coloursOnly = false }: Look = {},
): Promise<string[]> {
  await load(page);
  const options: RunOptions = {
    // Of what is right axe then says only that it is.
    resultTypes: ['violations'],
    selectors: false,
    // In place of its HTML, which axe otherwise makes of each element that it looks at.
    elementRef: true,
    ...(coloursOnly && { runOnly: COLOURS }),
    rules: {
      // The views are a part of a page: its landmarks and headings are the app's.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
      'heading-order': { enabled: false },
    },
  };
  const asked = { include: parts, parts: PARTS, clean: [...clean], options };
  const { faults, seen } = await page.evaluate(runAxe, asked);
  if (faults.length === 0) for (const part of seen) clean.add(part);
  return faults;
}

/**
 * Loads axe, as a script with an address where the page's server has it: the browser then keeps what it has compiled of
 * it for the next page, which is half of what a first look takes.
 */
async function load(page: Page): Promise<void> {
  const at = await page.evaluate(() => ('axe' in window ? null : window.origin));
  if (at === null) return;
  const isServed = at.startsWith('http://127.0.0.1:');
  await page.addScriptTag(isServed ? { url: `${at}/${SERVED_AXE}` } : { content: AXE });
}

interface Asked {
  readonly include: readonly string[];
  readonly parts: string;
  readonly clean: readonly number[];
  readonly options: RunOptions;
}

/** In the page. */
async function runAxe({ include, parts, clean: earlier, options }: Asked): Promise<{
  readonly faults: string[];
  /** the parts that were looked at */
  readonly seen: readonly number[];
}> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  axe.configure({ noHtml: true });
  const wishes = ['print', '(prefers-contrast: more)', '(forced-colors: active)'];
  const look = [
    JSON.stringify(options),
    window.location.pathname,
    window.innerWidth,
    ...wishes.map((query) => window.matchMedia(query).matches),
    ...[...document.styleSheets].map(({ cssRules }) => cssRules.length),
  ];

  /** A number for all that decides how an element looks: itself, what is typed in it, and what is around it. */
  const print = (element: Element): number => {
    const around: string[] = [];
    for (let each = element.parentElement; each !== null; each = each.parentElement) {
      around.push((each.cloneNode() as Element).outerHTML);
    }
    const typed = [...element.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value, checked }) => [value, checked],
    );
    const names = new Map<string, string>();
    const text = [...look, ...around, ...typed, element.outerHTML]
      .join('\n')
      // Of a name that is given to tell parts apart, only which are the same.
      .replaceAll(/\bsmall-wins-\d+\b/g, (name) => {
        const known = names.get(name) ?? `part-${names.size}`;
        names.set(name, known);
        return known;
      });
    let [high, low] = [1, 2];
    for (let i = 0; i < text.length; i += 1) {
      high = Math.imul(high ^ text.charCodeAt(i), 0x9e3779b1);
      low = Math.imul(low ^ text.charCodeAt(i), 0x5f356495);
    }
    return (high >>> 11) * 2 ** 32 + (low >>> 0);
  };

  const wanted = new Set(include.flatMap((part) => [...document.querySelectorAll(part)]));
  const isWanted = (element: Element) =>
    wanted.size === 0 || [...wanted].some((part) => part.contains(element));
  /** What is beside the wanted parts. Only of all of a page does axe have an index, so the rest is taken away from that. */
  const beside = (around: Element): Element[] =>
    [...around.children].flatMap((each) => {
      if (wanted.has(each)) return [];
      return [...wanted].some((part) => each.contains(part)) ? beside(each) : [each];
    });

  const prints = new Map([...document.querySelectorAll(parts)].map((part) => [part, print(part)]));
  const isClean = new Set(earlier);
  const same = [...prints].flatMap(([part, number]) => (isClean.has(number) ? part : []));
  const { violations, incomplete } = await axe.run(
    {
      include: document,
      // The words on the app's own main button are as its theme colours them.
      exclude: [
        '.mod-cta',
        ...same,
        ...(wanted.size === 0 ? [] : beside(document.documentElement)),
      ],
    },
    options,
  );
  const broken = incomplete.filter(({ nodes }) =>
    nodes.some(({ none }) => none.some(({ id }) => id === 'error-occurred')),
  );
  if (broken.length > 0) throw new Error(`axe gave up: ${broken.map(({ id }) => id).join()}`);
  return {
    faults: violations.flatMap(({ id, nodes }) =>
      nodes
        // What is around the wanted parts could not be taken away.
        .filter(({ element }) => element === undefined || isWanted(element))
        .map(({ element }) => `${id}: ${element?.outerHTML.slice(0, 160) ?? 'in a frame'}`),
    ),
    seen: [...prints.values()],
  };
}
