import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cellState, heatmap } from '../../../src/core/insight/heatmap';
import { heatmapSvg } from '../../../src/core/insight/heatmap-svg';
import { arabic } from '../../../src/core/words/ar/arabic';
import { german } from '../../../src/core/words/de/german';
import { english } from '../../../src/core/words/en/english';
import { japanese } from '../../../src/core/words/ja/japanese';
import type { Words } from '../../../src/core/words/words';
import { levelFloors } from '../../../src/core/insight/levels';
import { aJournal, aPlan, day } from '../journal/a-journal';

function draw(
  from: string,
  to: string,
  words: Words = english,
): { svg: string; document: Document } {
  const journal = aJournal()
    .won('2026-11-02', 3)
    .won('2026-11-05')
    .rest('2026-11-08')
    .paused('2026-11-10', '2026-11-12')
    .build();
  const context = journal.context(aPlan(), day('2026-11-20'));
  const picture = heatmap({ from: day(from), to: day(to) }, levelFloors(context, null), context);
  const svg = heatmapSvg(picture, {
    label: (cell) => words.days.cell(cellState(cell, context)),
    words: words.days.picture,
    dates: words.dates,
    palette: 'leaf',
  });
  return {
    svg,
    document: new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document,
  };
}

function titles(document: Document): string[] {
  return [...document.querySelectorAll('g > title')].map((title) => title.textContent);
}

describe('heatmap as SVG', () => {
  it('names weekdays as the language shortens them', () => {
    const { document } = draw('2026-11-02', '2026-11-20', german);
    const names = [...document.querySelectorAll('text')].map((text) => text.textContent);

    expect(names).toEqual(expect.arrayContaining(['Mo', 'Mi', 'Fr', 'So']));
  });

  it('names a month and its year in the order of the language', () => {
    const texts = ({ document }: { document: Document }) =>
      [...document.querySelectorAll('text')].map((text) => text.textContent);

    expect(texts(draw('2026-11-02', '2026-11-20'))).toContain('Nov 2026');
    expect(texts(draw('2026-11-02', '2026-11-20', japanese))).toContain('2026年11月');
  });

  it('has room in its legend for letters as wide as they are high', () => {
    const { document } = draw('2026-11-02', '2026-11-20', japanese);
    const FONT_SIZE = 11;
    const items = [...document.querySelectorAll('g + text')].map((text) => ({
      x: Number(text.getAttribute('x')),
      width: text.textContent.length * FONT_SIZE,
      isWide: /^[^\d ]+$/.test(text.textContent),
    }));
    const SQUARE = 18;
    const gaps = items.flatMap(({ x, width, isWide }, i) => {
      const next = items[i + 1];
      return next === undefined || !isWide ? [] : [next.x - SQUARE - x - width];
    });

    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });

  it('begins on the right in Arabic', () => {
    const xsOf = (words: Words) => {
      const { document } = draw('2026-11-02', '2026-11-20', words);
      const cells = [...document.querySelectorAll('g:has(> title)')];
      return cells.map((cell) =>
        Number(/translate\((\S+)/.exec(cell.getAttribute('transform') ?? '')?.[1]),
      );
    };
    const [left, right] = [xsOf(english), xsOf(arabic)];

    expect(left.at(-1)).toBeGreaterThan(left[0] ?? Infinity);
    expect(right.at(-1)).toBeLessThan(right[0] ?? -Infinity);
  });

  it('says what it shows', () => {
    const { document } = draw('2026-11-02', '2026-11-20');

    expect(document.documentElement.getAttribute('role')).toBe('img');
    expect(document.getElementById('title')?.textContent).toBe(
      'Wins from Monday 2 November 2026 to Friday 20 November 2026',
    );
    expect(document.getElementById('description')?.textContent).toBe(
      '4 wins, and 2 of 19 days won.',
    );
  });

  it('labels each of its days', () => {
    const labels = titles(draw('2026-11-01', '2026-11-20').document);

    expect(labels).toHaveLength(20);
    expect(labels[0]).toBe('Sunday 1 November 2026, before your first win');
    expect(labels[1]).toBe('Monday 2 November 2026, 3 wins');
    expect(labels[7]).toBe('Sunday 8 November 2026, rest day');
    expect(labels[9]).toBe('Tuesday 10 November 2026, paused');
    expect(labels[19]).toBe('Friday 20 November 2026, no win yet, today');
  });

  it('tells statuses apart by shape', () => {
    const { document } = draw('2026-11-02', '2026-11-20');
    const cell = (words: string) =>
      [...document.querySelectorAll('g')].find((group) =>
        group.querySelector('title')?.textContent.includes(words),
      );

    expect(cell('rest day')?.querySelector('.dot')).not.toBeNull();
    expect(cell('paused')?.querySelector('.hatch')).not.toBeNull();
    expect(cell('today')?.querySelector('.today')).not.toBeNull();
  });

  it('loads nothing, runs nothing', () => {
    const { svg } = draw('2026-01-01', '2026-11-20');

    expect(svg).not.toMatch(/<script|href=|url\((?!#)|@import|\son\w+=/);
  });

  it('goes on below where a year does not hold the range', () => {
    const { document } = draw('2024-01-01', '2026-11-20');

    const heights = new Set(
      [...document.querySelectorAll('g[transform]')].map(
        (group) => /translate\(\S+ (\S+)\)/.exec(group.getAttribute('transform') ?? '')?.[1],
      ),
    );
    expect(heights.size).toBeGreaterThanOrEqual(3 * 7);
    expect(titles(document)).toHaveLength(1_055);
  });
});
