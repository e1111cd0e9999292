import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../pkg/cli/src/failure';
import { changeNote } from '../../pkg/cli/src/write-file';
import { temporaryFolder } from './temporary-folder';

describe('changing a note', () => {
  it('makes the note with its folders where there is none', () => {
    const root = temporaryFolder();

    changeNote(root, 'Journal/2026/a.md', (text) => ({ text: `${text ?? 'new'}\n` }));

    expect(readFileSync(join(root, 'Journal/2026/a.md'), 'utf8')).toBe('new\n');
  });

  it('keeps byte order mark, line ends, mode', () => {
    const root = temporaryFolder({ 'a.md': '\uFEFFone\r\ntwo\rthree' });
    chmodSync(join(root, 'a.md'), 0o664);

    changeNote(root, 'a.md', (text) => ({ text: `${text ?? ''} four` }));

    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('\uFEFFone\r\ntwo\rthree four');
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o664);
  });

  it.each(['../a.md', 'Journal/../../a.md', '..', '../vault-b/a.md'])(
    'refuses %s, which leads out of the vault',
    (path) => {
      const folder = temporaryFolder({ 'a.md': 'not ours', 'vault-b/a.md': 'nor this' });
      const root = join(folder, 'vault');
      mkdirSync(root);

      expect(() => changeNote(root, path, () => ({ text: 'new' }))).toThrow(
        'lies outside of the vault; nothing was written',
      );
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('not ours');
      expect(readdirSync(root)).toEqual([]);
    },
  );

  it('makes a note whose name begins with dots', () => {
    const root = temporaryFolder();

    changeNote(root, '..so it began.md', () => ({ text: 'new' }));

    expect(readFileSync(join(root, '..so it began.md'), 'utf8')).toBe('new');
  });

  it('leaves the time of a note that does not change', () => {
    const root = temporaryFolder({ 'a.md': 'same' });
    utimesSync(join(root, 'a.md'), 1_000, 1_000);

    changeNote(root, 'a.md', (text) => ({ text: text ?? '' }));

    expect(statSync(join(root, 'a.md')).mtimeMs).toBe(1_000_000);
  });

  it('changes the note behind a link', () => {
    const root = temporaryFolder({ 'a.md': 'old' });
    symlinkSync(join(root, 'a.md'), join(root, 'b.md'));

    changeNote(root, 'b.md', () => ({ text: 'new' }));

    expect(lstatSync(join(root, 'b.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('new');
  });

  it('refuses a note that is not UTF-8', () => {
    const bytes = Buffer.from([0x61, 0xff, 0xfe, 0x62]);
    const root = temporaryFolder({ 'a.md': bytes });

    expect(() => {
      changeNote(root, 'a.md', () => ({ text: 'new' }));
    }).toThrow(/not UTF-8; nothing was written/);
    expect(readFileSync(join(root, 'a.md'))).toEqual(bytes);
  });

  it('leaves the old note, no crumbs beside it, where the change fails', () => {
    const root = temporaryFolder({ 'a.md': 'old' });

    expect(() => {
      changeNote(root, 'a.md', () => {
        throw new Failure('no');
      });
    }).toThrow('no');
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  it('says that the note was not made where a file stands in its folder’s place', () => {
    const root = temporaryFolder({ Journal: 'a file' });

    expect(() => {
      changeNote(root, 'Journal/a.md', () => ({ text: 'new' }));
    }).toThrow(/Journal\/a\.md cannot be/);
    expect(readdirSync(root)).toEqual(['Journal']);
  });

  it('never writes over a folder', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'a.md'));

    expect(() => {
      changeNote(root, 'a.md', () => ({ text: 'new' }));
    }).toThrow(/nothing was written/);
  });
});
