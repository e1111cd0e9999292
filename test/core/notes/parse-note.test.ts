import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/calendar/day';
import { anyCharacters } from '../../any-characters';
import { DEFAULTS, FRIDAY, codesOf, entryOf, isoDay, parse } from './note';

describe('an entry', () => {
  it('holds all that its line says', () => {
    const line =
      '- [x] **09:30-10:15** Ran along the [[Canal|water]] #win/health/Running [km:: 5.2] ✅ 2026-11-19 ^run';

    expect(entryOf(`# Friday\n\n${line}\n`)).toEqual({
      kind: 'win',
      state: 'done',
      day: parseDay('2026-11-19'),
      daySource: 'completion',
      time: 570,
      minutes: 45,
      areas: ['health/running'],
      links: ['Canal'],
      metrics: { km: 5.2 },
      text: 'Ran along the [[Canal|water]]',
      wordless: false,
      line: 2,
      marks: [{ tag: '#win/health/Running', line: 2, from: 52, to: 71 }],
      blockId: 'run',
    });
  });

  it('has little where its line says little', () => {
    expect(entryOf('Ran #win')).toEqual({
      kind: 'win',
      state: 'done',
      day: parseDay('2026-11-20'),
      daySource: 'note',
      time: null,
      minutes: null,
      areas: [],
      links: [],
      metrics: {},
      text: 'Ran',
      wordless: false,
      line: 0,
      marks: [{ tag: '#win', line: 0, from: 4, to: 8 }],
      blockId: null,
    });
  });

  it('may go on over several lines', () => {
    const entry = entryOf('- 9:30 Ran\n  far #win\n  (5m) #win/health ^run\n');

    expect(entry).toMatchObject({
      text: 'Ran far',
      time: 570,
      minutes: 5,
      blockId: 'run',
      line: 0,
    });
    expect(entry.marks).toEqual([
      { tag: '#win', line: 1, from: 6, to: 10 },
      { tag: '#win/health', line: 2, from: 7, to: 18 },
    ]);
  });

  it('counts columns without a byte order mark', () => {
    expect(entryOf('\uFEFFRan #win').marks).toEqual([{ tag: '#win', line: 0, from: 4, to: 8 }]);
  });
});

