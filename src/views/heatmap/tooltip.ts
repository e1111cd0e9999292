import type { Face } from './cells';
import { textRuns } from '../elements/entry-text';
import type { CellPlace } from './gestures';
import type { HeatmapModel } from './model';
import type { Words } from '../../core/words/words';

/** Most entries of a day to list in its tooltip. */
const TOOLTIP_ENTRIES = 2;

/** A cell's label, and below it the first entries of its day or week; lines separated by `\n`. */
export function tooltipOf(
  model: HeatmapModel,
  face: Face,
  { day, lane }: CellPlace,
  words: Words,
): string {
  const row = model.lanes?.rows.find(({ id }) => id === lane);
  const entries = (row ?? model).entriesOf(day);
  const lines = [face.label()];
  for (const { text } of entries.slice(0, TOOLTIP_ENTRIES)) {
    lines.push(textRuns(text).reduce((sum, run) => sum + run.text, ''));
  }
  const more = entries.length - TOOLTIP_ENTRIES;
  if (more > 0) lines.push(words.heatmap.more(more));
  return lines.join('\n');
}
