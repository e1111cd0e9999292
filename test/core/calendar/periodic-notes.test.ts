import { describe, expect, it } from 'vitest';
import { dailyNoteSettings, reviewNoteSettings } from '../../../src/core/calendar/periodic-notes';

const none = { folder: null, format: null, template: null };
const core = { folder: 'Core', format: 'DD-MM-YYYY', template: 'Templates/Day' };

describe('where daily notes are', () => {
  it('is the root, by ISO date, in a vault without settings', () => {
    expect(dailyNoteSettings(none, {})).toEqual({ folder: '', format: 'YYYY-MM-DD', template: '' });
  });

  it('is what core Daily notes says', () => {
    expect(dailyNoteSettings(none, { dailyNotes: core })).toEqual(core);
  });

  it('fills the fields that core Daily notes leaves out', () => {
    const settings = dailyNoteSettings(none, { dailyNotes: { folder: 'Journal' } });

    expect(settings).toEqual({ folder: 'Journal', format: 'YYYY-MM-DD', template: '' });
  });

  it('has single slashes, as Obsidian’s paths do', () => {
    const format = ' /YYYY//MM-DD';

    expect(dailyNoteSettings(none, { dailyNotes: { format } }).format).toBe('YYYY/MM-DD');
  });

  it('is what Periodic Notes 0.0.17 says, where its daily is on', () => {
    const daily = { enabled: true, folder: 'P', format: '', template: 'T' };

    expect(dailyNoteSettings(none, { dailyNotes: core, periodicNotes: { daily } })).toEqual({
      folder: 'P',
      format: 'YYYY-MM-DD',
      template: 'T',
    });
    expect(
      dailyNoteSettings(none, {
        dailyNotes: core,
        periodicNotes: { daily: { ...daily, enabled: false } },
      }),
    ).toEqual(core);
  });

  it('is what the active set of Periodic Notes 1.0 says', () => {
    const day = (folder: string) => ({
      enabled: true,
      folder,
      format: 'YYYY/MM/DD',
      templatePath: 'T.md',
    });
    const periodicNotes = {
      activeCalendarSet: 'work',
      calendarSets: [
        { id: 'home', day: day('Home') },
        { id: 'work', day: day('Work') },
      ],
    };

    expect(dailyNoteSettings(none, { dailyNotes: core, periodicNotes })).toEqual({
      folder: 'Work',
      format: 'YYYY/MM/DD',
      template: 'T.md',
    });
  });

  it('is overridden field by field', () => {
    const settings = dailyNoteSettings({ ...none, folder: '' }, { dailyNotes: core });

    expect(settings).toEqual({ ...core, folder: '' });
  });

  it.each([null, 7, 'x', [], { daily: 3 }, { calendarSets: [null] }, { daily: { enabled: true } }])(
    'ignores nonsense: %j',
    (nonsense) => {
      expect(dailyNoteSettings(none, { dailyNotes: nonsense, periodicNotes: nonsense })).toEqual({
        folder: '',
        format: 'YYYY-MM-DD',
        template: '',
      });
    },
  );
});

describe('where weekly notes are', () => {
  const calendar = {
    weeklyNoteFolder: 'Weeks',
    weeklyNoteFormat: 'GGGG-[W]WW',
    weeklyNoteTemplate: '',
  };

  it('is the folder Reviews in a vault without settings', () => {
    expect(reviewNoteSettings('week', none, {})).toEqual({
      folder: 'Reviews',
      format: 'gggg-[W]ww',
      template: '',
    });
  });

  it('is what Calendar says where it says something', () => {
    expect(reviewNoteSettings('week', none, { calendar })).toEqual({
      folder: 'Weeks',
      format: 'GGGG-[W]WW',
      template: '',
    });
    expect(
      reviewNoteSettings('week', none, { calendar: { ...calendar, weeklyNoteFolder: '' } }).folder,
    ).toBe('Reviews');
  });

  it('is what Periodic Notes says before Calendar', () => {
    const weekly = { enabled: true, folder: 'P', format: 'gggg [w]ww', template: '' };

    expect(reviewNoteSettings('week', none, { calendar, periodicNotes: { weekly } })).toEqual({
      folder: 'P',
      format: 'gggg [w]ww',
      template: '',
    });
  });
});
