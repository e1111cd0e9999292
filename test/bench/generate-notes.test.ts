import { describe, expect, it } from 'vitest';

import { dayOf } from '../../src/core/calendar/day';
import { generateNotes, type GeneratedNote } from './generate-notes';

const FROM = dayOf(2024, 2, 27);

function notesOf(seed: number, count: number): GeneratedNote[] {
  return [...generateNotes({ seed, count, from: FROM })];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('generated notes', () => {
  it('are the same for the same seed', () => {
    expect(notesOf(7, 50)).toEqual(notesOf(7, 50));
  });

  it('differ from seed to seed', () => {
    const [one, other] = [notesOf(7, 50), notesOf(8, 50)];

    expect(one.filter((note, index) => note.text === other[index]?.text)).toEqual([]);
  });

  it('begin a longer vault with the notes of the shorter one', () => {
    expect(notesOf(7, 80).slice(0, 50)).toEqual(notesOf(7, 50));
  });

  it('stand at the path of their day, one a day, over a leap day', () => {
    expect(notesOf(1, 4).map((note) => note.path)).toEqual([
      'Journal/2024/02/2024-02-27.md',
      'Journal/2024/02/2024-02-28.md',
      'Journal/2024/02/2024-02-29.md',
      'Journal/2024/03/2024-03-01.md',
    ]);
  });

  it('are none where none is asked for', () => {
    expect(notesOf(1, 0)).toEqual([]);
  });

  it('hold about 60 lines', () => {
    const lines = notesOf(1, 2000).map((note) => occurrences(note.text, '\n'));

    expect(mean(lines)).toBeGreaterThan(55);
    expect(mean(lines)).toBeLessThan(65);
  });

  it('weigh about 3 KB', () => {
    const bytes = notesOf(1, 2000).map((note) => new TextEncoder().encode(note.text).length);

    expect(mean(bytes)).toBeGreaterThan(2800);
    expect(mean(bytes)).toBeLessThan(3200);
  });

  it('hold wins on about 60 % of the days', () => {
    const won = notesOf(1, 2000).filter((note) => note.text.includes('#win'));

    expect(won.length / 2000).toBeGreaterThan(0.57);
    expect(won.length / 2000).toBeLessThan(0.63);
  });

  it('hold one to four wins on a day that has any', () => {
    const wins = notesOf(1, 2000).map((note) => occurrences(note.text, '#win'));

    expect(new Set(wins)).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it.each(['#step', '#setback', '#lesson'])('hold a few of %s', (tag) => {
    const marked = notesOf(1, 2000).filter((note) => note.text.includes(tag));

    expect(marked.length / 2000).toBeGreaterThan(0.04);
    expect(marked.length / 2000).toBeLessThan(0.25);
  });

  it.each([
    ['front matter', /^---\n[^]*?\n---\n/],
    ['a heading', /^## /m],
    ['a nested task', /^\t- \[ \] /m],
    ['a nested list', /^ {3}[-*] /m],
    ['a quote', /^> /m],
    ['a table', /^\| -+ \|/m],
    ['fenced code', /^```\n[^]*?\n```$/m],
    ['a wiki-link', /\[\[.+?\]\]/],
    ['a web link', /\]\(https:/],
  ])('hold %s in almost every note', (_name, pattern) => {
    const holding = notesOf(1, 500).filter((note) => pattern.test(note.text));

    expect(holding.length / 500).toBeGreaterThan(0.9);
  });
});
