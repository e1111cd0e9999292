import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSnapshot } from '../../pkg/cli/src/writing/file-snapshot';
import { swapFiles } from '../../pkg/cli/src/writing/swap-files';

const hasPerl = process.platform === 'linux' && spawnSync('perl', ['-v']).status === 0;

describe.runIf(hasPerl)('a note that is swapped for its new text', () => {
  let root: string;
  let note: string;
  let made: string;
  let handle: number;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'small-wins-swap-'));
    [note, made] = [join(root, 'it’s a note.md'), join(root, '.new')];
    writeFileSync(note, 'old\n');
    writeFileSync(made, 'new\n');
    handle = openSync(made, 'r+');
  });

  afterEach(() => {
    closeSync(handle);
    rmSync(root, { recursive: true });
  });

  /** Swaps the note for its new text; `meanwhile` runs after it was read. */
  function swap(meanwhile: () => void) {
    const before = readSnapshot(note);
    if (before === null) throw new Error('there is no note');
    meanwhile();
    const result = swapFiles(handle, made, note, before);
    return [result, readFileSync(note, 'utf8'), readFileSync(made, 'utf8')];
  }

  it('is where the new text was', () => {
    expect(swap(() => undefined)).toEqual(['swapped', 'new\n', 'old\n']);
  });

  it.each([
    ['saved', () => writeFileSync(note, 'theirs\n')],
    [
      'replaced',
      () => {
        writeFileSync(join(root, 'other'), 'theirs\n');
        renameSync(join(root, 'other'), note);
      },
    ],
  ])('stays where another program has %s it', (_, meanwhile) => {
    expect(swap(meanwhile)).toEqual(['other', 'theirs\n', 'new\n']);
  });
});
