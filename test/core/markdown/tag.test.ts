import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanBlocks } from '../../../src/core/markdown/scan-blocks';
import { compileMarks, findMarks, matchMark, mayHoldMark } from '../../../src/core/markdown/tag';
import { marks, tagsIn } from './scanning';
import { runs } from '../../runs';

const none = { win: [], step: [], setback: [], lesson: [], kudos: [], rest: [], pause: [] };

describe('matchMark', () => {
  it.each([
    ['#win', 'win', ''],
    ['#WIN', 'win', ''],
    ['#win/', 'win', ''],
    ['#win/health', 'win', 'health'],
    ['#Win/Health/Running/', 'win', 'health/running'],
    ['#win//health', 'win', 'health'],
    ['#win/Größe', 'win', 'größe'],
    ['#restday', 'rest', ''],
  ])('reads %s as %s with area "%s"', (tag, mark, area) => {
    expect(matchMark(tag, marks)).toMatchObject({ mark, area, tag });
  });

  it.each(['#winter', '#wins', '#win🎉', '#win-x', '#win_', '#wi', '#/win', '#health/win', '#'])(
    'reads %s as no mark',
    (tag) => {
      expect(matchMark(tag, marks)).toBeNull();
    },
  );

  it('takes the tags of the settings with or without #, in any case', () => {
    const own = compileMarks({ ...none, win: ['#Done', 'ERFOLG/'], lesson: [' gelernt '] });

    expect(matchMark('#done', own)?.mark).toBe('win');
    expect(matchMark('#Erfolg/heute', own)).toMatchObject({ mark: 'win', area: 'heute' });
    expect(matchMark('#gelernt', own)?.mark).toBe('lesson');
  });

  it('lets the longest tag win', () => {
    const own = compileMarks({ ...none, win: ['done'], step: ['done/small'] });

    expect(matchMark('#done/big', own)).toMatchObject({ mark: 'win', area: 'big' });
    expect(matchMark('#done/small/step', own)).toMatchObject({ mark: 'step', area: 'step' });
    expect(matchMark('#done/smaller', own)).toMatchObject({ mark: 'win', area: 'smaller' });
  });

  it('gives a tag that two marks claim to the first', () => {
    const own = compileMarks({ ...none, win: ['x'], step: ['x'] });

    expect(matchMark('#x', own)?.mark).toBe('win');
  });

  it('leaves out an empty tag', () => {
    expect(matchMark('#/', compileMarks({ ...none, win: ['', '#'] }))).toBeNull();
  });
});

describe('findMarks', () => {
  it('finds everything that could be a mark, wherever it is', () => {
    expect(findMarks('#win x#Win/a (#WIN) #win_', 0, marks)).toEqual([0, 6, 14, 20]);
  });

  it('passes other tags over', () => {
    expect(findMarks('# #wins #winter #w #restdays #task', 0, marks)).toEqual([]);
  });

  it.each([
    ['K', '\u212aelvin', 'kelvin'],
    ['İ', 'İyi', 'i̇yi'],
    ['Σ', 'ΟΔΟΣ', 'οδος'],
    ['Я', 'ЯСНО', 'ясно'],
  ])('folds case as tags are compared: %s', (_, written, tag) => {
    const own = compileMarks({ ...none, win: [tag] });

    expect(findMarks(`a #${written}`, 0, own)).toEqual([2]);
    expect(matchMark(`#${written}`, own)?.mark).toBe('win');
  });
});

