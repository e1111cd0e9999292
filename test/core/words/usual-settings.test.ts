import { describe, expect, it } from 'vitest';
import { DEFAULT_BRAG } from '../../../src/core/settings/default-brag';
import { parseSettings } from '../../../src/core/settings/settings';
import { DEFAULTS_JSON, settingAt, withSetting } from '../../../src/core/settings/settings-file';
import { english } from '../../../src/core/words/en/english';
import { bragSections, promptsOf, usualSettings } from '../../../src/core/words/usual-settings';

const german = {
  defaults: {
    prompts: { ...english.defaults.prompts, month: ['Was war schön?'] },
    brag: ['Ziele', 'Helfen', 'Verbessern', 'Lernen', 'Lob', 'Privates'],
  },
};
const { review } = parseSettings({}).settings;

describe('what settings hold until they are changed', () => {
  it('is in the language', () => {
    expect(promptsOf('month', review.prompts, german)).toEqual(['Was war schön?']);
    expect(bragSections(review.brag, german).map(({ name }) => name)).toEqual(german.defaults.brag);
  });

  it('keeps the keys by which its parts are found in a note', () => {
    const sections = bragSections(review.brag, german).map(({ section }) => section);

    expect(sections).toEqual(DEFAULT_BRAG);
  });

  it('gives way to what the user has chosen', () => {
    const chosen = { ...review.prompts, month: ['And the cat?'] };
    const own = [{ name: 'Cats', areas: ['cat'], goals: [], kudos: false }];

    expect(promptsOf('month', chosen, german)).toEqual(['And the cat?']);
    expect(bragSections(own, german)).toEqual([{ section: own[0], name: 'Cats' }]);
  });

  it('is where a changed list begins', () => {
    const saved = withSetting({}, 'review.brag[1].name', 'Andere', usualSettings(german));

    expect(settingAt(saved, 'review.brag[0].name')).toBe('Ziele');
    expect(settingAt(saved, 'review.brag[1].name')).toBe('Andere');
  });

  it('is in English what the settings themselves begin with', () => {
    expect(usualSettings(english)).toEqual(DEFAULTS_JSON);
  });
});
