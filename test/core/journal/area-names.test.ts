import { describe, expect, it } from 'vitest';
import { areaName } from '../../../src/core/journal/area-names';
import { Journal } from '../../../src/core/journal/journal';
import { writtenAreas } from '../../../src/core/notes/written-areas';
import { unusedArea, usedInAll } from '../../../src/core/search/used-names';
import { parse } from '../notes/note';
import { aNote } from './a-journal';

function journalOf(...notes: readonly string[]): Journal {
  const journal = new Journal();
  for (const [at, text] of notes.entries()) {
    const path = `${at}.md`;
    journal.set(path, aNote(path, { entries: parse(text).entries }));
  }
  return journal;
}

describe('the areas of an entry', () => {
  it.each([
    ['- a #win/İstanbul', ['İstanbul']],
    ['- a #win/Isı/Ölçüm/', ['Isı/Ölçüm']],
    ['- a #win//Straße #win/health', ['Straße', 'health']],
    ['- a #WIN/ΛΟΓΟΣ', ['ΛΟΓΟΣ']],
    ['- a #win/Ｗｉｎｓ', ['Ｗｉｎｓ']],
    ['- a #win/cafe\u0301', ['caf\u00e9']],
    ['- a #win', []],
  ])('are shown as they are written: %s', (text, areas) => {
    expect(parse(text).entries.map(writtenAreas)).toEqual([areas]);
  });
});

describe('an area of a vault', () => {
  it('is shown as it is written most often, and so is one that others are in', () => {
    const journal = journalOf(
      '- a #win/İstanbul\n- b #win/Health/Running\n- c #win/health',
      '- d #win/İSTANBUL\n- e #win/İstanbul\n- f #win/Health',
    );
    const name = (area: string) => areaName(journal, area.toLowerCase());

    expect(name('İstanbul')).toBe('İstanbul');
    expect(name('health')).toBe('Health');
    expect(name('health/running')).toBe('Health/Running');
    expect(name('garden')).toBe('garden');

    journal.remove('0.md');
    expect(name('İSTANBUL')).toBe('İSTANBUL');
  });

  it('is suggested as it is written', () => {
    const journal = journalOf('- a #win/İstanbul');
    const meant = (area: string) => unusedArea(area, () => usedInAll(journal));

    expect(meant('istanbul')).toMatchObject({ near: 'İstanbul' });
    expect(meant('İstanbul'.toLowerCase())).toBeNull();
  });
});
