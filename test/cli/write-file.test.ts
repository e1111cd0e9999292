import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../pkg/cli/src/failure';
import { changeNote, writeOutput } from '../../pkg/cli/src/write-file';
import { crumbOf } from '../../pkg/cli/src/writing/crumb';
import { temporaryFolder } from './temporary-folder';
import { itOnPosix } from './posix';

// Files share their modules: what another one has loaded would keep the calls that are replaced below.
vi.hoisted(() => {
  vi.resetModules();
});

/** What another program does at the last moment before our rename, whichever call makes it. */
const before: { rename: (() => void) | null; hasPerl: boolean } = vi.hoisted(() => ({
  rename: null,
  hasPerl: true,
}));

/** What another program does right after a path was looked for and not found. */
const after: { missing: ((path: string) => void) | null } = vi.hoisted(() => ({ missing: null }));

/** Whether nothing more fits on the disk. */
const disk = vi.hoisted(() => ({ isFull: false }));

vi.mock('node:child_process', async (original) => {
  const processes = await original<typeof import('node:child_process')>();
  return {
    ...processes,
    spawnSync: (command: string, args: string[], options: object) => {
      if (command !== 'perl') return processes.spawnSync(command, args, options);
      if (!before.hasPerl) return { status: null };
      const act = before.rename;
      before.rename = null;
      act?.();
      return processes.spawnSync(command, args, options);
    },
  };
});

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    fsyncSync: (handle: number) => {
      if (disk.isFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      fs.fsyncSync(handle);
    },
    realpathSync: (path: string) => {
      try {
        return fs.realpathSync(path);
      } catch (error) {
        const act = after.missing;
        after.missing = null;
        act?.(path);
        throw error;
      }
    },
    renameSync: (from: string, to: string) => {
      const act = before.rename;
      before.rename = null;
      act?.();
      fs.renameSync(from, to);
    },
  };
});

/** Empties a file, writes half of a text into it, and the other half later, as over a slow network. */
const SLOW_SAVE = `
const fs = require('node:fs');
const [file, half, rest] = process.argv.slice(1);
const handle = fs.openSync(file, 'w');
fs.writeSync(handle, half);
console.log('half');
setTimeout(() => { fs.writeSync(handle, rest); fs.closeSync(handle); }, 700);
`;

/** A change as `log` makes it: a line at the end. */
function withLine(line: string): (text: string | null) => { text: string } {
  return (text) => ({ text: `${text ?? 'new\n'}${line}\n` });
}

function crumbs(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.small-wins'));
}

