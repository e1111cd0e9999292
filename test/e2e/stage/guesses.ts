import type { PluginPage } from '../plugin-page';
import { GRAMMAR } from './grammar';

/** What the app is asked, so that the stand-in can be held to its answer. */
export interface Question {
  readonly id: string;
  readonly says: string;
  /** Asks the app; the answer is plain JSON. */
  readonly ask: (plugin: PluginPage) => Promise<unknown>;
}

/**
 * How the stand-in behaves where neither documentation, nor typings, nor a dump of the app say what the app does. Each
 * is asked on both stages, so that one run of the real app turns guesses into facts. Its id is in a comment beside the
 * code in test/host.
 */
export interface Guess extends Question {
  /** what the stand-in answers */
  readonly guessed: unknown;
}

export const GUESSES: readonly Guess[] = [
  {
    id: 'box-at-the-end',
    says: 'a list item that is only a box is no task in the metadata cache',
    guessed: [null, ' '],
    ask: async ({ page, vault }) => {
      vault.write('Guess.md', '- [ ]\n- [ ] words\n');
      const cached = await page.waitForFunction(() => {
        const file = window.app?.vault.getFileByPath('Guess.md');
        const items = file == null ? null : window.app?.metadataCache.getFileCache(file)?.listItems;
        return items == null ? null : items.map(({ task }) => task ?? null);
      });
      return cached.jsonValue();
    },
  },
  {
    id: 'unchanged-not-written',
    says: 'Vault.process writes nothing where the text stays the same',
    guessed: false,
    ask: async ({ page, vault }) => {
      vault.write('Guess.md', 'same\n');
      await page.waitForFunction(() => window.app?.vault.getFileByPath('Guess.md') != null);
      const before = vault.mtime('Guess.md');
      await page.evaluate(async () => {
        const file = window.app?.vault.getFileByPath('Guess.md');
        if (file != null) await window.app?.vault.process(file, (text) => text);
      });
      return vault.mtime('Guess.md') !== before;
    },
  },
  {
    id: 'deleted-inside-out',
    says: 'a deleted folder is reported after what was in it',
    guessed: ['F/a.md', 'F'],
    ask: (plugin) => eventsOf(plugin, 'delete'),
  },
  {
    id: 'renamed-outside-in',
    says: 'a renamed folder is reported before what is in it',
    guessed: ['G', 'G/a.md'],
    ask: (plugin) => eventsOf(plugin, 'rename'),
  },
  {
    id: 'bad-data-throws',
    says: 'Plugin.loadData throws where data.json is not JSON',
    guessed: 'throws',
    ask: async ({ page, vault }) => {
      vault.write('.obsidian/plugins/small-wins/data.json', '{"version":');
      return page.evaluate(async () => {
        try {
          await window.app?.plugins.getPlugin('small-wins')?.loadData();
          return 'answers';
        } catch {
          return 'throws';
        }
      });
    },
  },
  {
    id: 'control-name',
    says: 'a control of the settings has the name of its row',
    guessed: true,
    ask: async (plugin) => {
      await plugin.openSettings();
      const names = await plugin.settings
        .locator('.setting-item:has(input[type=text]:not([type=search]))')
        .evaluateAll((rows) =>
          rows.map((row) => {
            const name = row.querySelector('.setting-item-name');
            const input = row.querySelector('input');
            // The plugin's own fields are named by the words of their row.
            const id = input?.getAttribute('aria-labelledby');
            if (id != null) return id === name?.id;
            return input?.getAttribute('aria-label') === name?.textContent;
          }),
        );
      return names.length > 0 && names.every(Boolean);
    },
  },
  {
    id: 'reset-without-default',
    says: 'a slider has a button that restores its default',
    guessed: true,
    ask: async (plugin) => {
      await plugin.openSettings();
      const sliders = plugin.settings.locator('.setting-item:has(input[type=range])');
      return (await sliders.first().locator('.extra-setting-button, .clickable-icon').count()) > 0;
    },
  },
  {
    id: 'late-settings-window',
    says: 'the window of the settings has no layout yet when it is asked for',
    guessed: 0,
    ask: ({ page }) =>
      page.evaluate(() => {
        const setting = window.app?.setting;
        // The question before this one leaves it open.
        setting?.close();
        setting?.open();
        setting?.openTabById('small-wins');
        const height = setting?.activeTab?.containerEl.offsetHeight ?? 0;
        setting?.close();
        return height;
      }),
  },
  {
    id: 'unknown-source-needs-mod',
    says: 'Page preview asks for Ctrl or Cmd where the source of a link is unknown',
    guessed: 0,
    ask: async ({ page, vault }) => {
      vault.write('Guess.md', 'words\n');
      await page.waitForFunction(() => window.app?.vault.getFileByPath('Guess.md') != null);
      await page.evaluate(() => {
        const targetEl = document.body;
        window.app?.workspace.trigger('hover-link', {
          event: new MouseEvent('mouseover'),
          source: 'nobody',
          hoverParent: { hoverPopover: null },
          targetEl,
          linktext: 'Guess',
        });
      });
      await page.clock.runFor(1_000);
      return page.locator('.hover-popover').count();
    },
  },
  {
    id: 'no-tooltip-on-touch',
    says: 'a finger shows no tooltip',
    guessed: 0,
    ask: async ({ page }) => {
      await page.evaluate(() => {
        const labelled = document.querySelector('[aria-label]');
        const of = { bubbles: true, pointerType: 'touch' };
        labelled?.dispatchEvent(new PointerEvent('pointerover', of));
        labelled?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      });
      await page.clock.runFor(1_000);
      return page.locator('.tooltip').count();
    },
  },
  {
    id: 'phone-button',
    says: 'buttons on phones are as high as fields',
    guessed: true,
    ask: ({ page }) =>
      page.evaluate(() => {
        document.body.classList.add('is-mobile');
        const button = document.body.createEl('button');
        const style = getComputedStyle(button);
        const height = getComputedStyle(document.body).getPropertyValue('--input-height').trim();
        const isAsHigh = style.height === height;
        button.remove();
        document.body.classList.remove('is-mobile');
        return isAsHigh;
      }),
  },
  {
    id: 'edit-block-button',
    says: 'the button of a block in Live Preview is at its upper end',
    guessed: 'absolute',
    ask: ({ page }) =>
      page.evaluate(() => {
        const block = document.body.createDiv('cm-embed-block');
        const { position } = getComputedStyle(block.createDiv('edit-block-button'));
        block.remove();
        return position;
      }),
  },
];

