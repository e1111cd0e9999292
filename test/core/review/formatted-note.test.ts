import * as prettier from 'prettier';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/words/ar/arabic';
import { english } from '../../../src/core/words/en/english';
import type { Words } from '../../../src/core/words/words';
import { formatPeriod, parsePeriod } from '../../../src/core/calendar/period';
import { periodNotes } from '../../../src/core/calendar/period-notes';
import { weeklyNotes } from '../../../src/core/calendar/weekly-note';
import type { ReviewPart } from '../../../src/core/review/review-part';
import { mergeNote } from '../../../src/core/review/merge-note';
import { noteLinks } from '../../../src/core/review/note-link';
import { periodSections } from '../../../src/core/review/period-note';
import { periodReview } from '../../../src/core/review/period-review';
import { reviewSections } from '../../../src/core/review/review-note';
import { weeklyReview } from '../../../src/core/review/review';
import { composeBrag } from '../../../src/core/sharing/brag';
import { storyOf } from '../../../src/core/sharing/story';
import { storyNote } from '../../../src/core/sharing/story-note';
import { DEFAULT_BRAG } from '../../../src/core/settings/default-brag';
import { dateFormat } from '../calendar/languages';
import { goalNamed, goalsOver } from '../goals/a-vault';
import { aJournal, aPlan, day } from '../journal/a-journal';

/** What people write: everything that a formatter likes to spell its own way. */
const TEXTS = [
  'wrote *one* page of __the report__ and crossed ~~two~~ out',
  'a_b and c_d, 5 * 3 = 15, 2 < 3 > 1',
  '1. is no list, # is no heading',
  'read [the chapter](Books/Some%20Book.md) & the [[Report|notes]]',
  'ran 5 km in `code *as is*`',
  'plain | piped, a\\*b, “quoted”... https://example.org/a_b_c',
  '🎉 did it! (again) [x] ~maybe~ $5 and $6',
];

function notes(
  words: Words,
): readonly (readonly [kind: string, written: string, sections: readonly ReviewPart[]])[] {
  const journal = aJournal();
  for (const [index, text] of TEXTS.entries()) {
    const on = `2026-11-${16 + (index % 6)}`;
    journal.entry(on, { text, areas: [`area_${index % 2}`], metrics: { 'a|b': index } });
    journal.entry(on, { text: `${text} not`, kind: index % 2 === 0 ? 'setback' : 'lesson' });
    journal.entry(on, { text, kind: 'step', state: index % 2 === 0 ? 'open' : 'done' });
  }
  const goals = goalsOver(journal, {
    'A_goal of *mine*.md': { area: 'area_1', step: 'one *line*' },
  });
  const [plan, today] = [aPlan(), day('2026-12-31')];
  const style = {
    words,
    link: noteLinks([]),
    goals,
    quiet: false,
    heatmap: true,
    firstWeekday: 1,
  } as const;
  const week = weeklyReview({ journal: goals.journal, plan, today, goals }, day('2026-11-16'));
  const longer = ['month:2026-11', 'year:2026', 'days:2026-11-02..2026-11-29'].map((written) => {
    const period = parsePeriod(written);
    if (period === null) throw new Error(`${written} is no period`);
    const sources = { journal: goals.journal, plan, goals, today, patterns: null };
    return ['review', written, periodSections(periodReview(period, sources), style)] as const;
  });
  const goal = goalNamed(goals, 'A_goal of *mine*');
  const telling = { goals, words, asOf: today, names: true, setbacks: true, quiet: false };
  const documents = [
    composeBrag(
      {
        ...{ goals, plan, today, words, reviews: REVIEWS },
        settings: { review: { brag: [...DEFAULT_BRAG, LONG_SECTION] } },
      },
      { first: day('2026-01-01'), last: today },
      true,
    ),
    storyNote(storyOf(goals, goal, { plan, today }), telling),
  ].map(({ period, sections }) => ['document', formatPeriod(period), sections] as const);
  return [['review', 'week:2026-11-16', reviewSections(week, style)], ...longer, ...documents];
}

const ENGLISH = dateFormat('en');
const PLACE = { folder: 'Reviews', format: 'YYYY-MM-DD', template: '' };
const REVIEWS = periodNotes(
  { week: PLACE, month: PLACE, quarter: PLACE, year: PLACE },
  weeklyNotes(PLACE, ENGLISH, { firstWeekday: 1, firstWeekOfYear: 4 }),
  ENGLISH,
);
const LONG_SECTION = {
  name: 'Leadership and the mentoring of everybody else',
  areas: ['area_0'],
  goals: [],
  kudos: false,
};

const FORMATTERS = {
  Prettier: (text: string) => prettier.format(text, { parser: 'markdown' }),
  'Prettier with other bullets': (text: string) =>
    prettier.format(text, { parser: 'markdown', tabWidth: 4, useTabs: true }),
  'Prettier with short lines': (text: string) =>
    prettier.format(text, { parser: 'markdown', proseWrap: 'always', printWidth: 60 }),
  'Prettier in a narrow column': (text: string) =>
    prettier.format(text, { parser: 'markdown', proseWrap: 'always', printWidth: 30 }),
  remark: (text: string) => remark().use(remarkGfm).process(text).then(String),
  'remark in another style': (text: string) =>
    remark()
      .use({ settings: { bullet: '+', emphasis: '_', rule: '_', listItemIndent: 'tab' } })
      .use(remarkGfm, { tablePipeAlign: false })
      .process(text)
      .then(String),
  'what begins lists behind a margin': (text: string) => text.replaceAll(/^( *)- /gm, ' $1- '),
  'what takes marks of direction away': (text: string) =>
    text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, ''),
} as const;

/** Made once, for all formatters. */
const NOTES = [
  ...notes(english),
  ...notes(arabic).filter(([kind, written]) => kind === 'document' || /^week/.test(written)),
];

describe.each(Object.entries(FORMATTERS))('a note that %s has formatted', (_, format) => {
  it.each(NOTES)('is not edited: %s: %s', async (_kind, written, sections) => {
    const period = parsePeriod(written);
    if (period === null) throw new Error(`${written} is no period`);
    const options = {
      period,
      freeText: [{ name: 'reflect', markdown: '## Reflect' }],
      template: null,
      restore: false,
      onEdited: 'keep',
    } as const;
    const merge = (text: string | null, parts: readonly ReviewPart[]) => {
      const merged = mergeNote(text, parts, options);
      if ('error' in merged) throw new Error(JSON.stringify(merged.error));
      return merged;
    };
    const { text } = merge(null, sections);

    const formatted = await format(text);

    const again = merge(formatted, sections);
    expect(again.kept).toEqual([]);
    expect(again.text).toBe(formatted);
    const newer = sections.map((part) => ({ ...part, markdown: `${part.markdown}\n\nNew.` }));
    expect(merge(formatted, newer).kept).toEqual([]);
    const edited = formatted.replace('crossed', 'scratched');
    if (edited !== formatted) expect(merge(edited, newer).kept).not.toEqual([]);
  });
});
