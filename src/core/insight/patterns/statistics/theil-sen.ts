import { median, medianSorted } from 'simple-statistics';
import { mannKendall } from './mann-kendall';
import { Z95 } from './normal';

export interface FittedLine {
  readonly slope: number;
  /** y where x is 0 */
  readonly intercept: number;
  /** 95 %, of the slope: Sen's, from the variance of Mann and Kendall's S, rounded outward to the next slope */
  readonly interval: readonly [low: number, high: number];
}

/**
 * The line whose slope is the median of all slopes between two points, after Theil and Sen. All x differ; 2 points or
 * more. `widening` multiplies the variance that the interval comes from.
 */
export function theilSen(
  points: readonly (readonly [x: number, y: number])[],
  widening = 1,
): FittedLine {
  const slopes = slopesOf(points);
  const slope = medianSorted(slopes);
  const { variance } = mannKendall(points.map(([, y]) => y));
  const outside = Math.max(
    0,
    Math.floor((slopes.length - Z95 * Math.sqrt(widening * variance)) / 2),
  );
  return {
    slope,
    intercept: median(points.map(([x, y]) => y - slope * x)),
    interval: [slopes[outside] ?? NaN, slopes[slopes.length - 1 - outside] ?? NaN],
  };
}

/** The slopes between any two points, from the least. */
function slopesOf(points: readonly (readonly [x: number, y: number])[]): number[] {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let count = 0;
  for (const [i, [x, y]] of points.entries()) {
    for (const [earlierX, earlierY] of points.slice(0, i)) {
      slopes[count++] = (y - earlierY) / (x - earlierX);
    }
  }
  // There are thousands: numbers alone are sorted in a fraction of the time.
  return Array.from(slopes.sort());
}
