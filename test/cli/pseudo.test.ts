import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { outside } from '../core/words/pseudo';
import { run } from '../../pkg/cli/src/run';

// Everything is said in a language that nobody speaks: what is not between its brackets is not from the catalogue.
vi.mock('../../src/core/words/languages', async () => {
  const { pseudo } = await import('../core/words/pseudo');
  return { wordsOf: () => Promise.resolve(pseudo) };
});

// Files share their modules: those of later files are to have all languages again.
afterAll(() => {
  vi.doUnmock('../../src/core/words/languages');
  vi.resetModules();
});

const vault = mkdtempSync(join(tmpdir(), 'small-wins-'));

afterAll(() => {
  rmSync(vault, { recursive: true });
});

beforeAll(() => {
  mkdirSync(join(vault, '.obsidian'));
  mkdirSync(join(vault, 'Στόχοι'));
  writeFileSync(
    join(vault, 'Στόχοι/Ωμέγα.md'),
    '---\nsmall-wins: goal\nfor: Άλφα\nstep: δέλτα\ncue: έψιλον\naim: 600 λόγια\nend: 2026-12-24\n---\n',
  );
  for (let index = 0; index < 120; index++) {
    const day = new Date(Date.UTC(2026, 6, 24 + index)).toISOString().slice(0, 10);
    const lines = [
      `- ένα δύο [[Ωμέγα]] [λόγια:: ${String(20 + index)}] #win/υγεία`,
      ...(index % 5 === 0 ? ['- κακός ύπνος #setback', '- νωρίτερα #lesson'] : []),
      ...(index % 7 === 0 ? ['- μπράβο #kudos', '- [x] μικρό #step', '- [ ] άλλο #step'] : []),
    ];
    writeFileSync(
      join(vault, `${day}.md`),
      index % 9 === 8 ? '- τίποτα\n' : `${lines.join('\n')}\n`,
    );
  }
  writeFileSync(join(vault, 'Άλλα.md'), '- χωρίς μέρα #win\n- @(κάποτε) αόριστο #win\n- #win\n');
});

/** What is typed in any language. */
const TYPED = [
  /small-wins(?: (?:list|log|review|export|share|story)\b)?/g,
  // the code of a problem
  / \([a-z]+(?:-[a-z]+)+\)/g,
  /^ {2}text +/g,
  /--?\w[\w-]*(?: <[^>]*>| \[[^\]]*\])?/g,
  /\[(?:options|command|text\.\.\.)\]|<text\.\.\.>/g,
  /`[^`]*`|\[\[[^\]]*\]\]|%%.*?%%|\[\w+::[^\]]*\]/g,
  /#[\w/-]+/g,
  /\S*\.md\S*|\/\S+/g,
];

/** The names of commands, at the beginning of a line of the help. */
const COMMANDS =
  /^ {2}(?:today|list|streak|goals|summary|heatmap|patterns|milestones|on-this-day|proof|experiments|review|log|brag|story|share|export|check|watch|help)\b/;

/** What a run prints that is not the catalogue's, line by line. */
async function printed(...words: string[]): Promise<string[]> {
  let text = '';
  const take = (chunk: unknown) => {
    text += String(chunk);
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(take);
  const error = vi.spyOn(process.stderr, 'write').mockImplementation(take);
  const argv = ['node', 'small-wins', '--vault', vault, '--today', '2026-11-20', '--no-cache'];
  await run([...argv, ...words]);
  out.mockRestore();
  error.mockRestore();
  expect(text).toContain('⟦');
  // The heatmap cuts the names of weekdays.
  const whole = words[0] === 'heatmap' ? text.replaceAll(/⟦(?=[A-Z][a-z] )/g, '') : text;
  const rest = outside(whole) ?? `torn: ${text}`;
  return rest
    .split('\n')
    .map((line) =>
      TYPED.reduce((left, each) => left.replaceAll(each, ' '), line.replace(COMMANDS, '')),
    )
    .filter((line) => /[A-Za-z]{3}/.test(line));
}

describe('in a language that nobody speaks', () => {
  it.each(
    [
      'today',
      'list',
      'streak',
      'goals',
      'summary',
      'heatmap',
      'patterns',
      'milestones',
      'on-this-day',
      'proof',
      'experiments',
      'review',
      'review --month 2026-10',
      'brag',
      'story --goal Ωμέγα',
      'export',
      'check',
    ].map((words) => [words]),
  )('says all of `%s`', async (words) => {
    expect(await printed(...words.split(' '))).toEqual([]);
  });

  it.each(['', 'list', 'log', 'review', 'export', 'share', 'story'].map((command) => [command]))(
    'says all of `%s --help`',
    async (command) => {
      expect(await printed(...(command === '' ? [] : [command]), '--help')).toEqual([]);
    },
  );

  it.each(
    [
      'Ψ',
      'list --Ψ',
      'list --from',
      'list --kind Ψ',
      'log',
      'streak --goal Ψ',
      'heatmap --range Ψ',
      'review --week Ψ',
      'log Ψ --at Ψ',
      'export --format Ψ',
      'log Ψ --on 2027-01-01',
      'review --force',
      'streak --lang xx',
    ].map((words) => [words]),
  )('refuses `%s`', async (words) => {
    expect(await printed(...words.split(' '))).toEqual([]);
  });
});