/** What is only recorded: the stand-in answers it by its own code, and by nothing that was guessed. */
export const RECORDS: readonly Question[] = [
  {
    id: 'grammar',
    says: 'what the metadata cache has of each note of the grammar table',
    ask: async ({ page, vault }) => {
      const paths = GRAMMAR.map((_, note) => `Grammar/${String(note).padStart(2, '0')}.md`);
      for (const [note, path] of paths.entries()) vault.write(path, GRAMMAR[note] ?? '');
      const caches = await page.waitForFunction((asked) => {
        const found = asked.map((path) => {
          const file = window.app?.vault.getFileByPath(path);
          return file == null ? null : window.app?.metadataCache.getFileCache(file);
        });
        return found.every((cache) => cache != null) && found;
      }, paths);
      return caches.jsonValue();
    },
  },
  {
    id: 'badge-style',
    says: 'how a badge looks in the editor, apart from its colours',
    ask: async (plugin) => {
      await plugin.openNote('2026-11-20');
      const badge = plugin.page.locator('.cm-content .small-wins-badge').first();
      await badge.waitFor();
      return badge.evaluate((element) => {
        const parts = [element, ...element.querySelectorAll('.cm-hashtag')];
        return parts.map((part) => {
          const { display, padding, borderWidth, textDecorationLine } = getComputedStyle(part);
          return { display, padding, borderWidth, textDecorationLine };
        });
      });
    },
  },
  {
    id: 'section-info',
    says: 'what a section of Reading view says of its lines',
    ask: async (plugin) => {
      const { page, vault } = plugin;
      vault.write('Sections.md', '# Head\n\n- one\n- two\n\n> quoted\n\n| a |\n| - |\n| b |\n');
      await page.waitForFunction(() => window.app?.vault.getFileByPath('Sections.md') != null);
      await plugin.openNote('Sections');
      const seen = await page.evaluateHandle(async () => {
        const told: [string, number | null, number | null][] = [];
        const app = window.app?.plugins.getPlugin('small-wins');
        app?.registerMarkdownPostProcessor((element, context) => {
          const info = context.getSectionInfo(element);
          const first = element.firstElementChild?.tagName ?? '';
          told.push([first, info?.lineStart ?? null, info?.lineEnd ?? null]);
        });
        window.app?.commands.executeCommandById('markdown:toggle-preview');
        return told;
      });
      await page.waitForFunction((told) => told.some(([tag]) => tag === 'TABLE'), seen);
      return (await seen.jsonValue()).sort(([one], [other]) => one.localeCompare(other));
    },
  },
  {
    id: 'settings-rows',
    says: 'what the first rows of the settings are made of',
    ask: async (plugin) => {
      await plugin.openSettings();
      return plugin.settings.locator('.setting-item:visible').evaluateAll((rows) =>
        rows.slice(0, 6).map((row) => ({
          row: [...row.classList].filter((name) => !name.startsWith('small-wins')).sort(),
          control: Array.from(
            row.querySelectorAll('.setting-item-control > *'),
            ({ tagName, className }) => `${tagName} ${className}`.trim(),
          ),
        })),
      );
    },
  },
];

/** Makes a folder with a note, then renames or deletes the folder; gives the paths in the order of their events. */
async function eventsOf({ page, vault }: PluginPage, kind: 'rename' | 'delete'): Promise<unknown> {
  vault.write('F/a.md', 'words\n');
  await page.waitForFunction(() => window.app?.vault.getFileByPath('F/a.md') != null);
  const paths = await page.evaluateHandle(async (event) => {
    const vault = window.app?.vault;
    const seen: string[] = [];
    const folder = vault?.getAbstractFileByPath('F');
    if (vault === undefined || folder == null) return seen;
    vault.on(event, ({ path }: { path: string }) => seen.push(path));
    if (event === 'rename') await vault.rename(folder, 'G');
    else await window.app?.fileManager.trashFile(folder);
    return seen;
  }, kind);
  await page.waitForFunction((seen) => seen.length >= 2, paths);
  return paths.jsonValue();
}
