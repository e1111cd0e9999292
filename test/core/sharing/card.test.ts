import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/core/calendar/period';
import type { CardFact } from '../../../src/core/sharing/card';
import { CARD_FACTS, cardSource } from '../../../src/core/sharing/card';
import type { CardChoice } from '../../../src/core/sharing/card-svg';
import { CARD_SIZES, cardSvg } from '../../../src/core/sharing/card-svg';
import { CARD_THEMES, cardColours, parseColour } from '../../../src/core/sharing/card-theme';
import { wrapText } from '../../../src/core/sharing/wrapped-text';
import { isRightToLeft } from '../../../src/core/text/right-to-left';
import { textWidth } from '../../../src/core/text/text-width';
import { arabic } from '../../../src/core/words/ar/arabic';
import { english } from '../../../src/core/words/en/english';
import { goalNamed, goalsOver } from '../goals/a-vault';
import { aJournal, aPlan, day } from '../journal/a-journal';
import { hostileText } from '../review/hostile-text';

const JOURNAL = aJournal()
  .entry('2026-11-16', { text: 'drafted it [[Report]]', links: ['Report'], minutes: 90 })
  .entry('2026-11-17', { text: 'rang [[Mia]]', links: ['Mia'] })
  .entry('2026-11-18', { text: 'shouted', kind: 'setback' });
const goals = goalsOver(JOURNAL, { 'Work/Report.md': {} });
const NONE: CardChoice = {
  size: 'wide',
  theme: 'light',
  accent: '#8a5cf5',
  facts: new Set(),
  lines: [],
};

function source(period = periodOf('week', day('2026-11-16'), 1), goal: string | null = null) {
  return cardSource(
    {
      goals,
      names: false,
      plan: aPlan(),
      today: day('2026-11-20'),
      words: english,
      settings: { heatmap: { thresholds: null }, quiet: false },
    },
    { period, goal: goal === null ? null : goalNamed(goals, goal) },
  );
}

function card(choice: Partial<CardChoice> = {}, from = source()): string {
  return cardSvg(from, { ...NONE, ...choice }, { words: english, firstWeekday: 1 });
}

const texts = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);

