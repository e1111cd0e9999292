import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekFrom } from '../../../src/core/calendar/period';
import { arabic } from '../../../src/core/words/ar/arabic';
import { german } from '../../../src/core/words/de/german';
import { english } from '../../../src/core/words/en/english';
import { japanese } from '../../../src/core/words/ja/japanese';
import { chinese } from '../../../src/core/words/zh-CN/chinese';
import { parse as parseYaml } from 'yaml';
import type { Pattern } from '../../../src/core/insight/patterns/pattern';
import { noteParser } from '../../../src/core/notes/parse-note';
import { mergeNote } from '../../../src/core/review/merge-note';
import { noteLinks } from '../../../src/core/review/note-link';
import { reviewFreeText } from '../../../src/core/review/free-text';
import { joinParts, reviewSections } from '../../../src/core/review/review-note';
import { parseSettings } from '../../../src/core/settings/settings';
import { aJournal, aNote, anEntry, day } from '../journal/a-journal';
import { hostileText } from './hostile-text';
import { STYLE, section, weekOf } from './week';
import { runs } from '../../runs';

const { settings } = parseSettings({});

describe('a review in Markdown', () => {
  it('reads well without the plugin', () => {
    const review = weekOf(
      aJournal()
        .won('2026-11-10', 2)
        .entry('2026-11-16', { text: 'Ran in the rain', areas: ['health'], metrics: { km: 5.2 } })
        .entry('2026-11-16', { text: 'Called **Mia**', minutes: 25, blockId: 'mia' })
        .entry('2026-11-17', { text: 'One page', kind: 'step' })
        .entry('2026-11-18', { text: 'Book the dentist', kind: 'step', state: 'open' })
        .entry('2026-11-18', { text: 'Missed the train', kind: 'setback' })
        .entry('2026-11-19', { text: 'Short messages get answers', kind: 'lesson' })
        .rest('2026-11-22'),
      { plan: { freezes: 0 } },
    );

    const free = reviewFreeText(
      ['What worked?', 'How did it feel, 1–5? [pulse:: ]'],
      'step',
      english,
    );
    expect(joinParts([...reviewSections(review, STYLE), ...free]))
      .toBe(`3 wins on 2 of 6 days, up from 2.

## The week

| Mon 16 | Tue 17 | Wed 18 | Thu 19 | Fri 20 | Sat 21 | Sun 22 |
| :-: | :-: | :-: | :-: | :-: | :-: | :-: |
| 2 | 1 | 0 | 0 | 0 | 0 | 0 |
| won | won | no win | no win | no win | no win | rest day |

## Wins

### health

- Ran in the rain — Mon 16, [[2026-11-16]]

### Everything else

- Called **Mia** — Mon 16, [[2026-11-16#^mia]]

## Steps

### Done

- One page — Tue 17, [[2026-11-17]]

### To carry over

- Book the dentist — Wed 18, [[2026-11-18]]

## Setbacks and lessons

### Setbacks

- Missed the train — Wed 18, [[2026-11-18]]

### Lessons

- Short messages get answers — Thu 19, [[2026-11-19]]

## Numbers

| | This week | Last week | Change |
| --- | ---: | ---: | ---: |
| Wins | 3 | 2 | +1 |
| Steps done | 1 | 0 | +1 |
| Winning days | 2 of 6 | 1 of 6 | +1 |
| Consistency | 33% | 17% | +16 |
| Strength | 11% | 4% | +7 |
| Minutes | 25 | 0 | +25 |
| km | 5.2 | – | – |

## Milestones

Next: 3 days in a row, 3 to go.

## Reflect

**What worked?**



**How did it feel, 1–5?** [pulse:: ]

## Next week

Up to three steps that take two minutes each, such as \`- [ ] Open the book #step\`.

- [ ] 
`);
  });

  it('leaves a section without a word where it has nothing to say, but for headline, week and wins', () => {
    const review = weekOf(aJournal().won('2026-11-02'));

    expect(section('headline', review)).toBe(
      'A quiet week, with no wins written down. The next one starts fresh.',
    );
    expect(section('wins', review)).toBe('## Wins\n\nNone this week.');
    for (const name of ['steps', 'lessons', 'goals', 'patterns']) {
      expect(section(name, review)).toBe('');
    }
    expect(section('numbers', review)).toContain('| Wins | 0 | 0 | 0 |');
  });

  it('calls a week quiet once it is over, not on its last day', () => {
    const journal = aJournal().won('2026-11-02');

    expect(section('headline', weekOf(journal, { today: '2026-11-22' }))).toBe(
      'No wins written down yet this week. One is enough to begin.',
    );
    expect(section('headline', weekOf(journal, { today: '2026-11-23' }))).toContain('A quiet week');
  });

  it('leaves out a dash that parted the words from a field', () => {
    const review = weekOf(aJournal().entry('2026-11-16', { text: '– longest yet' }));

    expect(section('wins', review)).toContain('- longest yet — Mon 16');
  });

  it('folds what is written the same on several days into one line with each day’s link', () => {
    const raises = { text: 'ten calf raises' };
    const journal = aJournal().entry('2026-11-16', { text: 'Slept' });
    for (const on of ['16', '17', '18', '20']) journal.entry(`2026-11-${on}`, raises);
    journal.entry('2026-11-21', { text: 'Called Mia' }).entry('2026-11-22', { text: 'Called Mia' });

    expect(section('wins', weekOf(journal))).toBe(`## Wins

- Slept — Mon 16, [[2026-11-16]]
- ten calf raises — 4 times, Mon–Wed and Fri: [[2026-11-16]], [[2026-11-17]], [[2026-11-18]], [[2026-11-20]]
- Called Mia — 2 times, Sat and Sun: [[2026-11-21]], [[2026-11-22]]`);
  });

  it('lists what others said below setbacks and lessons, and names it in their heading', () => {
    const journal = aJournal()
      .entry('2026-11-17', { text: 'Lost keys', kind: 'setback' })
      .entry('2026-11-18', { text: '“Best talk of the day” — Mia', kind: 'kudos' });

    expect(section('lessons', weekOf(journal))).toBe(`## Setbacks, lessons and kudos

### Setbacks

- Lost keys — Tue 17, [[2026-11-17]]

### Kudos

- “Best talk of the day” — Mia — Wed 18, [[2026-11-18]]`);
  });

  it.each([
    [japanese, '16日（月）、[[2026-11-16]]', '2回、火・水：[[2026-11-17]]、[[2026-11-18]]'],
    [chinese, '16日周一，[[2026-11-16]]', '2 次，周二和周三：[[2026-11-17]]、[[2026-11-18]]'],
    [german, 'Mo., 16. · [[2026-11-16]]', '2-mal, Di und Mi: [[2026-11-17]], [[2026-11-18]]'],
    [
      arabic,
      '\u2068الاثنين، 16، \u2068[[2026-11-16]]\u2069\u2069',
      '\u2068مرتان، الثلاثاء، الأربعاء: \u2068[[2026-11-17]]\u2069، \u2068[[2026-11-18]]\u2069\u2069',
    ],
  ])('keeps a day and its links apart as the language does', (words, once, twice) => {
    const review = weekOf(
      aJournal()
        .entry('2026-11-16', { text: 'Slept' })
        .entry('2026-11-17', { text: 'Called' })
        .entry('2026-11-18', { text: 'Called' }),
    );
    const lines = section('wins', review, { words }).split('\n');

    const isolated = (text: string) => words.isolated(text);
    expect(lines).toContain(`- ${isolated('Slept')} — ${once}`);
    expect(lines).toContain(`- ${isolated('Called')} — ${twice}`);
  });

  it('keeps words that go from the right apart, so that no number after them is drawn before them', () => {
    const review = weekOf(aJournal().entry('2026-11-16', { text: 'נכשל build 3' }));

    expect(section('wins', review)).toContain(
      '- \u2068נכשל build 3\u2069 — Mon 16, [[2026-11-16]]',
    );
  });

  it('lists wins without headings where none has an area', () => {
    const review = weekOf(aJournal().entry('2026-11-16', { text: 'Slept' }));

    expect(section('wins', review)).toBe('## Wins\n\n- Slept — Mon 16, [[2026-11-16]]');
  });

  it('adds a heatmap of the week where it is asked for', () => {
    expect(section('week', weekOf(aJournal()), { heatmap: true })).toMatch(
      /\n\n```small-wins\nview: heatmap\nrange: 2026-11-16\.\.2026-11-22\n```$/,
    );
  });

  it('names neither runs, freezes nor misses in quiet mode', () => {
    const review = weekOf(
      aJournal().wonDaily('2026-11-01', '2026-11-18').won('2026-11-10', 20).won('2026-11-20'),
    );

    const quiet = reviewSections(review, { ...STYLE, quiet: true });

    const loud = /streak|in a row|freeze|no win|partly|after \d|−/;
    expect(joinParts(reviewSections(review, STYLE))).toMatch(loud);
    expect(joinParts(quiet)).not.toMatch(loud);
  });

  it('writes a metric by any name into one cell', () => {
    const review = weekOf(aJournal().entry('2026-11-16', { metrics: { 'a|b #win': 5 } }));

    expect(section('numbers', review)).toContain('\n| a&#124;b \\#win | 5 | – | – |');
  });
});

