import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/settings/settings';

const defaults = parseSettings(undefined).settings;

function problemsOf(json: unknown): string[] {
  return parseSettings(json).problems.map(({ field }) => field);
}

describe('settings', () => {
  it('are the defaults where nothing is said', () => {
    expect(parseSettings({})).toEqual({ settings: defaults, problems: [] });
    expect(defaults.marks.rest).toEqual(['restday']);
    expect(defaults.states).toEqual({ done: 'xXw', started: '/', cancelled: '-' });
    expect(defaults.plan).toMatchObject({ since: null, freezes: 2, dayStart: 0, countSteps: true });
    expect(defaults.log.heading).toBe('## Wins');
    expect(defaults.review.prompts.week).toHaveLength(5);
  });

  it('fill what is missing at any depth', () => {
    const { settings, problems } = parseSettings({ plan: { freezes: 5 }, log: { time: true } });

    expect(problems).toEqual([]);
    expect(settings.plan).toEqual({ ...defaults.plan, freezes: 5 });
    expect(settings.log).toEqual({ ...defaults.log, time: true });
  });

  it.each([null, 7, 'x', [], true])(
    'are the defaults, with a word, where the file holds %j',
    (json) => {
      expect(parseSettings(json).settings).toEqual(defaults);
      expect(problemsOf(json)).toEqual(['data.json']);
    },
  );

  it.each<[string, unknown]>([
    ['plan.freezes', { plan: { freezes: 6 } }],
    ['plan.freezes', { plan: { freezes: 1.5 } }],
    ['plan.dayStart', { plan: { dayStart: -1 } }],
    ['plan.schedule', { plan: { schedule: 'whenever' } }],
    ['plan.target', { plan: { target: 0 } }],
    ['plan.target', { plan: { target: -3 } }],
    ['plan.since', { plan: { since: '2026-02-30' } }],
    ['plan.weekStart', { plan: { weekStart: 'tuesday' } }],
    ['plan', { plan: 'daily' }],
    ['language', { language: 'not a language' }],
    ['language', { language: 'xx' }],
    ['language', { language: 'de_DE' }],
    ['notesLanguage', { notesLanguage: 'ar-u' }],
    ['marks.win', { marks: { win: [] } }],
    ['marks.win', { marks: { win: 'win' } }],
    ['daily.folder', { daily: { folder: 7 } }],
    ['heatmap.thresholds', { heatmap: { thresholds: [4, 3, 2, 1] } }],
    ['heatmap.palette', { heatmap: { palette: 'rainbow' } }],
    ['quiet', { quiet: 'yes' }],
    ['nudgeAt', { nudgeAt: '25:00' }],
    ['review.prompts.week', { review: { prompts: { week: 'none' } } }],
  ])('let a bad %s fall back alone', (field, json) => {
    const { settings, problems } = parseSettings(json);

    expect(settings).toEqual(defaults);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.used).toBe('default');
  });

  it('take an empty text for nothing where nothing may stand', () => {
    const json = { language: '', notesLanguage: '', nudgeAt: '', plan: { since: '' } };

    expect(parseSettings(json)).toEqual({ settings: defaults, problems: [] });
  });

  it.each(['zh-Hant', 'pt', 'sr-Latn', 'ar-EG-u-nu-arab'])('keep the language “%s”', (language) => {
    expect(parseSettings({ language })).toEqual({
      settings: { ...defaults, language },
      problems: [],
    });
  });

  it('drop a bad element of a list alone', () => {
    const { settings, problems } = parseSettings({
      marks: { win: ['win', 'has space', '#erfolg', '123', 7] },
      plan: { pauses: ['2026-08-01..2026-08-14', 'sometime', '2026-09-01..'] },
      daily: { others: [{ folder: 'Old', format: 'DD.MM.YYYY' }, { folder: 'x' }] },
    });

    expect(settings.marks.win).toEqual(['win', 'erfolg']);
    expect(settings.plan.pauses).toHaveLength(2);
    expect(settings.daily.others).toEqual([{ folder: 'Old', format: 'DD.MM.YYYY' }]);
    expect(problems.map((problem) => problem.field)).toEqual([
      'marks.win[1]',
      'marks.win[3]',
      'marks.win[4]',
      'daily.others[1]',
      'plan.pauses[1]',
    ]);
  });

  it('take every field that they name', () => {
    const json = {
      version: 1,
      language: 'de',
      notesLanguage: 'pt-BR',
      marks: {
        win: ['erfolg'],
        step: ['schritt'],
        setback: ['x'],
        lesson: ['y'],
        rest: ['frei'],
        pause: ['p'],
      },
      states: { done: 'x', started: '>', cancelled: 'c' },
      winHeadings: ['Done'],
      winProperty: 'wins',
      dateProperty: 'date',
      excludedFolders: ['Archive'],
      daily: { folder: 'J', format: 'DD.MM.YYYY', template: 'T', others: [] },
      weekly: { folder: 'W', format: 'gggg', template: 'T' },
      monthly: { folder: 'M', format: 'YYYY.MM', template: 'T' },
      quarterly: { folder: 'Q', format: 'YYYY Q', template: 'T' },
      yearly: { folder: 'Y', format: 'YYYY', template: 'T' },
      plan: {
        schedule: '3 per week',
        target: '250 words',
        since: '2026-01-01',
        countSteps: false,
        freezes: 0,
        pauses: [],
        dayStart: 4,
        weekStart: 'sunday',
      },
      goals: { property: 'goal', value: 'yes', inherit: true, alignment: false },
      metrics: { properties: ['mood'] },
      pulse: 'weekly',
      log: {
        heading: '',
        time: true,
        askBeforeUri: false,
        adds: false,
        proof: false,
        anotherDay: 'move',
      },
      timer: { notification: true, sound: true },
      editor: { badges: false, dots: false, suggest: false },
      heatmap: { palette: 'leaf', thresholds: [1, 2, 3, 4], rows: 'areas' },
      review: { prompts: ['Well?'], heatmap: true },
      quiet: true,
      celebrate: 'off',
      rewards: ['coffee'],
      nudgeAt: '20:30',
    };

    const { settings, problems } = parseSettings(json);

    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      language: 'de',
      notesLanguage: 'pt-BR',
      quiet: true,
      nudgeAt: '20:30',
      rewards: ['coffee'],
    });
    expect(Object.keys(settings).sort()).toEqual(Object.keys(json).sort());
  });

  it('lets a kind of entry have no tag, but not wins', () => {
    const { settings, problems } = parseSettings({ marks: { win: [], lesson: [] } });

    expect(settings.marks.lesson).toEqual([]);
    expect(settings.marks.win).toEqual(['win']);
    expect(problems.map(({ field }) => field)).toEqual(['marks.win']);
  });

  it('takes a list of nothing usable for its default', () => {
    const { settings } = parseSettings({ marks: { lesson: [5, '#'] } });

    expect(settings.marks.lesson).toEqual(['lesson']);
    expect(settings.marks.kudos).toEqual(['kudos']);
  });
});
