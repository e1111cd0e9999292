import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/settings/settings';
import { holdsDailyNotes, ownerOf, sharedTags } from '../../../src/core/settings/silencing';

const { marks } = parseSettings({
  marks: { win: ['win', 'Kudos'], lesson: ['#lesson', 'win'] },
}).settings;

describe('settings that silence others', () => {
  it('are tags that two marks claim: the first keeps it', () => {
    expect(sharedTags(marks)).toEqual([
      { tag: 'win', keeps: 'win', loses: 'lesson' },
      { tag: 'kudos', keeps: 'win', loses: 'kudos' },
    ]);
    expect(sharedTags(parseSettings({}).settings.marks)).toEqual([]);
  });

  it('are a tag of another mark', () => {
    expect(ownerOf('#STEP', 'kudos', marks)).toBe('step');
    expect(ownerOf('step', 'step', marks)).toBeNull();
    expect(ownerOf('new', 'kudos', marks)).toBeNull();
  });

  it.each([
    ['Journal', 'Journal', true],
    ['/Journal/', 'Journal/Daily', true],
    ['Tägliches'.normalize('NFD'), 'Tägliches', true],
    ['Jour', 'Journal', false],
    ['Journal/Old', 'Journal', false],
    ['', '', false],
    ['Old', '', false],
  ])('may be an excluded folder: %s holds the notes of %s is %s', (outer, folder, holds) => {
    expect(holdsDailyNotes(outer, folder)).toBe(holds);
  });

  it.each([[''], [' '], ['\t']])('are no done marks: %j', (done) => {
    const { settings, problems } = parseSettings({ states: { done } });

    expect(settings.states.done).toBe('xXw');
    expect(problems.map(({ field }) => field)).toEqual(['states.done']);
  });

  it.each([['/'], ['.'], ['./'], ['']])('are no excluded folder: %j', (folder) => {
    const { settings, problems } = parseSettings({ excludedFolders: ['Old', folder] });

    expect(settings.excludedFolders).toEqual(['Old']);
    expect(problems.map(({ field }) => field)).toEqual(['excludedFolders[1]']);
  });
});