describe('the headline', () => {
  it.each([
    [
      'a better week',
      aJournal().won('2026-11-10', 8).won('2026-11-16', 11),
      '11 wins on 1 of 7 days, up from 8.',
    ],
    [
      'an equal week',
      aJournal().won('2026-11-10').won('2026-11-16'),
      '1 win on 1 of 7 days, the same as last week.',
    ],
    [
      'a lesser week',
      aJournal().won('2026-11-10', 3).won('2026-11-16'),
      '1 win on 1 of 7 days, after 3 last week.',
    ],
    [
      'the first week',
      aJournal().won('2026-11-21').won('2026-11-22'),
      '2 wins on 2 of 2 days. Streak: 2 days.',
    ],
    [
      'a full week',
      aJournal().wonDaily('2026-11-09', '2026-11-22'),
      '7 wins on 7 of 7 days, the same as last week. Streak: 14 days.',
    ],
  ])('tells of %s', (_, journal, expected) => {
    expect(section('headline', weekOf(journal, { plan: { freezes: 0 } }))).toBe(expected);
  });

  it('names the days that ask for a win once there are two', () => {
    const journal = aJournal().won('2026-11-18');

    expect(section('headline', weekOf(journal, { today: '2026-11-18' }))).toBe(
      '1 win on 1 day so far. Streak: 1 day.',
    );
  });

  it('tells of a week that is not over without finding it wanting', () => {
    const journal = aJournal().won('2026-11-10', 8).won('2026-11-16').won('2026-11-17');

    expect(section('headline', weekOf(journal, { today: '2026-11-18' }))).toBe(
      '2 wins on 2 of 3 days so far. Streak: 2 days.',
    );
    const none = aJournal().won('2026-11-10');
    expect(section('headline', weekOf(none, { today: '2026-11-18' }))).toBe(
      'No wins written down yet this week. One is enough to begin.',
    );
  });

  it('says of a week that lies ahead that it has not begun', () => {
    const ahead = weekOf(aJournal().won('2026-11-10'), { today: '2026-11-15' });

    expect(section('headline', ahead)).toBe("This week hasn't begun yet.");
    for (const name of ['numbers', 'goals', 'patterns', 'milestones']) {
      expect(section(name, ahead)).toBe('');
    }
  });

  it('says of a week before the first win when it was, without a miss or a zero to compare', () => {
    const before = weekOf(aJournal().won('2026-11-23'));

    expect(section('headline', before)).toBe('That was before your first win.');
    expect(section('week', before)).toContain('\n| – | – | – | – | – | – | – |');
    for (const name of ['numbers', 'goals', 'patterns', 'milestones']) {
      expect(section(name, before)).toBe('');
    }
    expect(section('headline', weekOf(aJournal(), { today: '2026-11-22' }))).toBe(
      'No wins written down yet this week. One is enough to begin.',
    );
  });

  it('is true under a target of several wins', () => {
    const journal = aJournal().won('2026-11-16', 3).won('2026-11-17');

    expect(section('headline', weekOf(journal, { plan: { target: 2, freezes: 0 } }))).toBe(
      '4 wins, 1 of 7 days won.',
    );
  });

  it('counts weeks where the plan asks for some wins a week', () => {
    const journal = aJournal()
      .wonDaily('2026-11-09', '2026-11-11')
      .wonDaily('2026-11-16', '2026-11-18');

    expect(section('headline', weekOf(journal, { plan: { schedule: '3 per week' } }))).toBe(
      '3 wins on 3 days, the same as last week. Streak: 2 weeks.',
    );
  });
});

