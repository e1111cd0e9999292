// @vitest-environment jsdom
import fc from 'fast-check';
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDay } from '../../src/core/calendar/day';
import type { EntryChange } from '../../src/core/editing/entry-change';
import type { ListedEntry } from '../../src/core/journal/journal';
import { blocksAt } from '../../src/core/markdown/block-at';
import { readOutline } from '../../src/core/markdown/outline';
import { english } from '../../src/core/words/en/english';
import { ChangedLine, changeEntry, seenEntry } from '../../src/obsidian/entries/change-entry';
import { choices, notes } from '../hostile/notes';
import type { RunningVault } from './running-vault';
import { closeVault, newDevice, runVault } from './running-vault';
import { runs } from '../runs';

const DAY = parseDay('2026-11-20') ?? 0;
const NOTE = '2026-11-20.md';

let vault: RunningVault;

beforeEach(async () => {
  newDevice();
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vault = await runVault({});
});

afterEach(() => closeVault(vault));

const CHANGES: readonly EntryChange[] = [
  { kind: 'words', words: 'Ran `far %% <!-- #lesson' },
  { kind: 'words', words: 'Other words' },
  { kind: 'day', day: DAY - 3 },
  { kind: 'kind', of: 'lesson' },
  { kind: 'areas', areas: ['health/running'] },
  { kind: 'goal', off: [], link: 'Goal' },
  { kind: 'state', isDone: false },
  { kind: 'unmark' },
  { kind: 'delete' },
];

/** A disk keeps no half of a character. */
const savedNotes = notes.filter((text) => !/\p{Surrogate}/u.test(text));

/** The entries that the note held when the index last read it. */
function entriesOf({ plugin }: RunningVault): ListedEntry[] {
  return plugin.live.journal.list({ countSteps: true }, plugin.live.today);
}

function parts({ plugin }: RunningVault) {
  return { live: plugin.live, writer: plugin.writer, words: english };
}

async function writeNote(text: string): Promise<void> {
  vault.host.memory.edit(NOTE, text);
  await vault.host.settled();
  vault.plugin.live.noteWritten(NOTE, text);
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
}

/** The lines of the block that an entry is. */
function ownLines(text: string, entry: ListedEntry): string[] {
  const lines = linesOf(text);
  const { lines: places } = readOutline(text);
  const ends = places.flatMap(({ isBlank, end }) => (isBlank ? [] : [end - 1]));
  const pieces = blocksAt(text, ends).find(({ line }) => line === entry.line)?.pieces ?? [];
  const last = Math.max(entry.line, ...pieces.map(({ line }) => line));
  return lines.slice(entry.line, last + 1);
}

