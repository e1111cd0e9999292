import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_NOTE_BYTES } from '../../src/core/notes/note-size';
import type { FileProblem } from '../../src/core/vault/file-problem';
import { listNotes, readNoteFile } from '../../pkg/cli/src/note-files';
import { compileMarks, mayHoldMark } from '../../src/core/markdown/tag';
import { DEFAULTS, parse } from '../core/notes/note';
import { temporaryFolder } from './temporary-folder';
import { itOnPosix } from './posix';
import { anyCharacters } from '../any-characters';
import { runs } from '../runs';

function notesOf(root: string): string[] {
  const problems: FileProblem[] = [];
  const notes = listNotes(root, problems).notes.sort();
  expect(problems).toEqual([]);
  return notes;
}

describe('note files', () => {
  it.runIf(process.platform === 'linux')('are named where their names are not UTF-8', () => {
    const root = temporaryFolder({ 'a.md': '' });
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
      '',
    );
    const problems: FileProblem[] = [];

    listNotes(root, problems);

    expect(problems).toMatchObject([{ path: 'caf\uFFFD.md', code: 'bad-name' }]);
  });

  it.runIf(process.platform === 'linux')('are named where they are no files', () => {
    const root = temporaryFolder({ 'a.md': '' });
    execFileSync('mkfifo', [join(root, 'pipe.md')]);
    symlinkSync('/dev/zero', join(root, 'zeros.md'));
    const problems: FileProblem[] = [];

    expect(listNotes(root, problems).notes).toEqual(['a.md']);
    expect(problems).toMatchObject([
      { path: 'pipe.md', code: 'unreadable', reason: 'NOT_FILE' },
      { path: 'zeros.md', code: 'unreadable', reason: 'NOT_FILE' },
    ]);
  });

  it('are the Markdown files of all folders but hidden ones', () => {
    const root = temporaryFolder({
      'a.md': '',
      'Journal/2026/b.MD': '',
      'c.txt': '',
      '.md': '',
      '.hidden.md': '',
      '.obsidian/d.md': '',
      '.trash/e.md': '',
      'Tagebücher/ü.md': '',
    });

    expect(notesOf(root)).toEqual(['Journal/2026/b.MD', 'Tagebücher/ü.md', 'a.md']);
  });

  it('are named where iCloud has taken them off the computer', () => {
    const root = temporaryFolder({ 'Days/.a.md.icloud': '', '.b.pdf.icloud': '', 'c.md': '' });
    const problems: FileProblem[] = [];

    expect(listNotes(root, problems).notes).toEqual(['c.md']);
    expect(problems).toEqual([
      { path: 'Days/a.md', code: 'unreadable', reason: 'NOT_HERE', isConfig: false },
    ]);
  });

  it('are named and passed over where they are longer than any note', () => {
    const root = temporaryFolder({ 'log.md': '- a #win\n', 'note.md': '- a #win\n' });
    truncateSync(join(root, 'log.md'), MOST_NOTE_BYTES + 1);
    writeFileSync(join(root, 'note.md'), Buffer.alloc(MOST_NOTE_BYTES, ' '));
    const problems: FileProblem[] = [];

    expect(readNoteFile(root, 'log.md', problems)).toBeNull();
    expect(readNoteFile(root, 'note.md', problems)).toHaveLength(MOST_NOTE_BYTES);
    expect(problems).toEqual([
      { path: 'log.md', code: 'unreadable', reason: 'LONG_NOTE', isConfig: false },
    ]);
  });

  itOnPosix('ends in a loop of links', () => {
    const root = temporaryFolder({ 'a/note.md': '' });
    symlinkSync(root, join(root, 'a', 'up'));
    symlinkSync(join(root, 'a'), join(root, 'a', 'self'));
    symlinkSync('round', join(root, 'round'));

    expect(notesOf(root)).toEqual(['a/note.md']);
  });

  itOnPosix('follows a link that leads out of the vault', () => {
    const elsewhere = temporaryFolder({ 'note.md': '' });
    symlinkSync(elsewhere, join(elsewhere, 'again'));
    const root = temporaryFolder();
    symlinkSync(elsewhere, join(root, 'linked'));
    symlinkSync(join(elsewhere, 'note.md'), join(root, 'file.md'));

    expect(notesOf(root)).toEqual(['file.md', 'linked/note.md']);
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF#win'],
    ['what fills the room for most notes to the last byte', 'a'.repeat(256 * 1024)],
    ['more than there is room for', 'é間🥇'.repeat(50_000)],
  ])('is read as it stands with %s in it', (_, text) => {
    const root = temporaryFolder({ 'a.md': text, 'b.md': 'short' });
    const problems: FileProblem[] = [];

    expect(readNoteFile(root, 'a.md', problems) === text).toBe(true);
    expect(readNoteFile(root, 'b.md', problems)).toBe('short');
    expect(problems).toEqual([]);
  });

  it('shows bytes that are not text in the same way as any reader', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'a.md'), Buffer.from([0x61, 0xff, 0xe9, 0x96, 0x20, 0xf0, 0x9f]));

    expect(readNoteFile(root, 'a.md', [])).toBe(readFileSync(join(root, 'a.md'), 'utf8'));
  });

  it('shows any bytes at all in the same way as any reader', () => {
    const root = temporaryFolder();
    const file = join(root, 'a.md');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      anyCharacters({ maxLength: 20 }).map((text) => Buffer.from(text)),
    );

    fc.assert(
      fc.property(bytes, (content) => {
        writeFileSync(file, content);

        expect(readNoteFile(root, 'a.md', [])).toBe(readFileSync(file, 'utf8'));
      }),
      { numRuns: runs(500) },
    );
  });

  it('are read as far as they say anything: without a mark no further than their front matter', () => {
    const marks = compileMarks(DEFAULTS.marks);
    const root = temporaryFolder();
    const lines = fc.constantFrom(
      ...'---¦--- ¦----¦ ---¦rest: true¦rest: false¦wins: [a, b]¦wins: é¦# Wins¦- did it¦- did it #win¦#restday¦間 🥇¦'.split(
        '¦',
      ),
    );
    const note = fc
      .tuple(
        fc.constantFrom(
          ...['', '', '---\n', '\uFEFF---\r\n', '---\r', '---\n---\n'],
          `---\ntitle: ${'long '.repeat(110)}\n`,
        ),
        fc.array(lines, { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
      )
      .map(([start, all, end]) => start + all.join(end));

    fc.assert(
      fc.property(note, (whole) => {
        writeFileSync(join(root, 'a.md'), whole);

        const text = readNoteFile(root, 'a.md', [], (bytes) => mayHoldMark(bytes, marks)) ?? '';

        expect(whole.startsWith(text)).toBe(true);
        expect(parse(text, { winProperty: 'wins' })).toEqual(parse(whole, { winProperty: 'wins' }));
      }),
      { numRuns: runs(500) },
    );
  });

  it('passes over a note that vanished since it was listed', () => {
    const root = temporaryFolder({ 'a.md': 'text' });
    const problems: FileProblem[] = [];
    rmSync(join(root, 'a.md'));

    expect(readNoteFile(root, 'a.md', problems)).toBeNull();
    expect(problems).toEqual([]);
  });

  it('names what cannot be read', () => {
    const root = temporaryFolder();
    const problems: FileProblem[] = [];
    mkdirSync(join(root, 'a.md'));

    expect(readNoteFile(root, 'a.md', problems)).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ path: 'a.md', code: 'unreadable' })]);
  });
});
