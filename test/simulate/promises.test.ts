import { describe, expect, it } from 'vitest';
import { CLAIMS } from './claims';
import { lifelikeNoise, pureNoise } from './noise-vault';
import { yearFinds } from './promises';

// A sample of `npm run simulate`, with room for the luck of few vaults.

const SEED = 2026;
const claimed = (part: string) =>
  CLAIMS.filter((claim) => claim.part.startsWith(part)).map(
    (claim) => [claim.name, claim] as const,
  );

describe('patterns keep their promises', () => {
  it.each(claimed('One look').filter(([name]) => !/28 days|3 years/.test(name)))(
    'one look › shows little in noise: %s',
    (_, { tally }) => {
      const { vaults, hits } = tally({ seed: SEED, from: 0, to: 12 });

      expect(hits / vaults).toBeLessThanOrEqual(0.2);
    },
  );

  it.each(claimed('Power'))('power › finds %s', (_, { tally }) => {
    const { vaults, hits } = tally({ seed: SEED, from: 0, to: 25 });

    expect(hits / vaults).toBeGreaterThanOrEqual(0.7);
  });

  it.each(claimed('Setbacks'))('setbacks › %s', (_, { tally, isKept }) => {
    const { vaults, hits } = tally({ seed: SEED, from: 0, to: 10 });

    expect(isKept(hits / vaults)).toBe(true);
  });

  it.each(
    claimed('Experiments: of those that make no').filter(([name]) =>
      /^(?:pure|lifelike)/.test(name),
    ),
  )('experiments › seldom say that nothing made a difference: %s', (_, { tally }) => {
    const { vaults, hits } = tally({ seed: SEED, from: 0, to: 30 });

    expect(hits / vaults).toBeLessThanOrEqual(0.1);
  });

  it.each(claimed('Experiments: of those planned'))(
    'experiments › find what they said they would: %s',
    (_, { tally }) => {
      const { vaults, hits } = tally({ seed: SEED, from: 0, to: 12 });

      expect(hits / vaults).toBeGreaterThanOrEqual(0.65);
    },
  );

  it('a year › confirms little in noise that is looked at every week', () => {
    const sample = { seed: SEED, from: 0, to: 4 };
    const { confirmed, ever } = yearFinds(pureNoise, sample);

    expect(confirmed.hits / confirmed.vaults).toBeLessThanOrEqual(0.12);
    // Without confirmation half of the vaults would have shown something: this is what it is for.
    expect(ever.hits).toBeGreaterThan(confirmed.hits);
    expect(yearFinds(lifelikeNoise, sample).confirmed.hits).toBeLessThanOrEqual(1);
  });
});
