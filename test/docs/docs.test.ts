import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli';
import { temporaryFolder } from '../cli/temporary-folder';
import { english } from '../../src/core/words/en/english';
import type { DocsTopic } from '../../src/core/words/docs-pages';
import { anchorOf, docsPage } from '../../src/core/words/docs-pages';
import { LANGUAGES } from '../../src/core/words/languages';
import { carried, docsPages } from '../../scripts/docs-pages.mjs';
import { commandsIn, printedAgain } from './page';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCS = join(ROOT, 'docs');
const PAGES = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
const LINK = /\]\(([^)#\s]+)[^)]*\)/g;

function read(page: string): string {
  return readFileSync(join(DOCS, page), 'utf8');
}

/** What a page links to, on the disk; addresses of other sites are left out. */
function linkedFiles(path: string): string[] {
  const targets = Array.from(
    readFileSync(path, 'utf8').matchAll(LINK),
    ([, target = '']) => target,
  );
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(path), decodeURIComponent(target)));
}

// `npm run docs` writes what the command line prints today into the pages.
describe.each(PAGES)('the page %s', (page) => {
  it('shows what the command line says', async () => {
    await expect(printedAgain(read(page))).toMatchFileSnapshot(join(DOCS, page));
  });

  it('links only to what exists', () => {
    expect(linkedFiles(join(DOCS, page)).filter((path) => !existsSync(path))).toEqual([]);
    const headings = read(page).matchAll(/\]\(([\w-]+\.md)?#([^)\s]+)\)/g);
    const missing = Array.from(headings, ([, target = page, anchor = '']) => ({ target, anchor }));
    expect(missing.filter(({ target, anchor }) => !anchorsOf(target).includes(anchor))).toEqual([]);
  });
});

describe('the pages', () => {
  it('are all found from the first', () => {
    const found = new Set([join(DOCS, 'README.md')]);
    for (const path of found) {
      for (const linked of linkedFiles(path)) if (dirname(linked) === DOCS) found.add(linked);
    }
    expect(PAGES.filter((page) => !found.has(join(DOCS, page)))).toEqual([]);
  });

  it('have examples that are run', () => {
    const commands = PAGES.map((page) => commandsIn(read(page)));
    expect(commands.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
  });

  it('open as a vault without a problem, and hold no win of their own', () => {
    const vault = temporaryFolder({ '.obsidian/app.json': '{}' });
    cpSync(DOCS, vault, { recursive: true });

    expect(runCli(vault, 'check').stdout).toContain('Everything was understood');
    expect(runCli(vault, 'list').stdout).toBe('No entries here.\n');
  });
});

describe('the pictures', () => {
  const pictures = readdirSync(join(ROOT, 'test/fixtures/screenshots')).map((name) =>
    join(ROOT, 'test/fixtures/screenshots', name),
  );
  const pages = PAGES.map((page) => join(DOCS, page));

  it('are each shown on a page of the docs or in the README', () => {
    const shown = new Set([...pages, join(ROOT, 'README.md')].flatMap(linkedFiles));

    expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
  });

  it('say what is on them', () => {
    const silent = pages.filter((page) => readFileSync(page, 'utf8').includes('![]('));

    expect(silent).toEqual([]);
  });
});

/** The names of the headings of a page as the web knows them, those of its examples left out. */
function anchorsOf(page: string): string[] {
  return Array.from(proseOf(read(page)).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    anchorOf(heading),
  );
}

/** A page without its examples. */
function proseOf(text: string): string {
  return text.replaceAll(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
}

/** The words, settings and problems that the app links to. */
const { readMore: _, back: __, allPages: ___, ...EXPLAINED } = english.explained;
const TOPICS: DocsTopic[] = [
  ...keysOf(EXPLAINED).map((word) => ({ word })),
  ...keysOf(english.settings.groups).map((group) => ({ group })),
  ...keysOf(english.problems).map((problem) => ({ problem })),
];

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

describe('the app’s link to the docs', () => {
  it.each(TOPICS)('about %j leads to a page, and to a heading on it', (topic) => {
    const [page = '', anchor] = docsPage(topic).split('#');

    expect(PAGES).toContain(page);
    if (anchor !== undefined) expect(anchorsOf(page)).toContain(anchor);
  });
});

describe('the guide that the app carries', () => {
  const carriedPages = docsPages();

  it('has the page of each topic, and the first page in every language', () => {
    const pages = Object.keys(carriedPages);
    expect(pages).toEqual(
      expect.arrayContaining(TOPICS.map((topic) => docsPage(topic).split('#')[0])),
    );
    expect(pages.filter((page) => page.endsWith('five-minutes.md'))).toHaveLength(LANGUAGES.length);
  });

  it('leads only to its own pages and to the web, and shows no picture that it does not have', () => {
    const leads = Object.entries(carriedPages).flatMap(([page, text]) =>
      Array.from(
        proseOf(text).matchAll(/(!?)\[[^\]]*\]\(([^)]+)\)/g),
        ([, picture, target = '']) => ({
          picture,
          page: /^https:/.test(target)
            ? null
            : target.startsWith('#')
              ? page
              : posix.join(posix.dirname(page), target.split('#')[0] ?? ''),
        }),
      ),
    );
    expect(leads.length).toBeGreaterThan(50);
    expect(
      leads.filter(
        ({ picture, page }) => picture !== '' || (page !== null && !(page in carriedPages)),
      ),
    ).toEqual([]);
  });

  it('names the notes of examples, and shows tags and blocks of ours as they are typed', () => {
    const page = [
      '# A',
      '',
      '[API](api.md), [B](b.md), #pause and `#rest`',
      '',
      '![C](c.png)',
      '',
      '```markdown 2026-11-18.md',
      '[x](y.md)',
      '```',
      '',
      '```small-wins',
      'show: week',
      '```',
    ];

    expect(carried(page.join('\n'), 'a.md', ['b.md']).split('\n')).toEqual([
      '# A',
      '',
      'API, [B](b.md), \\#pause and `#rest`',
      '',
      '*2026-11-18.md*',
      '',
      '```markdown',
      '[x](y.md)',
      '```',
      '',
      '```yaml',
      'show: week',
      '```',
    ]);
  });
});

describe('the page of the command line', () => {
  it('has the help of every command that has options of its own', () => {
    const page = read('command-line.md');
    const names = Array.from(page.matchAll(/^ {2}([\w-]+) \[options\]/gm), ([, name = '']) => name);

    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !page.includes(`$ small-wins ${name} --help`))).toEqual([]);
  });
});

describe('the README', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'src/README.md', 'test/host/README.md'])(
    'and %s link only to what exists',
    (path) => {
      expect(linkedFiles(join(ROOT, path)).filter((linked) => !existsSync(linked))).toEqual([]);
    },
  );
});
