import { describe, expect, it } from 'vitest';
import { stepText, textRuns } from '../../../src/core/markdown/text-runs';

/** Links as `‹words→target›`. */
function runs(text: string): string {
  return textRuns(text)
    .map((run) => (run.target === null ? run.text : `‹${run.text}→${run.target}›`))
    .join('');
}

describe('an entry’s words', () => {
  it.each([
    ['Called [[Mia]]', 'Called ‹Mia→Mia›'],
    ['[[People/Mia|Mia]] helped', '‹Mia→People/Mia› helped'],
    ['[[Report#Draft]]', '‹Report#Draft→Report#Draft›'],
    ['[the draft](My%20draft.md)', '‹the draft→My draft.md›'],
    ['[100 %](100%.md)', '‹100 %→100%.md›'],
    ['![[photo.png]]', '‹photo.png→photo.png›'],
    ['[[]] and [[ ]', '[[]] and [[ ]'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](javascript:alert)', 'x'],
    ['the [site](https://example.org)', 'the site'],
    ['[](https://example.org)', '[](https://example.org)'],
    [String.raw`code and \%\%x\%\%`, 'code and %%x%%'],
    [String.raw`\*not\* \[\[a link\]\]`, '*not* [[a link]]'],
    [String.raw`C:\win \ä`, String.raw`C:\win \ä`],
    ['<b>bold</b> <i>x', '<b>bold</b> <i>x'],
  ])('%s', (text, expected) => {
    expect(runs(text)).toBe(expected);
  });

  it.each([
    ['a *b* _c_ d', 'a {em b} {em c} d'],
    ['**b** __c__', '{strong b} {strong c}'],
    ['~~a~~ ==b== `c`', '{del a} {mark b} {code c}'],
    ['**a *b* c**', '{strong a }{strong em b}{strong  c}'],
    ['***a***', '{em strong a}'],
    ['**[[Mia]] came**', '{strong Mia}{strong  came}'],
    ['`a*b*`', '{code a*b*}'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['**open *a', '**open *a'],
    ['*a **b* c**', '{em a }{em em em b}{em em  c}'],
    ['~a~ =b= a == b', '~a~ =b= a == b'],
    ['``a*', '``a*'],
    ['[[a_b]] *[[x*y]]', 'a_b *x*y'],
    ['\\*a*', '*a*'],
    ['https://x.org/_a_', 'https://x.org/_a_'],
    ['$a*b*c$', '$a*b*c$'],
  ])('are set off as %s says', (text, expected) => {
    const said = textRuns(text)
      .map((run) => (run.styles.length > 0 ? `{${run.styles.join(' ')} ${run.text}}` : run.text))
      .join('');

    expect(said).toBe(expected);
  });
});

describe('a step’s words', () => {
  it.each([
    ['shoes by the door [[Run 10 km]]', 'shoes by the door', 'Run 10 km'],
    ['open the file [[Goals/Report|the report]]', 'open the file', 'the report'],
    ['call [[Mia]] back', 'call Mia back', null],
    ['[[Report]]', 'Report', null],
    ['**open** the file', 'open the file', null],
  ])('%s', (text, words, belongsTo) => {
    expect(stepText(text)).toEqual({ words, belongsTo });
  });
});
