import { describe, expect, it } from 'vitest';
import {
  USUAL_LAYOUT,
  isUsual,
  layoutOf,
  moved,
  savedLayout,
  withHidden,
} from '../../../src/views/sidebar/section-layout';
import { SECTION_NAMES } from '../../../src/views/sidebar/section-name';

describe('the layout of the sections', () => {
  it('is read without trust: every section once, new ones where they usually are', () => {
    expect(layoutOf(null)).toEqual(USUAL_LAYOUT);
    expect(layoutOf({ order: 'today', hidden: { 0: 'week' } })).toEqual(USUAL_LAYOUT);
    expect(layoutOf({ order: ['goals', 'goals', 'mood', 3, 'today'] }).order).toEqual([
      'goals',
      'patterns',
      'milestones',
      'on-this-day',
      'today',
      'streak',
      'heatmap',
      'week',
    ]);
  });

  it('survives being kept', () => {
    const layout = withHidden(
      moved(USUAL_LAYOUT, 'goals', -1, SECTION_NAMES) ?? USUAL_LAYOUT,
      'week',
      true,
    );

    expect(layoutOf(JSON.parse(JSON.stringify(savedLayout(layout))))).toEqual(layout);
  });

  it('moves a section past its neighbour on screen, over what is not to be seen', () => {
    const onScreen = ['today', 'heatmap', 'goals'] as const;

    const up = moved(USUAL_LAYOUT, 'goals', -1, onScreen);
    const down = moved(USUAL_LAYOUT, 'today', 1, onScreen);

    expect(up?.order.slice(0, 4)).toEqual(['today', 'streak', 'goals', 'heatmap']);
    expect(down?.order.slice(0, 3)).toEqual(['streak', 'heatmap', 'today']);
    expect(moved(USUAL_LAYOUT, 'goals', 1, onScreen)).toBeNull();
    expect(moved(USUAL_LAYOUT, 'week', 1, onScreen)).toBeNull();
  });

  it('is as usual again once all is back', () => {
    const hidden = withHidden(USUAL_LAYOUT, 'week', true);

    expect(isUsual(hidden)).toBe(false);
    expect(isUsual(withHidden(hidden, 'week', false))).toBe(true);
  });
});
