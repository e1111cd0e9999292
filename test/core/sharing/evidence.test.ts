import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/words/ar/arabic';
import { english } from '../../../src/core/words/en/english';
import { japanese } from '../../../src/core/words/ja/japanese';
import type { ListedEntry } from '../../../src/core/journal/journal';
import {
  askedEvidence,
  evidenceOf,
  evidenceRows,
  evidenceTitle,
} from '../../../src/core/sharing/evidence';
import { evidenceCsv } from '../../../src/core/sharing/evidence-csv';
import { evidenceHtml } from '../../../src/core/sharing/evidence-html';
import { evidenceMarkdown } from '../../../src/core/sharing/evidence-markdown';
import { noteLinks } from '../../../src/core/review/note-link';
import type { Entry } from '../../../src/core/notes/entry';
import { goalNamed, goalsOver } from '../goals/a-vault';
import { aJournal, anEntry, day } from '../journal/a-journal';
import { hostileText } from '../review/hostile-text';

const words = english;
const PRIVATE = { goals: goalsOver(aJournal(), {}), names: false, href: null };
const OPEN = { ...PRIVATE, names: true, href: (path: string) => path };

function listed(fields: Partial<Entry> & { readonly counts?: boolean } = {}): ListedEntry {
  const entry = anEntry({ day: day('2026-11-20'), ...fields });
  return { ...entry, path: 'Journal/2026-11-20.md', counts: fields.counts ?? true, copyOf: null };
}

function csv(...entries: ListedEntry[]): string {
  return evidenceCsv(evidenceRows(entries, OPEN));
}

describe('evidence', () => {
  const entries = [
    listed({ text: 'win' }),
    listed({ text: 'step', kind: 'step' }),
    listed({ text: 'open', counts: false }),
    listed({ text: 'lesson', kind: 'lesson', counts: false }),
    listed({ text: 'dropped', kind: 'lesson', counts: false, state: 'cancelled' }),
    listed({ text: 'praise', kind: 'kudos', counts: false }),
    listed({ text: 'train', kind: 'setback', counts: false }),
  ];

  it.each([
    [null, ['win', 'step']],
    ['step', ['step']],
    ['lesson', ['lesson']],
    ['setback', ['train']],
    ['kudos', ['praise']],
  ] as const)('of kind %s is what was done, or what is asked for', (kind, expected) => {
    expect(evidenceOf(entries, kind).map(({ text }) => text)).toEqual(expected);
  });
});

describe('evidence that is asked for', () => {
  const journal = aJournal()
    .entry('2026-11-18', { text: 'Repaired the été bridge' })
    .entry('2026-11-18', { text: 'Rested' })
    .entry('2026-11-20', { text: 'Bridge opened', areas: ['work'] });
  const goals = goalsOver(journal, { 'Bridge.md': { area: 'work' } });
  const everything = { from: null, to: null, kind: null, area: null, goal: null, text: null };
  const asked = (wish: object) =>
    askedEvidence(
      goals,
      { today: day('2026-11-20'), countSteps: true },
      { ...everything, ...wish },
    ).map(({ text }) => text);

  it('holds every word of a search, whatever its case and accents', () => {
    expect(asked({ text: 'BRIDGE ete' })).toEqual(['Repaired the été bridge']);
    expect(asked({ text: 'bridge' })).toHaveLength(2);
    expect(asked({ text: ' ' })).toHaveLength(3);
    expect(asked({ text: 'tunnel' })).toEqual([]);
  });

  it('is called after what it holds', () => {
    const goal = goalNamed(goals, 'Bridge');
    const entries = [listed({ day: day('2026-10-30') }), listed()];
    const title = (wish: object) => evidenceTitle(entries, { ...everything, ...wish }, words);

    expect(title({})).toBe('Wins, 30 Oct – 20 Nov 2026');
    expect(title({ kind: 'lesson', goal, area: 'work', text: 'rail' })).toBe(
      'Lessons for Bridge in work with “rail”, 30 Oct – 20 Nov 2026',
    );
    expect(evidenceTitle([], everything, words)).toBe('Wins');
  });
});