describe('the kinds of a block', () => {
  it.each([
    ['Ran #win', ['win']],
    ['Ran #step', ['step']],
    ['Ran #setback', ['setback']],
    ['Ran #lesson', ['lesson']],
    ['Ran well, said Ana #kudos', ['kudos']],
    ['Ran #kudos #win', ['win', 'kudos']],
    ['Ran #win #win/a', ['win']],
    ['Ran #win #step', ['win']],
    ['Ran #lesson #win', ['win', 'lesson']],
    ['Ran #lesson #setback #step', ['step', 'setback', 'lesson']],
    ['Ran #win #restday', ['win']],
    ['#restday', []],
    ['Ran #winter #wins #win-x', []],
  ])('of %s are %j', (text, kinds) => {
    expect(parse(text).entries.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('share marks between a win and its step, and nothing else', () => {
    const { entries } = parse('Ran #step/a #lesson/b #win/c');

    expect(entries.map(({ areas }) => areas)).toEqual([['a', 'c'], ['b']]);
    expect(entries.map(({ marks }) => marks.map(({ tag }) => tag))).toEqual([
      ['#step/a', '#win/c'],
      ['#lesson/b'],
    ]);
    expect(entries.map(({ text }) => text)).toEqual(['Ran', 'Ran']);
  });

  it('names areas in lower case, each once, in order', () => {
    expect(entryOf('#win/B #win/a #WIN/b/ #win/B/c').areas).toEqual(['b', 'a', 'b/c']);
  });

  it('come from the tags of the settings', () => {
    const marks = { ...DEFAULTS.marks, win: ['erfolg', 'done/small'] };

    expect(entryOf('Lief #Erfolg/Sport', { marks }).areas).toEqual(['sport']);
    expect(entryOf('Lief #done/small/x', { marks }).areas).toEqual(['x']);
    expect(parse('Lief #win #done', { marks }).entries).toEqual([]);
  });
});

describe('the state', () => {
  it.each([
    ['- Ran #win', 'done'],
    ['- [x] Ran #win', 'done'],
    ['- [X] Ran #win', 'done'],
    ['- [w] Ran #win', 'done'],
    ['- [-] Ran #win', 'cancelled'],
    ['- [/] Ran #win', 'started'],
    ['- [ ] Ran #win', 'open'],
    ['Ran #win', 'done'],
    ['## Ran #win', 'done'],
    ['- [x] #win below\nRan #step', 'done'],
  ])('of "%s" is %s', (text, state) => {
    const note = parse(text);

    expect(note.entries.map((entry) => entry.state)).toEqual(note.entries.map(() => state));
    expect(note.problems).toEqual([]);
  });

  it('is done for a character that makes no task, whose ✅ is no completion', () => {
    const states = { ...DEFAULTS.states, noTask: 'i' };

    const entry = entryOf('- [i] Ran ✅ 2026-11-19 #win', { states });

    expect(entry).toMatchObject({ state: 'done', daySource: 'note', text: 'Ran' });
    expect(isoDay(entry)).toBe(FRIDAY);
  });

  it('is open for a character nobody has named, which is a problem', () => {
    const note = parse('\n- [>] Ran #win #lesson');

    expect(note.entries.map(({ state }) => state)).toEqual(['open', 'open']);
    expect(note.problems).toEqual([{ line: 1, code: 'unknown-state', checkbox: '>' }]);
  });
});

describe('the time and the minutes', () => {
  it.each([
    ['9:30 ran #win', 570, null, 'ran'],
    ['#win 9:30 ran', 570, null, 'ran'],
    ['**09:30** ran #win', 570, null, 'ran'],
    ['**09:30 ran** #win', 570, null, '**ran**'],
    ['**#win 09:30** ran', 570, null, 'ran'],
    ['_9:30_ ran #win', 570, null, 'ran'],
    ['==9:30== ran #win', 570, null, 'ran'],
    ['@yesterday 9:30 ran #win', 570, null, 'ran'],
    ['[km:: 5] 9:30 ran #win', 570, null, 'ran'],
    ['~9:30 ran #win', null, null, '~9:30 ran'],
    ['ran at 9:30 #win', null, null, 'ran at 9:30'],
    ['`9:30` ran #win', null, null, '`9:30` ran'],
    ['9:30-10:15 ran #win', 570, 45, 'ran'],
    ['**9:30** – **10:15** ran #win', 570, 45, 'ran'],
    ['9:30-10:15 ran (5m) #win', 570, 45, 'ran (5m)'],
    ['ran (5m) #win', null, 5, 'ran'],
    ['ran (5m) and (10m) #win', null, 5, 'ran and (10m)'],
    ['ran (fast) #win', null, null, 'ran (fast)'],
    ['ran `(5m)` #win', null, null, 'ran `(5m)`'],
    ['ran [duration:: 1h30m] #win', null, 90, 'ran'],
    ['ran (duration:: 1h30m) #win', null, 90, 'ran'],
    ['ran (5m) [duration:: 1h] #win', null, 5, 'ran'],
    ['9:30-10:15 ran [duration:: 1h] #win', 570, 45, 'ran'],
    ['ran [duration:: ] #win', null, null, 'ran'],
  ])('of "%s"', (text, time, minutes, words) => {
    expect(entryOf(text)).toMatchObject({ time, minutes, text: words });
    expect(parse(text).problems).toEqual([]);
  });

  it('leave a duration that is none as text', () => {
    const note = parse('ran [duration:: a while] #win');

    expect(note.entries[0]).toMatchObject({ minutes: null, text: 'ran [duration:: a while]' });
    expect(codesOf(note)).toEqual(['bad-duration']);
  });
});

describe('the metrics', () => {
  it.each([
    ['wrote [words:: 250] #win', { words: 250 }, 'wrote'],
    ['ran (km:: 5.2) #win', { km: 5.2 }, 'ran'],
    ['[Deep Work:: +2] [debt:: -3.5] #win x', { 'deep-work': 2, debt: -3.5 }, 'x'],
    ['[a:: 1] [b:: 2] #win x', { a: 1, b: 2 }, 'x'],
    ['[pulse:: ] #win x', {}, 'x'],
    ['[__proto__x:: 1] [constructor:: 2] #win x', { proto__x: 1, constructor: 2 }, 'x'],
    ['[due:: 2026-11-25] [priority:: high] [id:: 7] #win x', {}, 'x'],
    ['[Due:: 5] [dependsOn:: abc] [onCompletion:: delete] #win x', {}, 'x'],
    ['`[words:: 250]` #win', {}, '`[words:: 250]`'],
    ['[`words`:: 250] #win x', { words: 250 }, 'x'],
    ['[[[Run]]:: 5] #win x', { '[[run]]': 5 }, 'x'],
    ['words:: 250 #win', {}, 'words:: 250'],
    ['[words](250.md) #win', {}, '[words](250.md)'],
  ])('of %s are %j', (text, metrics, words) => {
    const note = parse(text);

    expect(note.entries[0]).toMatchObject({ text: words });
    expect(note.entries[0]?.metrics).toEqual(metrics);
    expect(note.problems).toEqual([]);
  });

  it.each([
    ['[km:: 5 km]'],
    ['[words:: 1,250]'],
    ['[mood:: good]'],
    ['[km:: .5]'],
    ['[km:: 5.]'],
    ['[km:: 1e3]'],
    ['[km:: [[5]]]'],
    [`[km:: ${'9'.repeat(400)}]`],
  ])('are not in %s, which stays text', (field) => {
    const note = parse(`ran ${field} #win`);

    expect(note.entries[0]).toMatchObject({ metrics: {}, text: `ran ${field}` });
    expect(codesOf(note)).toEqual(['bad-metric']);
  });

  it.each([
    ['[keep:: yes]', true],
    ['(keep:: TRUE)', true],
    ['[keep:: no]', undefined],
    ['[keep:: ]', undefined],
  ])('are not in %s, which pins the entry or says nothing', (field, isKept) => {
    const note = parse(`ran ${field} #win`);

    expect(note.entries[0]).toMatchObject({ metrics: {}, text: 'ran' });
    expect(note.entries[0]?.isKept).toBe(isKept);
    expect(codesOf(note)).toEqual([]);
  });

  it('take the first of two with one name', () => {
    const note = parse('ran [km:: 5] [KM:: 3] #win');

    expect(note.entries[0]).toMatchObject({ metrics: { km: 5 }, text: 'ran [KM:: 3]' });
    expect(codesOf(note)).toEqual(['bad-metric']);
  });

  it('leaves a pulse that is none to the reader of pulses, which names it', () => {
    expect(codesOf(parse('- done [pulse:: four] #win'))).toEqual([]);
  });
});

describe('the day', () => {
  it.each([
    ['ran #win', '2026-11-20', 'note', 'ran'],
    ['ran @2026-11-18 #win', '2026-11-18', 'text', 'ran'],
    ['@yesterday ran #win', '2026-11-19', 'text', 'ran'],
    ['ran @yesterday, far #win', '2026-11-19', 'text', 'ran, far'],
    ['ran @monday #win', '2026-11-16', 'text', 'ran'],
    ['ran @friday #win', '2026-11-20', 'text', 'ran'],
    ['ran @(last friday) #win', '2026-11-13', 'text', 'ran'],
    ['ran @(monday) #win', '2026-11-16', 'text', 'ran'],
    ['ran @(2 days ago) #win', '2026-11-18', 'text', 'ran'],
    ['ran [date:: 2026-11-18] #win', '2026-11-18', 'text', 'ran'],
    ['ran (date:: last friday) #win', '2026-11-13', 'text', 'ran'],
    ['ran [Date:: monday] #win', '2026-11-16', 'text', 'ran'],
    ['ran [date:: ] #win', '2026-11-20', 'note', 'ran'],
    ['@2026-11-18 ran @2026-11-17 #win', '2026-11-18', 'text', 'ran'],
    ['[date:: 2026-11-18] ran @2026-11-17 #win', '2026-11-18', 'text', 'ran'],
    ['met @anna @home @may @9 @noon #win', '2026-11-20', 'note', 'met @anna @home @may @9 @noon'],
    ['mailed me@2026-11-18 #win', '2026-11-20', 'note', 'mailed me@2026-11-18'],
    ['ran `@yesterday` #win', '2026-11-20', 'note', 'ran `@yesterday`'],
    ['- [x] ran ✅ 2026-11-18 #win', '2026-11-18', 'completion', 'ran'],
    ['- [x] ran [completion:: 2026-11-18] #win', '2026-11-18', 'completion', 'ran'],
    ['- [x] ran ✅ 2026-11-18 @yesterday #win', '2026-11-19', 'text', 'ran'],
    ['- [x] ran ✅ 2026-11-18 [completion:: 2026-11-17] #win', '2026-11-18', 'completion', 'ran'],
    ['- [ ] ran ✅ 2026-11-18 #win', '2026-11-20', 'note', 'ran'],
    ['- [-] ran ❌ 2026-11-18 #win', '2026-11-20', 'note', 'ran'],
    ['- ran ✅ 2026-11-18 #win', '2026-11-20', 'note', 'ran'],
    ['- [x] ran 📅 2026-11-18 #win', '2026-11-20', 'note', 'ran'],
  ])('of "%s" is %s', (text, day, daySource, words) => {
    const note = parse(text);

    expect(isoDay(note.entries[0] ?? { day: null })).toBe(day);
    expect(note.entries[0]).toMatchObject({ daySource, text: words });
    expect(note.problems).toEqual([]);
  });

  it.each([
    ['ran @2026-02-30 #win'],
    ['ran @(2026-02-30) #win'],
    ['ran [date:: 2026-02-30] #win'],
    ['ran @(some day) #win'],
    ['ran [date:: [[Tom]]] #win'],
  ])('is not in "%s", where the date stays text', (text) => {
    const note = parse(text);

    expect(note.entries[0]).toMatchObject({ daySource: 'note', text: text.replace(' #win', '') });
    expect(codesOf(note)).toEqual(['bad-date']);
  });

  it('goes on to the next date where one is bad', () => {
    const note = parse('ran @2026-02-30 @2026-11-18 #win');

    expect(note.entries.map(isoDay)).toEqual(['2026-11-18']);
    expect(codesOf(note)).toEqual(['bad-date']);
  });

  it.each([['✅ 2026-02-30'], ['[completion:: soon]']])('is not in a completion of %s', (field) => {
    const note = parse(`- [x] ran ${field} #win`);

    expect(note.entries[0]).toMatchObject({ daySource: 'note', text: `ran ${field}` });
    expect(codesOf(note)).toEqual(['bad-completion']);
  });

  it('is read in the language of the plugin, then in English', () => {
    const read = (text: string) => isoDay(entryOf(text, { language: 'de' }));

    expect(read('lief @gestern #win')).toBe('2026-11-19');
    expect(read('lief @(letzten Freitag) #win')).toBe('2026-11-13');
    expect(read('lief @yesterday #win')).toBe('2026-11-19');
  });

  it('is read in each of several languages, those first that are named first', () => {
    const read = (text: string) => isoDay(entryOf(text, { language: ['en', 'fr', 'es'] }));

    expect(read('couru @(vendredi dernier) #win')).toBe('2026-11-13');
    expect(read('couru @avant-hier #win')).toBe('2026-11-18');
    expect(read('corrí @ayer #win')).toBe('2026-11-19');
    expect(read('ran @yesterday #win')).toBe('2026-11-19');
    // The third month in French, Tuesday in Spanish.
    expect(isoDay(entryOf('ran @(12 mar) #win', { language: ['es', 'fr'] }))).toBe('2026-03-12');
  });

  it('may lie ahead of its note, which is named', () => {
    const note = parse('- ran #win\n- ran @tomorrow #win\n');

    expect(note.entries.map(isoDay)).toEqual(['2026-11-20', '2026-11-21']);
    expect(note.problems).toEqual([{ line: 1, code: 'dated-ahead', day: parseDay('2026-11-21') }]);
  });

  it('is none in a note without one, which is named', () => {
    const note = parse('- ran #win\n- ran @2026-11-18 #win\n', {}, null);

    expect(note.entries.map(isoDay)).toEqual([null, '2026-11-18']);
    expect(note.entries.map(({ daySource }) => daySource)).toEqual([null, 'text']);
    expect(note.problems).toMatchObject([{ line: 0, code: 'no-day' }]);
  });

  it('is not missed where something is still to do', () => {
    const note = parse('- [ ] open the book #step\n- [x] read a page #step\n', {}, null);

    expect(note.problems).toMatchObject([{ line: 1, code: 'no-day' }]);
  });

  it('is not in words that count from a day the note does not have', () => {
    const note = parse('ran @yesterday @(last friday) #win', {}, null);

    expect(note.entries[0]).toMatchObject({ day: null, text: 'ran @yesterday @(last friday)' });
    expect(codesOf(note)).toEqual(['bad-date', 'no-day']);
  });
});

describe('the words', () => {
  it.each([
    [
      '- [x] **#win** did _it_ with [[A]] and [b](B.md) #project `x` ^id',
      'did _it_ with [[A]] and [b](B.md) #project `x`',
    ],
    ['- ran 🔁 every day 📅 2026-11-20 #win', 'ran'],
    ['- ran #win 🔺 🆔 abc ⛔ def', 'ran'],
    ['- 🏁 Finished the marathon #win', '🏁 Finished the marathon'],
    ['- [goal:: [[Report]]] wrote #win', 'wrote'],
    ['- ran ^id #win', 'ran ^id'],
    ['- 2^10 #win', '2^10'],
    ['- ran #restday #pause #win', 'ran'],
    ['| 9:30 ran #win | far |\n|---|---|\n| swam #win | (5m) |', 'ran far', 'swam'],
  ])('of %j', (text, ...words) => {
    expect(parse(text).entries.map((entry) => entry.text)).toEqual(words);
  });

  it.each([
    ['- #win', ''],
    ['- [x] #win ^id', ''],
    ['- 9:30 #win (5m) @yesterday', ''],
    ['- **#win**', ''],
    ['- #win %% what went right? %%', ''],
    ['- **#win** <!-- hint --> %% hint %%', ''],
  ])('are none in %j', (text, words) => {
    expect(entryOf(text)).toMatchObject({ text: words, wordless: true });
  });

  it.each(['- \u200B #win', '- #win \u200E\uFEFF', '- \u2060 #win \u00AD'])(
    'are none where nothing of them can be seen: %j',
    (text) => {
      expect(entryOf(text)).toMatchObject({ text: '', wordless: true });
    },
  );

  it.each([['- #win ran %% hint %%'], ['- #win `x`'], ['- #win [[A]]'], ['- #win #project']])(
    'are some in %j',
    (text) => {
      expect(entryOf(text).wordless).toBe(false);
    },
  );

  it('hold links of the block as targets', () => {
    expect(entryOf('[goal:: [[Report#Part|it]]] wrote [b](B%20c.md) ![[D]] #win').links).toEqual([
      'Report',
      'B c',
    ]);
  });
});

describe('rest and pauses', () => {
  it.each([
    ['#restday', true],
    ['- [ ] ill #restday', true],
    ['---\nrest: true\n---\n', true],
    ['---\nrest: true\n---\n- ran #win', true],
    ['---\nrest: false\n---\n', false],
    ['---\nrest: "true"\n---\n', true],
    ['---\nRest: Yes\n---\n', true],
    ['---\nrest: on\n---\n', true],
    ['---\nrest: 1\n---\n', true],
    ['---\nrest: [true]\n---\n', true],
    ['---\nrest:\n  - "yes"\n---\n', true],
    ['---\nrest: []\n---\n', false],
    ['---\nrest:\n---\n', false],
    ['---\nrest: no\n---\n', false],
    ['---\ntags:\n  - restday\n---\n', true],
    ['---\ntags: [a, RestDay]\n---\n', true],
    ['---\ntags: a, restday\n---\n', true],
    ['---\ntag: "#restday"\n---\n', true],
    ['---\ntags: [restdays]\n---\n', false],
    ['---\naliases: [restday]\n---\n', false],
    ['`#restday`', false],
    ['rest: true', false],
  ])('%j is a rest day: %s', (text, rest) => {
    expect(parse(text).rest).toBe(rest);
  });

  it.each([
    ['rest: ja', { property: 'rest', written: 'ja' }],
    ['Rest: sí', { property: 'Rest', written: 'sí' }],
    ['rest: [ja]', { property: 'rest', written: 'ja' }],
    ['rest: 8', { property: 'rest', written: '8' }],
    ['rest: {a: 1}', { property: 'rest', written: null }],
    ['rest: [true, maybe]', { property: 'rest', written: null }],
  ])('names a property that says neither yes nor no: %s', (property, fact) => {
    const note = parse(`---\n${property}\n---\n`);

    expect(note.rest).toBe(false);
    expect(note.problems).toEqual([{ line: 0, code: 'bad-rest-property', ...fact }]);
  });

  it.each(['rest: false', 'rest: no', 'rest: off', 'rest: 0', 'rest: ', 'rest: [false]'])(
    'names nothing where the property says no: %s',
    (property) => {
      expect(codesOf(parse(`---\n${property}\n---\n`))).toEqual([]);
    },
  );

  it('leaves the property to notes that have no day', () => {
    expect(codesOf(parse('---\nrest: 90 s\n---\n', {}, null))).toEqual([]);
  });

  it('reads pauses wherever a tag counts', () => {
    const { pauses, entries } = parse(
      '#pause 2026-08-01..2026-08-14 holiday\n\n- **#pause** 2026-09-01..\n\n> # #pause/ill 2026-10-01\n',
    );

    const day = (iso: string) => parseDay(iso);
    expect(pauses).toEqual([
      { start: day('2026-08-01'), end: day('2026-08-14') },
      { start: day('2026-09-01'), end: null },
      { start: day('2026-10-01'), end: day('2026-10-01') },
    ]);
    expect(entries).toEqual([]);
  });

  it('names a pause that says no days', () => {
    const note = parse('a\n#pause\n#pause 2026-08-14..2026-08-01\n#pause soon\n');

    expect(note.pauses).toEqual([]);
    expect(note.problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'bad-pause'],
      [2, 'pause-ends-before-start'],
      [3, 'bad-pause'],
    ]);
  });
});

describe('wins under a heading', () => {
  const options = { winHeadings: ['Wins'] };

  it('are its top-level list items', () => {
    const { entries } = parse(
      '- before\n\n## Wins\n\n- ran\n  - far\n- [ ] swim\n- 9:30 wrote (5m)\n\n### More\n\n- slept\n\n## Plans\n\n- none\n',
      options,
    );

    expect(entries.map(({ text }) => text)).toEqual(['ran', 'swim', 'wrote', 'slept']);
    expect(entries.map(({ state }) => state)).toEqual(['done', 'open', 'done', 'done']);
    expect(entries.every(({ kind, marks }) => kind === 'win' && marks.length === 0)).toBe(true);
    expect(entries[2]).toMatchObject({ time: 570, minutes: 5, line: 7 });
  });

  it('are the lines of its top-level paragraphs too', () => {
    const { entries } = parse(
      'before\n\n## Wins\n\nran\n9:30 wrote\n[ ] swim\n\n> quoted\n\n- item\nlazy\n\n  in the item\n\n| a | b |\n| - | - |\n\n```\ncode\n```\n\n<div>html</div>\n\n%% hint %%\n\nslept #lesson\n\n### More\nread\n\n## Plans\nnone\n',
      options,
    );

    expect(entries.map(({ kind, state, text }) => [kind, state, text])).toEqual([
      ['win', 'done', 'ran'],
      ['win', 'done', 'wrote'],
      ['win', 'open', '[ ] swim'],
      ['win', 'done', 'item'],
      ['lesson', 'done', 'slept'],
      ['win', 'done', 'read'],
    ]);
  });

  it('are what their mark says where they carry one', () => {
    const { entries } = parse(
      '## Wins\n- ran #win/a\n- fell #setback\n- #step small\n- ill #restday\n',
      options,
    );

    expect(entries.map(({ kind, text }) => [kind, text])).toEqual([
      ['win', 'ran'],
      ['setback', 'fell'],
      ['step', 'small'],
    ]);
  });

  it('need words', () => {
    expect(parse('## Wins\n- \n- %% what? %%\n- [ ] \n- 9:30\n', options).entries).toEqual([]);
  });
});

describe('wins in a property', () => {
  const options = { winProperty: 'wins' };

  it('are its texts', () => {
    const { entries, problems } = parse(
      '---\nwins:\n  - "9:30 ran [[Canal]] [km:: 5] @yesterday"\n  - "slept #win"\n  - ""\n  -\n---\n',
      options,
    );

    expect(problems).toEqual([]);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toEqual({
      kind: 'win',
      state: 'done',
      day: parseDay('2026-11-19'),
      daySource: 'text',
      time: 570,
      minutes: null,
      areas: [],
      links: ['Canal'],
      metrics: { km: 5 },
      text: 'ran [[Canal]]',
      wordless: false,
      line: 0,
      marks: [],
      blockId: null,
    });
    expect(entries[1]).toMatchObject({ text: 'slept #win', marks: [] });
  });

  it.each([
    ['"[ ] swim"', 'open', 'looks-unticked'],
    ['"- [ ] swim"', 'open', 'looks-unticked'],
    ['TODO swim', 'open', 'looks-unticked'],
    ['"[x] swim"', 'done', 'looks-ticked'],
  ])(
    'are open where they begin with what looks like an empty checkbox: %s',
    (text, state, code) => {
      const note = parse(`---\nwins: ${text}\n---\n`, options);

      expect(note.entries.map((entry) => entry.state)).toEqual([state]);
      expect(codesOf(note)).toEqual([code]);
    },
  );

  it('may be one text', () => {
    expect(entryOf('---\nwins: ran\n---\n', options).text).toBe('ran');
  });

  it.each([['wins: 5'], ['wins: [5]'], ['wins: {a: b}']])(
    'are none in %s, which is named',
    (yaml) => {
      const note = parse(`---\n${yaml}\n---\n- ran #win\n`, options);

      expect(note.entries.map(({ text }) => text)).toEqual(['ran']);
      expect(codesOf(note)).toEqual(['bad-win-property']);
    },
  );

  it('are read for that property alone', () => {
    expect(parse('---\nwins: ran\n---\n').entries).toEqual([]);
    expect(parse('---\nwinsome: ran\nwin: ran\n---\n', options).entries).toEqual([]);
  });

  it('are read in whatever case its name is written', () => {
    expect(parse('---\nWins: ran\n---\n', options).entries).toHaveLength(1);
  });
});

describe('front matter', () => {
  it('that is broken is named where it was needed, and the note read', () => {
    const note = parse('---\nrest: [\n---\n- ran #win\n');

    expect(note.entries.map(({ text }) => text)).toEqual(['ran']);
    expect(note.problems).toMatchObject([{ line: 0, code: 'bad-front-matter' }]);
  });

  it('that is broken is nobody’s business where it was not needed', () => {
    expect(parse('---\na: [\n---\n- ran #win\n').problems).toEqual([]);
  });

  it('makes no win of its tags', () => {
    expect(parse('---\ntags: [win, "#win"]\n---\n').entries).toEqual([]);
  });
});

describe('what went wrong elsewhere', () => {
  it('a rolled-over copy of a win keeps the date and the id it was completed with', () => {
    const line = '- [x] Sent the report ✅ 2026-11-19 #win ^sent';

    const [thursday, friday] = [entryOf(line, {}, '2026-11-19'), entryOf(line)];

    expect(friday).toEqual(thursday);
    expect(friday).toMatchObject({ daySource: 'completion', blockId: 'sent' });
  });

  it('a review does not count the wins it quotes', () => {
    const { entries } = parse(
      [
        '%% small-wins:begin wins week:2026-11-16 %%',
        '',
        '- Ran #win',
        '',
        '%% small-wins:end wins sha=1f3a9c0d5b7e2a44 %%',
        '',
        '- Wrote this review #win',
      ].join('\n'),
    );

    expect(entries.map(({ text }) => text)).toEqual(['Wrote this review']);
  });

  it('a recurring task that was completed is one win, its next occurrence open', () => {
    const { entries } = parse(
      [
        '- [ ] Water the plants 🔁 every week 📅 2026-11-27 #win',
        '- [x] Water the plants 🔁 every week 📅 2026-11-20 ✅ 2026-11-20 #win',
      ].join('\n'),
    );

    expect(entries.map(({ state, text }) => [state, text])).toEqual([
      ['open', 'Water the plants'],
      ['done', 'Water the plants'],
    ]);
  });

  it.each([
    ['a fence', '```\n#win\n```'],
    ['an open fence', '```\n#win'],
    ['inline code', '`#win`'],
    ['a comment', '%% #win %%'],
    ['an HTML comment', '<!-- #win -->'],
    ['a longer word', '#winter #wins #win🎉'],
    ['a word', 'x#win'],
    ['a word in a script without spaces', '走った#win'],
    ['an emoji', '🎉#win'],
    ['a word of other letters', 'ну#win'],
  ])('a tag in %s makes no win', (_, text) => {
    expect(parse(text).entries).toEqual([]);
  });

  it.each([
    ['upper case', 'did it #WIN'],
    ['a path', 'did it #win/health'],
    ['a full stop', 'did it #win.'],
    ['an ideographic space', 'did it\u3000#win'],
    ['a no-break space', 'did it\u00A0#win'],
    ['an emoji apart', 'did it 🎉 #win 🎉'],
    ['words in a script without spaces apart', '走った #win 朝'],
  ])('a tag with %s makes one', (_, text) => {
    expect(parse(text).entries).toHaveLength(1);
  });

  it('an emoji date behind a no-break space is a date', () => {
    expect(isoDay(entryOf('- [x] ran #win ✅\u00A02026-11-19'))).toBe('2026-11-19');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['#win', '#step/a', '#lesson', '#restday', '#pause', '2026-08-01..', '- ', '- [x] ', '> '],
    ...['**', '_', '`', '[', ']', '(', ')', '::', 'km:: 5', '@yesterday', '@(', '9:30', '-10:15'],
    ...['[[A]]', '](b.md)', '%%', '<!--', '-->', '$', '✅ 2026-11-19', '🔁 every day', ' ^id', '#'],
    ...['\n', '\r\n', ' ', '\t', '| ', '---\n', 'a', '\uD83C', '\uFFFC', '\\', '==', '~~'],
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    anyCharacters().map((text) => `${text} #win`),
  );
  const options = { winHeadings: ['a'], winProperty: 'a' };

  it('is read without an error, the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(text, options)).toEqual(parse(text, options));
      }),
    );
  });

  it('has its marks where they are said to stand', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
        for (const { tag, line, from, to } of parse(text, options).entries.flatMap(
          (e) => e.marks,
        )) {
          expect(lines[line]?.slice(from, to)).toBe(tag);
        }
      }),
    );
  });

  it('keeps no tag of a mark in its words', () => {
    const word = fc.constantFrom('#win', '#Step/a', '#restday', '**#lesson**', 'a', 'b', '@today');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        for (const { text } of parse(`- ${words.join(' ')}`).entries) {
          expect(text).toMatch(/^(?:[ab](?: |$))*$/);
        }
      }),
    );
  });

  it('yields entries by line, with folded words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entries } = parse(text, options);

        const lines = entries.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
        for (const entry of entries) {
          expect(entry.text).toBe(entry.text.replace(/\s+/g, ' ').trim());
          expect(entry.time ?? 0).toBeLessThan(1440);
        }
      }),
    );
  });

  it.each([
    ['brackets', '[a:: '.repeat(200_000)],
    ['fields', '[a:: b] '.repeat(100_000)],
    ['at signs', '@( @a @yesterday '.repeat(60_000)],
    ['tags', '**#win** '.repeat(100_000)],
    ['white space', ' '.repeat(1_000_000) + 'a'],
    ['task fields', '🔁 every day ✅ '.repeat(60_000)],
    ['asterisks', '*'.repeat(1_000_000)],
    ['durations', '(5m) [duration:: 5m] '.repeat(50_000)],
    ['links', '[[a]] [b](c.md) '.repeat(60_000)],
    ['colons', ':'.repeat(1_000_000)],
  ])('with a million %s on one line are read to the end', (_, line) => {
    const { entries } = parse(`- #win ${line}`);

    expect(entries).toHaveLength(1);
  });
});
