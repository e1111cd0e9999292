import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli';
import { secretNotes, told } from './secret-vault';
import { temporaryFolder } from './temporary-folder';

const TODAY = ['--today', '2026-11-21'];

let root = '';

beforeEach(() => {
  root = temporaryFolder(secretNotes());
});

function printed(...args: string[]): string {
  const { status, stdout, stderr } = runCli(root, ...args, ...TODAY);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const WEEK = ['--week', '2026-11-17'];
const FACTS = ['--show', 'wins,days,run,minutes'];

describe('what leaves a vault full of secrets', () => {
  it.each([
    ['evidence as Markdown', ['export']],
    ['evidence as CSV', ['export', '--format', 'csv']],
    ['evidence as JSON', ['export', '--format', 'json']],
    ['evidence as a page', ['export', '--format', 'html']],
    ['evidence of a goal', ['export', '--goal', 'Spanish', '--format', 'json']],
    ['a calendar', ['export', '--format', 'ics']],
    ['kudos', ['export', '--kind', 'kudos', '--format', 'json']],
    ['a brag document', ['brag']],
    ['a brag document of a day', ['brag', '--from', '2026-11-17', '--to', '2026-11-17']],
    ['a story', ['story', '--goal', 'Spanish']],
    ['a card', ['share', ...WEEK, ...FACTS]],
    ['a card of its goal', ['share', '--month', '2026-11', '--goal', 'Spanish', '--show', 'goal']],
    [
      'a poster of a goal',
      ['share', '--year', '2026', '--goal', 'Spanish', '--size', 'poster', ...FACTS],
    ],
    [
      'a card with every line',
      [
        'share',
        ...WEEK,
        ...FACTS,
        '--line',
        'read',
        'rang',
        'filed',
        'saved',
        'scanned',
        'wrote',
        'slept',
        'stepped',
      ],
    ],
  ])('tells none of them: %s', (_, args) => {
    expect(told(printed(...args))).toEqual([]);
  });

  it.each([
    ['CSV', ['export', '--format', 'csv']],
    ['JSON', ['export', '--format', 'json']],
    ['a story', ['story', '--goal', 'Spanish']],
    ['a brag document', ['brag']],
    ['a card', ['share', ...WEEK, ...FACTS, '--line', 'slept']],
  ])('tells how no day felt: %s', (_, args) => {
    expect(printed(...args)).not.toMatch(/pulse/i);
  });

  it('is written as it is printed', () => {
    printed('brag', '--write');
    const brag = readFileSync(join(root, 'Reviews/Brag document 2026.md'), 'utf8');
    const out = join(root, 'out.html');
    printed('export', '--format', 'html', '--out', out);

    expect(told(brag)).toEqual([]);
    expect(told(readFileSync(out, 'utf8'))).toEqual([]);
    expect(readFileSync(out, 'utf8')).not.toContain(basename(root));
  });

  it('tells what it was made for', () => {
    const text = printed('export');

    for (const line of ['read … at last', 'rang … about it', 'filed the form', 'slept well']) {
      expect(text).toContain(line);
    }
  });

  it.each([
    ['people and notes, by names', ['export', '--names'], ['noteName', 'person', 'email']],
    ['places, by links', ['export', '--format', 'html', '--links'], ['folder']],
    ['setbacks, by their kind', ['export', '--kind', 'setback'], ['setback']],
    ['lessons, by their kind', ['export', '--kind', 'lesson'], ['lesson']],
    [
      'setbacks and lessons of a story',
      ['story', '--goal', 'Spanish', '--setbacks'],
      ['setback', 'lesson'],
    ],
    ['who said it, by names', ['brag', '--names'], ['noteName', 'person', 'kudosBy', 'email']],
  ] as const)('tells what is ticked and nothing more: %s', (_, args, secrets) => {
    expect(told(printed(...args))).toEqual(secrets);
  });

  it('never tells where the vault is', () => {
    for (const format of ['md', 'html', 'json', 'csv']) {
      const text = printed('export', '--format', format, '--links', '--names');

      expect(text).not.toContain(root);
      expect(text).not.toContain('file:');
    }
  });
});