describe('links of a review', () => {
  const link = noteLinks([
    'Journal/2026-11-16.md',
    'Work/Plan.md',
    'Home/plan.md',
    'Odd [name].md',
  ]);

  it.each([
    ['by name where it is unique', 'Journal/2026-11-16.md', null, '[[2026-11-16]]'],
    ['to a block', 'Journal/2026-11-16.md', 'ab-1', '[[2026-11-16#^ab-1]]'],
    ['by path where it is not', 'Work/Plan.md', null, '[[Work/Plan|Plan]]'],
    ['by path to a block', 'Home/plan.md', 'x', '[[Home/plan#^x|plan]]'],
    ['not at all to a name that no link can hold', 'Odd [name].md', null, 'Odd \\[name\\]'],
    ['not at all to a name that would open something', 'a $x `b %%.md', null, 'a \\$x \\`b \\%\\%'],
  ])('lead %s', (_, path, blockId, expected) => {
    expect(link(path, blockId)).toBe(expected);
  });
});

describe('a review never counts itself', () => {
  const parse = noteParser({
    ...settings,
    language: 'en',
    parseYaml: (yaml) => parseYaml(yaml) as unknown,
  });

  it('whatever the texts, names and metrics it is made from', () => {
    const kind = fc.constantFrom('win', 'step', 'setback', 'lesson', 'kudos');
    const state = fc.constantFrom('done', 'open');
    const path = hostileText.map((text) => `${text.replace(/[\0\r\n/]/g, '')}x.md`);
    const entries = fc.array(fc.tuple(hostileText, kind, state, path, hostileText), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(entries, (made) => {
        const journal = aJournal();
        for (const [index, [text, kind, state, path, metric]] of made.entries()) {
          const on = { day: day('2026-11-17'), daySource: 'note' } as const;
          const metrics = { [metric]: 1 };
          const entry = anEntry({
            ...on,
            text: `${text}x`,
            kind,
            state,
            metrics,
            areas: [`a${index}`],
          });
          journal.with(aNote(path, { entries: [entry] }));
        }
        const sections = reviewSections(weekOf(journal), { ...STYLE, heatmap: true });
        const note = mergeNote('Mine #win\n', sections, {
          period: weekFrom(day('2026-11-16')),
          freeText: reviewFreeText(settings.review.prompts.week, 'step', english),
          template: null,
          restore: false,
          onEdited: 'keep',
        });
        if ('error' in note) throw new Error(note.error.problem.kind);

        const parsed = parse(`${note.text}\nMine too #win\n`, day('2026-11-22'));
        const unmarked = parse(note.text.replace(/^%% small-wins:.*$/gm, ''), day('2026-11-22'));

        expect(parsed.entries.map(({ text }) => text)).toEqual(['Mine', 'Mine too']);
        expect(unmarked.entries.map(({ text }) => text)).toEqual(['Mine']);
        expect([parsed.rest, parsed.pauses, unmarked.rest, unmarked.pauses]).toEqual([
          false,
          [],
          false,
          [],
        ]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('tells confirmed patterns with their numbers, and in quiet mode none of misses', () => {
    const pattern: Pattern = {
      id: 'rebound',
      subject: 'comeback',
      direction: 'more',
      finding: {
        id: 'rebound',
        recent: { count: 14, of: 20 },
        earlier: { count: 7, of: 20 },
        earlierWeeks: 52,
      },
      n: 40,
      effect: 0.35,
      unit: 'share',
      interval: [0.05, 0.58],
      p: 0.001,
      q: 0.008,
      since: day('2024-11-18'),
      until: day('2026-11-15'),
      confirmed: true,
      heldWeeks: 4,
    };
    const review = { ...weekOf(aJournal().won('2026-11-16')), patterns: [pattern] };

    expect(section('patterns', review)).toContain('14 of 20');
    expect(section('patterns', review)).toContain('q is 0.008 over 11 questions');
    expect(section('patterns', review, { quiet: true })).toBe('');
  });
});
