import { select } from 'd3-selection';

const LEAVES = [
  { d: 'M80 34c0-13-8-20-22-20 0 13 8 20 22 20z', stem: 'M80 34 64 20' },
  { d: 'M80 26c0-12 8-19 22-19 0 12-8 19-22 19z', stem: 'M80 26 96 13' },
] as const;
const CELLS = 7;
const [CELL, PITCH] = [13, 16];
const TODAY = 3;

/** The picture of the first run: a week of empty cells, and a sprout on the one that is today. */
export function mountSprout(parent: HTMLElement): void {
  const svg = select(parent)
    .append('svg')
    .attr('class', 'small-wins-sprout')
    .attr('viewBox', '0 0 160 68')
    .attr('aria-hidden', 'true');
  const start = (160 - (CELLS * PITCH - (PITCH - CELL))) / 2;
  svg
    .selectAll('rect')
    .data(Array.from({ length: CELLS }, (_, i) => i))
    .join('rect')
    .attr('class', (i) => (i === TODAY ? 'small-wins-sprout-today' : 'small-wins-sprout-cell'))
    .attr('x', (i) => start + i * PITCH)
    .attr('y', 52)
    .attr('width', CELL)
    .attr('height', CELL)
    .attr('rx', 3);
  svg.append('path').attr('class', 'small-wins-sprout-stem').attr('d', 'M80 52V26');
  for (const { d, stem } of LEAVES) {
    svg.append('path').attr('class', 'small-wins-sprout-leaf').attr('d', d);
    svg.append('path').attr('class', 'small-wins-sprout-stem').attr('d', stem);
  }
}
