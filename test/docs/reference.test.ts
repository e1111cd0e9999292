// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { apiTypes } from '../../scripts/api-types.mjs';
import { GROUPINGS } from '../../src/core/search/grouping';
import { BLOCK_VIEWS, hasRange } from '../../src/core/code-block/block-view';
import { DEFAULTS_JSON, settingAt } from '../../src/core/settings/settings-file';
import type { SettingGroup } from '../../src/core/settings/setting-groups';
import { settingGroup } from '../../src/core/settings/setting-groups';
import type { SettingWords } from '../../src/core/words/setting-words';
import { LANGUAGES } from '../../src/core/words/languages';
import { english } from '../../src/core/words/en/english';
import { startPlugin, stopPlugin } from '../obsidian/whole-plugin';

const DOCS = resolve(import.meta.dirname, '../../docs');

/** Writes the page with `npm run docs`; otherwise compares it. */
async function expectPage(name: string, text: string): Promise<void> {
  const path = join(DOCS, name);
  const style = await prettier.resolveConfig(path);
  const formatted = await prettier.format(text, { ...style, parser: 'markdown' });
  await expect(formatted).toMatchFileSnapshot(path);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A default as the file holds it. */
function defaultOf(path: string): string {
  const value = settingAt(DEFAULTS_JSON, path);
  const isNone = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return isNone ? '–' : `\`${JSON.stringify(value)}\``.replaceAll('|', '\\|');
}

describe('the reference', () => {
  it('of settings has every row, its default and its place in the file', async () => {
    const { rows, groups } = english.settings;
    const all = Object.entries<SettingWords>(rows);
    const sections = Object.entries(groups).map(([group, heading]) => {
      const own = all.filter(([path]) => settingGroup(path) === (group as SettingGroup));
      const cells = own.map(([path, { name, desc }]) => [
        `_${name}_`,
        desc.replaceAll('|', '\\|'),
        defaultOf(path),
        `\`${path}\``,
      ]);
      return `## ${heading}\n\n${table(['setting', 'what it does', 'default', 'in data.json'], cells)}`;
    });

    await expectPage(
      'settings.md',
      `# Settings

Settings → Community plugins → Small Wins. They are kept in one file of your vault, \`.obsidian/plugins/small-wins/data.json\`,
which the command line reads too. A value that can't be used is named, and its default is used until it's fixed.

![The settings, with the first of their groups](../test/fixtures/screenshots/settings.png)

${sections.join('\n\n')}
`,
    );
    const shown = all.filter(([path]) => settingGroup(path) !== null);
    expect(shown).toHaveLength(all.length);
  });

  it('of blocks has every view and option', async () => {
    const { views } = english.blocks.insert;
    await expectPage(
      'blocks.md',
      `# Blocks

A block in a note shows a part of what the sidebar shows, always up to date. _Insert block_ writes one for you.

    \`\`\`small-wins
    view: heatmap
    goal: "[[Write the report]]"
    range: last 6 months
    \`\`\`

All lines are optional. A block that can't be understood says which line, and what it could be.

${table(
  ['line', 'what it takes'],
  [
    ['`view`', BLOCK_VIEWS.map((view) => `\`${view}\``).join(', ')],
    ['`goal`', 'the name of a goal, or a link to its note'],
    ['`area`', 'an area, such as `health`'],
    ['`query`', 'of a list: words and tokens, as in [All wins](all-wins.md)'],
    ['`by`', `of a list: ${GROUPINGS.map((by) => `\`${by}\``).join(', ')}`],
    ['`range`', '`last 6 months`, `2026`, `2026-Q3`, `2026-08` or `2026-01-01..2026-06-30`'],
    ['`metric`', 'with `view: metric`, a number that your lines carry, such as `words`'],
  ],
)}

${table(
  ['view', 'shows', 'takes a range'],
  BLOCK_VIEWS.map((view) => [`\`${view}\``, views[view], hasRange(view) ? 'yes' : 'no']),
)}

In a base, the view _Small Wins heatmap_ shows the wins of the base's notes.
`,
    );
  });

  it('of the API has its types as they are', async () => {
    await expectPage(
      'api.md',
      `# For other plugins

\`\`\`js
const api = app.plugins.plugins['small-wins']?.api;
if (api?.version !== 1) throw new Error('Small Wins is not there, or speaks another version');

const logged = await api.log({ text: 'called Grandma', area: 'family' });
const entries = await api.entries({ from: 'last monday', kind: 'win' });
const { streak } = await api.summary();
const { markdown } = await api.review({ month: 'last month' });
const stop = api.on('change', () => console.debug('Small Wins has changed'));
\`\`\`

A promise is rejected with a sentence to show where something can't be done. Lines are 0-based, days \`YYYY-MM-DD\`. What comes back is a
copy. The types are in the package of the command line (\`small-wins-cli.tgz\` of a release): \`import type { SmallWinsApi } from 'small-wins/api'\`.

Without code: \`obsidian://small-wins?do=log&text=…\` and Obsidian's own command line, \`obsidian small-wins:log text="…"\`; see
[how to call each](../src/obsidian/api/README.md).

\`\`\`ts
${(await apiTypes()).trimEnd()}
\`\`\`
`,
    );
  });

  it('of commands has each by its name', async () => {
    const running = await startPlugin();
    const names = Object.values(running.host.app.commands.commands)
      .filter(({ id }) => id.startsWith('small-wins:'))
      .map(({ name }) => name.replace(/^Small Wins: /, ''));
    await stopPlugin(running);

    const page = readFileSync(join(DOCS, 'commands.md'), 'utf8');
    const described = Array.from(page.matchAll(/^\| _(.+?)_ +\|/gm), ([, name = '']) => name);
    expect(described.sort()).toEqual(names.sort());
  });
});

describe('the first page', () => {
  const first = (folder: string) =>
    readFileSync(join(DOCS, folder, 'five-minutes.md'), 'utf8').split('\n\n')[1] ?? '';

  it('begins with what the directory says of the plugin', () => {
    const { description } = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
      description: string;
    };

    expect(first('.').replaceAll('\n', ' ')).toBe(description);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('does so in %s', (language) => {
    // Two sentences, before what one needs.
    expect(first(language).match(/[.。](?=\s|$|\p{L})/gu)).toHaveLength(2);
    expect(first(language)).not.toContain('Obsidian');
  });
});

/** Every text of a catalogue that stands by itself. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

describe('what the pages call by name', () => {
  it.each(
    ['all-wins', 'coming-from', 'cookbook', 'experiments', 'faq', 'five-minutes', 'goals'].concat(
      ['heatmap', 'marks', 'patterns', 'phone', 'privacy', 'reviews', 'sharing', 'streaks'],
      ['sync-backup-uninstall', '../src/obsidian/api/README', '../README'],
    ),
  )('is called so in the app: %s.md', (page) => {
    const known = new Set<unknown>([
      ...textsIn(english),
      // Other names, and words that are only stressed.
      'Small Wins',
      'Small Wins heatmap',
      'you',
      'Daily notes',
      'Periodic Notes',
      'Open URLs',
      'Without a tag',
      'strength',
      'cue',
    ]);
    const text = readFileSync(join(DOCS, `${page}.md`), 'utf8').replaceAll(/```[^]*?```/g, '');
    const names = Array.from(text.matchAll(/(?<![\w`])_([^_\n]+)_(?![\w`])/g), ([, name]) => name);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});
