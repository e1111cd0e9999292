import { describe, expect, it } from 'vitest';
import { mergeReview } from '../../../src/core/review/compose-review';
import { storyOf } from '../../../src/core/sharing/story';
import { storyNote } from '../../../src/core/sharing/story-note';
import { english } from '../../../src/core/words/en/english';
import { goalNamed, goalsOver } from '../goals/a-vault';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, aPlan, day } from '../journal/a-journal';

const MERGE = { template: null, restore: false, onEdited: 'keep' } as const;
const TODAY = day('2026-11-20');
const SPANISH = {
  'Goals/Spanish.md': {
    area: 'spanish',
    for: 'Abuela',
    outcome: 'read a novel',
    metrics: ['pages'],
  },
};

function learned(): JournalBuilder {
  const journal = aJournal();
  const areas = ['spanish'];
  for (let i = 0; i < 28; i += 7) {
    journal.entry(iso('2026-01-05', i), { areas, text: `page ${i}`, metrics: { pages: 1 } });
  }
  for (let i = 0; i < 28; i++) {
    journal.entry(iso('2026-05-01', i), {
      areas,
      text: `chapter ${i}`,
      minutes: 30,
      metrics: { pages: 4.5 },
    });
  }
  return journal
    .entry('2026-02-10', { areas, kind: 'setback', text: 'shouted at [[Pilar]]', links: ['Pilar'] })
    .entry('2026-02-11', { areas, kind: 'lesson', text: 'sleep first' });
}

function iso(first: string, more: number): string {
  return new Date(Date.parse(first) + more * 86_400_000).toISOString().slice(0, 10);
}

function story(
  told: { readonly setbacks?: boolean; readonly names?: boolean; readonly quiet?: boolean } = {},
  journal = learned(),
  properties: Parameters<typeof goalsOver>[1] = SPANISH,
) {
  const goals = goalsOver(journal, properties);
  return storyNote(storyOf(goals, goalNamed(goals, 'Spanish'), { today: TODAY, plan: aPlan() }), {
    goals,
    words: english,
    asOf: TODAY,
    setbacks: false,
    names: false,
    quiet: false,
    ...told,
  });
}

const text = (document: ReturnType<typeof story>) =>
  document.sections.map(({ markdown }) => markdown).join('\n\n');

