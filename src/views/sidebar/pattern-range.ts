import type { Pattern } from '../../core/insight/patterns/pattern';
import { append, setShown, setText, setVariable } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/** How much of the picture is left free at each end. */
const MARGIN = 0.08;

/**
 * A difference that is no difference of two shares: where no change would be, the change found, and its likely range.
 * Hidden from screen readers: the sentences beside it say the same.
 */
export function mountPatternRange(
  parent: HTMLElement,
  { words }: ViewTools,
): (pattern: Pattern | null) => void {
  const root = append(parent, 'div', 'small-wins-effect');
  root.setAttribute('aria-hidden', 'true');
  const less = append(root, 'span', 'small-wins-effect-end');
  const line = append(root, 'span', 'small-wins-effect-line');
  for (const part of ['zero', 'likely', 'found']) append(line, 'span', `small-wins-effect-${part}`);
  const more = append(root, 'span', 'small-wins-effect-end');
  return (pattern) => {
    const ends = pattern === null ? null : words.patterns.ends(pattern.finding);
    setShown(root, ends !== null);
    if (pattern === null || ends === null) return;
    setText(less, ends[0]);
    setText(more, ends[1]);
    const [low, high] = pattern.interval;
    const place = placeOn(Math.min(0, low), Math.max(0, high));
    setVariable(line, '--small-wins-zero', place(0));
    setVariable(line, '--small-wins-low', place(low));
    setVariable(line, '--small-wins-high', place(high));
    setVariable(line, '--small-wins-found', place(pattern.effect));
  };
}

/** Where a value lies between two others, with room at the ends. */
function placeOn(least: number, most: number): (value: number) => string {
  const span = most - least;
  return (value) => {
    const share = span > 0 ? (value - least) / span : 0.5;
    return `${Math.round((MARGIN + (1 - 2 * MARGIN) * share) * 1000) / 10}%`;
  };
}
