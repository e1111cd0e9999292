// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDay } from '../../src/core/calendar/day';
import type { ListedEntry } from '../../src/core/journal/journal';
import { english } from '../../src/core/words/en/english';
import { seenEntry } from '../../src/obsidian/entries/change-entry';
import { moveEntry, noteToMoveInto } from '../../src/obsidian/entries/move-entry';
import { choices, notes } from '../hostile/notes';
import type { RunningVault } from './running-vault';
import { closeVault, newDevice, runVault } from './running-vault';
import { runs } from '../runs';

const DAY = parseDay('2026-11-20') ?? 0;
const FROM = '2026-11-20.md';
const INTO = '2026-11-19.md';

let vault: RunningVault;

beforeEach(async () => {
  newDevice();
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vault = await runVault({});
});

afterEach(() => closeVault(vault));

/** A disk keeps no half of a character. */
const savedNotes = notes.filter((text) => !/\p{Surrogate}/u.test(text));

function parts() {
  return { live: vault.plugin.live, writer: vault.plugin.writer, words: english };
}

function entriesOf(path: string): ListedEntry[] {
  const { live } = vault.plugin;
  return live.journal.list({ countSteps: true }, live.today).filter((entry) => entry.path === path);
}

async function writeNote(path: string, text: string): Promise<void> {
  vault.host.memory.edit(path, text);
  await vault.host.settled();
  vault.plugin.live.noteWritten(path, text);
}

function texts(): readonly (string | null)[] {
  return [vault.host.memory.text(FROM), vault.host.memory.text(INTO)];
}

async function twoNotes(from: string, into: string): Promise<ListedEntry> {
  await writeNote(FROM, from);
  await writeNote(INTO, into);
  const [entry] = entriesOf(FROM);
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

const to = { day: DAY - 1, path: INTO };

describe("an entry's line that is moved into another day's note", () => {
  it.each([
    ['on the disk', false],
    ['in open editors', true],
  ])('is there and nowhere else, and its undo brings back every byte, %s', async (_, isOpen) => {
    await fc.assert(
      fc.asyncProperty(savedNotes, savedNotes, choices, async (from, into, [which = 0]) => {
        const { app, host } = vault;
        await writeNote(FROM, from);
        await writeNote(INTO, into);
        const leaves = (isOpen ? [FROM, INTO] : []).map(async (path) => {
          const leaf = app.workspace.getLeaf('tab');
          const file = app.vault.getFileByPath(path);
          if (file !== null) await leaf.openFile(file);
          return leaf;
        });
        const open = await Promise.all(leaves);
        const entries = entriesOf(FROM);
        const entry = entries[which % Math.max(entries.length, 1)];
        if (entry !== undefined) {
          const others = entriesOf(INTO).length;
          const moved = await moveEntry(parts(), seenEntry(parts(), entry), to).catch(() => null);
          await host.settled();
          if (moved === null) expect(texts()).toEqual([from, into]);
          expect(entriesOf(FROM).length + entriesOf(INTO).length).toBe(entries.length + others);
          await moved?.undo();
          expect(texts()).toEqual([from, into]);
        }
        for (const leaf of open) leaf.detach();
        host.memory.erase(FROM);
        host.memory.erase(INTO);
        await host.settled();
      }),
      // Of some texts the stand-in's Markdown parser itself throws: these it can read.
      { seed: 3, numRuns: runs(60) },
    );
  });

  it('takes along what belongs to it', async () => {
    const entry = await twoNotes('- Ran #win\n\t- far\n- Read\n', '## Wins\n- Slept #win\n');
    expect(noteToMoveInto(parts(), entry, DAY - 1)).toBe(INTO);
    await moveEntry(parts(), seenEntry(parts(), entry), to);
    expect(texts()).toEqual(['- Read\n', '## Wins\n- Slept #win\n- Ran #win\n\t- far\n']);
    expect(entriesOf(INTO).map(({ text, day }) => [text, day])).toContainEqual(['Ran', DAY - 1]);
  });

  it('is offered only from a daily note to one that is there, and for a line without a date', async () => {
    await twoNotes('- Ran #win\n- Read #win @2026-11-18\n', '');
    const into = (text: string, day: number) => {
      const entry = entriesOf(FROM).find((each) => each.text === text);
      return entry && noteToMoveInto(parts(), entry, day);
    };
    expect(into('Ran', DAY - 1)).toBe(INTO);
    expect(into('Ran', DAY - 2)).toBeNull();
    expect(into('Ran', DAY)).toBeNull();
    expect(into('Read', DAY - 1)).toBeNull();
  });

  it('stays in both notes as it was where it has changed since it was shown', async () => {
    const entry = await twoNotes('- Ran #win\n', '## Wins\n');
    const shown = seenEntry(parts(), entry);
    await writeNote(FROM, '- Ran far #win\n');
    await expect(moveEntry(parts(), shown, to)).rejects.toThrow('It now says: “- Ran far #win”');
    expect(texts()).toEqual(['- Ran far #win\n', '## Wins\n']);
  });

  it('is taken out of the second note again where the first has changed in between', async () => {
    const entry = await twoNotes('- Ran #win\n', '## Wins\n');
    const { live, writer, words } = parts();
    const meanwhile = {
      read: (path: string) => writer.read(path),
      change: async (path: string, make: never) => {
        const written = await writer.change(path, make);
        if (path === INTO) vault.host.memory.edit(FROM, '- Ran far #win\n');
        return written;
      },
    } as unknown as typeof writer;
    await expect(
      moveEntry({ live, writer: meanwhile, words }, seenEntry(parts(), entry), to),
    ).rejects.toThrow('It now says: “- Ran far #win”');
    expect(texts()).toEqual(['- Ran far #win\n', '## Wins\n']);
  });

  it('is said to be in both notes where neither can be written any more', async () => {
    const entry = await twoNotes('- Ran #win\n', '## Wins\n');
    const { live, writer, words } = parts();
    let isFull = false;
    const failing = {
      read: (path: string) => writer.read(path),
      change: async (path: string, make: never) => {
        if (isFull) throw new Error('The disk is full');
        const written = await writer.change(path, make);
        isFull = true;
        return written;
      },
    } as unknown as typeof writer;
    await expect(
      moveEntry({ live, writer: failing, words }, seenEntry(parts(), entry), to),
    ).rejects.toThrow(`The line is now in ${FROM} and in ${INTO}`);
  });

  it('is put back into its note, and kept in the other, where that one has changed', async () => {
    const entry = await twoNotes('- Ran #win\n', '## Wins\n');
    const moved = await moveEntry(parts(), seenEntry(parts(), entry), to);
    await writeNote(INTO, '## Wins\n- Ran far #win\n');
    await expect(moved.undo()).rejects.toThrow('Nothing was undone');
    expect(texts()).toEqual(['', '## Wins\n- Ran far #win\n']);
  });
});