describe('the story of a goal', () => {
  it('tells for whom, what changed, how it went and what it took', () => {
    const told = text(story());

    expect(told).toContain(`# The story of Spanish

**For:** Abuela

**What would show that it worked:** read a novel

**In numbers:** 130 pages on 32 days

It began on 5 Jan 2026: page 0`);
    expect(told).toContain('- 1 May — Back after 94 days: chapter 0');
    expect(told).toContain('- 28 May — The longest run: 28 days, 1 – 28 May');
    expect(told).toContain(`|  | First four weeks | Last four weeks |
| --- | ---: | ---: |
| Winning days | 4 | 28 |
| pages | 1 (middle of 4) | 4.5 (middle of 28) |`);
    expect(told).toContain('- 14 hours written down');
    expect(told).toContain('The latest, on 28 May 2026: chapter 27');
  });

  it('counts the days of what was done before the goal began', () => {
    const areas = ['spanish'];
    const journal = aJournal().entry('2026-11-05', { areas, kind: 'step', text: 'bought a book' });
    const later = { 'Goals/Spanish.md': { area: 'spanish', start: '2026-11-20' } };

    const told = text(story({}, journal, later));
    expect(told).toContain('**In numbers:** 1 win on 1 day');
    expect(told).toContain('- 1 win on 1 day\n');
    const weeks = { 'Goals/Spanish.md': { area: 'spanish', start: '2026-02-20' } };
    expect(text(story({}, learned(), weeks))).toContain('| Winning days | 4 | 28 |');
  });

  it('begins with the same win wherever it tells of the first', () => {
    const areas = ['spanish'];
    const journal = aJournal()
      .entry('2026-11-05', { areas, text: 'bought a book' })
      .entry('2026-11-05', { areas, text: 'read a page' });

    expect(text(story({}, journal))).toContain('It began on 5 Nov 2026: bought a book');
    expect(text(story({}, journal))).not.toContain('first win');
  });

  it('says of a goal that is done what changed', () => {
    const properties = { 'Goals/Spanish.md': { ...SPANISH['Goals/Spanish.md'], status: 'done' } };

    expect(text(story({}, learned(), properties))).toContain('**What changed:** read a novel');
  });

  it('counts a time in the unit of its aim', () => {
    const properties = { 'Goals/Spanish.md': { ...SPANISH['Goals/Spanish.md'], aim: '100 h' } };

    expect(text(story({}, learned(), properties))).toContain('**The aim:** 14 of 100 hours');
  });

  it('tells the sum of what its aim counts once', () => {
    const properties = { 'Goals/Spanish.md': { ...SPANISH['Goals/Spanish.md'], aim: '500 pages' } };

    const told = text(story({}, learned(), properties));
    expect(told).toContain('**The aim:** 130 of 500 pages\n\nIt began on 5 Jan 2026');
  });

  it('tells setbacks with what was learned, and names, only where that is asked for', () => {
    expect(text(story())).not.toMatch(/shouted|sleep first|Pilar/);
    expect(text(story({ setbacks: true }))).toContain(
      '- 10 Feb — Hard: shouted at …. Learned: sleep first',
    );
    expect(text(story({ setbacks: true, names: true }))).toContain('shouted at Pilar');
  });

  it('names neither runs nor gaps in quiet mode', () => {
    expect(text(story({ quiet: true }))).not.toMatch(/Back after|longest run|in a row/);
  });

  it('of a goal without entries says that it begins with the first', () => {
    expect(text(story({}, aJournal())).trim()).toBe(
      '# The story of Spanish\n\nSpanish has no wins yet. Its story begins with the first.',
    );
  });

  it('compares nothing over less than eight weeks', () => {
    const short = aJournal().entry('2026-11-01', { areas: ['spanish'] });

    expect(text(story({}, short))).not.toContain('First four weeks');
    expect(text(story({}, short))).not.toContain('The latest');
  });

  it('stays one note while the goal continues, around what its owner wrote', () => {
    const first = mergeReview(null, story(), MERGE);
    if ('error' in first) throw new Error(first.error.problem.kind);
    const own = first.text.replace(
      '**Why did it matter?**',
      '**Why did it matter?**\n\nThe novel.',
    );
    const later = learned().entry('2026-11-19', { areas: ['spanish'], text: 'THE END' });
    const second = mergeReview(own, story({}, later), MERGE);

    expect(second).toMatchObject({ changed: true, created: [], foreign: [] });
    expect('text' in second && second.text).toContain('The novel.');
    expect('text' in second && second.text).toContain('THE END');
    expect(story().path).toBe('Goals/The story of Spanish.md');
  });

  it('tells of a rung with the win that has the most of it, whatever else was done that day', () => {
    const areas = ['spanish'];
    const journal = aJournal()
      .entry('2026-11-05', { areas, text: 'read a story', metrics: { pages: 4 } })
      .entry('2026-11-05', { areas, text: 'looked at the cover', metrics: { pages: 1 } })
      .entry('2026-11-05', { areas, text: 'sharpened a pencil' });
    const properties = {
      'Goals/Spanish.md': { ...SPANISH['Goals/Spanish.md'], ladder: '5 pages' },
    };

    expect(text(story({}, journal, properties))).toContain('5 pages in a day: read a story');
  });

  it('names rungs of its own ladder without the goal that it tells of', () => {
    const withLadder = {
      'Goals/Spanish.md': { ...SPANISH['Goals/Spanish.md'], ladder: '1, 4 pages' },
    };

    expect(text(story({}, learned(), withLadder))).toContain(
      '- 1 May — 4 pages in a day · Back after 94 days: chapter 0',
    );
  });
});
