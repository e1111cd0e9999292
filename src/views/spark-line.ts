import { select } from 'd3-selection';
import { line } from 'd3-shape';

const [WIDTH, HEIGHT] = [64, 18];
/** Room for the line's own width and the point at its end. */
const INSET = 2;

/** A small line of shares from 0 to 1, oldest first, with a point at its end. Words beside it say the same. */
export function mountSparkLine(parent: HTMLElement): (shares: readonly number[]) => void {
  const svg = select(parent)
    .append('svg')
    .attr('class', 'small-wins-spark')
    .attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`)
    .attr('aria-hidden', 'true');
  const path = svg.append('path');
  const end = svg.append('circle').attr('r', INSET);
  return (shares) => {
    const step = WIDTH / Math.max(1, shares.length - 1);
    const x = (i: number) => (shares.length === 1 ? WIDTH : i * step);
    const y = (share: number) => HEIGHT - INSET - share * (HEIGHT - 2 * INSET);
    const draw = line<number>()
      .x((_, i) => x(i))
      .y(y);
    path.attr('d', draw(shares) ?? '');
    const last = shares.at(-1);
    end.attr('cx', WIDTH).attr('cy', last === undefined ? HEIGHT : y(last));
    svg.classed('is-hidden', last === undefined);
  };
}