describe('a card', () => {
  it('tells only its days until something is chosen', () => {
    expect(texts(card())).toEqual([
      '16 – 22 Nov 2026',
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ]);
    expect(card()).not.toMatch(/drafted|Mia|shouted|Report|Work|2 wins/);
  });

  it('begins on the right in Arabic, days and all', () => {
    const svg = cardSvg(source(), NONE, { words: arabic, firstWeekday: 1 });
    const xs = [...svg.matchAll(/<rect x="([^"]+)"/g)].map(([, x]) => Number(x));

    expect(xs).toHaveLength(7);
    expect(xs).toEqual([...xs].sort((a, b) => b - a));
    expect(svg.match(/<text /g)).toHaveLength(svg.match(/ direction="rtl"/g)?.length ?? 0);
  });

  it('has its year and its lines on the right in Arabic, and the picture left of them', () => {
    const [line = ''] = source().lines;
    const svg = cardSvg(
      source(periodOf('year', day('2026-11-16'), 1), 'Report'),
      { ...NONE, facts: new Set(['goal']), lines: [line] },
      { words: arabic, firstWeekday: 1 },
    );
    const xOf = (text: string) =>
      Number(new RegExp(`<text x="([^"]+)"[^>]*>${text}`).exec(svg)?.[1]);
    const squares = [...svg.matchAll(/<rect x="([^"]+)"/g)].map(([, x]) => Number(x));

    expect(xOf('2026')).toBe(CARD_SIZES.wide.width - 64);
    expect(xOf(line)).toBeGreaterThan(Math.max(...squares));
  });

  it('tells the facts and lines that are chosen', () => {
    const facts = new Set<CardFact>(['wins', 'run', 'minutes']);
    const svg = card({ facts, lines: ['rang …'] });

    expect(texts(svg)).toContain('2 wins · 2 days in a row · 2 hours');
    expect(texts(svg)).toContain('rang …');
    expect(svg).not.toContain('drafted');
  });

  it.each(['wide', 'tall', 'poster'] as const)(
    'has a week in one row, beside or above lines: %s',
    (size) => {
      const svg = card({ size, lines: ['rang …'] });

      const rows = [...svg.matchAll(/<rect x="[^"]+" y="([^"]+)"/g)].map(([, y]) => y);
      expect(rows).toHaveLength(7);
      expect(new Set(rows).size).toBe(1);
    },
  );

  it('names its goal only where that is chosen', () => {
    const of = source(undefined, 'Report');

    expect(card({}, of)).not.toContain('Report');
    expect(texts(card({ facts: new Set(['goal']) }, of)).slice(0, 2)).toEqual([
      'Report',
      '16 – 22 Nov 2026',
    ]);
  });

  it.each([
    ['one day', { kind: 'days', first: day('2026-11-16'), last: day('2026-11-16') }, 1],
    ['a month', periodOf('month', day('2026-11-16'), 1), 30],
    ['a year', periodOf('year', day('2026-11-16'), 1), 365],
    ['fifty years', { kind: 'days', first: day('1976-11-21'), last: day('2026-11-20') }, 18_262],
    ['days to come', periodOf('year', day('2031-01-01'), 1), 365],
    ['days before the first note', periodOf('month', day('1999-01-01'), 1), 31],
  ] as const)('draws %s, each day once and within its edges, in every size', (_, period, days) => {
    for (const [size, { width, height }] of Object.entries(CARD_SIZES)) {
      const svg = card({ size: size as keyof typeof CARD_SIZES }, source(period));
      const squares = [
        ...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
      ].map((match) => match.slice(1).map(Number));

      expect(squares).toHaveLength(days);
      const outside = squares.filter(
        ([x = 0, y = 0, w = 0, h = 0]) => !(w > 0 && x + w <= width && y + h <= height),
      );
      expect(outside).toEqual([]);
    }
  });

  it('is well-formed whatever its lines are, and loads nothing', () => {
    fc.assert(
      fc.property(hostileText, (line) => {
        const svg = card({ facts: new Set(CARD_FACTS), lines: [line] });

        expect(svg.replace(/<!-- [^>]* -->\n$/, '')).not.toMatch(
          /<(?!\/?(?:svg|title|desc|rect|text)\b)/,
        );
        expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)|href|url\(|<script/);
      }),
    );
  });
});

describe('the text of a card', () => {
  it.each([
    ['a line of 10 KB', 'wordy '.repeat(1_700)],
    ['one word of 10 KB', 'x'.repeat(10_000)],
    ['all emoji', '👩‍👩‍👧‍👦🎉'.repeat(200)],
    ['Chinese', '今天早上写完了报告的第三章'.repeat(30)],
  ])('breaks %s into rows that fit, and ends it with …', (_, text) => {
    const rows = wrapText(text, 26, { width: 400, most: 2 });

    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/…$/);
    for (const row of rows) expect(textWidth(row, 26)).toBeLessThanOrEqual(400);
    expect(rows.join('')).not.toMatch(/\p{Cs}/u);
  });

  it('loses no word that fits', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        const rows = wrapText(words.join(' '), 20, { width: 300, most: 1_000 });

        expect(rows.join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('is read from the side on which its first letter begins', () => {
    expect(isRightToLeft('12 – مشيت إلى العمل')).toBe(true);
    expect(isRightToLeft('walked, مشيت')).toBe(false);
    expect(isRightToLeft('🎉')).toBe(false);
  });
});

describe('the colours of a card', () => {
  it.each(['#000000', '#ffffff', '#ffee00', '#8a5cf5', '#fff', 'red'])(
    'can be told apart around %s',
    (accent) => {
      for (const theme of CARD_THEMES) {
        const { ground, ink, levels } = cardColours(theme, accent);

        expect(contrast(ground, ink)).toBeGreaterThan(3);
        expect(contrast(ground, levels[3] ?? '')).toBeGreaterThan(2);
        expect(new Set([ground, ...levels]).size).toBe(5);
      }
    },
  );
});

function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => {
    const [r = 0, g = 0, b_ = 0] = (parseColour(colour) ?? []).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b_ + 0.05;
  });
  return Math.max((a ?? 1) / (b ?? 1), (b ?? 1) / (a ?? 1));
}
