import { describe, expect, it } from 'vitest';
import { textRuns } from '../../../src/views/elements/entry-text';

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
    ['[site](https://example.org)', '[site](https://example.org)'],
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
    ['\\*a*', '\\*a*'],
    ['https://x.org/_a_', 'https://x.org/_a_'],
    ['$a*b*c$', '$a*b*c$'],
  ])('are set off as %s says', (text, expected) => {
    const said = textRuns(text)
      .map((run) => (run.styles.length > 0 ? `{${run.styles.join(' ')} ${run.text}}` : run.text))
      .join('');

    expect(said).toBe(expected);
  });
});
