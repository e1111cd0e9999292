import { fsyncSync, ftruncateSync, writeSync } from 'node:fs';

/**
 * Writes one text over another, in place, only where they differ. What the new text has more comes first: if the disk
 * is full, nothing has been overwritten yet.
 */
export function overwrite(handle: number, from: Buffer, to: Buffer): void {
  let same = 0;
  const shared = Math.min(from.length, to.length);
  while (same < shared && from[same] === to[same]) same++;
  if (to.length > from.length) writeAll(handle, to, from.length, to.length);
  writeAll(handle, to, same, shared);
  ftruncateSync(handle, to.length);
  fsyncSync(handle);
}

/** Writes the bytes from `start` to `end` at the same place in the file. */
export function writeAll(handle: number, bytes: Buffer, start: number, end: number): void {
  for (let at = start; at < end;) at += writeSync(handle, bytes, at, end - at, at);
}
