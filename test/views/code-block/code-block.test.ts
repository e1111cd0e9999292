// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import type { CodeBlockContent } from '../../../src/views/code-block/code-block';
import { mountCodeBlock } from '../../../src/views/code-block/code-block';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { HOST_TOOLS, aPlace } from '../a-form';
import { aHeatmap, aSidebar } from '../../models/a-shown-vault';
import { one, readingOf } from '../a-screen';

const TODAY = day('2026-11-20');
const journal = aJournal()
  .wonDaily('2026-11-10', '2026-11-19')
  .rest('2026-11-08')
  .entry('2026-11-20', { text: 'Sent <b>it</b>' })
  .build();
const sidebar = aSidebar(journal, aPlan(), TODAY);

function show(first: CodeBlockContent) {
  const nothing = () => undefined;
  const root = aPlace();
  const block = mountCodeBlock(
    root,
    {
      ...HOST_TOOLS,
      openEntry: nothing,
      entryMenu: nothing,
      openLink: nothing,
      openDay: nothing,
      showDay: nothing,
      logFor: nothing,
      openRangeMenu: nothing,
      openFilterMenu: nothing,
      writeReview: nothing,
      openReview: nothing,
    },
    english,
  );
  const update = (view: CodeBlockContent) => {
    block.update({ ...view, palette: 'leaf' });
  };
  update(first);
  return { root, block, update };
}

const WINS: CodeBlockContent = {
  view: 'wins',
  wins: {
    today: TODAY,
    days: [{ day: TODAY, entries: sidebar.today?.entries ?? [] }],
    more: 0,
  },
};

describe('block in a note', () => {
  it('lists wins as text', () => {
    const { root } = show(WINS);

    expect(readingOf(root)).toContain('Sent <b>it</b>');
    expect(root.querySelector('b')).toBeNull();
  });

  it('keeps its elements while the view is the same, and its palette', () => {
    const { root, update } = show(WINS);
    const before = one(root, '.small-wins-entry');

    update(WINS);

    expect(one(root, '.small-wins-entry')).toBe(before);
    expect(one(root, '.small-wins').classList).toContain('small-wins-palette-leaf');
  });

  it('makes room for another view', () => {
    const { root, update } = show({ view: 'reading' });
    const before = readingOf(root);

    update(WINS);

    expect(before).toContain(english.streakView.reading);
    expect(readingOf(root)).not.toContain(english.streakView.reading);
  });

  it('names each mistake with its line', () => {
    const { root } = show({
      view: 'mistakes',
      mistakes: [{ line: 3, text: '“last sx months” isn’t a range.' }],
    });

    expect(readingOf(root)).toContain('Line 3 “last sx months” isn’t a range.');
  });

  it('draws a still picture of every day of its range, statuses in shapes', () => {
    const heatmap = aHeatmap(journal, aPlan(), TODAY).read(TODAY - 20, TODAY);
    const { root } = show({
      view: 'picture',
      picture: { heatmap, firstWeekday: 1, label: 'Wins by day' },
    });

    expect(one(root, '[role="img"]').getAttribute('aria-label')).toBe('Wins by day');
    expect(root.querySelectorAll('.small-wins-picture-day')).toHaveLength(21);
    expect(root.querySelectorAll('[data-status="won"]')).toHaveLength(11);
    expect(root.querySelectorAll('button, [tabindex]')).toHaveLength(0);
  });

  it('continues below if the range is longer than a year', () => {
    const heatmap = aHeatmap(journal, aPlan(), TODAY).read(TODAY - 500, TODAY);
    const { root } = show({
      view: 'picture',
      picture: { heatmap, firstWeekday: 1, label: 'Wins by day' },
    });

    const xs = [...root.querySelectorAll('.small-wins-picture-day')].map((each) =>
      Number(each.getAttribute('x')),
    );

    expect(Math.max(...xs)).toBe(34 + 52 * 16);
  });

  it('leaves nothing behind', () => {
    const { root, block } = show(WINS);

    block.destroy();

    expect(root.childElementCount).toBe(0);
  });
});
