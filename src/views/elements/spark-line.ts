import { select } from 'd3-selection';

const [WIDTH, HEIGHT] = [64, 18];
/** Room for the line's width and the point at its end, in px. */
const INSET = 2;

/**
 * A small line of shares from 0 to 1, oldest first, with a point at its newest share; null is a gap. Text beside it
 * says the same.
 */
export function mountSparkLine(parent: HTMLElement): (shares: readonly (number | null)[]) => void {
  const svg = select(parent)
    .append('svg')
    .attr('class', 'small-wins-spark')
    .attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`)
    .attr('aria-hidden', 'true');
  const line = svg.append('path');
  const end = svg.append('circle').attr('r', INSET);
  return (shares) => {
    const step = WIDTH / Math.max(1, shares.length - 1);
    const x = (i: number) => (shares.length === 1 ? WIDTH : i * step);
    const y = (share: number) => HEIGHT - INSET - share * (HEIGHT - 2 * INSET);
    line.attr('d', pathOf(shares, x, y));
    const last = shares.map((share) => share !== null).lastIndexOf(true);
    end.attr('cx', x(Math.max(0, last))).attr('cy', y(shares[last] ?? 0));
    svg.classed('is-hidden', last === -1);
  };
}

/** A share between two gaps is a dot of its own: a circle of radius 1. */
const DOT = 'm-1,0a1,1 0 1 0 2,0a1,1 0 1 0 -2,0';

/** Lines between neighbours, and a dot for each share that has none. */
function pathOf(
  shares: readonly (number | null)[],
  x: (i: number) => number,
  y: (share: number) => number,
): string {
  return shares
    .map((share, i) => {
      if (share === null) return '';
      const isFirst = (shares[i - 1] ?? null) === null;
      const isAlone = isFirst && (shares[i + 1] ?? null) === null;
      return `${isFirst ? 'M' : 'L'}${x(i)},${y(share)}${isAlone ? DOT : ''}`;
    })
    .join('');
}
