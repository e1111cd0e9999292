import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { consistency } from '../../../src/core/insight/consistency';
import { streaks } from '../../../src/core/insight/streak';
import { summary, summaryDays } from '../../../src/core/insight/summary';
import type { JournalNote } from '../../../src/core/journal/journal';
import { Journal } from '../../../src/core/journal/journal';
import type { Entry } from '../../../src/core/notes/entry';
import { aJournal, aNote, aPlan, anEntry, day } from './a-journal';

const TODAY = day('2026-11-20');

/** `path:line` of all entries, with what keeps one from counting: `copy`, or `-` for any other reason. */
function listed(journal: Journal, countSteps = true): string[] {
  return journal
    .list({ countSteps }, TODAY)
    .map(({ path, line, counts, copyOf }) =>
      [`${path}:${line}`, ...(counts ? [] : [copyOf ? 'copy' : '-'])].join(' '),
    );
}

function journalOf(...notes: readonly JournalNote[]): Journal {
  const journal = new Journal();
  for (const note of notes) journal.set(note.path, note);
  return journal;
}

/** A note without a day of its own whose win carries a date. */
function dated(path: string, fields: Partial<Entry> = {}): JournalNote {
  const entry = anEntry({ day: day('2026-11-19'), daySource: 'text', ...fields });
  return aNote(path, { entries: [entry] });
}

