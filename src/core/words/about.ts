/** An amount that is only about right, in every language: in two or three digits, never less than it is. */
export function about(value: number): number {
  if (value < 10) return Math.ceil(value * 10) / 10;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  return Math.ceil(value / step) * step;
}
