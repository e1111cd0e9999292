import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const CLI = resolve('pkg/cli/dist/cli.cjs');
export const TODAY = '2026-11-20';
export const NOTE = `${TODAY}.md`;

const made: string[] = [];
process.once('exit', () => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

/** A new, empty vault in the temporary folder; it goes with the process. */
export function newVault(): string {
  const root = mkdtempSync(join(tmpdir(), 'small-wins-hostile-'));
  mkdirSync(join(root, '.obsidian'));
  made.push(root);
  return root;
}

/** What writes have left in a folder. */
export function leftIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.small-wins'));
}