describe('journal', () => {
  it('lists entries by day, path and line, undated ones last', () => {
    const journal = journalOf(
      aNote('z.md', { entries: [anEntry({ line: 3 }), anEntry({ line: 9 })] }),
      aNote('a.md', { entries: [anEntry({ line: 1 })] }),
      aNote('é.md', { entries: [anEntry({ day: day('2026-11-18'), line: 0 })] }),
      aNote('Z.md', {
        entries: [
          anEntry({ day: day('2026-11-19'), line: 0 }),
          anEntry({ day: day('2026-11-18'), line: 2 }),
          anEntry({ day: day('2026-11-18'), line: 10 }),
        ],
      }),
    );

    expect(listed(journal)).toEqual([
      'Z.md:2',
      'Z.md:10',
      'é.md:0',
      'Z.md:0',
      'a.md:1 -',
      'z.md:3 -',
      'z.md:9 -',
    ]);
  });

  it('lists a range with both its ends, without undated entries', () => {
    const journal = aJournal()
      .wonDaily('2026-11-10', '2026-11-20')
      .with(aNote('Ideas.md', { entries: [anEntry()] }))
      .build();
    const from = day('2026-11-12');

    const paths = (to?: number) =>
      journal.list({ countSteps: true }, TODAY, { from, to }).map(({ path }) => path);

    expect(paths(from + 1)).toEqual(['2026-11-12.md', '2026-11-13.md']);
    expect(paths()).toHaveLength(9);
    expect(paths()).not.toContain('Ideas.md');
  });

  it.each<[string, Partial<Entry>, boolean]>([
    ['a win', {}, true],
    ['a step', { kind: 'step' }, true],
    ['a setback', { kind: 'setback' }, false],
    ['a lesson', { kind: 'lesson' }, false],
    ['kudos', { kind: 'kudos' }, false],
    ['an open task', { state: 'open' }, false],
    ['a task that was started', { state: 'started' }, false],
    ['a cancelled task', { state: 'cancelled' }, false],
    ['a mark without words', { text: '', wordless: true }, false],
    ['a win of tomorrow', { day: TODAY + 1 }, false],
    ['a win of no day', { day: null }, false],
  ])('knows whether %s counts', (_, fields, counts) => {
    const journal = journalOf(
      aNote('2026-11-20.md', {
        on: '2026-11-20',
        entries: [anEntry({ day: TODAY, ...fields })],
      }),
    );

    expect(journal.list({ countSteps: true }, TODAY).map((e) => e.counts)).toEqual([counts]);
  });

  it('leaves steps out where they do not count', () => {
    const journal = aJournal().won('2026-11-20').entry('2026-11-20', { kind: 'step' }).build();

    expect(listed(journal, false)).toEqual(['2026-11-20.md:0', '2026-11-20.md:1 -']);
    expect(listed(journal, true)).toEqual(['2026-11-20.md:0', '2026-11-20.md:1']);
  });

  it('counts a day to come once it has come', () => {
    const journal = aJournal().won('2026-11-21').build();

    const counts = (today: string) =>
      journal.list({ countSteps: true }, day(today)).map((entry) => entry.counts);

    expect(counts('2026-11-20')).toEqual([false]);
    expect(counts('2026-11-21')).toEqual([true]);
  });

  it('forgets a note as if it had never been there', () => {
    const journal = aJournal()
      .won('2026-11-19')
      .rest('2026-11-18')
      .paused('2026-11-01', null)
      .build();

    for (const note of journal.notes()) journal.remove(note.path);

    expect(journal.days(true)).toEqual([]);
    expect(journal.pauses()).toEqual([]);
    expect(journal.notes()).toEqual([]);
    expect(listed(journal)).toEqual([]);
  });

  it('knows no line of a note that has become shorter', () => {
    const journal = aJournal().won('2026-11-19').build();
    const long = aNote('2026-11-20.md', {
      on: '2026-11-20',
      entries: [anEntry({ day: TODAY, line: 2 }), anEntry({ day: TODAY, line: 90 })],
    });
    journal.set('2026-11-20.md', long);

    journal.set('2026-11-20.md', { ...long, entries: long.entries.slice(0, 1) });

    expect(listed(journal)).toEqual(['2026-11-19.md:0', '2026-11-20.md:2']);
    expect(journal.context(aPlan(), TODAY).counts.at(1)).toBe(1);
  });

  it('looks at the notes of one day alone when one note of ten years changes', () => {
    let looks = 0;
    const watched = (iso: string): JournalNote => ({
      ...aNote(`${iso}.md`, { on: iso }),
      get entries() {
        looks++;
        return [anEntry({ day: day(iso) })];
      },
    });
    const plan = aPlan();
    const journal = new Journal();
    for (let each = TODAY - 3650; each < TODAY; each++) {
      journal.set(`${formatDay(each)}.md`, watched(formatDay(each)));
    }
    journal.context(plan, TODAY);
    looks = 0;

    journal.set('2026-11-20.md', aNote('2026-11-20.md', { entries: [anEntry({ day: TODAY })] }));

    expect(streaks(journal.context(plan, TODAY)).current.length).toBe(3651);
    expect(looks).toBe(0);
  });

  it('changes its revision with its notes alone', () => {
    const journal = aJournal().won('2026-11-19').build();
    const before = journal.revision;

    journal.remove('no such note.md');
    journal.list({ countSteps: true }, TODAY);
    expect(journal.revision).toBe(before);

    journal.remove('2026-11-19.md');
    expect(journal.revision).toBeGreaterThan(before);
  });

  it('derives the days of a plan once for each revision', () => {
    const journal = aJournal().won('2026-11-19').build();
    const plan = aPlan();

    const first = journal.context(plan, TODAY);

    expect(journal.context(plan, TODAY)).toBe(first);
    expect(journal.context(plan, TODAY + 1)).not.toBe(first);
    journal.set('2026-11-18.md', aNote('2026-11-18.md', { on: '2026-11-18' }));
    expect(journal.context(plan, TODAY)).not.toBe(first);
  });

  it('leaves what was derived from it alone when it changes', () => {
    const journal = aJournal().won('2026-11-20').build();
    const before = journal.days(true);

    journal.set('more.md', dated('more.md', { day: TODAY }));

    expect(before[0]?.entries).toHaveLength(1);
    expect(journal.days(true)[0]?.entries).toHaveLength(2);
  });

  it('sums decimals as they are written', () => {
    const journal = aJournal()
      .entry('2026-11-20', { metrics: { km: 0.7 } })
      .entry('2026-11-20', { metrics: { km: 0.1, constructor: 2 } })
      .build();

    const [today] = journal.days(true);

    expect(today?.totals.metrics).toEqual(
      new Map([
        ['km', 0.8],
        ['constructor', 2],
      ]),
    );
  });
});

