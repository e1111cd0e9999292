import { describe, expect, it } from 'vitest';
import { dailyNotes } from '../../../src/core/calendar/daily-note';
import type { UnmatchedNotes } from '../../../src/core/journal/unmatched-notes';
import { unmatchedNotes } from '../../../src/core/journal/unmatched-notes';
import { day } from './a-journal';
import { languages } from '../calendar/languages';

function found(paths: readonly string[], rest: Partial<UnmatchedNotes> = {}): UnmatchedNotes {
  const none = { location: null, language: null, isOwn: false, copyOf: null, misnamed: null };
  return { ...none, paths, example: [...paths].sort()[0] ?? '', ...rest };
}

describe('notes that look like daily notes', () => {
  it.each([
    ['Old/2019-03-04.md', { folder: 'Old', format: 'YYYY-MM-DD' }],
    ['2019-03-04.md', { folder: '', format: 'YYYY-MM-DD' }],
    ['Old/2019/2019-03-04.md', { folder: 'Old', format: 'YYYY/YYYY-MM-DD' }],
    ['Old/2019/03/2019-03-04.md', { folder: 'Old', format: 'YYYY/MM/YYYY-MM-DD' }],
    ['Old/2019-03/2019-03-04.md', { folder: 'Old', format: 'YYYY-MM/YYYY-MM-DD' }],
  ])('%s is offered its location', (path, location) => {
    expect(unmatchedNotes([path])).toEqual([found([path], { location })]);
    expect(dailyNotes(location, [], languages('en')).dayOf(path)).not.toBeNull();
  });

  it('are grouped by the pattern of their names', () => {
    const paths = ['a/Log 2019-03-05.md', 'a/Log 2019-03-04.md', 'b/2019-03-04.md'];

    expect(unmatchedNotes(paths)).toEqual([
      found(paths.slice(0, 2), { location: { folder: 'a', format: '[Log ]YYYY-MM-DD' } }),
      found(paths.slice(2), { location: { folder: 'b', format: 'YYYY-MM-DD' } }),
    ]);
  });

  it('are offered the likeliest of the languages that have their weekday', () => {
    const short = ['2026-11-18 Ср.md', '2026-11-20 Пт.md'];
    const offered = (...paths: string[]) =>
      unmatchedNotes(paths).map(({ example, language }) => [example, language]);

    expect(offered(...short)).toEqual([[short[0], 'ru']]);
    expect(offered(...short, '2026-11-17 вівторок.md')).toEqual([
      [short[0], 'uk'],
      ['2026-11-17 вівторок.md', 'uk'],
    ]);
    expect(
      unmatchedNotes(short, { locations: [], languages: ['uk', 'en'], has: () => null }),
    ).toMatchObject([{ language: null }]);
  });

  it('are named apart where the weekday is of another day', () => {
    const paths = ['2026-11-18 Monday.md', '2026-11-17 Sunday.md', '2026-11-16 Talk.md'];

    expect(unmatchedNotes(paths)).toEqual([
      found(paths.slice(0, 2), { misnamed: day('2026-11-17') }),
      found(['2026-11-16 Talk.md']),
    ]);
  });

  it('are counted together where their names share nothing', () => {
    const paths = ['2019-03-04 Talk with Ben.md', '2019-04-01 Review.md'];

    expect(unmatchedNotes(paths)).toEqual([found(paths)]);
  });

  it.each([
    ['2026_11_18.md', 'YYYY_MM_DD', 'en'],
    ['20261118.md', 'YYYYMMDD', 'en'],
    ['2026.11.18.md', 'YYYY.MM.DD', 'en'],
    ['18-11-2026.md', 'DD-MM-YYYY', 'en'],
    ['18.11.2026.md', 'DD.MM.YYYY', 'en'],
    ['8.11.2026.md', 'D.MM.YYYY', 'en'],
    ['11-18-2026.md', 'MM-DD-YYYY', 'en'],
    ['18-11-2026 Wednesday.md', 'DD-MM-YYYY dddd', 'en'],
    ['2026-11-18 Wed.md', 'YYYY-MM-DD ddd', 'en'],
    ['18. November 2026.md', 'DD. MMMM YYYY', 'en'],
    ['November 18th, 2026.md', 'MMMM Do, YYYY', 'en'],
    ['Nov 8, 2026.md', 'MMM D, YYYY', 'en'],
    ['2026年11月18日.md', 'YYYY年MM月DD日', 'en'],
    ['2026年 11月 8日.md', 'YYYY年 MM月 D日', 'en'],
    ['2026년 11월 18일.md', 'YYYY년 MM월 DD일', 'en'],
    ['2026. 11. 8..md', 'YYYY. MM. D.', 'en'],
    ['2026_3_8.md', 'YYYY_M_D', 'en'],
    ['2026-Nov-18.md', 'YYYY-MMM-DD', 'en'],
    ['2026, November 8.md', 'YYYY, MMMM D', 'en'],
    ['2026. március 18..md', 'YYYY. MMMM DD.', 'hu'],
    ['18 novembre 2026.md', 'DD MMMM YYYY', 'fr'],
    ['1er novembre 2026.md', 'Do MMMM YYYY', 'fr'],
    ['18 de noviembre de 2026.md', 'DD [de] MMMM [de] YYYY', 'es'],
    ['2026-11-18 środa.md', 'YYYY-MM-DD dddd', 'pl'],
    ['Wednesday, 18-11-2026.md', 'dddd, DD-MM-YYYY', 'en'],
    ['Wednesday, November 18th 2026.md', 'dddd, MMMM Do YYYY', 'en'],
    ['Wed 18 Nov 2026.md', 'ddd DD MMM YYYY', 'en'],
    ['Mittwoch, 18. November 2026.md', 'dddd, DD. MMMM YYYY', 'de'],
    ['2026/11/18.md', 'YYYY/MM/DD', 'en'],
    ['2026-11-18 quarta-feira.md', 'YYYY-MM-DD dddd', 'pt'],
    ['2026-11-18 thứ tư.md', 'YYYY-MM-DD dddd', 'vi'],
    ['2026-11-18 רביעי.md', 'YYYY-MM-DD dddd', 'he'],
    ['2026/11-November/18.md', 'YYYY/MM-MMMM/DD', 'en'],
    ['2026/11-noviembre/2026-11-18.md', 'YYYY/MM-MMMM/YYYY-MM-DD', 'es'],
    ['2026/novembre/18 mercredi.md', 'YYYY/MMMM/DD dddd', 'fr'],
  ])('%s is offered %s', (path, format, language) => {
    const location = { folder: '', format };
    const [offered] = unmatchedNotes([path]);

    expect(offered?.location).toEqual(location);
    expect(offered?.language ?? 'en').toBe(language);
    expect(dailyNotes(location, [], languages(language)).dayOf(path)).not.toBeNull();
  });

  it('are offered the words that they share', () => {
    const paths = ['journal.2026.11.17.md', 'journal.2026.11.18.md'];
    const location = { folder: '', format: '[journal.]YYYY.MM.DD' };

    expect(unmatchedNotes(paths)).toEqual([found(paths, { location })]);
  });

  it('need a language each where the vault has spoken several', () => {
    const paths = [
      '2026-11-16 poniedziałek.md',
      '2026-11-17 星期二.md',
      '2026-11-18 mercredi.md',
      '2026-11-19 jeudi.md',
    ];

    const groups = unmatchedNotes(paths);

    expect(groups.map(({ language, paths: own }) => [language, own])).toEqual([
      ['fr', ['2026-11-18 mercredi.md', '2026-11-19 jeudi.md']],
      ['pl', ['2026-11-16 poniedziałek.md']],
      ['zh', ['2026-11-17 星期二.md']],
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('may be in any folder: %s', (folder) => {
    const paths = [`${folder}/2026/20261118.md`];
    const known = { locations: [], languages: ['en'], has: () => null };

    expect(unmatchedNotes(paths, known)).toEqual([
      found(paths, { location: { folder, format: 'YYYY/YYYYMMDD' } }),
    ]);
  });

  it('need no more than their language where their format is the vault’s', () => {
    const location = { folder: '', format: 'YYYY-MM-DD_dddd' };
    const known = { locations: [location], languages: ['en'], has: () => null };
    const paths = ['2026-03-24_星期二.md', '2026-03-25_星期三.md'];

    expect(unmatchedNotes(paths, known)).toEqual([
      found(paths, { location, language: 'zh', isOwn: true }),
    ]);
  });

  it.each([
    '2026-11-18 1.md',
    '2026-11-18 (1).md',
    '2026-11-18 copy.md',
    '2026-11-18 - Copy (2).md',
    '2026-11-18 Kopie.md',
    '2026-11-18 - Kopie.md',
    '2026-11-18 copie 2.md',
    '2026-11-18 - Cópia.md',
    '2026-11-18のコピー.md',
    '2026-11-18 副本.md',
    '2026-11-18~.md',
    '2026-11-18.sync-conflict-20261119-080000-ABCDEF.md',
    '2026-11-18 (Anna’s conflicted copy 2026-11-19).md',
    '2026-11-18 (conflict 2).md',
    '2026-11-18.conflicted.md',
    '2026-11-18 conflict.md',
    '2026-11-18 [Conflict].md',
    '2026-11-18 (from iPhone).md',
    '2026-11-18 (Backup).md',
    '2026-11-18.orig.md',
    '2026-11-18.bak.md',
    '2026-11-18-1.md',
    '2026-11-18_2.md',
    '2026-11-18-DESKTOP-AB12CD.md',
    '2026-11-18_MacBook.md',
    '2026-11-18~20261119-080000.md',
    '2026-11-18 – Kopie.md',
    'Copy of 2026-11-18.md',
    'Kopie von 2026-11-18.md',
    '2026-11-18 (2) (1).md',
    '2026-11-18~HEAD.md',
    '2026-11-18_REMOTE_4711.md',
    '2026-11-18 的副本.md',
    '2026-11-18 (In Konflikt stehende Kopie von Anna 2026-11-19).md',
    '2026-11-18 (copie en conflit de Anna 2026-11-19).md',
    '2026-11-18 (冲突的副本 2026-11-19).md',
    '2026-11-18 (競合コピー 2026-11-19).md',
    '2026-11-18 (old).md',
    '2026-11-18_old.md',
    '2026-11-18-old2.md',
    '2026-11-18 BACKUP.md',
    '2026-11-18_backup_20261119.md',
    '2026-11-18-bak.md',
    '2026-11-18.mine.md',
    '2026-11-18_theirs.md',
    '2026-11-18 (mine).md',
    '2026-11-18_DESKTOP-1_Nov-19-101112-2026_Conflict.md',
  ])('are copies that a sync left beside their note: %s', (path) => {
    const isCopy = unmatchedNotes([path], {
      locations: [],
      languages: ['en'],
      has: (other) => (other === '2026-11-18.md' ? 'daily' : null),
    });

    expect(isCopy).toEqual([found([path], { copyOf: '2026-11-18.md' })]);
  });

  it.each(['told', 'mine', 'gold mine', 'backups', 'the original', 'of old'])(
    'are no copies where words of a day follow: %s',
    (words) => {
      const has = (other: string) => (other === '2026-11-18.md' ? 'daily' : null);
      const known = { locations: [], languages: ['en'], has };

      expect(unmatchedNotes([`2026-11-18 ${words}.md`], known)).toMatchObject([{ copyOf: null }]);
    },
  );

  it.each(['2026/11/18 1.md', '2026/11/18.sync-conflict-20261119-080000-ABCDEF.md'])(
    'are copies where the date is in the folders: %s',
    (path) => {
      const has = (other: string) => (other === '2026/11/18.md' ? 'daily' : null);
      const known = { locations: [], languages: ['en'], has };

      expect(unmatchedNotes([path], known)).toEqual([found([path], { copyOf: '2026/11/18.md' })]);
    },
  );

  it('are never offered a format with a number of their own', () => {
    const paths = ['2026-11-18 1.md', '2026-11-19 1.md'];

    expect(unmatchedNotes(paths)).toEqual([found(paths)]);
  });

  it.each([
    ['24 mars 2026.md', 'D MMMM YYYY', 'fr'],
    ['24-03-2026 Di.md', 'DD-MM-YYYY dd', 'de'],
  ])('need no more than their language by %s with %s', (path, format, language) => {
    const location = { folder: '', format };
    const known = { locations: [location], languages: ['en'], has: () => null };

    expect(unmatchedNotes([path], known)).toMatchObject([{ language, isOwn: true }]);
  });

  it.each([
    'logseq/bak/journals/2026_11_18.md',
    'version-files/2026-11-18.md',
    '2026-11-18.excalidraw.md',
    'Ben.md',
    '2019-02-30.md',
    '2019-03-04 to 2019-03-05.md',
    '12019-03-04.md',
    '2019-03-041.md',
    'Notes, notes.md',
    'a b 1 c.md',
    'Wednesday, Wednesday 99.md',
  ])('do not include %s', (path) => {
    expect(unmatchedNotes([path])).toEqual([]);
  });
});
