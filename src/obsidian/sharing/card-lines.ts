import type { Words } from '../../core/words/words';

/** As many lines as anyone chooses from; a year has hundreds. */
const MOST_LINES = 40;

/** A list of lines to tick, which unfolds. */
export function addCardLines(
  parent: HTMLElement,
  { lines, isTicked }: { lines: readonly string[]; isTicked: (line: string) => boolean },
  texts: Words['sharing']['card'],
  tick: (line: string, isOn: boolean) => void,
): HTMLDetailsElement {
  const list = parent.createEl('details', { cls: 'small-wins-card-lines' });
  list.createEl('summary', { text: texts.lines });
  list.createEl('p', { text: texts.linesHow, cls: 'setting-item-description' });
  for (const line of lines.slice(0, MOST_LINES)) {
    const label = list.createEl('label');
    const box = label.createEl('input', { type: 'checkbox' });
    box.checked = isTicked(line);
    label.createSpan({ text: line, attr: { dir: 'auto' } });
    box.addEventListener('change', () => {
      tick(line, box.checked);
    });
  }
  const more = lines.length - MOST_LINES;
  if (more > 0) list.createEl('p', { text: texts.more(more), cls: 'setting-item-description' });
  return list;
}
