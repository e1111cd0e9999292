import type { Face } from './cells';
import { plainText } from '../../core/markdown/text-runs';
import type { CellPlace } from './gestures';
import type { HeatmapModel } from './model';
import type { Words } from '../../core/words/words';

/** Most entries of a day to list in its tooltip. */
const TOOLTIP_ENTRIES = 2;

/** A cell's label, and below it the first entries that count, each once; lines separated by `\n`. */
export function tooltipOf(
  model: HeatmapModel,
  face: Face,
  { day, lane }: CellPlace,
  words: Words,
): string {
  const row = model.lanes?.rows.find(({ id }) => id === lane);
  const entries = (row ?? model).entriesOf(day);
  // A line that is a win and a lesson is two entries with the same words.
  const texts = new Set(entries.filter(({ counts }) => counts).map(({ text }) => plainText(text)));
  const lines = [face.label(), ...[...texts].slice(0, TOOLTIP_ENTRIES)];
  const more = texts.size - TOOLTIP_ENTRIES;
  if (more > 0) lines.push(words.heatmap.more(more));
  return lines.join('\n');
}