describe('mayHoldMark', () => {
  const own = compileMarks({ ...none, win: ['win', 'kelvin', 'ясно'] });
  const parts = fc.constantFrom(
    ...'#¦##¦# ¦win¦WIN¦#wins¦kelvin¦\u212aelvin¦ясно¦ЯСНО¦\uFEFF¦間¦é¦🥇¦ ¦\n¦/¦_'.split('¦'),
  );
  const text = fc.array(parts, { maxLength: 6 }).map((all) => all.join(''));

  it('is true of the bytes of every text in which findMarks finds any', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const isFound = findMarks(whole, 0, own).length > 0;

        expect(isFound && !mayHoldMark(new TextEncoder().encode(whole), own)).toBe(false);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each(['', '#', '# win', '## Wins', 'C#', '#task', 'win'])('is false of %j', (whole) => {
    expect(mayHoldMark(new TextEncoder().encode(whole), own)).toBe(false);
  });
});

describe('a tag', () => {
  it.each([
    ['#win', ['#win']],
    ['a #win b', ['#win']],
    ['a\t#win', ['#win']],
    ['a\u00a0#win', ['#win']],
    ['日\u3000#win', ['#win']],
    ['a\u2003#win', ['#win']],
    ['[x #win]', ['#win']],
    ['#win#step', ['#win', '#step']],
    ['#win/#step', ['#win/', '#step']],
    ['#y#win', ['#y', '#win']],
    ['*#win*', ['#win']],
    ['**#win**', ['#win']],
    ['a *#win', ['#win']],
    ['_#win_', ['#win']],
    ['x _#win_ y', ['#win']],
    ['x __#win__ y', ['#win']],
    ['x *_#win_* y', ['#win']],
    ['_a #win_', ['#win']],
    ['snake_case_#win', ['#win']],
    ['~~#win~~', ['#win']],
    ['==#win==', ['#win']],
    ['a~~#win', ['#win']],
    ['a==#win', ['#win']],
    ['\\[#win\\]', ['#win']],
    ['\\[\\[#win b\\]\\]', ['#win']],
    ['\\\\#win', ['#win']],
    ['`x`#win', ['#win']],
    ['$x$#win', ['#win']],
    ['$$x$$#win', ['#win']],
    ['[[x]]#win', ['#win']],
    ['![[x]]#win', ['#win']],
    ['[x](y)#win', ['#win']],
    ['![x](y)#win', ['#win']],
    ['[#win](y)', ['#win']],
    ['[text #win](y)', ['#win']],
    ['a<br>#win', ['#win']],
    ['<b>#win</b>', ['#win']],
    ['<https://x.org>#win', ['#win']],
    ['a[^1]#win\n\n[^1]: note', ['#win']],
    ['%%x%%#win', ['#win']],
  ])('counts in %j', (text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });

  it.each([
    '(#win)',
    '"#win"',
    '“#win”',
    'x#win',
    '日本#win',
    '🎉#win',
    '/#win',
    '—#win',
    '.#win',
    '\\#win',
    '##win',
    'a~#win',
    'a=#win',
    '[#win]',
    '\u200b#win',
    '&amp;#win',
    '#1984#win',
    'https://x.org/#win',
    'https://x.org/a_#win',
    'www.x.org/==#win',
  ])('does not count in %j', (text) => {
    expect(tagsIn(text)).toEqual([]);
  });

  it.each([
    ['#win.', '#win'],
    ['#win, and', '#win'],
    ['#win)', '#win'],
    ['#win:', '#win'],
    ['#win!', '#win'],
    ['#win’s', '#win'],
    ['#win—', '#win'],
    ['#win\u00a0✅ 2026-11-19', '#win'],
    ['#win\u3000勝', '#win'],
    ['#win://x', '#win'],
    ['#win/a-b_c', '#win/a-b_c'],
    ['#win/跑步', '#win/跑步'],
    ['#win/🎉/x', '#win/🎉/x'],
    ['#win/2026', '#win/2026'],
    ['_a_ #win/b_', '#win/b_'],
    ['*a* #win/b*', '#win/b'],
    ['#win/👩\u200d💻', '#win/👩'],
  ])('ends where Obsidian ends it: %j', (text, tag) => {
    expect(tagsIn(text)).toEqual([tag]);
  });

  it.each(['#winter', '#wins', '#win🎉', '#win-x', '#勝win', '#win勝', '#1win'])(
    'of another name is no mark: %s',
    (text) => {
      expect(tagsIn(text)).toEqual([]);
    },
  );

  it('needs a character that is not a digit', () => {
    const years = compileMarks({ ...none, win: ['1984', 'y1984'] });

    const blocks = scanBlocks('#1984 #y1984 #-', { marks: years, winHeadings: [] });

    expect(blocks[0]?.tags.map(({ tag }) => tag)).toEqual(['#y1984', '#-']);
  });
});