describe('copies', () => {
  it('count once: the first by path does', () => {
    const journal = journalOf(dated('b.md'), dated('a.md'), dated('c.md'));

    expect(listed(journal)).toEqual(['a.md:0', 'b.md:0 copy', 'c.md:0 copy']);
    expect(journal.list({ countSteps: true }, TODAY)[2]?.copyOf).toEqual({
      path: 'a.md',
      line: 0,
    });
  });

  it('count again when the first goes', () => {
    const journal = journalOf(dated('a.md'), dated('b.md'));

    journal.remove('a.md');

    expect(listed(journal)).toEqual(['b.md:0']);
  });

  it('are recognized by date and block id, whatever the text', () => {
    const journal = journalOf(
      dated('a.md', { blockId: 'x1', text: 'Called Mum' }),
      dated('b.md', { blockId: 'x1', text: 'Called Mum at last', kind: 'step' }),
    );

    expect(listed(journal)).toEqual(['a.md:0', 'b.md:0 copy']);
  });

  it.each<[string, Partial<Entry>]>([
    ['another text', { text: 'Went for a run' }],
    ['another kind', { kind: 'step' }],
    ['another day', { day: day('2026-11-18') }],
    ['the day of its note', { daySource: 'note' }],
  ])('are none with %s', (_, fields) => {
    const journal = journalOf(dated('a.md'), dated('b.md', fields));

    expect(listed(journal).filter((line) => line.endsWith('copy'))).toEqual([]);
  });

  it('are recognized alike by a date in the text or a completion date', () => {
    const journal = journalOf(dated('a.md'), dated('b.md', { daySource: 'completion' }));

    expect(listed(journal)).toEqual(['a.md:0', 'b.md:0 copy']);
  });

  it('are never lines of one note', () => {
    const entry = anEntry({ day: day('2026-11-19'), daySource: 'text' });
    const journal = journalOf(
      aNote('a.md', { entries: [entry, { ...entry, line: 1 }] }),
      aNote('b.md', { entries: [entry, { ...entry, line: 1 }] }),
    );

    expect(listed(journal)).toEqual(['a.md:0', 'a.md:1', 'b.md:0 copy', 'b.md:1 copy']);
  });

  it.each<[string, Partial<Entry>]>([
    ['an open task', { state: 'open' }],
    ['a setback', { kind: 'setback', blockId: 'x1' }],
    ['a line without words', { wordless: true, blockId: 'x1' }],
  ])('do not hide behind %s', (_, fields) => {
    const journal = journalOf(dated('a.md', fields), dated('b.md', { blockId: 'x1' }));

    expect(listed(journal)).toEqual(['a.md:0 -', 'b.md:0']);
  });

  it('are not copies of a step if steps do not count', () => {
    const journal = journalOf(
      dated('a.md', { kind: 'step', blockId: 'x1' }),
      dated('b.md', { blockId: 'x1' }),
    );

    expect(listed(journal, false)).toEqual(['a.md:0 -', 'b.md:0']);
    expect(listed(journal, true)).toEqual(['a.md:0', 'b.md:0 copy']);
  });

  it.each([
    'Note (conflicted copy).md',
    'Note.sync-conflict-20261119-120000-ABCDEFG.md',
    'Note 2.md',
    'Note (1).md',
    'Note-LAPTOP-7.md',
    'Note (1) (1).md',
  ])('are the lines of a note and of what a sync left of it with the same date: %s', (copy) => {
    const note = (path: string, ...texts: readonly string[]) =>
      aNote(path, {
        day: day('2026-11-19'),
        isDaily: false,
        entries: texts.map((text, line) =>
          anEntry({ day: day('2026-11-19'), daySource: 'note', text, line }),
        ),
      });
    const journal = journalOf(
      note('Note.md', 'ran', 'ran', 'read'),
      note(copy, 'ran', 'ran', 'ran', 'read', 'drew'),
    );

    const lines = journal.list({ countSteps: true }, TODAY).filter(({ path }) => path === copy);
    expect(lines.map(({ counts }) => counts)).toEqual([false, false, true, false, true]);
    expect(lines.map(({ copyOf }) => copyOf?.line ?? null)).toEqual([0, 1, null, 2, null]);
    expect(listed(journal).filter((line) => line.startsWith('Note.md'))).toEqual([
      'Note.md:0',
      'Note.md:1',
      'Note.md:2',
    ]);
  });

  it('are those of what a sync left of a daily note, which has its day from a property', () => {
    const on = day('2026-11-19');
    const undated = (text: string, line: number) =>
      anEntry({ day: on, daySource: 'note', text, line });
    const journal = journalOf(
      aNote('2026-11-19.md', {
        on: '2026-11-19',
        entries: [undated('ran', 0), anEntry({ day: on, daySource: 'completion', text: 'read' })],
      }),
      aNote('2026-11-19 1.md', {
        day: on,
        isDaily: false,
        rest: true,
        entries: [undated('ran', 0), undated('read', 1), undated('drew', 2)],
      }),
    );

    const lines = journal.list({ countSteps: true }, TODAY);
    expect(lines.map(({ path, text, counts }) => [path, text, counts])).toEqual([
      ['2026-11-19 1.md', 'ran', false],
      ['2026-11-19 1.md', 'read', false],
      ['2026-11-19 1.md', 'drew', true],
      ['2026-11-19.md', 'ran', true],
      ['2026-11-19.md', 'read', true],
    ]);
    expect(journal.day(on, true)).toMatchObject({ rest: true, totals: { count: 3 } });
  });

  it('are shown in what a sync left, not in its original', () => {
    const journal = journalOf(
      dated('Note 1.md', { blockId: 'x1' }),
      dated('Note.md', { blockId: 'x1' }),
    );

    expect(listed(journal)).toEqual(['Note 1.md:0 copy', 'Note.md:0']);
  });

  it('are not the lines of another note that has a day by itself', () => {
    const note = (path: string) =>
      aNote(path, {
        day: day('2026-11-19'),
        isDaily: false,
        entries: [anEntry({ day: day('2026-11-19'), daySource: 'note' })],
      });

    expect(listed(journalOf(note('Note.md'), note('Other.md')))).toEqual([
      'Note.md:0',
      'Other.md:0',
    ]);
  });

  it('are not lines that a template puts into every note', () => {
    const line = (iso: string) =>
      aNote(`${iso}.md`, {
        on: iso,
        entries: [anEntry({ day: day(iso), daySource: 'note', blockId: 'stretch' })],
      });

    const journal = journalOf(line('2026-11-18'), line('2026-11-19'));

    expect(listed(journal)).toEqual(['2026-11-18.md:0', '2026-11-19.md:0']);
  });
});

