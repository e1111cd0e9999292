import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expected } from '../../../src/core/text/expected';
import { parseSettings } from '../../../src/core/settings/settings';
import {
  isWithin,
  settingAt,
  settingProblem,
  settingsJson,
  withElementMoved,
  withSetting,
  withoutSetting,
} from '../../../src/core/settings/settings-file';

describe('the JSON to save', () => {
  it('is what was loaded with one field changed', () => {
    const loaded = {
      version: 1,
      plan: { freezes: 1, schedule: '3 per  week', since: 'long ago' },
      log: { heading: '# Done', later: { deep: [1] } },
      quiet: 'yes',
      newer: { kept: true },
    };

    const saved = withSetting(loaded, 'plan.freezes', 4);

    expect(saved).toEqual({ ...loaded, plan: { ...loaded.plan, freezes: 4 } });
    expect(Object.keys(saved)).toEqual(Object.keys(loaded));
    expect(loaded.plan.freezes).toBe(1);
  });

  it('names nothing but the change where there was no file', () => {
    expect(withSetting(undefined, 'plan.schedule', '3 per week')).toEqual({
      version: 1,
      plan: { schedule: '3 per week' },
    });
  });

  it('replaces what is no object where a field of it is set', () => {
    expect(withSetting({ version: 1, plan: 'daily' }, 'plan.target', '250 words')).toEqual({
      version: 1,
      plan: { target: '250 words' },
    });
    expect(withSetting([1, 2], 'quiet', true)).toEqual({ version: 1, quiet: true });
  });

  it('keeps the version of a newer file', () => {
    expect(withSetting({ version: 9, quiet: false }, 'quiet', true)).toEqual({
      version: 9,
      quiet: true,
    });
  });

  it('lets the default count again where a field is taken out', () => {
    const loaded = { version: 1, plan: { freezes: 9, target: 2 } };

    const saved = withoutSetting(loaded, 'plan.freezes');

    expect(saved).toEqual({ version: 1, plan: { target: 2 } });
    expect(withoutSetting(saved, 'plan.freezes')).toEqual(saved);
  });

  it('changes one element of a list, bad neighbours staying as they are', () => {
    const loaded = { version: 1, marks: { win: ['win', 'two words', 7] } };

    expect(settingAt(withSetting(loaded, 'marks.win[0]', 'erfolg'), 'marks.win')).toEqual([
      'erfolg',
      'two words',
      7,
    ]);
    expect(settingAt(withSetting(loaded, 'marks.win[3]', 'yay'), 'marks.win')).toEqual([
      'win',
      'two words',
      7,
      'yay',
    ]);
    expect(settingAt(withoutSetting(loaded, 'marks.win[1]'), 'marks.win')).toEqual(['win', 7]);
    expect(
      settingAt(withElementMoved(loaded, 'marks.win', { from: 2, to: 0 }), 'marks.win'),
    ).toEqual([7, 'win', 'two words']);
  });

  it('starts from the default of a list that the file lacks', () => {
    const prompts = parseSettings(undefined).settings.review.prompts.week;

    expect(settingAt(withSetting({}, 'marks.win[1]', 'yay'), 'marks.win')).toEqual(['win', 'yay']);
    expect(
      settingAt(
        withElementMoved({}, 'review.prompts.week', { from: 0, to: 4 }),
        'review.prompts.week',
      ),
    ).toEqual([...prompts.slice(1), prompts[0]]);
  });

  it('changes one field of one element', () => {
    const loaded = { daily: { others: [{ folder: 'Old', format: 'DD.MM.YYYY', since: 2019 }] } };

    const saved = withSetting(loaded, 'daily.others[0].folder', 'Older');

    expect(settingAt(saved, 'daily.others')).toEqual([
      { folder: 'Older', format: 'DD.MM.YYYY', since: 2019 },
    ]);
  });

  it('touches nothing that it does not name', () => {
    const paths = ['plan.freezes', 'quiet', 'log.heading', 'weekly.folder', 'heatmap.rows'];

    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...paths),
        fc.jsonValue(),
        (json, path, value) => {
          const saved = withSetting(json, path, value);

          expect(settingAt(saved, path)).toEqual(value);
          for (const other of paths.filter((each) => each !== path)) {
            expect(settingAt(saved, other)).toEqual(settingAt(json, other));
          }
        },
      ),
    );
  });
});

describe('settings as JSON', () => {
  it('are read back as they were', () => {
    const { settings } = parseSettings({
      language: 'de',
      plan: {
        schedule: 'fri, mon - tue',
        target: '2 h',
        since: '2026-01-31',
        pauses: ['2026-08-01 to 2026-08-14', '2026-09-01', '2026-10-01..'],
      },
      heatmap: { thresholds: [1, 2, 4, 8] },
    });

    const json = settingsJson(settings);

    expect(parseSettings(json)).toEqual({ settings, problems: [] });
    expect(settingAt(json, 'plan')).toMatchObject({
      schedule: 'mon, tue, fri',
      target: '120 minutes',
      since: '2026-01-31',
      pauses: ['2026-08-01..2026-08-14', '2026-09-01', '2026-10-01..'],
    });
  });

  it('hold the defaults as the user would write them', () => {
    expect(settingsJson(parseSettings(undefined).settings)).toMatchObject({
      version: 1,
      plan: { schedule: 'daily', target: 1, since: null, pauses: [] },
    });
  });
});

describe('a value before it is saved', () => {
  it.each<[string, unknown]>([
    ['plan.freezes', 3],
    ['plan.since', null],
    ['plan.schedule', '3/week'],
    ['daily.others[0]', { folder: '', format: 'DD.MM.YYYY' }],
    ['marks.win[1]', '#erfolg'],
  ])('is good as %s', (path, value) => {
    expect(settingProblem({}, path, value)).toBeNull();
  });

  it.each<[string, unknown, Expected]>([
    ['plan.freezes', 6, { kind: 'number', least: 0, most: 5, isWhole: true }],
    ['plan.since', 'soon', { kind: 'day', orNothing: true }],
    ['marks.win', [], { kind: 'full-list', atLeast: 1 }],
    ['marks.win[1]', 'two words', { kind: 'tag' }],
    ['marks.win', ['win', ''], { kind: 'tag' }],
    ['daily.others[0].format', '', { kind: 'place' }],
  ])('is bad as %s, with what would be good', (path, value, expected) => {
    expect(settingProblem({}, path, value)?.expected).toEqual(expected);
  });

  it('is not blamed for what the file already got wrong elsewhere', () => {
    const json = { quiet: 'yes', marks: { win: ['two words'] }, plan: 'daily' };

    expect(settingProblem(json, 'marks.win[1]', 'win')).toBeNull();
    expect(settingProblem(json, 'plan.target', 2)).toBeNull();
  });

  it('lies within its own field and the fields around it', () => {
    expect([
      isWithin('plan.freezes', 'plan'),
      isWithin('marks.win[0]', 'marks.win'),
      isWithin('quiet', 'quiet'),
      isWithin('planet', 'plan'),
      isWithin('plan', 'plan.freezes'),
    ]).toEqual([true, true, true, false, false]);
  });
});
