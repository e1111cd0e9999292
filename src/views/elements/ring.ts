import { select } from 'd3-selection';

export interface Ring {
  /** `share` is 0–1 */
  readonly update: (share: number) => void;
}

/**
 * A ring that fills clockwise from twelve o'clock. `size` and `stroke` in px. Hidden from screen readers: text says the
 * same.
 */
export function mountRing(
  parent: HTMLElement,
  className: string,
  size: number,
  stroke: number,
): Ring {
  const svg = select(parent)
    .append('svg')
    .attr('class', className)
    .attr('viewBox', `0 0 ${size} ${size}`)
    .attr('aria-hidden', 'true');
  const radius = (size - stroke) / 2;
  const circle = (name: string) =>
    svg
      .append('circle')
      .attr('class', name)
      .attr('cx', size / 2)
      .attr('cy', size / 2)
      .attr('r', radius)
      .attr('stroke-width', stroke);
  circle('small-wins-ring-track');
  const value = circle('small-wins-ring-value')
    // A path length of 1, so that a share needs no geometry.
    .attr('pathLength', 1)
    .attr('transform', `rotate(-90 ${size / 2} ${size / 2})`);
  let drawn: number | null = null;
  return {
    update(share) {
      if (share === drawn) return;
      drawn = share;
      // A round cap would draw a dot for an empty share.
      value.attr('stroke-dasharray', share > 0 ? `${Math.min(1, share)} 1` : '0 1');
      value.classed('is-empty', share <= 0);
    },
  };
}
