import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/settings/settings';
import { SETTINGS_VERSION, migrateSettings } from '../../../src/core/settings/settings-migration';

/** What a file of each version looked like, and what it is now. */
const FILES: readonly (readonly [version: number, file: object, now: object])[] = [
  [
    0,
    { marks: { win: ['erfolg'] }, plan: { freezes: 1 }, own: 'kept' },
    { version: 1, marks: { win: ['erfolg'] }, plan: { freezes: 1 }, own: 'kept' },
  ],
];

describe('migration of data.json', () => {
  it('has a file of every version before this one to be tried on', () => {
    expect(FILES.map(([version]) => version)).toEqual(
      Array.from({ length: SETTINGS_VERSION }, (_, version) => version),
    );
  });

  it.each(FILES)(
    'brings a file of version %i to this one, with all that it said',
    (_, file, now) => {
      expect(migrateSettings(file)).toEqual(now);
      expect(parseSettings(file)).toEqual(parseSettings(now));
      expect(parseSettings(file).problems).toEqual([]);
    },
  );

  it('takes a list of prompts for those of weekly reviews', () => {
    const { settings, problems } = parseSettings({ version: 1, review: { prompts: ['Well?'] } });

    expect(problems).toEqual([]);
    expect(settings.review.prompts.week).toEqual(['Well?']);
    expect(settings.review.prompts.year).toContain('What are you proud of?');
  });

  it('leaves a file of this version alone', () => {
    const file = { version: SETTINGS_VERSION, quiet: true };

    expect(migrateSettings(file)).toEqual(file);
  });

  it('uses a file of a newer version as far as it is understood', () => {
    const file = { version: 7, quiet: true, celebrate: 'fireworks', moods: ['fine'] };

    const { settings, problems } = parseSettings(file);

    expect(migrateSettings(file)).toBe(file);
    expect([settings.version, settings.quiet, settings.celebrate]).toEqual([7, true, 'notice']);
    expect(problems.map(({ field }) => field)).toEqual(['celebrate']);
  });

  it.each(['1', 0, -2, 1.5, null])('names a version that is none: %j', (version) => {
    const { settings, problems } = parseSettings({ version, quiet: true });

    expect([settings.version, settings.quiet]).toEqual([1, true]);
    expect(problems.map(({ field }) => field)).toEqual(['version']);
  });

  it.each([undefined, null, 7, 'x', []])(
    'leaves %j, which is no file of settings, alone',
    (json) => {
      expect(migrateSettings(json)).toBe(json);
    },
  );
});
