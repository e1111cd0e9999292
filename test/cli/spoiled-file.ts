import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { onPosix } from './posix';

type Spoiled = readonly [how: string, spoil: (file: string) => void];

/** What may become of a file that a cache has written, by how that is told. */
export const SPOILED: readonly Spoiled[] = [
  ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
  ['without its end', (file) => writeFileSync(file, readFileSync(file).subarray(0, -16))],
  ['empty', (file) => writeFileSync(file, '')],
  ['of zeros', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
  ['of something else', (file) => writeFileSync(file, '{"notes":[[1,2,null,[]]]}')],
  ['with one bit changed', flipBit],
  ['that is a folder', (file) => (rmSync(file), mkdirSync(file))],
  ...onPosix<Spoiled>(
    ['that others may write', (file) => chmodSync(file, 0o666)],
    ['in a folder that others may write to', (file) => chmodSync(join(file, '..'), 0o777)],
    ['that is a link', makeLink],
    ['that is a pipe', (file) => (rmSync(file), makePipe(file))],
  ),
];

/** A named pipe that nobody writes into: reading it would wait forever. */
function makePipe(file: string): void {
  execFileSync('mkfifo', ['-m', '600', file]);
}

function flipBit(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(file, bytes);
}

function makeLink(file: string): void {
  renameSync(file, `${file}.real`);
  symlinkSync(`${file}.real`, file);
}
