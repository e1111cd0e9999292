// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningVault } from '../running-vault';
import {
  DAILY_NOTES,
  DATA,
  allRead,
  closeVault,
  newDevice,
  openVault,
  runVault,
  wordsOf,
} from '../running-vault';

let vault: RunningVault;

beforeEach(newDevice);

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await closeVault(vault);
});

describe('the index in the app', () => {
  it('reads daily notes, and of the others those whose cache holds a mark or a heading above wins', async () => {
    vault = await runVault({
      [DATA]: JSON.stringify({ winHeadings: ['Went well'], winProperty: 'win' }),
      '2026-01-01.md': '- ran #win',
      '2026-01-02.md': '- nothing',
      '2026-01-03.md': '## Went well\n\n- slept',
      '2026-01-04.md': '---\nwin: read a page\n---\n',
      '2026-01-05.md': '#restday',
      '2026-01-06.md': 'off #pause 2026-01-07..2026-01-08',
      '2026-01-09.md': '- not `#win`',
      '2026-01-10.md': '- #winner',
      'Idea.md': '# Ideas\n\n#other [pulse:: 4]',
      'Plan.md': '- a plan #win @2026-01-02',
      'List.md': '## Went well\n\n- slept @2026-01-02',
      'picture.png': '#win',
    });

    expect([...vault.reads].sort()).toEqual([
      '2026-01-01.md',
      '2026-01-02.md',
      '2026-01-03.md',
      '2026-01-04.md',
      '2026-01-05.md',
      '2026-01-06.md',
      '2026-01-09.md',
      '2026-01-10.md',
      'List.md',
      'Plan.md',
    ]);
    expect(wordsOf(vault)).toEqual(['ran', 'slept', 'a plan', 'slept', 'read a page']);
  });

  it('takes the text of a changed note from the app, without a read', async () => {
    vault = await runVault({ '2026-01-01.md': '- one #win' });
    vault.reads.length = 0;

    vault.host.memory.edit('2026-01-01.md', '- one #win\n- two #win');
    await allRead(vault);

    // The one read is the app's own, for its cache.
    expect(vault.reads).toEqual(['2026-01-01.md']);
    expect(wordsOf(vault)).toEqual(['one', 'two']);
  });

  it('forgets a note that is deleted, and knows one that is new', async () => {
    vault = await runVault({ '2026-01-01.md': '- one #win', '2026-01-02.md': '- two #win' });

    vault.host.memory.erase('2026-01-01.md');
    vault.host.memory.edit('2026-01-03.md', '- three #win');
    await allRead(vault);

    expect(wordsOf(vault)).toEqual(['two', 'three']);
  });

  it('forgets the wins of a note that loses its last mark', async () => {
    vault = await runVault({ '2026-01-01.md': '- one #win' });

    vault.host.memory.edit('2026-01-01.md', '- one');
    await allRead(vault);

    expect(wordsOf(vault)).toEqual([]);
  });

  it('takes what was edited while the app was closed, though the app’s cache is of the text before', async () => {
    vault = await runVault(
      {
        '2026-11-18.md': '- new since then #win\n',
        '2026-11-19.md': 'nothing any more\n',
        '2026-11-20.md': '- the same #win\n',
      },
      {
        earlier: { '2026-11-18.md': 'nothing yet\n', '2026-11-19.md': '- taken back #win\n' },
      },
    );

    await vi.waitFor(() => {
      expect(wordsOf(vault).sort()).toEqual(['new since then', 'the same']);
    });
  });

  it('gives a note that is renamed the day of its new name', async () => {
    vault = await runVault({ '2026-01-01.md': '- one #win' });
    const file = vault.host.app.vault.getFileByPath('2026-01-01.md');

    if (file) await vault.host.app.vault.rename(file, '2026-02-01.md');
    await allRead(vault);

    const { live } = vault.plugin;
    const days = live.journal.days(true).map(({ day }) => live.setup?.daily.pathOf(day));
    expect(days).toEqual(['2026-02-01.md']);
    expect(wordsOf(vault)).toEqual(['one']);
  });

  it('follows all notes of a folder that is renamed, and of one that moves to where nothing is read', async () => {
    vault = await runVault({
      [DAILY_NOTES]: JSON.stringify({ folder: 'Journal' }),
      [DATA]: JSON.stringify({ excludedFolders: ['Archive'] }),
      'Old/2026-01-01.md': '- one #win',
      'Old/deeper/2026-01-02.md': '- two #win',
    });
    const { vault: files } = vault.host.app;
    const folder = files.getFolderByPath('Old');
    const placed = () =>
      vault.plugin.live.journal.notes().map(({ path, day }) => [path, day !== null]);
    if (!folder) throw new Error('no folder');

    await files.rename(folder, 'Journal');
    await allRead(vault);
    const inJournal = placed();
    await files.rename(folder, 'Archive');
    await allRead(vault);

    expect(inJournal).toEqual([
      ['Journal/2026-01-01.md', true],
      ['Journal/deeper/2026-01-02.md', false],
    ]);
    expect(placed()).toEqual([]);
  });

  it('is complete with the first “resolved”, where the app has read no note yet when it starts', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`Note ${String(i)}.md`, `- win ${String(i)} #win`]),
    );
    const wasComplete: boolean[] = [];
    vault = await openVault(files, {
      firstIndex: 'cold',
      prepare: ({ app }) => {
        app.metadataCache.delay = 100;
      },
    });
    vault.app.metadataCache.on('changed', () => {
      wasComplete.push(vault.plugin.isOpen && vault.plugin.live.progress === null);
    });
    await allRead(vault);

    expect(new Set(wasComplete)).toEqual(new Set([false]));
    expect(wordsOf(vault)).toHaveLength(60);
  });

  it('is complete after a while where the app says nothing of some notes', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    vault = await openVault(
      { '2026-01-01.md': '- one #win', '2026-01-02.md': '- two #win' },
      {
        prepare: ({ obsidian }) => {
          const { metadataCache } = obsidian;
          const known = metadataCache.getFileCache.bind(metadataCache);
          vi.spyOn(metadataCache, 'getFileCache').mockImplementation((file) =>
            file.path === '2026-01-02.md' ? null : known(file),
          );
          vi.spyOn(metadataCache, 'trigger').mockImplementation(() => undefined);
        },
      },
    );
    await vault.host.settled();
    const { live } = vault.plugin;
    await vi.waitFor(() => {
      expect(live.progress).toMatchObject({ done: 1, all: 2 });
    });
    await vi.advanceTimersByTimeAsync(10_000);

    expect(live.progress).toBeNull();
    expect(wordsOf(vault)).toEqual(['one']);
  });

  it('counts a day whose note is empty, though the cache knows nothing about it', async () => {
    vault = await runVault(
      { '2026-01-01.md': '', '2026-01-02.md': '- two #win' },
      {
        prepare: ({ obsidian }) => {
          const { metadataCache } = obsidian;
          const known = metadataCache.getFileCache.bind(metadataCache);
          vi.spyOn(metadataCache, 'getFileCache').mockImplementation((file) =>
            file.stat.size === 0 ? null : known(file),
          );
        },
      },
    );

    expect(vault.plugin.live.journal.notes().map(({ path }) => path)).toEqual([
      '2026-01-01.md',
      '2026-01-02.md',
    ]);
  });

  it('follows the daily notes’ own settings when the window gets the focus', async () => {
    vault = await runVault({ 'Diary/2026-01-01.md': '- one #win' });
    const isDated = () => vault.plugin.live.journal.notes().map(({ day }) => day !== null);
    const before = isDated();

    vault.host.memory.edit(DAILY_NOTES, JSON.stringify({ folder: 'Diary' }));
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => {
      expect(isDated()).toEqual([true]);
    });

    expect(before).toEqual([false]);
  });

  it('ends a burst of 1,500 changed files as a fresh start would read them', async () => {
    const name = (i: number) => `Sync/Note ${String(i)}.md`;
    const files = Object.fromEntries(
      Array.from({ length: 1_500 }, (_, i) => [
        name(i),
        i % 2 === 0 ? `- old ${String(i)} #win` : 'none',
      ]),
    );
    vault = await runVault(files);

    for (let i = 0; i < 1_500; i++) {
      if (i % 7 === 0) vault.host.memory.erase(name(i));
      else vault.host.memory.edit(name(i), i % 3 === 0 ? 'none' : `- new ${String(i)} #win`);
    }
    await allRead(vault);
    const after = wordsOf(vault);

    const wanted = Array.from({ length: 1_500 }, (_, i) => i)
      .filter((i) => i % 7 !== 0 && i % 3 !== 0)
      .map((i) => `new ${String(i)}`);
    expect(new Set(after)).toEqual(new Set(wanted));
    expect(after).toHaveLength(wanted.length);
  });

  it('continues if a note vanishes while it is read', async () => {
    vault = await runVault(
      { '2026-01-01.md': '- gone #win', '2026-01-02.md': '- there #win' },
      {
        prepare: ({ app, disk, memory }) => {
          app.workspace.onLayoutReady(() => {
            disk.before('read', '2026-01-01.md', () => {
              memory.erase('2026-01-01.md');
            });
          });
        },
      },
    );

    expect(wordsOf(vault)).toEqual(['there']);
    expect(vault.plugin.live.unreadable).toEqual([]);
  });

  it('names a note that cannot be read and counts the rest, until it can be read', async () => {
    vault = await runVault(
      { '2026-01-01.md': '- locked #win', '2026-01-02.md': '- there #win' },
      {
        prepare: ({ app, disk }) => {
          app.workspace.onLayoutReady(() => {
            disk.fail('read', '2026-01-01.md', 'EACCES');
          });
        },
      },
    );
    const before = { words: wordsOf(vault), unreadable: vault.plugin.live.unreadable };

    vault.host.disk.repair();
    await vault.plugin.live.rebuild();

    expect(before).toEqual({ words: ['there'], unreadable: ['2026-01-01.md'] });
    expect(vault.plugin.live.unreadable).toEqual([]);
    expect(wordsOf(vault)).toEqual(['locked', 'there']);
  });

  it('names no note as unreadable that is not to be read any more', async () => {
    vault = await runVault(
      { 'Locked/2026-01-01.md': '- locked #win' },
      {
        prepare: ({ app, disk }) => {
          app.workspace.onLayoutReady(() => {
            disk.fail('read', 'Locked/2026-01-01.md', 'EACCES');
          });
        },
      },
    );
    const before = vault.plugin.live.unreadable;

    await vault.plugin.store.set('excludedFolders', ['Locked']);
    await vault.plugin.live.refresh();
    await allRead(vault);

    expect(before).toEqual(['Locked/2026-01-01.md']);
    expect(vault.plugin.live.unreadable).toEqual([]);
  });

  it('names no note as unreadable whose text the app handed over meanwhile', async () => {
    vault = await openVault(
      { '2026-01-01.md': '- old #win' },
      {
        prepare: ({ app, disk, memory }) => {
          app.workspace.onLayoutReady(() => {
            disk.before('read', '2026-01-01.md', async () => {
              memory.edit('2026-01-01.md', '- new #win');
              await new Promise((done) => setTimeout(done, 50));
              throw new Error('locked');
            });
          });
        },
      },
    );
    await allRead(vault);

    expect(wordsOf(vault)).toEqual(['new']);
    expect(vault.plugin.live.unreadable).toEqual([]);
  });
});
