import { it } from 'vitest';

const isPosix = process.platform !== 'win32';

/** A test with links, pipes or modes: Windows has no pipes among files, and lets few people make links. */
export const itOnPosix = it.runIf(isPosix);

/** What can be tried on this system. */
export function onPosix<Case>(...cases: readonly Case[]): readonly Case[] {
  return isPosix ? cases : [];
}