describe('evidence as CSV', () => {
  it('has a header, a column for each metric, CRLF', () => {
    const rich = listed({
      text: 'Ran, "fast"',
      time: 545,
      minutes: 30,
      areas: ['health/running', 'fun'],
      links: ['Goal'],
      metrics: { km: 5.2 },
      line: 4,
    });

    const other = listed({ metrics: { constructor: -1 } });

    expect(csv(rich, other)).toBe(
      [
        'day,time,kind,text,areas,names,minutes,constructor,km,link,line',
        '2026-11-20,09:05,win,"Ran, ""fast""",health/running; fun,Goal,30,,5.2,Journal/2026-11-20.md,5',
        '2026-11-20,,win,Went for a walk,,,,-1,,Journal/2026-11-20.md,1',
        '',
      ].join('\r\n'),
    );
  });

  it('tells neither names nor places unless asked', () => {
    const untold = evidenceCsv(evidenceRows([listed({ links: ['Mia'], text: 'Ran' })], PRIVATE));

    expect(untold).toBe('day,time,kind,text,areas,minutes\r\n2026-11-20,,win,Ran,,\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    // A cell of its own in spreadsheets that separate cells by semicolons, tabs or bars.
    ['done;=1+1', "done;'=1+1"],
    ['done; -1', "done; '-1"],
    ['done;"=1"', 'done;"\'=1"'],
    ['done\t@SUM(A1)', "done\t'@SUM(A1)"],
    ['done|＋1', "done|'＋1"],
    ['5-7 = -2; well', '5-7 = -2; well'],
  ])('disarms the formulas in %j', (text, safe) => {
    const [row] = csvParse(
      csv(listed({ text, areas: [text], links: [text], metrics: { [text]: 1 } })),
    );

    expect(row).toMatchObject({ areas: safe, names: safe });
    expect(Object.keys(row ?? {})).toContain(safe);
  });

  it('is read back as it was written, but for apostrophes', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [row] = csvParse(csv(listed({ areas: [`x${text}`] })));

        expect(row?.['areas']?.replaceAll("'", '')).toBe(`x${text}`.replaceAll("'", ''));
      }),
    );
  });
});

describe('evidence as Markdown', () => {
  it('goes month by month and links back', () => {
    const entries = [
      listed({ text: 'Ran #win', day: day('2026-10-31') }),
      listed({ text: 'Wrote', blockId: 'x' }),
      listed({ text: 'Some day', day: null }),
    ];

    const markdown = evidenceMarkdown(entries, {
      title: 'Wins of 2026',
      words,
      ...OPEN,
      link: noteLinks([]),
    });

    expect(markdown).toBe(`# Wins of 2026

## October 2026

- Ran — Sat 31, [[2026-11-20]]

## November 2026

- Wrote — Fri 20, [[2026-11-20#^x]]

## Without a day

- Some day — [[2026-11-20]]
`);
  });

  it('names a month in the order of its language', () => {
    const markdown = evidenceMarkdown([listed({ text: '散歩した' })], {
      title: 'できたこと',
      words: japanese,
      ...OPEN,
      link: noteLinks([]),
    });

    expect(markdown).toContain('## 2026年11月\n');
  });
});

describe('evidence as HTML', () => {
  const options = {
    title: 'Wins',
    words,
    language: 'en',
    ...OPEN,
    href: (path: string) => `obsidian://open?path=${path}`,
  };

  it('links each entry back to its note', () => {
    const html = evidenceHtml([listed({ text: 'Ran' })], options);

    expect(html).toContain(
      '<li>Ran <small>Fri 20, <a href="obsidian://open?path=Journal/2026-11-20.md" dir="auto">2026-11-20</a></small></li>',
    );
  });

  it('renders emphasis, and prints a group a page', () => {
    const html = evidenceHtml([listed({ text: 'Ran **very *far*** in `main`' })], {
      ...options,
      ...PRIVATE,
    });

    expect(html).toContain(
      '<li>Ran <strong>very </strong><strong><em>far</em></strong> in <code>main</code> <small>Fri 20</small></li>',
    );
    expect(html).toContain('section+section{break-before:page}');
  });

  it('goes the way of its language, its lists too', () => {
    const html = evidenceHtml([listed({ text: 'Ran' })], {
      ...options,
      words: arabic,
      language: 'ar',
    });

    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(evidenceHtml([], options)).toContain('<html lang="en" dir="ltr">');
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constant('<script>alert("1")</script>\'&')), (text) => {
        const html = evidenceHtml([{ ...listed({ text }), path: `${text}.md` }], {
          ...options,
          title: text,
        });

        const emphasis = /^<\/?(?:em|strong|del|mark|code)$/;
        const markup = (html.match(/<\/?([a-z0-9!]+)/g) ?? []).filter((tag) => !emphasis.test(tag));
        expect(new Set(markup)).toEqual(
          new Set(
            '<!doctype <html <meta <title </title <style </style <h1 </h1 <section <h2 </h2 <ul <li <small <a </a </small </li </ul </section </html'.split(
              ' ',
            ),
          ),
        );
      }),
    );
  });

  it('loads nothing', () => {
    expect(evidenceHtml([], options)).not.toMatch(/src=|url\(|@import|<link|<script/);
  });
});
