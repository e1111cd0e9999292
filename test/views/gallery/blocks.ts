import type {
  CodeBlockContent,
  CodeBlockCallbacks,
} from '../../../src/views/code-block/code-block';
import type { Words } from '../../../src/core/words/words';
import { mountCodeBlock } from '../../../src/views/code-block/code-block';
import type { SidebarModel } from '../../../src/views/sidebar/sidebar';
import { TODAY } from './example';
import { PATTERNS, someGoals } from './example-goals';

/** Blocks in notes, by their name in the address: `?board=block-heatmap`. */
export function blocks(
  callbacks: CodeBlockCallbacks,
  { heatmap, streak, week, milestones, today }: SidebarModel,
  words: Words,
): Readonly<Record<string, (place: HTMLElement) => unknown>> {
  const show = (view: CodeBlockContent | null) => (place: HTMLElement) => {
    if (view === null) throw new Error('the example has no such part');
    const block = mountCodeBlock(place, callbacks, words);
    block.update({ ...view, palette: 'theme' });
  };
  return {
    'block-heatmap': show(heatmap && { view: 'heatmap', heatmap }),
    'block-picture': show(
      heatmap && {
        view: 'picture',
        picture: {
          heatmap: heatmap.read(TODAY - 500, TODAY),
          firstWeekday: heatmap.firstWeekday,
          label: words.heatmap.title,
        },
      },
    ),
    'block-streak': show(
      streak !== null && 'current' in streak ? { view: 'streak', streak } : null,
    ),
    'block-wins': show(
      today && {
        view: 'wins',
        wins: {
          today: TODAY,
          days: [
            { day: TODAY, entries: today.entries },
            { day: TODAY - 1, entries: today.entries.slice(0, 1) },
          ],
          more: 12,
        },
      },
    ),
    'block-week': show(week && { view: 'week', week }),
    'block-goals': show({ view: 'goals', goals: someGoals() }),
    'block-patterns': show({
      view: 'patterns',
      patterns: { quiet: false, today: TODAY, firstWeekday: 1, report: PATTERNS },
    }),
    'block-milestones': show(milestones && { view: 'milestones', milestones }),
    'block-mistakes': show({
      view: 'mistakes',
      mistakes: [
        {
          line: 2,
          text: words.blocks.problem({ kind: 'unknown-view', written: 'heatmpa', near: 'heatmap' }),
        },
        {
          line: 4,
          text: words.blocks.problem({ kind: 'bad-range', written: '13 sx', near: null }),
        },
      ],
    }),
  };
}
