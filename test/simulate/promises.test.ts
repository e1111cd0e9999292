import { describe, expect, it } from 'vitest';
import { lifelikeNoise, pureNoise } from './noise-vault';
import { PLANTS } from './planted-vault';
import { falseFinds, finalFinds, finds } from './promises';

// A sample of `npm run simulate`, with room for the luck of few vaults.

describe('patterns keep their promises', () => {
  it.each([
    ['pure', 4, pureNoise],
    ['pure', 26, pureNoise],
    ['pure', 52, pureNoise],
    ['lifelike', 52, lifelikeNoise],
    ['lifelike', 156, lifelikeNoise],
  ] as const)('one look › shows little in %s noise of %i weeks', (_, weeks, noise) => {
    const { vaults, hits } = falseFinds(noise, weeks, 60, 2026);

    expect(hits / vaults).toBeLessThanOrEqual(0.1);
  });

  it.each(PLANTS.map((plant) => [plant.id, plant.name, plant] as const))(
    'power › finds %s: %s',
    (_, __, plant) => {
      const { vaults, hits } = finds(plant, 25, 2026);

      expect(hits / vaults).toBeGreaterThanOrEqual(0.8);
    },
  );

  it('a year › confirms little in noise that is looked at every week', () => {
    const { shown, confirmed } = finalFinds(pureNoise, 12, 2026);

    expect(confirmed.hits / confirmed.vaults).toBeLessThanOrEqual(0.12);
    // Without confirmation half of the vaults would have shown something: this is what it is for.
    expect(shown.hits).toBeGreaterThan(confirmed.hits);
  });
});