/** Days close enough for copies and streaks; and some a year off. */
const someDay = fc.oneof(
  fc.integer({ min: TODAY - 12, max: TODAY + 2 }),
  fc.integer({ min: TODAY - 400, max: TODAY }),
);

const entries: fc.Arbitrary<Entry> = fc
  .record<Partial<Entry>>({
    kind: fc.constantFrom('win', 'step', 'setback'),
    state: fc.constantFrom('done', 'done', 'open'),
    day: fc.option(someDay),
    daySource: fc.constantFrom('note', 'text', 'completion'),
    text: fc.constantFrom('walk', 'run'),
    blockId: fc.constantFrom(null, null, 'x1'),
    line: fc.integer({ min: 0, max: 3 }),
    minutes: fc.constantFrom(null, 0.1, 5),
    metrics: fc.constantFrom<Entry['metrics']>({}, { km: 0.1 }, { km: 0.7, words: 3 }),
  })
  .map((fields) => anEntry(fields));

const anyNotes: fc.Arbitrary<readonly JournalNote[]> = fc.uniqueArray(
  fc
    .record({
      path: fc.constantFrom('a.md', 'B.md', 'b.md', 'c/a.md', 'é.md', '😀.md', '\uffee.md'),
      day: fc.option(someDay),
      rest: fc.boolean(),
      daily: fc.boolean(),
      entries: fc.array(entries, { maxLength: 5 }),
      pauses: fc.array(
        fc.record({ start: fc.integer({ min: TODAY - 12, max: TODAY }), end: fc.constant(null) }),
        { maxLength: 1 },
      ),
    })
    // As a parser gives them: by line.
    .map((note) => ({
      ...aNote(note.path),
      ...note,
      entries: note.entries.sort((a, b) => a.line - b.line),
    })),
  { selector: (note) => note.path, maxLength: 7 },
);

/** Everything that is derived from a journal. */
function derived(journal: Journal): unknown {
  const context = journal.context(aPlan({ target: 2 }), TODAY);
  return {
    entries: journal.list({ countSteps: true }, TODAY),
    notes: journal.notes(),
    summary: summary(context),
    days: summaryDays(context, null),
    consistency: consistency(context),
    streaks: streaks(context),
  };
}

describe('the laws of a journal', () => {
  it('say the same in whatever order the notes came', () => {
    fc.assert(
      fc.property(
        anyNotes.chain((notes) =>
          fc.tuple(
            fc.constant(notes),
            fc.shuffledSubarray([...notes], { minLength: notes.length }),
          ),
        ),
        ([notes, shuffled]) => {
          expect(derived(journalOf(...shuffled))).toEqual(derived(journalOf(...notes)));
        },
      ),
    );
  });

  it('say the same after a note was set twice', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(derived(journalOf(...notes, ...notes))).toEqual(derived(journalOf(...notes)));
      }),
    );
  });

  it('say the same with notes set or read in between', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (before, after) => {
        const journal = journalOf(...before);
        derived(journal);
        for (const note of after) journal.set(note.path, note);
        const kept = new Set(after.map((note) => note.path));
        const others = before.filter((note) => !kept.has(note.path));

        expect(derived(journal)).toEqual(derived(journalOf(...others, ...after)));
      }),
    );
  });

  it('say the same of a note that was removed as of one that never was', () => {
    fc.assert(
      fc.property(anyNotes, fc.nat(), (notes, pick) => {
        const gone = notes[pick % Math.max(1, notes.length)];
        const journal = journalOf(...notes);
        derived(journal);
        if (gone !== undefined) journal.remove(gone.path);

        const others = notes.filter((note) => note !== gone);
        expect(derived(journal)).toEqual(derived(journalOf(...others)));
      }),
    );
  });
});
