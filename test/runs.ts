import { ZONES } from './zones';

const [HOME] = ZONES;

/**
 * How often a law is tried. Each run tries other examples, so the gate tries a quarter of what once found a mistake;
 * `npm run test:zones` tries all.
 */
export function runs(all: number): number {
  return process.env.ZONES === 'all' ? all : Math.ceil(all / 4);
}

/** Whether this is the zone in which all is tried, or one of those in which it is tried again. */
export const IS_HOME = process.env.ZONES === 'all' || process.env.TZ === HOME;

/**
 * How often a law of days is tried in this zone. A reading that is wrong in a zone is wrong for most of its days: away
 * from home a few tell.
 */
export function runsByZone(all: number): number {
  return IS_HOME ? all : Math.ceil(all / 6);
}
