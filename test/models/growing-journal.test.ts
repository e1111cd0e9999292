import { describe, expect, it } from 'vitest';
import type { JournalNote } from '../../src/core/journal/journal';
import { GrowingJournal } from '../../src/models/growing-journal';

function note(path: string, day: number): JournalNote {
  return { path, day, isDaily: true, entries: [], rest: false, pauses: [], problems: [] };
}

function days(growing: GrowingJournal): (number | null)[] {
  return growing.shown.notes().map(({ day }) => day);
}

describe('a growing journal', () => {
  it('shows what a first scan reads at once', () => {
    const growing = new GrowingJournal();
    const journal = growing.begin('shown');

    growing.take(journal, 'a.md', note('a.md', 1));

    expect(days(growing)).toEqual([1]);
  });

  it('hides what a later scan reads until it is done', () => {
    const growing = new GrowingJournal();
    growing.take(growing.begin('shown'), 'a.md', note('a.md', 1));
    const journal = growing.begin('new');
    growing.take(journal, 'a.md', note('a.md', 2));
    const before = days(growing);

    growing.end();

    expect([before, days(growing)]).toEqual([[1], [2]]);
  });

  it('takes a note that changes during a scan into both journals', () => {
    const growing = new GrowingJournal();
    growing.begin('shown');
    growing.begin('new');
    growing.change('a.md', note('a.md', 3));
    const before = days(growing);

    growing.end();

    expect([before, days(growing), growing.hasChanged('a.md')]).toEqual([[3], [3], true]);
  });

  it('forgets at the next scan which notes changed, and which could not be read', () => {
    const growing = new GrowingJournal();
    growing.begin('shown');
    growing.change('a.md', null);
    growing.notRead('b.md');
    const before = [growing.hasChanged('a.md'), growing.unreadable];

    growing.begin('new');

    expect([before, growing.hasChanged('a.md'), growing.unreadable]).toEqual([
      [true, ['b.md']],
      false,
      [],
    ]);
  });

  it('names no note as unreadable whose text has come by another way', () => {
    const growing = new GrowingJournal();
    growing.begin('shown');
    for (const path of ['c.md', 'b.md', 'a.md']) growing.notRead(path);

    growing.change('b.md', note('b.md', 1));

    expect(growing.unreadable).toEqual(['a.md', 'c.md']);
  });
});
