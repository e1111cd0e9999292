import { mean } from 'simple-statistics';

/**
 * How much of a week's likeness the next week keeps: spells with a half-life of four weeks. It is taken as given,
 * because a year of weeks is too short to tell how long its spells last.
 */
const KEPT = 0.85;
/** Lags over which likeness is looked for. */
const LAGS = 4;
/** What a fit takes from each correlation of its residuals is 2/n; half as much again, for what luck hides. */
const TAKEN = 3;

/**
 * How many times the variance of a mean over `length` neighbouring weeks is what it would be if no week were like
 * the one before; 1 or more. Takes the residuals of a fit, in order of time.
 *
 * A habit comes in spells: late mornings follow late mornings. Two halves of a year then differ, and a year then
 * drifts, more than chance would have it if each week were drawn by itself.
 */
export function spellsWiden(residuals: readonly number[], length: number): number {
  const likeness = likenessOf(residuals);
  let factor = 1;
  for (let lag = 1; lag < length; lag++) {
    factor += 2 * (1 - lag / length) * likeness * KEPT ** lag;
  }
  return factor;
}

/** The correlation of neighbours, as far as it fades with the lag as spells do: least squares over the first lags. */
function likenessOf(residuals: readonly number[]): number {
  const n = residuals.length;
  const middle = n === 0 ? 0 : mean([...residuals]);
  const deviations = residuals.map((residual) => residual - middle);
  const variance = deviations.reduce((sum, one) => sum + one * one, 0);
  if (!(variance > 0)) return 0;
  let [seen, expected] = [0, 0];
  for (let lag = 1; lag <= Math.min(LAGS, n - 1); lag++) {
    let products = 0;
    for (let i = lag; i < n; i++) products += (deviations[i] ?? 0) * (deviations[i - lag] ?? 0);
    const weight = KEPT ** lag * (1 - lag / n);
    seen += weight * (products / variance + TAKEN / n);
    expected += weight * KEPT ** lag;
  }
  return expected > 0 ? Math.max(0, Math.min(1, seen / expected)) : 0;
}
