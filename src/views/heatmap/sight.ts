import type { Day } from '../../core/calendar/day';
import type { Heatmap } from '../../core/insight/heatmap';
import type { Words } from '../../core/words/words';
import { quietCell } from '../elements/quiet';
import type { ViewTools } from '../elements/view-tools';
import type { FaceContext } from './faces';
import type { HeatmapGround, HeatmapState } from './heatmap-state';
import { daysInSight, tabStop } from './heatmap-state';
import type { HeatmapMeasure } from './measure';
import type { HeatmapModel } from './model';
import { monthOf, yearOf } from './period';

/** The state of a heatmap: its model, and what the user looks at. */
export interface HeatmapScene {
  readonly model: HeatmapModel;
  readonly state: HeatmapState;
  readonly ground: HeatmapGround;
  readonly measure: HeatmapMeasure;
  /** counts that have grown were won just now */
  readonly isLive: boolean;
}

/** What is in sight: its days, those days in words, and their cells. */
export interface HeatmapSight extends HeatmapScene {
  readonly from: number;
  readonly to: number;
  readonly range: string;
  readonly heatmap: Heatmap;
}

/** Computes what is in sight; in quiet mode as quiet mode shows it. */
export function sightOf(scene: HeatmapScene, { words }: ViewTools): HeatmapSight {
  const { model, state, ground } = scene;
  const { from, to } = daysInSight(state, ground);
  const read = model.read(from, to);
  const heatmap = model.quiet ? { ...read, cells: read.cells.map(quietCell) } : read;
  return { ...scene, from, to, range: rangeInWords(scene, from, to, words), heatmap };
}

/** Whether days are shown as a calendar has them. */
export function isInMonths({ model, state }: Pick<HeatmapScene, 'model' | 'state'>): boolean {
  return model.lanes === null && (model.months === true || state.isMonth);
}

function isSameMonth(from: Day, to: Day): boolean {
  return monthOf(from).last >= to;
}

function rangeInWords(scene: HeatmapScene, from: Day, to: Day, words: Words): string {
  const { model, ground } = scene;
  const { dates } = words;
  if (isInMonths(scene) && isSameMonth(from, to)) return words.periodReview.month(from);
  if (!ground.isWhole) {
    return dates.range(Math.max(from, Math.min(model.first, to)), to, model.today);
  }
  const isYear = yearOf({ first: from, last: to }, model.today) !== null;
  return isYear ? dates.year(from) : dates.range(from, to, model.today);
}

/** What each cell's face is drawn from. */
export function faceContext({ model, state, ground, isLive }: HeatmapSight): FaceContext {
  const { unreadBefore, cellLabel: label } = model;
  const unfolded = state.unfolded?.day ?? null;
  return { unreadBefore, unfolded, isLive, stop: tabStop(state, ground).day, label };
}
