import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../cli/temporary-folder';
import { runCli } from '../cli/run-cli';

/** Friday 20 November 2026, on every page. */
const TODAY = '2026-11-20';
const FENCE = /^(`{3,})(\w*) ?(.*)$/;

/** A fenced block of a page, as the indexes of its first and last line. */
interface Block {
  readonly language: string;
  /** what follows the language: the path of a note */
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/**
 * A page with what its examples print printed again. Each section (from a `## ` to the next) is a vault of its own: a
 * block `markdown 2026-11-20.md` is a note in it, and in a block `console` each line that begins with `$` is run there,
 * with what it prints below it. `$ cat NOTE` shows a note.
 */
export function printedAgain(page: string): string {
  const lines = page.split('\n');
  const printed: string[] = [];
  let vault: string | null = null;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line.startsWith('## ')) vault = null;
    printed.push(line);
    const block = blockAt(lines, i);
    if (block === null) continue;
    const inside = lines.slice(block.first + 1, block.last);
    if (block.path !== '') {
      vault ??= temporaryFolder({ '.obsidian/app.json': '{}' });
      write(join(vault, block.path), `${inside.join('\n')}\n`);
    }
    if (block.language === 'console') {
      vault ??= temporaryFolder({ '.obsidian/app.json': '{}' });
      const within = vault;
      const commands = inside.filter((text) => text.startsWith('$ '));
      printed.push(...commands.flatMap((command) => [command, ...outputOf(command, within)]));
    } else printed.push(...inside);
    printed.push(lines[block.last] ?? '');
    i = block.last;
  }
  return printed.join('\n');
}

/** How many commands a page shows. */
export function commandsIn(page: string): number {
  return page.match(/^\$ small-wins /gm)?.length ?? 0;
}

function blockAt(lines: readonly string[], first: number): Block | null {
  const [, fence, language = '', path = ''] = FENCE.exec(lines[first] ?? '') ?? [];
  if (fence === undefined) return null;
  const length = lines.slice(first + 1).indexOf(fence);
  if (length < 0) throw new Error(`line ${first + 1}: a block without an end`);
  return { language, path, first, last: first + 1 + length };
}

function outputOf(command: string, vault: string): string[] {
  const [program, ...args] = wordsOf(command.slice(2));
  if (program === 'cat') return withoutEnd(readFileSync(join(vault, args[0] ?? ''), 'utf8'));
  if (program !== 'small-wins') throw new Error(`${command}: no such program here`);
  const { stdout, stderr } = runCli(vault, ...args, '--today', TODAY);
  return withoutEnd(stdout + stderr);
}

/** Words as a shell splits them; double quotes keep what is between them together. */
function wordsOf(command: string): string[] {
  return Array.from(
    command.matchAll(/"([^"]*)"|(\S+)/g),
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}

function withoutEnd(text: string): string[] {
  return text.trimEnd().split('\n');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
