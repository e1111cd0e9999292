import type { Palette } from '../../core/insight/palette';
import { append, setShown, setText } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import type { GoalCallbacks } from '../sidebar/goal-row';
import type { GoalsModel } from '../sidebar/goals';
import { mountGoals } from '../sidebar/goals';
import type { HeatmapCallbacks } from '../heatmap/heatmap';
import { mountHeatmap } from '../heatmap/heatmap';
import type { HeatmapModel } from '../heatmap/model';
import type { HeatmapPictureModel } from '../heatmap/picture';
import { mountHeatmapPicture } from '../heatmap/picture';
import type { ListModel } from './list';
import { mountList } from './list';
import type { LineProblem } from './block-mistakes';
import { mountMistakes } from './block-mistakes';
import type { MilestonesModel } from '../sidebar/milestones';
import { mountMilestones } from '../sidebar/milestones';
import type { PatternsModel } from '../sidebar/patterns';
import { mountPatterns } from '../sidebar/patterns';
import { mountRoot } from '../elements/root';
import type { MetricsModel } from './metrics';
import { mountMetrics } from './metrics';
import type { Words } from '../../core/words/words';
import type { HostTools, ViewTools } from '../elements/view-tools';
import type { StreakModel } from '../sidebar/streak';
import { mountStreak } from '../sidebar/streak';
import type { WeekCallbacks, WeekModel } from '../sidebar/week';
import { mountWeek } from '../sidebar/week';
import type { WinListModel } from '../elements/win-list';
import { mountWinList } from '../elements/win-list';

/** What a block shows. */
export type CodeBlockContent =
  | { readonly view: 'mistakes'; readonly mistakes: readonly LineProblem[] }
  | { readonly view: 'reading' }
  | { readonly view: 'heatmap'; readonly heatmap: HeatmapModel }
  /** for paper and exports */
  | { readonly view: 'picture'; readonly picture: HeatmapPictureModel }
  | { readonly view: 'streak'; readonly streak: StreakModel }
  | { readonly view: 'wins'; readonly wins: WinListModel }
  | { readonly view: 'list'; readonly list: ListModel }
  /** nothing to show yet, in a sentence */
  | { readonly view: 'empty'; readonly text: string }
  | { readonly view: 'week'; readonly week: WeekModel }
  | { readonly view: 'goals'; readonly goals: GoalsModel }
  | { readonly view: 'patterns'; readonly patterns: PatternsModel }
  | { readonly view: 'milestones'; readonly milestones: MilestonesModel }
  | { readonly view: 'metric'; readonly metric: MetricsModel };

export type CodeBlockModel = CodeBlockContent & {
  /** what it shows, above it; nothing where it says so itself */
  readonly title?: string;
  readonly palette: Palette;
};

export interface CodeBlockCallbacks
  extends HostTools, EntryCallbacks, HeatmapCallbacks, WeekCallbacks {
  readonly goals?: GoalCallbacks;
}

export interface CodeBlock {
  /** Shows a model. While the view is the same, only differences are drawn. */
  readonly update: (model: CodeBlockModel) => void;
  /** Removes the block with its listeners and observers. */
  readonly destroy: () => void;
}

/** What is drawn of one kind of view, until another replaces it. */
interface Drawn {
  readonly view: CodeBlockModel['view'];
  readonly draw: (model: CodeBlockModel) => void;
  readonly destroy?: () => void;
}

/** A block in a note, drawn by the same functions as the sidebar's sections. */
export function mountCodeBlock(
  container: HTMLElement,
  callbacks: CodeBlockCallbacks,
  words: Words,
): CodeBlock {
  const { element: root, tools } = mountRoot(container, 'small-wins', callbacks, words);
  const title = append(root, 'h4', 'small-wins-block-title');
  const body = append(root, 'div', 'small-wins-block-body');
  let drawn: Drawn | null = null;
  return {
    update(model) {
      root.className = `small-wins small-wins-block small-wins-palette-${model.palette}`;
      setShown(title, model.title !== undefined);
      setText(title, model.title ?? '');
      if (drawn?.view !== model.view) {
        drawn?.destroy?.();
        body.textContent = '';
        drawn = MOUNTS[model.view](body, tools, callbacks);
      }
      drawn.draw(model);
    },
    destroy() {
      drawn?.destroy?.();
      root.remove();
    },
  };
}

type Mount = (body: HTMLElement, tools: ViewTools, callbacks: CodeBlockCallbacks) => Drawn;

const MOUNTS: { readonly [View in CodeBlockModel['view']]: Mount } = {
  mistakes: (body, tools) =>
    only('mistakes', mountMistakes(body, tools), ({ mistakes }) => mistakes),
  reading: (body, tools) => {
    append(body, 'p', 'small-wins-muted', tools.words.streakView.reading);
    return { view: 'reading', draw: () => undefined };
  },
  heatmap: (body, tools, callbacks) => {
    const { update, destroy } = mountHeatmap(body, tools, callbacks);
    return { ...only('heatmap', update, ({ heatmap }) => heatmap), destroy };
  },
  picture: (body, tools) =>
    only('picture', mountHeatmapPicture(body, tools), ({ picture }) => picture),
  streak: (body, tools, callbacks) =>
    only('streak', mountStreak(body, tools, callbacks), ({ streak }) => streak),
  wins: (body, tools, callbacks) =>
    only('wins', mountWinList(body, tools, callbacks), ({ wins }) => wins),
  list: (body, tools, callbacks) =>
    only('list', mountList(body, tools, callbacks), ({ list }) => list),
  empty: (body) => {
    const sentence = append(body, 'p', 'small-wins-muted');
    const draw = (text: string) => {
      setText(sentence, text);
    };
    return only('empty', draw, ({ text }) => text);
  },
  week: (body, tools, callbacks) =>
    only('week', mountWeek(body, tools, callbacks), ({ week }) => week),
  goals: (body, tools, callbacks) => {
    const { update, destroy } = mountGoals(body, tools, callbacks.goals, callbacks);
    return { ...only('goals', update, ({ goals }) => goals), destroy };
  },
  metric: (body, tools) => only('metric', mountMetrics(body, tools), ({ metric }) => metric),
  patterns: (body, tools) =>
    only('patterns', mountPatterns(body, tools), ({ patterns }) => patterns),
  milestones: (body, tools, callbacks) =>
    only('milestones', mountMilestones(body, tools, callbacks), ({ milestones }) => milestones),
};

type ContentOf<View> = Extract<CodeBlockModel, { readonly view: View }>;

/** Draws a part of a block's model, if the model is of this kind. */
function only<View extends CodeBlockModel['view'], Part>(
  view: View,
  draw: (part: Part) => void,
  partOf: (model: ContentOf<View>) => Part,
): Drawn {
  return {
    view,
    draw: (model) => {
      if (isOf(model, view)) draw(partOf(model));
    },
  };
}

function isOf<View extends CodeBlockModel['view']>(
  model: CodeBlockModel,
  view: View,
): model is ContentOf<View> {
  return model.view === view;
}
