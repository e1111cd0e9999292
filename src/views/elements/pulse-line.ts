import { select } from 'd3-selection';

/** One unit of width for each day, and of height for each step between answers. */
const [UNIT, HEIGHT, INSET] = [10, 24, 4];
const [LEAST, MOST] = [1, 5];

/**
 * The values of some days or weeks in a row as a line over as many columns of equal width, with a gap for one without
 * a value; by default answers from 1 to 5. Text beside it says the same.
 */
export function mountPulseLine(
  parent: HTMLElement,
): (values: readonly (number | null)[], range?: readonly [low: number, high: number]) => void {
  const svg = select(parent)
    .append('svg')
    .attr('class', 'small-wins-pulse-line')
    .attr('preserveAspectRatio', 'none')
    .attr('aria-hidden', 'true');
  const line = svg.append('path').attr('class', 'small-wins-pulse-stroke');
  const dots = svg.append('path').attr('class', 'small-wins-pulse-dots');
  let drawn = '';
  return (values, [low, high] = [LEAST, MOST]) => {
    const wanted = [low, high, ...values].join();
    if (wanted === drawn) return;
    drawn = wanted;
    svg.attr('viewBox', `0 0 ${values.length * UNIT} ${HEIGHT}`);
    const points = values.map((value, i) => {
      const share = high === low ? 0.5 : ((value ?? low) - low) / (high - low);
      const y = HEIGHT - INSET - share * (HEIGHT - 2 * INSET);
      return { at: `${(i + 0.5) * UNIT} ${y}`, isKnown: value !== null };
    });
    const known = points.filter(({ isKnown }) => isKnown);
    line.attr(
      'd',
      points
        .map(({ at, isKnown }, i) =>
          isKnown ? `${points[i - 1]?.isKnown === true ? 'L' : 'M'}${at}` : '',
        )
        .join(''),
    );
    // Strokes without length, which stay round however wide the line is drawn.
    dots.attr('d', known.map(({ at }) => `M${at}h0`).join(''));
  };
}
