// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { weekFrom } from '../../src/core/calendar/period';
import { parseDay } from '../../src/core/calendar/day';
import type { RunningVault } from './running-vault';
import { DATA, allRead, closeVault, newDevice, runVault } from './running-vault';

/** Monday of ISO week 47. */
const WEEK = weekFrom(parseDay('2026-11-16') ?? 0);
const NOTE = 'Reviews/2026-W47.md';
const TEMPLATE = '# {{title}}\n\n{{headline}}\n\n{{wins}}\n\nMine.\n\n{{reflect}}\n';
const FILES = {
  [DATA]: JSON.stringify({
    plan: { weekStart: 'monday' },
    weekly: { folder: 'Reviews', format: 'GGGG-[W]WW', template: 'Weekly' },
  }),
  'Weekly.md': TEMPLATE,
  '2026-11-16.md': '- ran #win\n',
  '2026-11-18.md': '- wrote #win\n',
};

let vault: RunningVault;

beforeEach(() => {
  newDevice();
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date(2026, 10, 22, 20, 0) });
});

afterEach(async () => {
  vault.host.disk.repair();
  await closeVault(vault);
  vi.useRealTimers();
});

function text(path = NOTE): string {
  return vault.host.memory.text(path) ?? '';
}

async function edit(change: (text: string) => string): Promise<void> {
  vault.host.memory.edit(NOTE, change(text()));
  await allRead(vault);
}

/** A vault with its review written, and then edited by hand. */
async function written(change: (text: string) => string = (same) => same): Promise<RunningVault> {
  vault = await runVault(FILES);
  await vault.plugin.reviewer.write(WEEK);
  await allRead(vault);
  if (change(text()) !== text()) await edit(change);
  return vault;
}

