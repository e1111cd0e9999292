import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import { Spoken } from '../../../src/core/words/spoken';
import type { Words } from '../../../src/core/words/words';

const german: Words = {
  ...english,
  language: 'de',
  week: { ...english.week, title: 'Diese Woche' },
  blocks: { ...english.blocks, insert: { ...english.blocks.insert, title: 'Block einfügen' } },
};

describe('spoken words', () => {
  it('are English until a language is chosen', () => {
    const { words } = new Spoken();

    expect(words.week.title).toBe('This week');
    expect(words.week.wins(3, 2, 5, null)).toBe(english.week.wins(3, 2, 5, null));
    expect(words.allWins.exampleDays).toEqual(english.allWins.exampleDays);
    expect({ ...words.blocks.insert.views }).toEqual(english.blocks.insert.views);
  });

  it('change for whoever was given them, or a part of them, before', () => {
    const spoken = new Spoken();
    const { words } = spoken;
    const { insert } = words.blocks;

    spoken.choose(german);

    expect([words.language, words.week.title, insert.title]).toEqual([
      'de',
      'Diese Woche',
      'Block einfügen',
    ]);
  });

  it('tell of a change, once for each', () => {
    const spoken = new Spoken();
    const heard: string[] = [];
    const leave = spoken.onChange(() => heard.push(spoken.words.language));

    spoken.choose(english);
    spoken.choose(german);
    spoken.choose(german);
    leave();
    spoken.choose(english);

    expect(heard).toEqual(['de']);
  });
});
