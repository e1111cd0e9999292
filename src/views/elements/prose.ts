import type { Prose, ProsePart } from '../../core/words/prose';
import { append } from './element';
import { hasTypedDate } from './quotations';

/** Draws a sentence as text nodes; only if it has changed. */
export function drawProse(element: HTMLElement, prose: Prose): void {
  const children = prose.length;
  const words = prose.map(wordsOf);
  const isDrawn =
    element.childNodes.length === children &&
    words.every((text, i) => element.childNodes[i]?.textContent === text);
  if (isDrawn) return;
  element.textContent = '';
  for (const part of prose) {
    if (typeof part === 'string') {
      if (hasTypedDate(part)) append(element, 'span', undefined, part);
      else element.append(part);
    } else if ('strong' in part) append(element, 'strong', 'small-wins-strong', part.strong);
    else append(element, 'code', 'small-wins-code', part.code);
  }
}

function wordsOf(part: ProsePart): string {
  if (typeof part === 'string') return part;
  return 'strong' in part ? part.strong : part.code;
}