describe('the weekly review', () => {
  it('is made from the template if there is no note, its sections in their places', async () => {
    vault = await runVault(FILES);

    const review = await vault.plugin.reviewer.write(WEEK);

    expect(review).toMatchObject({ isNew: true, changed: true, kept: [], foreign: 0 });
    expect(review?.file.path).toBe(NOTE);
    expect(text()).toMatch(/^# 2026-W47\n\n%% small-wins:begin headline week:2026-11-16 %%\n/);
    expect(text()).toContain('- ran');
    expect(text().indexOf('Mine.')).toBeGreaterThan(text().indexOf('small-wins:end wins'));
  });

  it('makes its folder, and refuses where the template is missing', async () => {
    vault = await runVault({ ...FILES, 'Weekly.md': '' });
    vault.host.memory.erase('Weekly.md');
    await allRead(vault);

    await expect(vault.plugin.reviewer.write(WEEK)).rejects.toThrow(
      "doesn't exist. Create Weekly, or choose another template",
    );

    expect(text()).toBe('');
    expect(vault.app.vault.getFolderByPath('Reviews')).toBeNull();
  });

  it('is not written twice: the second run leaves the file untouched', async () => {
    await written();
    const before = { text: text(), mtime: vault.app.vault.getFileByPath(NOTE)?.stat.mtime };
    const write = vi.spyOn(vault.host.disk, 'write');

    const again = await vault.plugin.reviewer.write(WEEK);

    expect(again).toMatchObject({ isNew: false, changed: false });
    expect(write).not.toHaveBeenCalled();
    const file = vault.app.vault.getFileByPath(NOTE);
    expect({ text: text(), mtime: file?.stat.mtime }).toEqual(before);
  });

  it('is brought up to date around what its owner wrote, byte for byte', async () => {
    const mine = 'My own words  \r\n\tand tabs';
    await written((each) => each.replace('Mine.', mine));

    vault.host.memory.edit('2026-11-19.md', '- swam #win\n');
    await allRead(vault);
    const review = await vault.plugin.reviewer.write(WEEK);

    expect(review).toMatchObject({ changed: true, isNew: false });
    expect(text()).toContain('- swam');
    expect(text()).toContain(mine);
  });

  it.each([
    ['has a note already', '2026-11-18.md'],
    ['gets its note with it', '2026-11-20.md'],
  ])(
    'holds a line just logged, which the app has not read yet, on a day that %s',
    async (_, path) => {
      vault = await runVault(FILES);
      const { logger, reviewer } = vault.plugin;
      const day = parseDay(path.slice(0, 10)) ?? 0;

      await logger.log({ words: 'swam', day, kind: 'win', area: null, goal: null });
      await reviewer.write(WEEK);

      expect(text(path)).toContain('- swam #win');
      expect(text()).toContain('- swam');
    },
  );

  it('waits for a line that is being logged', async () => {
    vault = await runVault(FILES);
    const { logger, reviewer } = vault.plugin;

    const logged = logger.log({
      words: 'swam',
      day: WEEK.first,
      kind: 'win',
      area: null,
      goal: null,
    });
    await reviewer.write(WEEK);
    await logged;

    expect(text()).toContain('- swam');
  });

  it('is written where a line could not be logged', async () => {
    vault = await runVault(FILES);
    const { logger, reviewer } = vault.plugin;
    vault.host.disk.fail('write', '2026-11-16.md', 'ENOSPC');

    const logged = logger.log({
      words: 'swam',
      day: WEEK.first,
      kind: 'win',
      area: null,
      goal: null,
    });
    const refused = expect(logged).rejects.toThrow('ENOSPC');
    await reviewer.write(WEEK);
    await refused;

    expect(text()).toContain('- ran');
    expect(text()).not.toContain('- swam');
  });

  it('keeps a section deleted that its owner deleted, until all are asked for', async () => {
    await written((each) => each.replace(/%% small-wins:begin wins[^]*?end wins sha=\w+ %%\n/, ''));

    await vault.plugin.reviewer.write(WEEK);
    const without = text();
    await vault.plugin.reviewer.write(WEEK, true);

    expect(without).not.toContain('small-wins:begin wins');
    expect(text()).toContain('small-wins:begin wins');
  });

  describe('with a part that was edited by hand', () => {
    const byHand = (each: string) => each.replace('- ran', '- ran in the rain, by hand');

    it('asks, and leaves the note as it is where the answer is none', async () => {
      await written(byHand);
      const before = text();
      vault.plugin.answer = null;

      const review = await vault.plugin.reviewer.write(WEEK);

      expect(review).toBeNull();
      expect(vault.plugin.questions).toEqual([['Wins']]);
      expect(text()).toBe(before);
    });

    it('asks where the editor that has the note open has not heard of the edit yet', async () => {
      await written();
      const leaf = vault.app.workspace.getLeaf('tab');
      const file = vault.app.vault.getFileByPath(NOTE);
      if (file !== null) await leaf.openFile(file);
      vault.plugin.answer = null;

      const told = vi.spyOn(vault.app.vault, 'trigger').mockReturnValue(undefined);
      vault.host.memory.edit(NOTE, byHand(text()));
      const review = vault.plugin.reviewer.write(WEEK);
      await new Promise((done) => setTimeout(done, 100));
      told.mockRestore();
      if (file !== null) vault.app.vault.trigger('modify', file);
      await review;

      expect(vault.plugin.questions).toEqual([['Wins']]);
      expect(text()).toContain('by hand');
    });

    it('keeps it where that is the answer, and brings all else up to date', async () => {
      await written(byHand);
      vault.host.memory.edit('2026-11-19.md', '- swam #win\n');
      await allRead(vault);
      vault.plugin.answer = 'keep';

      const review = await vault.plugin.reviewer.write(WEEK);

      expect(review).toMatchObject({ kept: ['wins'], changed: true });
      expect(text()).toContain('by hand');
      expect(text()).not.toContain('- swam');
    });

    it('moves it below the new one where that is to replace it', async () => {
      await written(byHand);
      vault.plugin.answer = 'replace';

      const review = await vault.plugin.reviewer.write(WEEK);

      expect(review?.moved).toEqual(['wins']);
      expect(text().indexOf('by hand')).toBeGreaterThan(text().indexOf('small-wins:end wins'));
      vault.plugin.questions.length = 0;
      await vault.plugin.reviewer.write(WEEK);
      expect(vault.plugin.questions).toEqual([]);
    });

    it('puts the new one below it where that is the answer', async () => {
      await written(byHand);
      vault.plugin.answer = 'below';

      await vault.plugin.reviewer.write(WEEK);

      expect(text().indexOf('by hand')).toBeLessThan(text().indexOf('small-wins:end wins'));
      vault.plugin.questions.length = 0;
      await vault.plugin.reviewer.write(WEEK);
      expect(vault.plugin.questions).toEqual([]);
    });

    it('loses nothing of what is changed while it asks', async () => {
      await written(byHand);
      vault.plugin.answer = 'replace';
      const ask = vi.spyOn(vault.plugin.questions, 'push').mockImplementation(() => {
        vault.host.memory.edit(NOTE, `Synced meanwhile.\n\n${text()}`);
        return 1;
      });

      await vault.plugin.reviewer.write(WEEK);

      expect(ask).toHaveBeenCalledTimes(1);
      expect(text()).toContain('Synced meanwhile.');
      expect(text()).toContain('by hand');
    });
  });

  it('keeps the unsaved words of a note that is open, and its cursor', async () => {
    await written();
    vault.host.memory.edit('2026-11-19.md', '- swam #win\n');
    await allRead(vault);
    const leaf = vault.app.workspace.getLeaf('tab');
    const file = vault.app.vault.getFileByPath(NOTE);
    if (file !== null) await leaf.openFile(file);
    if (!(leaf.view instanceof MarkdownView)) throw new Error('not open');
    const { editor } = leaf.view;
    const last = { line: editor.lastLine(), ch: editor.getLine(editor.lastLine()).length };
    editor.replaceRange('\nunsaved words', last);
    editor.setCursor(editor.lastLine(), 3);

    await vault.plugin.reviewer.write(WEEK);

    expect(editor.getValue()).toContain('- swam');
    expect(editor.getValue().endsWith('\nunsaved words')).toBe(true);
    expect(editor.getCursor()).toEqual({ line: editor.lastLine(), ch: 3 });
    expect(text()).toBe(editor.getValue());
    editor.undo();
    expect(editor.getValue()).not.toContain('- swam');
  });

  it.each([
    ['a missing end', (each: string) => each.replace(/%% small-wins:end wins.*\n/, '')],
    [
      'a second begin',
      (each: string) =>
        each.replace(
          '%% small-wins:begin wins week:2026-11-16 %%\n',
          (begin) => `${begin}\n${begin}`,
        ),
    ],
  ])('names the line of %s, and writes nothing', async (_, damage) => {
    await written(damage);
    const before = text();

    await expect(vault.plugin.reviewer.write(WEEK)).rejects.toThrow(
      /^Reviews\/2026-W47\.md, line \d+: .*Nothing was written\.$/,
    );

    expect(text()).toBe(before);
  });

  it('leaves the parts of another week alone, and counts them', async () => {
    await written();
    const copied = text();
    vault.host.memory.edit('Reviews/2026-W46.md', copied);
    await allRead(vault);

    const review = await vault.plugin.reviewer.write(weekFrom(WEEK.first - 7));

    expect(review?.foreign).toBeGreaterThan(0);
    expect(text('Reviews/2026-W46.md').startsWith(copied.trimEnd())).toBe(true);
    expect(text('Reviews/2026-W46.md')).toContain('begin wins week:2026-11-09');
  });

  it.each(['ENOSPC', 'EROFS'])('leaves the old file where the disk says %s', async (code) => {
    await written();
    const before = text();
    vault.host.memory.edit('2026-11-19.md', '- swam #win\n');
    await allRead(vault);
    vault.host.disk.fail('write', NOTE, code);

    await expect(vault.plugin.reviewer.write(WEEK)).rejects.toThrow(code);

    expect(text()).toBe(before);
  });

  it('is not written from half of the notes', async () => {
    vault = await runVault(FILES);
    vault.host.disk.slow('read', /2026-11-1\d\.md/, 300);

    await vault.plugin.store.set('marks.win', ['win', 'victory']);
    const review = vault.plugin.reviewer.write(WEEK);

    await expect(review).rejects.toThrow('still being read');
    expect(text()).toBe('');
  });

  it('counts what was logged a moment ago', async () => {
    vault = await runVault(FILES);
    const wish = {
      words: 'sang',
      day: WEEK.first + 4,
      kind: 'win',
      area: null,
      goal: null,
    } as const;
    await vault.plugin.logger.log(wish);

    await vault.plugin.reviewer.write(WEEK);

    expect(text()).toContain('sang');
  });
});
