import { append, setShown, setText } from '../elements/element';
import { mountProgress } from './progress';
import type { ViewTools } from '../elements/view-tools';

/** How many notes have been read. */
export interface ReadingModel {
  readonly done: number;
  readonly all: number;
}

/** A bar with a count while notes are read. */
export function mountReading(
  parent: HTMLElement,
  { words }: ViewTools,
): (model: ReadingModel | null) => void {
  const root = append(parent, 'div', 'small-wins-reading');
  const line = append(root, 'div', 'small-wins-progress-line');
  append(line, 'span', '', words.reading.title);
  const count = append(line, 'span', 'small-wins-muted');
  const drawProgress = mountProgress(root);
  append(root, 'p', 'small-wins-muted', words.reading.meanwhile);
  return (model) => {
    setShown(root, model !== null);
    if (model === null) return;
    setText(count, words.reading.count(model.done, model.all));
    drawProgress(model.done, model.all, words.reading.title);
  };
}
