import { describe, expect, it } from 'vitest';
import { dailyNotes } from '../../../src/core/calendar/daily-note';
import { dayOf } from '../../../src/core/calendar/day';
import { unreadNoteOf } from '../../../src/core/journal/unread-note';
import { languages } from '../calendar/languages';

const DAY = dayOf(2026, 3, 28);

function unread(paths: readonly string[], { folder = '', format = 'YYYY-MM-DD' } = {}) {
  const { dayOf } = dailyNotes({ folder, format }, [], languages('en'));
  return unreadNoteOf(DAY, paths, { locations: [{ folder, format }], languages: ['en'], dayOf });
}

describe('a note of the day whose name is not read', () => {
  it.each([
    ['28. März 2026.md', 'D. MMMM YYYY', 'de'],
    ['28 mars 2026.md', 'D MMMM YYYY', 'fr'],
    ['28 de marzo de 2026.md', 'D [de] MMMM [de] YYYY', 'es'],
    ['2026-03-28 sobota.md', 'YYYY-MM-DD dddd', 'pl'],
    ['2026-03-28 星期六.md', 'YYYY-MM-DD dddd', 'zh'],
    ['Samstag, 28. März 2026.md', 'dddd, D. MMMM YYYY', 'de'],
    ['2026-03-28 sábado.md', 'YYYY-MM-DD dddd', 'es'],
    ['2026-03-28 thứ bảy.md', 'YYYY-MM-DD dddd', 'vi'],
    ['2026-03-28 יום שבת.md', 'YYYY-MM-DD dddd', 'he'],
    ['2026年03月28日（土）.md', 'YYYY年MM月DD日（dd）', 'ja'],
    ['٢٠٢٦-٠٣-٢٨.md', 'YYYY-MM-DD', 'ar'],
    ['2026/März/2026-03-28.md', 'YYYY/MMMM/YYYY-MM-DD', 'de'],
    ['2026/03-März/28.md', 'YYYY/MM-MMMM/DD', 'de'],
    ['2026/03-März/2026-03-28-Samstag.md', 'YYYY/MM-MMMM/YYYY-MM-DD-dddd', 'de'],
    ['2026/03-mars/28 samedi.md', 'YYYY/MM-MMMM/DD dddd', 'fr'],
    ['28 mars 2026.md'.normalize('NFD'), 'D MMMM YYYY', 'fr'],
    ['Samstag, 28. März 2026.md'.normalize('NFD'), 'dddd, D. MMMM YYYY', 'de'],
  ])('is found in its language: %s', (path, format, language) => {
    expect(unread(['2026-03-27.md', path], { format })).toMatchObject({
      path,
      language,
      isOwn: true,
    });
  });

  it.each([
    '2026年3月28日.md',
    '28.03.2026.md',
    '2026_03_28.md',
    '20260328.md',
    '28 March 2026.md',
  ])('is found in a format of its own: %s', (path) => {
    expect(unread([path])).toMatchObject({ path, isOwn: false });
    expect(unread([`Days/${path}`], { folder: 'Days' })).toMatchObject({ path: `Days/${path}` });
  });

  it('is found in the folder whose name is written in other letters', () => {
    const found = unread(['Days/2026-03-28.md'], { folder: 'days' });
    expect(found).toMatchObject({
      path: 'Days/2026-03-28.md',
      location: { folder: 'Days', format: 'YYYY-MM-DD' },
    });
    const place = found?.location ?? { folder: '', format: '' };
    expect(dailyNotes(place, [], languages('en')).dayOf('Days/2026-03-28.md')).toBe(DAY);
  });

  it.each([
    'Meetings/2026-03-28.md',
    '2026-03-28 Talk with Ben.md',
    '2026-03-28 1.md',
    '2026-03-28 (conflicted copy).md',
    '27.03.2026.md',
    'logseq/bak/2026_03_28.md',
    '2026-03-28.excalidraw.md',
    '2026-W13.md',
    '2026-03-28.md',
  ])('is none by a name that means something else, or is read: %s', (path) => {
    expect(unread([path])).toBeNull();
  });

  it('is in no language by a weekday of two words that is another day’s', () => {
    const format = 'YYYY-MM-DD dddd';

    expect(
      unreadNoteOf(dayOf(2026, 3, 25), ['2026-03-25 quarta-feira.md'], {
        locations: [{ folder: '', format }],
        languages: ['en'],
        dayOf: () => null,
      }),
    ).toMatchObject({ language: 'pt' });
    expect(unread(['2026-03-28 quarta-feira.md'], { format })).toMatchObject({ language: null });
  });

  it.each([
    ['2026-03-28 Monday.md', 'YYYY-MM-DD dddd'],
    ['2026-03-28 Monday.md', 'YYYY-MM-DD'],
    ['2026-03-28 Mon.md', 'YYYY-MM-DD ddd'],
    ['2026-03-28, poniedziałek.md', 'YYYY-MM-DD, dddd'],
    ['2026-03-28 (Mo.).md', 'YYYY-MM-DD (ddd)'],
    ['28. März 2026 Montag.md', 'D. MMMM YYYY dddd'],
    ['Montag, 28. März 2026.md', 'dddd, D. MMMM YYYY'],
    ['Monday 28-03-2026.md', 'dddd DD-MM-YYYY'],
    ['2026/03/28 Monday.md', 'YYYY/MM/DD dddd'],
    ['2026/03-mars/28 lundi.md', 'YYYY/MM-MMMM/DD dddd'],
    ['2026/03-March/2026-03-28-Monday.md', 'YYYY/MM-MMMM/YYYY-MM-DD-dddd'],
  ])('is found by its date where its weekday is wrong: %s', (path, format) => {
    expect(unread([path], { format })).toEqual({
      path,
      location: null,
      language: null,
      isOwn: false,
    });
  });

  it('is none by a short word that may be a weekday, where daily notes are named without one', () => {
    expect(unread(['2026-03-28 Sun.md'])).toBeNull();
    expect(unread(['2026-03-28 Talk on Monday.md', 'Talk 2026-03-28 Monday.md'])).toBeNull();
  });

  it('is none where the settings read that name as another day', () => {
    expect(
      unreadNoteOf(dayOf(2026, 11, 10), ['10-11-2026.md'], {
        locations: [{ folder: '', format: 'MM-DD-YYYY' }],
        languages: ['en'],
        dayOf: dailyNotes({ folder: '', format: 'MM-DD-YYYY' }, [], languages('en')).dayOf,
      }),
    ).toBeNull();
  });
});
