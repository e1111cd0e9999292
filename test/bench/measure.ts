import { median, quantile } from 'simple-statistics';

/** Milliseconds of each of `rounds` runs, after one that is not counted. */
export function time(rounds: number, work: () => unknown): number[] {
  work();
  return Array.from({ length: rounds }, () => timeOnce(work));
}

/** Milliseconds of two pieces of work, run in turn, so that a machine that slows down slows both. */
export function timeInTurn(
  rounds: number,
  work: () => void,
  other: () => void,
): { readonly work: number[]; readonly other: number[]; readonly ratio: number } {
  work();
  other();
  const times = { work: [] as number[], other: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.work.push(timeOnce(work));
    times.other.push(timeOnce(other));
  }
  const ratios = times.work.map((ms, i) => ms / (times.other[i] ?? NaN));
  return { ...times, ratio: median(ratios) };
}

function timeOnce(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** `12.3 ms (11.9–14.0)`: the median, the least and the most. */
export function spread(times: readonly number[]): string {
  const [least, middle, most] = [Math.min(...times), median([...times]), Math.max(...times)];
  return `${round(middle)} ms (${round(least)}–${round(most)})`;
}

export function percentile(times: readonly number[], share: number): number {
  return quantile([...times], share);
}

export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
