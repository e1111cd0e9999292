/**
 * How often a law is tried. Each run tries other examples, so the gate tries a quarter of what once found a mistake;
 * `npm run test:zones` tries all.
 */
export function runs(all: number): number {
  return process.env.ZONES === 'all' ? all : Math.ceil(all / 4);
}
