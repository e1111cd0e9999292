// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/core/words/dates';
import { LANGUAGES } from '../../../src/core/words/languages';
import { parseDay } from '../../../src/core/calendar/day';
import { append } from '../../../src/views/elements/element';
import { sentenceParts, setSentence } from '../../../src/views/elements/sentence';

const FROM = parseDay('2025-08-03') ?? 0;
const TO = parseDay('2026-11-20') ?? 0;
const wholeParts = (text: string) =>
  sentenceParts(text)
    .filter(({ isWhole }) => isWhole)
    .map((part) => part.text);

describe('a sentence on screen', () => {
  it.each(LANGUAGES)('keeps the dates of a range whole: %s', (language) => {
    const range = datesOf(language).range(FROM, TO, TO);

    const rest = sentenceParts(range)
      .filter(({ isWhole }) => !isWhole)
      .map((part) => part.text.trim());

    expect(wholeParts(range)).toHaveLength(2);
    expect(rest).toEqual([expect.stringMatching(/^[–~〜～]$/)]);
  });

  it('keeps a number with what it counts', () => {
    expect(wholeParts('You have 1 freeze. Seven more days, or 12 wins, earn the next.')).toEqual([
      '1 freeze.',
      '12 wins',
    ]);
    expect(wholeParts('such as 2026 and 2026-08-01..2026-08-14')).toEqual([
      '2026-08-01..2026-08-14',
    ]);
    expect(wholeParts('到目前为止，5 天里有 4 天有小成就。')).toEqual([]);
  });

  it('keeps its quotations apart where words go both ways, and the dates in and around them whole', () => {
    const line = append(document.body, 'p');

    setSentence(line, 'ليست مدة: «C++ 2026-11-19»، بل \u200e2026-Q3 منذ 2026-11-20.');

    const island = line.querySelector('bdi');
    expect(island?.textContent).toBe('C++ 2026-11-19');
    expect(island?.querySelector('.small-wins-unbroken')).toMatchObject({ dir: 'ltr' });
    expect(line.querySelectorAll('.small-wins-unbroken')).toHaveLength(2);
    expect(line.textContent).toBe('ليست مدة: «C++ 2026-11-19»، بل \u200e2026-Q3 منذ 2026-11-20.');
  });

  it('says nothing but its words, and is written again only where they differ', () => {
    const line = append(document.body, 'p');
    setSentence(line, 'Since 26 Oct, with 2 freezes used.');
    const first = line.firstChild;
    setSentence(line, 'Since 26 Oct, with 2 freezes used.');

    expect(line.textContent).toBe('Since 26 Oct, with 2 freezes used.');
    expect(line.firstChild).toBe(first);

    setSentence(line, 'Last missed day: 24 Oct.');
    expect(line.textContent).toBe('Last missed day: 24 Oct.');
  });
});