describe('a change of an entry', () => {
  it.each([
    ['on the disk', false],
    ['in an open editor', true],
  ])('keeps every other line, and its undo every byte, %s', async (_, isOpen) => {
    await fc.assert(
      fc.asyncProperty(savedNotes, choices, async (text, [which = 0, what = 0]) => {
        const { host, app } = vault;
        await writeNote(text);
        const file = app.vault.getFileByPath(NOTE);
        const leaf = isOpen ? app.workspace.getLeaf('tab') : null;
        if (file !== null) await leaf?.openFile(file);
        const entries = entriesOf(vault);
        const entry = entries[which % Math.max(entries.length, 1)];
        const change = CHANGES[what % CHANGES.length];
        if (entry !== undefined && change !== undefined) {
          const changed = await changeEntry(
            parts(vault),
            seenEntry(parts(vault), entry),
            change,
          ).catch(() => null);
          await host.settled();
          const after = host.memory.text(NOTE) ?? '';
          if (changed === null) expect(after).toBe(text);
          const gone = new Set(linesOf(text));
          for (const line of linesOf(after)) gone.delete(line);
          // An item may begin on one line and have its mark on the next: deleting takes all of them.
          const own = ownLines(text, entry);
          for (const line of gone) expect(own).toContain(line);
          const most = change.kind === 'delete' ? own.length : Math.max(1, entry.marks.length);
          expect(gone.size).toBeLessThanOrEqual(most);
          await changed?.undo();
          expect(host.memory.text(NOTE)).toBe(text);
          if (leaf?.view instanceof MarkdownView && !text.includes('\r')) {
            expect(leaf.view.editor.getValue()).toBe(text);
          }
        }
        leaf?.detach();
        host.memory.erase(NOTE);
        await host.settled();
      }),
      // Of some texts the stand-in's Markdown parser itself throws: none of these.
      { numRuns: runs(80), seed: 3 },
    );
  });

  it('is refused where a sync has changed the line since it was shown', async () => {
    await writeNote('- Ran #win\n- Read #win\n');
    const [entry] = entriesOf(vault);
    if (entry === undefined) throw new Error('no entry');
    const shown = seenEntry(parts(vault), entry);
    const synced = '- Ran far #win\n- Read #win\n';
    await writeNote(synced);
    await expect(changeEntry(parts(vault), shown, { kind: 'delete' })).rejects.toThrow(
      'Nothing was written. This line has changed in its note since you saw it here. It now says: “- Ran far #win”',
    );
    expect(vault.host.memory.text(NOTE)).toBe(synced);
  });

  it('is made all the same where its owner wants it on the line as it is now', async () => {
    await writeNote('- Ran #win\n- Read #win\n');
    const [entry] = entriesOf(vault);
    if (entry === undefined) throw new Error('no entry');
    const shown = seenEntry(parts(vault), entry);
    await writeNote('- [x] Ran far #win/health ^a\n- Read #win\n- Slept #win\n');
    const refused = await changeEntry(parts(vault), shown, { kind: 'words', words: 'Swam' }).catch(
      (error: unknown) => error,
    );
    if (!(refused instanceof ChangedLine)) throw new Error('not refused');
    await changeEntry(parts(vault), refused.now, { kind: 'words', words: 'Swam' });
    expect(vault.host.memory.text(NOTE)).toBe(
      '- [x] Swam #win/health ^a\n- Read #win\n- Slept #win\n',
    );
  });

  it('is undone with its line end, of which the note has no other, in an open editor', async () => {
    await writeNote('- Ran #win\r\n');
    const file = vault.app.vault.getFileByPath(NOTE);
    if (file !== null) await vault.app.workspace.getLeaf('tab').openFile(file);
    const [entry] = entriesOf(vault);
    if (entry === undefined) throw new Error('no entry');
    const changed = await changeEntry(parts(vault), seenEntry(parts(vault), entry), {
      kind: 'delete',
    });
    expect(vault.host.memory.text(NOTE)).toBe('');

    await changed.undo();

    expect(vault.host.memory.text(NOTE)).toBe('- Ran #win\r\n');
  });

  it('finds the line where a sync has moved it', async () => {
    await writeNote('- Ran #win\n- Read #win\n');
    const [entry] = entriesOf(vault);
    if (entry === undefined) throw new Error('no entry');
    const shown = seenEntry(parts(vault), entry);
    await writeNote('# Day\n\n- Slept #win\n- Ran #win\n- Read #win\n');
    await changeEntry(parts(vault), shown, { kind: 'words', words: 'Ran far' });
    expect(vault.host.memory.text(NOTE)).toBe(
      '# Day\n\n- Slept #win\n- Ran far #win\n- Read #win\n',
    );
  });

  it('of two windows that edit one line reaches it once; the other is told', async () => {
    await writeNote('- Ran #win\n');
    const [entry] = entriesOf(vault);
    if (entry === undefined) throw new Error('no entry');
    const shown = seenEntry(parts(vault), entry);
    const results = await Promise.allSettled([
      changeEntry(parts(vault), shown, { kind: 'words', words: 'Ran far' }),
      changeEntry(parts(vault), shown, { kind: 'words', words: 'Ran fast' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(vault.host.memory.text(NOTE)).toMatch(/^- Ran (far|fast) #win\n$/);
  });

  it('is undone after another line was typed, and refused once its own was', async () => {
    await writeNote('- Ran #win\n');
    const [entry] = entriesOf(vault);
    if (entry === undefined) throw new Error('no entry');
    const changed = await changeEntry(parts(vault), seenEntry(parts(vault), entry), {
      kind: 'words',
      words: 'Ran far',
    });
    await writeNote('- Ran far #win\n- Read #win\n');
    await changed.undo();
    expect(vault.host.memory.text(NOTE)).toBe('- Ran #win\n- Read #win\n');
    await writeNote('- Ran farther #win\n');
    await expect(changed.undo()).rejects.toThrow('Nothing was undone');
    expect(vault.host.memory.text(NOTE)).toBe('- Ran farther #win\n');
  });
});
