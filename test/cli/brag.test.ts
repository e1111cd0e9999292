import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const TODAY = ['--today', '2026-11-21'];
const BRAG = 'Reviews/Brag document 2026.md';
const STORY = 'Goals/The story of Spanish.md';

function vault(): string {
  return temporaryFolder({
    '.obsidian/app.json': '{}',
    'Goals/Spanish.md': '---\nsmall-wins: goal\nfor: Abuela\n---\n',
    '2026-11-17.md': '- read a page [[Spanish]] #win\n- showed [[Tom]] how #win/team\n',
    '2026-11-20.md': '- forgot the words [[Spanish]] #setback\n',
  });
}

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

describe('a brag document from the command line', () => {
  it('is printed, and written around what its owner adds', () => {
    const root = vault();
    expect(runCli(root, 'brag', ...TODAY).stdout).toContain('- showed … how — 17 Nov');

    expect(runCli(root, 'brag', '--write', ...TODAY).stdout).toBe(
      `The brag document is in ${BRAG}.\n`,
    );
    writeFileSync(join(root, BRAG), `${read(root, BRAG)}\n- mine\n`);
    const before = read(root, BRAG);
    expect(runCli(root, 'brag', '--write', ...TODAY).stdout).toBe(`${BRAG} is up to date.\n`);
    expect(read(root, BRAG)).toBe(before);
    expect(runJson(root, 'list', ...TODAY)['entries']).toHaveLength(3);
  });

  it.each([
    [['--from', '2026-11-20', '--to', '2026-11-01'], 'Give the earlier day first.'],
    [['--from', 'whenever'], "isn't a day"],
    [['--force'], '--write'],
  ])('refuses %j', (options, sentence) => {
    const { status, stderr } = runCli(vault(), 'brag', ...options, ...TODAY);

    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe('a story from the command line', () => {
  it('is printed, and written beside the note of its goal', () => {
    const root = vault();
    expect(runCli(root, 'story', '--goal', 'spanish', ...TODAY).stdout).not.toContain('forgot');

    const { path, changed } = runJson(
      root,
      'story',
      '--goal',
      'Spanish',
      '--setbacks',
      '--write',
      ...TODAY,
    );

    expect([path, changed]).toEqual([STORY, true]);
    expect(read(root, STORY)).toContain('**For:** Abuela');
    expect(read(root, STORY)).toContain('Hard: forgot the words');
  });

  it.each([
    [[], 'Which goal?'],
    [['--goal', 'Spanisch'], 'Spanish'],
  ])('asks for a goal that there is: %j', (options, sentence) => {
    const { status, stderr } = runCli(vault(), 'story', ...options, ...TODAY);

    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
