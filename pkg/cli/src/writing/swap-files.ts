import { spawnSync } from 'node:child_process';
import { fstatSync, lstatSync } from 'node:fs';
import type { FileSnapshot } from './file-snapshot';

/** `other`: the file was not the one that was read, and is where it was · `unable`: this system cannot do it */
export type Swap = 'swapped' | 'other' | 'unable';

/** The number of the system call renameat2, by processor. */
const RENAMEAT2: Readonly<Record<string, number>> = {
  x64: 316,
  arm64: 276,
  arm: 382,
  ia32: 353,
  ppc64: 357,
  riscv64: 276,
  s390x: 347,
};

/**
 * Swaps two files, and back if the second is not the one that was read. Only this shows a program that replaces the
 * note between the last check and our rename. If the swap back brings up yet another file, that one is newer, and
 * goes back in its turn. -100: paths are relative to the working directory; 2: RENAME_EXCHANGE.
 */
const SWAP = `
use Time::HiRes ();
my ($call, $new, $note, $ino, $size, $mtime) = @ARGV;
my @stat = Time::HiRes::lstat($note) or exit 1;
exit 1 if $stat[1] != $ino || $stat[7] != $size || abs($stat[9] - $mtime) > 1e-6;
sub identity { join ' ', (Time::HiRes::lstat($_[0]))[1, 7, 9] }
my ($put, $wanted) = (identity($new), join ' ', @stat[1, 7, 9]);
for my $try (0 .. 99) {
  exit 3 if syscall($call + 0, -100, $new, -100, $note, 2) != 0;
  my $got = identity($new);
  exit($try == 0 ? 0 : 1) if $got eq $wanted;
  ($put, $wanted) = ($got, $put);
}
exit 1;
`;

/**
 * Swaps a new file, open as `handle`, with a note, in one step, if the note is still the one that was read. Node has
 * no function for that; Perl, which nearly every Linux has, can make the system call.
 */
export function swapFiles(
  handle: number,
  temporary: string,
  target: string,
  { stats }: FileSnapshot,
): Swap {
  const call = RENAMEAT2[process.arch];
  if (process.platform !== 'linux' || call === undefined) return 'unable';
  const seconds = `${stats.mtimeNs / 1_000_000_000n}.${String(stats.mtimeNs % 1_000_000_000n).padStart(9, '0')}`;
  const args = [String(call), temporary, target, String(stats.ino), String(stats.size), seconds];
  const { status } = spawnSync('perl', ['-e', SWAP, ...args], { stdio: 'ignore' });
  // Perl may have failed or been interrupted: the disk shows what was done.
  const now = lstatSync(target, { bigint: true, throwIfNoEntry: false });
  if (now?.ino === fstatSync(handle, { bigint: true }).ino) return 'swapped';
  return status === 1 ? 'other' : 'unable';
}
