import { describe, expect, it } from 'vitest';
import { codesOf, entryOf, isoDay, parse } from './note';

describe('a day in another spelling', () => {
  it.each([
    ['- [x] ran ✅ 17.11.2026 #win', 'completion'],
    ['- [x] ran ✅ 17. 11. 2026 #win', 'completion'],
    ['- [x] ran ✅ 2026/11/17 #win', 'completion'],
    ['- [x] ran ✅ 2026-11-17. #win', 'completion', 'ran.'],
    ['- [x] ran ✅️ [[2026-11-17]] #win', 'completion'],
    ['- [x] ran ✅ [[Journal/2026-11-17|Tuesday]] #win', 'completion'],
    ['- [x] ran ✅ [[2026-11-17 Tuesday]] #win', 'completion'],
    ['- [x] ran #win ✅ [[17.11.2026]] ^id', 'completion'],
    ['ran @[[2026-11-17]] #win', 'text'],
    ['ran @[[Journal/2026-11-17#Evening]] #win', 'text'],
    ['@[[2026-11-17]] ran #win', 'text'],
    ['ran #win@[[2026-11-17]]', 'text'],
    ['ran #win @[[2026-11-17]]', 'text'],
    ['ran #win/health@2026-11-17', 'text'],
    ['ran @17.11.2026 #win', 'text'],
    ['ran @(17. 11. 2026) #win', 'text'],
    ['ran @2026/11/17, #win', 'text', 'ran,'],
    ['ran @2026年11月17日 #win', 'text'],
    ['ran @{2026-11-17} #win', 'text'],
    ['ran @٢٠٢٦-١١-١٧ #win', 'text'],
    ['ran @۲۰۲۶/۱۱/۱۷ #win', 'text'],
    ['ran @(１７.１１.２０２６) #win', 'text'],
    ['ran @２０２６年１１月１７日 #win', 'text'],
    ['ran [date:: २०२६-११-१७] #win', 'text'],
    ['ran @[[٢٠٢٦-١١-١٧]] #win', 'text'],
    ['ran [date:: 17.11.2026] #win', 'text'],
    ['ran [date:: [[2026-11-17]]] #win', 'text'],
    ['- [x] ran @done(2026-11-17) #win', 'completion'],
    ['- ran @done(2026-11-17) #win', 'completion'],
    ['- ran @Done(2026-11-17 14:30) #win', 'completion'],
    ['- [x] ran #win@done(17.11.2026)', 'completion'],
    ['- [x] ran @done(last tuesday) #win', 'completion'],
    ['- [x] ran (done:: 2026-11-17) #win', 'completion'],
    ['- ran [done:: 2026-11-17] #win', 'completion'],
    ['- [x] ran (done:: [[2026-11-17]]) #win', 'completion'],
    ['- [x] ran [completion:: 17.11.2026] #win', 'completion'],
    ['- [x] ran [completion:: [[2026-11-17]]] #win', 'completion'],
    ['> - [x] ran ✅ 17.11.2026 #win', 'completion'],
    [
      '| ran | ✅ [[2026-11-17\\|Tue]] #win |\n| - | - |\n| ran | @[[2026-11-17\\|Tue]] #win |',
      'text',
    ],
  ])('is read: %s', (text, daySource, words = 'ran') => {
    const note = parse(text);
    const entry = note.entries.at(-1);

    expect(isoDay(entry ?? { day: null })).toBe('2026-11-17');
    expect(entry).toMatchObject({ daySource, text: words });
    expect(note.problems).toEqual([]);
  });

  it.each([
    ['- [ ] ran @done(2026-11-17) #win', 'ran'],
    ['- [ ] ran (done:: 2026-11-17) #win', 'ran'],
    ['- [ ] ran ✅ 17.11.2026 #win', 'ran'],
    ['- ran ✅ [[2026-11-17]] #win', 'ran'],
    ['- [x] ran 📅 17.11.2026 ➕ [[2026-11-01]] #win', 'ran'],
    ['- met @[[Tom]] #win', 'met @[[Tom]]'],
    ['- [x] ran ✅ [[Tom]] #win', 'ran ✅ [[Tom]]'],
    ['- [x] read ✅ 3/4 of it #win', 'read ✅ 3/4 of it'],
    ['- met me@[[2026-11-17]] #win', 'met me@[[2026-11-17]]'],
    ['- ran `@done(2026-11-17)` #win', 'ran `@done(2026-11-17)`'],
    ['- at @home(2026) and @{home} #win', 'at @home(2026) and @{home}'],
    ['- was @done #win', 'was @done'],
  ])('leaves the note’s day: %s', (text, words) => {
    const note = parse(text);

    expect(note.entries[0]).toMatchObject({ daySource: 'note', text: words });
    expect(note.problems).toEqual([]);
  });

  it('keeps a metric by the name of done', () => {
    expect(entryOf('- ran [done:: 5] #win')).toMatchObject({
      daySource: 'note',
      metrics: { done: 5 },
    });
  });

  it.each([
    ['✅ 31.02.2026', 'bad-completion'],
    ['✅ 2026-13-01', 'bad-completion'],
    ['✅ 2026-11-191', 'bad-completion'],
    ['✅ 11/17/2026', 'bad-completion'],
    ['✅ 17.11.26', 'bad-completion'],
    ['✅ 17.11.', 'bad-completion'],
    ['✅ 20261117', 'bad-completion'],
    ['✅ 2026-W47', 'bad-completion'],
    ['✅ 2026–11–17', 'bad-completion'],
    ['✅ [[31.02.2026]]', 'bad-completion'],
    ['@done(yesterdya)', 'bad-completion'],
    ['@done(3/4/2026)', 'bad-completion'],
    ['(done:: 2026-02-30)', 'bad-completion'],
    ['[done:: soon]', 'bad-completion'],
    ['@2026-13-01', 'bad-date'],
    ['@31.02.2026', 'bad-date'],
    ['@17.11.', 'bad-date'],
    ['@2026-11', 'bad-date'],
    ['@20261117', 'bad-date'],
    ['@3/4', 'bad-date'],
    ['@3/4/2026', 'bad-date'],
    ['@03-04-2026', 'bad-date'],
    ['@(3/4/2026)', 'bad-date'],
    ['@{2026-02-30}', 'bad-date'],
    ['@[[2026-02-30]]', 'bad-date'],
    ['[date:: 3/4/2026]', 'bad-date'],
    ['✅ yesterday', 'bad-completion'],
    ['✅ 19 Nov 2026', 'bad-completion'],
    ['✅ Nov 19', 'bad-completion'],
    ['✅ last Friday', 'bad-completion'],
    ['✅: 2026-11-18', 'bad-completion'],
    ['✔️ 2026-11-18', 'bad-completion'],
    ['completion:: 2026-11-18', 'bad-completion'],
    ['(@2026-11-18)', 'bad-date'],
    ['(@yesterday)', 'bad-date'],
    ['*@2026-11-18*', 'bad-date'],
    ['“@friday”', 'bad-date'],
    ['@ 2026-11-18', 'bad-date'],
    ['@last friday', 'bad-date'],
    ['＠2026-11-19', 'bad-date'],
    ['＠yesterday', 'bad-date'],
    ['@@2026-11-19', 'bad-date'],
    ['@2 days ago', 'bad-date'],
    ['@16 may', 'bad-date'],
    ['date:: 2026-11-18', 'bad-date'],
    ['@2026_11_18', 'bad-date'],
    ['@2026-W47-3', 'bad-date'],
    ['@26-11-18', 'bad-date'],
    ['@(18-11-26)', 'bad-date'],
  ])('that is nearly one stays text and is named: %s', (written, code) => {
    for (const language of ['en', 'en-GB', 'de', 'ja']) {
      const note = parse(`- [x] ran ${written} #win`, { language });

      expect(note.entries[0]).toMatchObject({ daySource: 'note', text: `ran ${written}` });
      expect(codesOf(note)).toEqual([code]);
    }
  });

  it.each([
    '✅ done',
    '✅ 3 tasks',
    '✅',
    'with ✔ and ☑',
    '@home',
    '@may',
    '@2026',
    'me@2026-11-18.org',
    'at 10 @ 5',
    '`@last friday`',
    '@last',
    '(@home)',
    'up to date:: now',
  ])('is none in other words: %s', (written) => {
    expect(codesOf(parse(`- [x] ran ${written} #win`))).toEqual([]);
  });

  it('of completion may have a time after it', () => {
    for (const time of ['T10:00', ' 10:00', ' 10:00:30']) {
      const entry = entryOf(`- [x] ran ✅ 2026-11-18${time} #win`);

      expect([isoDay(entry), entry.text]).toEqual(['2026-11-18', 'ran']);
    }
  });

  it('that is mistyped is named with what it was meant to be', () => {
    expect(parse('- ran @(yesterdy) #win').problems).toMatchObject([
      { code: 'bad-date', written: '@(yesterdy)', near: 'yesterday' },
    ]);
  });

  it('puts the day first between dots in every language', () => {
    for (const language of ['en', 'en-US', 'de', 'fr', 'ja']) {
      expect(isoDay(entryOf('ran @03.04.2026 #win', { language }))).toBe('2026-04-03');
      expect(isoDay(entryOf('ran @(3. 4. 2026) #win', { language }))).toBe('2026-04-03');
    }
  });
});
