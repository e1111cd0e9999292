import { select } from 'd3-selection';

const [WIDTH, HEIGHT] = [64, 18];
/** Room for the line's width and the point at its end, in px. */
const INSET = 2;

/** A small line of shares from 0 to 1, oldest first, with a point at its end. Text beside it says the same. */
export function mountSparkLine(parent: HTMLElement): (shares: readonly number[]) => void {
  const svg = select(parent)
    .append('svg')
    .attr('class', 'small-wins-spark')
    .attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`)
    .attr('aria-hidden', 'true');
  const line = svg.append('polyline');
  const end = svg.append('circle').attr('r', INSET);
  return (shares) => {
    const step = WIDTH / Math.max(1, shares.length - 1);
    const x = (i: number) => (shares.length === 1 ? WIDTH : i * step);
    const y = (share: number) => HEIGHT - INSET - share * (HEIGHT - 2 * INSET);
    line.attr('points', shares.map((share, i) => `${x(i)},${y(share)}`).join(' '));
    const last = shares.at(-1);
    end.attr('cx', WIDTH).attr('cy', last === undefined ? HEIGHT : y(last));
    svg.classed('is-hidden', last === undefined);
  };
}
