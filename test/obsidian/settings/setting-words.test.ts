// @vitest-environment jsdom
import type { SettingDefinitionItem } from 'obsidian';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import { DEFAULTS_JSON } from '../../../src/core/settings/settings-file';
import { listClass } from '../../../src/obsidian/settings/setting-lists';
import { settingsNotice } from '../../../src/models/settings-problems';
import { parseSettings } from '../../../src/core/settings/settings';
import { aSettingsTab } from './a-settings-tab';

let page: Awaited<ReturnType<typeof aSettingsTab>>;
let items: SettingDefinitionItem[];

/** Everything below the definitions, with the lists' elements. */
function within(definitions: readonly SettingDefinitionItem[]): SettingDefinitionItem[] {
  return definitions.flatMap((item) => [item, ...('type' in item ? within(item.items ?? []) : [])]);
}

beforeAll(async () => {
  page = await aSettingsTab({
    rewards: ['tea'],
    excludedFolders: ['Archive'],
    daily: { others: [{ folder: '', format: 'YYYY-MM-DD' }] },
  });
  items = within(page.plugin.tab.getSettingDefinitions());
});

afterAll(() => page.host.stop());

/** `plan.freezes` for every field of the file; a list is one field. */
function leaves(node: object, prefix = ''): string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leaves(value, `${prefix}${key}.`)
      : `${prefix}${key}`,
  );
}

/** Names and abbreviations, which keep their capitals. */
const NAMES = /^(?:Obsidian.*|Reviews|[A-Z]{2,}.*)$/;

function wordsOutOfCase(text: string): string[] {
  return text
    .replace(/“[^”]*”/g, '“”')
    .split(/[.?]\s+/)
    .flatMap((sentence) => {
      const [first = '', ...others] = sentence
        .split(/\s+/)
        .map((word) => word.replace(/[,.;:]$/, ''));
      return [
        ...(/^\p{Ll}/u.test(first) ? [first] : []),
        ...others.filter((word) => /^\p{Lu}/u.test(word) && !NAMES.test(word)),
      ];
    });
}

/** Rows on the pages of a list's elements, which the search does not list. */
const PER_ELEMENT = ['Folder', 'Date format', 'Name', 'Areas', 'Goals', 'Kudos'];

describe('words of the settings page', () => {
  it('name every field of data.json once', () => {
    const names = items.flatMap((item) => ('name' in item ? item.name : []));
    const rows = Object.entries(english.settings.rows);
    const keys = rows.flatMap(([key, { name }]) => (names.includes(name) ? key : []));
    const lists = items.flatMap((item) => ('type' in item && item.type === 'list' ? item.cls : []));
    const missing = leaves(DEFAULTS_JSON).filter(
      (path) => !keys.includes(path) && !lists.includes(listClass(path)),
    );

    expect(missing).toEqual(['version']);
    expect(rows.map(([, { name }]) => names.filter((each) => each === name))).toEqual(
      rows.map(([, { name }]) => [name]),
    );
  });

  it('say what each setting does, in at most 70 characters', () => {
    const rows = Object.values(english.settings.rows);
    const long = rows.filter(({ desc }) => desc.length > 70 || !/^[^a-z].*[^.]\.?$/.test(desc));

    expect(rows.length).toBeGreaterThan(45);
    expect(long).toEqual([]);
  });

  it('leave the default to the control', () => {
    const rows = items.flatMap((item) =>
      'name' in item && typeof item.desc === 'string' ? item.desc : [],
    );

    expect(rows.filter((desc) => /Default|bad /.test(desc))).toEqual([]);
  });

  it('are in sentence case', () => {
    const texts = items.flatMap((item) => {
      const own = 'name' in item ? [item.name, item.desc] : [item.heading];
      const list = 'type' in item && item.type === 'list' && 'addItem' in item ? item : undefined;
      const control = 'control' in item ? item.control : undefined;
      const options = control?.type === 'dropdown' ? Object.values(control.options) : [];
      return [...own, list?.addItem?.name, list?.emptyState, ...options].filter(
        (text): text is string => typeof text === 'string',
      );
    });

    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap(wordsOutOfCase)).toEqual([]);
  });

  it('are seen to be out of case where they are', () => {
    expect(wordsOutOfCase('Date Format. default: on')).toEqual(['Format', 'default']);
  });

  it('are distinct names, so that a search result says which', () => {
    const names = items
      .flatMap((item) => ('name' in item && !/^\w+ \d+$/.test(item.name) ? item.name : []))
      .filter((name) => !PER_ELEMENT.includes(name));

    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each([
    ['palette', 'Colours'],
    ['reminder', 'Gentle nudge'],
    ['rest day', 'Rest day tags'],
    ['moment', 'Date format of daily notes'],
  ])('are found by what people call them: %s', (query, name) => {
    expect(page.host.app.setting.find(query).map((found) => found.name)).toContain(name);
  });
});

describe('notice about data.json', () => {
  const notice = (json: unknown) => settingsNotice(parseSettings(json).problems, english);

  it('is silent where all is well', () => {
    expect(notice({ quiet: true })).toBeNull();
  });

  it('names one setting by its row', () => {
    expect(notice({ plan: { freezes: 9 } })).toBe(
      "1 setting couldn't be read and uses its default: Freezes.",
    );
  });

  it('names the first of many', () => {
    const bad = { quiet: 1, celebrate: 1, rewards: 1, nudgeAt: 1, language: 1 };

    expect(notice(bad)).toBe(
      "5 settings couldn't be read and use their defaults: Language, Quiet mode, At a milestone and 2 more.",
    );
  });

  it('says of a file that is damaged how to fix it, and that it is kept', () => {
    const whole = { field: 'data.json', found: null, expected: { kind: 'json' } } as const;
    const damaged = settingsNotice([{ ...whole, used: 'default' }], english);

    expect(damaged).toContain('The settings file is damaged, so defaults are in use.');
    expect(damaged).toContain('a copy of the old file is kept');
    expect(settingsNotice([{ ...whole, used: 'earlier' }], english)).toContain('earlier settings');
    expect(notice([])).toContain('The settings file has no settings in it');
  });
});
