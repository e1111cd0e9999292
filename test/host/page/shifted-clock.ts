/**
 * Sets the page's clock to another day, `YYYY-MM-DD`: the time of day stays as it is, and time goes on. Throws for text
 * that names no day.
 */
export function shiftClock(today: string): void {
  const [year = NaN, month = NaN, day = NaN] = today.split('-').map(Number);
  const now = new Date();
  const wanted = new Date(now);
  wanted.setFullYear(year, month - 1, day);
  const shift = wanted.getTime() - now.getTime();
  if (Number.isNaN(shift)) throw new Error(`The address says today=${today}, which is no day`);
  window.Date = new Proxy(Date, {
    construct: (RealDate, given: unknown[], newTarget) =>
      Reflect.construct(RealDate, given.length === 0 ? [RealDate.now() + shift] : given, newTarget),
    get: (RealDate, key) =>
      key === 'now' ? () => RealDate.now() + shift : Reflect.get(RealDate, key),
  });
}
