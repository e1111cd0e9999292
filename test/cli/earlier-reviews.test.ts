import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatDay } from '../../src/core/calendar/day';
import { day } from '../core/journal/a-journal';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/reviews');
const LAST = 75;

/** The notes of the vault for which earlier states of the program wrote these reviews. */
function notes(): Record<string, string> {
  const files: Record<string, string> = {
    '.obsidian/app.json': '{}',
    '.obsidian/daily-notes.json': '{"folder":"Journal"}',
    'Goals/Spanish.md':
      '---\nsmall-wins: goal\narea: spanish\nstep: open the book\nidentity: someone who reads on trams\n---\n',
    'Goals/Report.md':
      '---\nsmall-wins: goal\nmetrics: [words]\nstart: 2026-11-02\ndays: 14\n---\n',
  };
  for (let i = 0; i < LAST; i++) {
    const lines = [
      ...(i % 7 < 5 ? ['- ten calf raises #win/health'] : []),
      ...(i % 3 === 0
        ? [`- wrote *one* page_${i} of [[Report]] #win [words:: ${100 + i}] (25m)`]
        : []),
      ...(i % 4 === 0 ? ['- read a page [[Spanish]] #win'] : []),
      ...(i % 9 === 0
        ? ['- missed the tram, again #setback', '- leave ten minutes early #lesson']
        : []),
      ...(i % 10 === 0 ? ['- [x] open the book #step [[Spanish]]'] : []),
      ...(i % 11 === 0 ? ['- [ ] call **Mia** #step'] : []),
    ];
    const name = formatDay(day('2026-09-14') + i);
    files[`Journal/${name}.md`] = lines.map((line) => `${line}\n`).join('');
  }
  return files;
}

const fixture = (name: string) => readFileSync(join(FIXTURES, `${name}.md`), 'utf8');

const REGION = /%% small-wins:begin (\S+) (\S+) %%[^]*?%% small-wins:end \1 sha=\S+ %%/g;

/** A note with each region as its name alone. */
function around(text: string): string {
  return text.replace(REGION, '<$1 $2>');
}

/** A note whose owner has written below every other region, and at its end. */
function withOwnWords(text: string): string {
  let at = 0;
  const own = (region: string) =>
    at++ % 2 === 0 ? `${region}\n\nMine: *kept*  \r\n- [ ] my own  \ttask` : region;
  return `${text.replace(REGION, own)}\nThe end, without a newline`;
}

let root = '';

beforeEach(() => {
  root = temporaryFolder(notes());
});

/** Writes a review again and once more, of which an earlier state of the program wrote this text. */
function rewritten(path: string, args: readonly string[], text: string) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const run = () => {
    const { status, stdout, stderr } = runCli(root, ...args, '--write', '--today', '2026-11-24');
    return { status, said: `${stdout}${stderr}`, text: readFileSync(file, 'utf8') };
  };
  return { first: run(), second: run() };
}

const WEEK = ['review', '--week', '2026-11-16'];
const DAYS = ['review', '--days', '2026-11-02..2026-11-15'];
const STORY = ['story', '--goal', 'Spanish'];
const GERMAN = ['--lang', 'de'];
const FRENCH = ['--lang', 'fr'];

describe('what an earlier state of the program wrote', () => {
  it.each([
    // its first reviews: goal links on every line, "None this week.", hashes of the lines as written
    ['first-2026-W46', 'Reviews/2026-W46.md', ['review', '--week', '2026-11-09']],
    ['first-2026-W47', 'Reviews/2026-W47.md', WEEK],
    // repeats folded, empty sections, before markers named other periods
    ['second-2026-W47', 'Reviews/2026-W47.md', WEEK],
    // longer periods, whose hashes did not see wrapped lines as a formatter's
    ['third-2026-W47', 'Reviews/2026-W47.md', WEEK],
    ['third-2026-10', 'Reviews/2026-10.md', ['review', '--month', '2026-10']],
    ['third-2026-Q4', 'Reviews/2026-Q4.md', ['review', '--quarter', '2026-Q4']],
    ['third-2026', 'Reviews/2026.md', ['review', '--year', '2026']],
    ['third-days', 'Reviews/2026-11-02–2026-11-15.md', DAYS],
    // the first brag document and story
    ['fourth-2026-W47', 'Reviews/2026-W47.md', WEEK],
    ['fourth-brag', 'Reviews/Brag document 2026.md', ['brag']],
    ['fourth-story', 'Goals/The story of Spanish.md', STORY],
    // the first in other languages
    ['german-2026-W47', 'Reviews/2026-W47.md', [...WEEK, ...GERMAN]],
    ['german-2026-10', 'Reviews/2026-10.md', ['review', '--month', '2026-10', ...GERMAN]],
    ['german-2026', 'Reviews/2026.md', ['review', '--year', '2026', ...GERMAN]],
    ['german-days', 'Reviews/2026-11-02–2026-11-15.md', [...DAYS, ...GERMAN]],
    ['german-brag', 'Reviews/Erfolgsbericht 2026.md', ['brag', ...GERMAN]],
    ['german-story', 'Goals/Die Geschichte von Spanish.md', [...STORY, ...GERMAN]],
    ['french-2026-W47', 'Reviews/2026-W47.md', [...WEEK, ...FRENCH]],
    ['french-2026-10', 'Reviews/2026-10.md', ['review', '--month', '2026-10', ...FRENCH]],
    ['french-brag', 'Reviews/Réalisations 2026.md', ['brag', ...FRENCH]],
    // and as French is written today, in another's note
    ['german-2026-10', 'Reviews/2026-10.md', ['review', '--month', '2026-10', ...FRENCH]],
  ])(
    'is written again without a question, every byte around its regions kept: %s',
    (name, path, args) => {
      const before = withOwnWords(fixture(name));

      const { first, second } = rewritten(path, args, before);

      expect(first.status).toBe(0);
      expect(around(first.text)).toBe(around(before));
      // Nothing was taken for an edit of its owner.
      expect(first.said.trim().split('\n')).toHaveLength(1);
      expect(second.text).toBe(first.text);
    },
  );

  it.each(['first', 'second', 'third', 'fourth'])(
    'keeps a word that its owner has changed within a region: %s',
    (name) => {
      const edited = fixture(`${name}-2026-W47`).replace('ten calf raises', 'TEN calf raises');

      const { first } = rewritten('Reviews/2026-W47.md', WEEK, edited);

      expect(first.text).toContain('TEN calf raises');
      expect(first.said).toContain('you edited them: Wins.');
    },
  );
});