describe('changing a note', () => {
  it('makes the note with its folders where there is none', async () => {
    const root = temporaryFolder();

    await changeNote(root, 'Journal/2026/a.md', (text) => ({ text: `${text ?? 'new'}\n` }));

    expect(readFileSync(join(root, 'Journal/2026/a.md'), 'utf8')).toBe('new\n');
  });

  it.runIf(process.platform === 'linux').each(['', 'theirs, one\n- half a l'])(
    'waits for a program that has a note open and has written %j of it',
    async (half) => {
      const root = temporaryFolder({ 'a.md': 'owner\n' });
      const slow = spawn(process.execPath, ['-e', SLOW_SAVE, join(root, 'a.md'), half, 'ine\n']);
      await once(slow.stdout, 'data');

      const changed = changeNote(root, 'a.md', withLine('ours'));
      await once(slow, 'exit');
      await changed;

      expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(`${half}ine\nours\n`);
    },
  );

  it.each(['a.md', 'Journal/a.md'])(
    'changes the note that another program makes at %s while it is looked for',
    async (path) => {
      const root = temporaryFolder({ 'Journal/b.md': '' });
      after.missing = (missing) => {
        writeFileSync(missing, 'theirs\n');
      };

      await changeNote(root, path, withLine('ours'));

      expect(readFileSync(join(root, path), 'utf8')).toBe('theirs\nours\n');
    },
  );

  itOnPosix('keeps byte order mark, line ends, mode', async () => {
    const root = temporaryFolder({ 'a.md': '\uFEFFone\r\ntwo\rthree' });
    chmodSync(join(root, 'a.md'), 0o664);

    await changeNote(root, 'a.md', (text) => ({ text: `${text ?? ''} four` }));

    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('\uFEFFone\r\ntwo\rthree four');
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o664);
  });

  it.each(['../a.md', 'Journal/../../a.md', '..', '../vault-b/a.md'])(
    'refuses %s, which leads out of the vault',
    async (path) => {
      const folder = temporaryFolder({ 'a.md': 'not ours', 'vault-b/a.md': 'nor this' });
      const root = join(folder, 'vault');
      mkdirSync(root);

      await expect(changeNote(root, path, () => ({ text: 'new' }))).rejects.toThrow(
        'is outside of the vault.',
      );
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('not ours');
      expect(readdirSync(root)).toEqual([]);
    },
  );

  it('leaves the time of a note that does not change', async () => {
    const root = temporaryFolder({ 'a.md': 'same' });
    utimesSync(join(root, 'a.md'), 1_000, 1_000);

    await changeNote(root, 'a.md', (text) => ({ text: text ?? '' }));

    expect(statSync(join(root, 'a.md')).mtimeMs).toBe(1_000_000);
  });

  itOnPosix('changes the note that a link leads to', async () => {
    const root = temporaryFolder({ 'a.md': 'old' });
    symlinkSync(join(root, 'a.md'), join(root, 'b.md'));

    await changeNote(root, 'b.md', () => ({ text: 'new' }));

    expect(lstatSync(join(root, 'b.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('new');
  });

  it.each([
    ["isn't UTF-8. Save it as UTF-8 first.", Buffer.from([0x61, 0xff, 0xfe, 0x62])],
    ["isn't UTF-8. Save it as UTF-8 first.", Buffer.from('- caf\xe9 #win', 'latin1')],
    ["isn't UTF-8. Save it as UTF-8 first.", Buffer.from('- fine 🎉').subarray(0, -1)],
    ['is saved as UTF-16. Save it as UTF-8 first.', Buffer.from('- walked #win\n', 'utf16le')],
    ['are zeros that a crash or a broken sync has left.', Buffer.from('- walked #win\n\0\0\0\0')],
  ])('refuses a note that is not text: %s', async (reason, bytes) => {
    const root = temporaryFolder({ 'a.md': bytes });

    await expect(changeNote(root, 'a.md', () => ({ text: 'new' }))).rejects.toThrow(reason);
    expect(readFileSync(join(root, 'a.md'))).toEqual(bytes);
  });

  it('makes no note beside the one that is still in iCloud', async () => {
    const root = temporaryFolder({ 'Days/.a.md.icloud': 'bplist00' });

    await expect(changeNote(root, 'Days/a.md', () => ({ text: 'new' }))).rejects.toThrow(
      "Days/a.md can't be read (it's in iCloud and not on this computer yet). Nothing was written.",
    );
    expect(readdirSync(join(root, 'Days'))).toEqual(['.a.md.icloud']);
  });

  it('leaves the old note, and no crumbs beside it, if the change fails', async () => {
    const root = temporaryFolder({ 'a.md': 'old' });

    await expect(
      changeNote(root, 'a.md', () => {
        throw new Failure(() => 'no');
      }),
    ).rejects.toThrow('no');
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  it('says that the note was not made if a file is where its folder should be', async () => {
    const root = temporaryFolder({ Journal: 'a file' });

    await expect(changeNote(root, 'Journal/a.md', () => ({ text: 'new' }))).rejects.toThrow(
      /Journal\/a\.md can't be/,
    );
    expect(readdirSync(root)).toEqual(['Journal']);
  });

  it('leaves no empty folder on a full disk, and the folders that were there', async () => {
    const root = temporaryFolder({ 'Reviews/2026/a.md': 'kept\n' });
    disk.isFull = true;
    try {
      for (const path of ['Days/2026/11/a.md', 'Reviews/2026/11/a.md', 'Reviews/2026/b.md']) {
        await expect(changeNote(root, path, withLine('b'))).rejects.toThrow(
          `${path} can't be written (the disk is full)`,
        );
      }
    } finally {
      disk.isFull = false;
    }

    expect(readdirSync(root, { recursive: true }).sort()).toEqual([
      'Reviews',
      'Reviews/2026',
      'Reviews/2026/a.md',
    ]);
  });

  it('never writes over a folder', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'a.md'));

    await expect(changeNote(root, 'a.md', () => ({ text: 'new' }))).rejects.toThrow(
      'a.md is a folder, not a note. Nothing was written.',
    );
  });
});

describe('a note that others write as well', () => {
  it('keeps the lines of all of our own, in an old note and in a new one', async () => {
    const root = temporaryFolder({ 'old.md': 'old\n' });
    const lines = Array.from({ length: 40 }, (_, i) => `line ${i}`);

    await Promise.all(
      lines.flatMap((line) => [
        changeNote(root, 'old.md', withLine(line)),
        changeNote(root, 'Days/new.md', withLine(line)),
      ]),
    );

    for (const path of ['old.md', 'Days/new.md']) {
      const written = readFileSync(join(root, path), 'utf8').split('\n').slice(1, -1);
      expect(written.sort()).toEqual([...lines].sort());
    }
    expect([...crumbs(root), ...crumbs(join(root, 'Days'))]).toEqual([]);
  });

  it.each([
    ['saved', (file: string) => writeFileSync(file, 'theirs\n')],
    [
      'replaced',
      (file: string) => {
        writeFileSync(`${file}.new`, 'theirs\n');
        renameSync(`${file}.new`, file);
      },
    ],
  ])('is read again where it was %s after it was read', async (_, save) => {
    const root = temporaryFolder({ 'a.md': 'mine\n' });
    const file = join(root, 'a.md');
    let asked = 0;

    await changeNote(root, 'a.md', (text) => {
      // The first answer is worked out before there is a lock, the second from the draft.
      if (asked++ === 0) save(file);
      return withLine('logged')(text);
    });

    expect(readFileSync(file, 'utf8')).toBe('theirs\nlogged\n');
    expect(crumbs(root)).toEqual([]);
  });

  it.each([
    ['saved into the old note', true],
    ['saved into the old note, where files cannot be swapped,', false],
  ])('keeps what is %s at the moment of the rename', async (_, hasPerl) => {
    const root = temporaryFolder({ 'a.md': 'mine\n' });
    before.hasPerl = hasPerl;
    before.rename = () => {
      writeFileSync(join(root, 'a.md'), 'theirs\n');
    };

    await changeNote(root, 'a.md', withLine('logged'));
    before.hasPerl = true;

    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('theirs\nlogged\n');
    expect(crumbs(root)).toEqual([]);
  });

  it('never makes a note over one that another program made meanwhile', async () => {
    const root = temporaryFolder();
    let asked = 0;

    await changeNote(root, 'a.md', (text) => {
      if (asked++ === 0) writeFileSync(join(root, 'a.md'), 'theirs\n');
      return withLine('logged')(text);
    });

    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('theirs\nlogged\n');
  });

  it('makes the note again where it was deleted meanwhile', async () => {
    const root = temporaryFolder({ 'a.md': 'mine\n' });
    let asked = 0;

    await changeNote(root, 'a.md', (text) => {
      if (asked++ === 0) rmSync(join(root, 'a.md'));
      return withLine('logged')(text);
    });

    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('new\nlogged\n');
  });
});

describe('what a note is besides its text', () => {
  it.runIf(process.getuid?.() === 0)('keeps owner, group and mode', async () => {
    const root = temporaryFolder({ 'a.md': 'old\n' });
    chownSync(join(root, 'a.md'), 1234, 2345);
    chmodSync(join(root, 'a.md'), 0o640);

    await changeNote(root, 'a.md', withLine('logged'));

    const { uid, gid, mode } = statSync(join(root, 'a.md'));
    expect([uid, gid, mode & 0o7777]).toEqual([1234, 2345, 0o640]);
  });

  it.runIf(process.getuid?.() === 0)(
    'belongs to the owner of the folder where root makes it',
    async () => {
      const root = temporaryFolder();
      chownSync(root, 1234, 2345);

      await changeNote(root, 'Days/2026/a.md', withLine('logged'));

      for (const path of ['Days', 'Days/2026', 'Days/2026/a.md']) {
        const { uid, gid } = statSync(join(root, path));
        expect([path, uid, gid]).toEqual([path, 1234, 2345]);
      }
    },
  );

  const python = (code: string, file: string) =>
    spawnSync('python3', ['-c', `import os,sys\n${code}`, file], { encoding: 'utf8' });
  const hasAttributes =
    python(
      'f=sys.argv[1]; open(f,"w").close(); os.setxattr(f,"user.a",b"1"); os.remove(f)',
      '.xattr',
    ).status === 0;

  it.runIf(hasAttributes)('keeps extended attributes', async () => {
    const root = temporaryFolder({ 'a.md': 'old\n' });
    const file = join(root, 'a.md');
    python('os.setxattr(sys.argv[1],"user.color",b"red")', file);

    await changeNote(root, 'a.md', withLine('logged'));

    expect(readFileSync(file, 'utf8')).toBe('old\nlogged\n');
    expect(python('print(os.getxattr(sys.argv[1],"user.color").decode())', file).stdout).toBe(
      'red\n',
    );
  });

  it('keeps hard links', async () => {
    const root = temporaryFolder({ 'a.md': 'old\n' });
    linkSync(join(root, 'a.md'), join(root, 'b.md'));

    await changeNote(root, 'a.md', withLine('logged'));
    await changeNote(root, 'b.md', () => ({ text: 'short\n' }));

    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('short\n');
    expect(statSync(join(root, 'a.md')).nlink).toBe(2);
    expect(crumbs(root)).toEqual([]);
  });

  it('may be a name as long as names may be', async () => {
    const name = `${'n'.repeat(252)}.md`;
    const root = temporaryFolder({ [name]: 'old\n' });

    await changeNote(root, name, withLine('logged'));
    await changeNote(root, name.replace('n', 'm'), withLine('logged'));

    expect(readFileSync(join(root, name), 'utf8')).toBe('old\nlogged\n');
    expect(readdirSync(root)).toHaveLength(2);
  });
});

describe('what is not written', () => {
  it('is a note that is read-only', async () => {
    const root = temporaryFolder({ 'a.md': 'old\n' });
    chmodSync(join(root, 'a.md'), 0o444);

    await expect(changeNote(root, 'a.md', withLine('x'))).rejects.toThrow(
      'a.md is read-only. Nothing was written.',
    );
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old\n');
  });

  itOnPosix('is a pipe, which would be waited for', async () => {
    const root = temporaryFolder();
    execFileSync('mkfifo', [join(root, 'a.md')]);

    await expect(changeNote(root, 'a.md', withLine('x'))).rejects.toThrow(
      'a.md is a named pipe, not a note. Nothing was written.',
    );
    expect(lstatSync(join(root, 'a.md')).isFIFO()).toBe(true);
  });

  it('is one whose lock is a folder of somebody else', async () => {
    const root = temporaryFolder({ 'a.md': 'old\n' });
    const lock = crumbOf(join(root, 'a.md'), 'lock');
    mkdirSync(lock);

    await expect(changeNote(root, 'a.md', withLine('x'))).rejects.toThrow(lock);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old\n');
    expect(existsSync(lock)).toBe(true);
  });

  itOnPosix('has a lock that is a pipe, with leftovers', async () => {
    const root = temporaryFolder({ 'a.md': 'old\n', 'b.md': 'old\n' });
    const lock = crumbOf(join(root, 'b.md'), 'lock');
    execFileSync('mkfifo', [lock]);
    writeFileSync(lock.replace('lock', '0123456789ab.tmp'), 'old\n');

    await changeNote(root, 'a.md', withLine('x'));

    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old\nx\n');
    expect(lstatSync(lock).isFIFO()).toBe(true);
    await expect(changeNote(root, 'b.md', withLine('x'))).rejects.toThrow(lock);
  });

  itOnPosix('is a link that leads nowhere', async () => {
    const root = temporaryFolder();
    symlinkSync(join(root, 'away/a.md'), join(root, 'a.md'));
    symlinkSync(join(root, 'away'), join(root, 'Days'));

    for (const path of ['a.md', 'Days/a.md']) {
      await expect(changeNote(root, path, withLine('x'))).rejects.toThrow(
        `${path} is a link that leads nowhere, or in a folder that is one. Nothing was written.`,
      );
    }
    expect(existsSync(join(root, 'away'))).toBe(false);
  });

  itOnPosix('is what a link leads to out of the vault', async () => {
    const folder = temporaryFolder({
      bashrc: 'theirs\n',
      'vault/b.md': '',
      'other/c.md': 'theirs\n',
    });
    const root = join(folder, 'vault');
    symlinkSync('../bashrc', join(root, 'a.md'));
    symlinkSync('../other', join(root, 'Days'));

    for (const path of ['a.md', 'Days/c.md', 'Days/new.md', 'Days/2026/new.md']) {
      await expect(changeNote(root, path, withLine('x'))).rejects.toThrow(
        'is a link out of the vault, or in a folder that is one. Nothing was written.',
      );
    }
    expect(readFileSync(join(folder, 'bashrc'), 'utf8')).toBe('theirs\n');
    expect(readdirSync(join(folder, 'other'))).toEqual(['c.md']);
  });
});

describe('what killed runs left', () => {
  const dead = JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), token: 'x' });

  it('is removed by the next run in the folder, for whichever note', async () => {
    const root = temporaryFolder({ 'a.md': 'old\n', 'b.md': 'old\n' });
    writeFileSync(crumbOf(join(root, 'a.md'), 'lock'), dead);
    writeFileSync(crumbOf(join(root, 'b.md'), 'lock'), dead);
    writeFileSync(crumbOf(join(root, 'b.md'), 'lock').replace('lock', '0123456789ab.tmp'), 'old\n');
    linkSync(
      join(root, 'a.md'),
      crumbOf(join(root, 'a.md'), 'lock').replace('lock', '0123456789ab.old'),
    );

    await changeNote(root, 'a.md', withLine('logged'));

    expect(readdirSync(root).sort()).toEqual(['a.md', 'b.md']);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old\nlogged\n');
  });

  it('is a lock of a process that may live, and is old', async () => {
    const root = temporaryFolder({ 'a.md': 'old\n' });
    const lock = crumbOf(join(root, 'a.md'), 'lock');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: 'elsewhere', token: 'x' }));
    utimesSync(lock, 1_000, 1_000);

    await changeNote(root, 'a.md', withLine('logged'));

    expect(readdirSync(root)).toEqual(['a.md']);
  });

  it('is left to a run that lives', async () => {
    const root = temporaryFolder({ 'a.md': 'old\n', 'b.md': 'old\n' });
    const lock = crumbOf(join(root, 'b.md'), 'lock');
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: hostname(), token: 'x' }));

    await changeNote(root, 'a.md', withLine('logged'));

    expect(existsSync(lock)).toBe(true);
  });

  it.each([
    ['before its first byte', 'one\ntwo\n'],
    ['in the middle', 'one\nnew\n'],
    ['with room made only', 'one\ntwo\n\0\0\0\0\0\0'],
    ['before it was cut', 'one\nnew\nlogge'],
  ])('is a note half written in place: the text before is restored (%s)', async (_, halfway) => {
    const root = temporaryFolder({ 'a.md': halfway });
    journalOf(root, 'one\ntwo\n', 'one\nnew\nlogged\n');

    await changeNote(root, 'a.md', withLine('later'));

    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('one\ntwo\nlater\n');
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  it('is the text from before, beside a note that its user has changed since', async () => {
    const root = temporaryFolder({ 'a.md': 'quite another text\n' });
    journalOf(root, 'one\ntwo\n', 'one\nnew\n');

    await changeNote(root, 'a.md', withLine('later'));

    const [kept, ...rest] = readdirSync(root).filter((name) => name.endsWith('.txt'));
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('quite another text\nlater\n');
    expect(readFileSync(join(root, kept ?? ''), 'utf8')).toBe('one\ntwo\n');
    expect([...rest, ...crumbs(root)]).toEqual([]);
  });

  function journalOf(root: string, before: string, after: string): void {
    const head = JSON.stringify({ name: 'a.md', before: before.length, after: after.length });
    writeFileSync(crumbOf(join(root, 'a.md'), 'journal'), `${head}\n${before}${after}`);
  }
});

describe('writing a file that is not a note', () => {
  it('replaces only what it may', async () => {
    const root = temporaryFolder({ 'drawing.svg': '<svg/>', 'empty.svg': '' });

    await expect(writeOutput(root, join(root, 'drawing.svg'), 'ours', () => false)).rejects.toThrow(
      'is there already. Nothing was written.',
    );
    await writeOutput(root, join(root, 'empty.svg'), 'ours', () => false);
    await writeOutput(root, join(root, 'Pictures/new.svg'), 'ours', () => false);

    expect(readFileSync(join(root, 'drawing.svg'), 'utf8')).toBe('<svg/>');
    expect(readFileSync(join(root, 'empty.svg'), 'utf8')).toBe('ours');
    expect(readFileSync(join(root, 'Pictures/new.svg'), 'utf8')).toBe('ours');
  });
});
