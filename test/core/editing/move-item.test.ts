import { describe, expect, it } from 'vitest';
import { putItem } from '../../../src/core/editing/put-item';
import { takeItem } from '../../../src/core/editing/taken-item';
import { DAY, RULES } from '../logging/rules';
import { EDIT_RULES } from './edit-rules';

/** Both notes after the first entry of one was moved into the other; the refusal's kind where there is one. */
function moved(from: string, into: string): readonly string[] | string {
  const { entries: read } = RULES.parse(from, DAY);
  const [entry] = read;
  if (entry === undefined) throw new Error('no entry');
  const taken = takeItem(from, { entry, read }, EDIT_RULES);
  if ('error' in taken) return `refused: ${taken.error.kind}`;
  const put = putItem(into, taken, { ...EDIT_RULES, heading: '## Wins', day: DAY });
  return 'error' in put ? `not put: ${put.error.kind}` : [taken.text, put.text];
}

describe('a line that is moved into the note of another day', () => {
  it.each([
    ['- a #win\n', '## Wins\n- b #win\n', '', '## Wins\n- b #win\n- a #win\n'],
    ['x\n- a #win\ny\n', '', 'x\ny\n', '## Wins\n- a #win\n'],
    ['- b\n- a #win', '## Wins\n- \n\nEnd', '- b', '## Wins\n- a #win\n\nEnd'],
    [
      '- a #win\n\t- because\n\t\t- of this\n- b\n',
      '## Wins\r\n* b #win\r\n',
      '- b\n',
      '## Wins\r\n* b #win\r\n* a #win\r\n\t- because\r\n\t\t- of this\r\n',
    ],
    [
      '- a #win\n  - because\n',
      '## Wins\n1. b #win\n',
      '',
      '## Wins\n1. b #win\n2. a #win\n   - because\n',
    ],
    [
      '- Morning\n  - a #win\n    more\n  - b\n',
      '## Wins\n',
      '- Morning\n  - b\n',
      '## Wins\n- a #win\n  more\n',
    ],
    ['- [x] a #win\n', '## Wins\n- b\n', '', '## Wins\n- b\n- [x] a #win\n'],
    [
      '- a #win\n\n  more\n\nb\n',
      '## Wins\n\nEnd\n',
      '\nb\n',
      '## Wins\n- a #win\n\n  more\n\nEnd\n',
    ],
  ])('from %j into %j', (from, into, left, put) => {
    expect(moved(from, into)).toEqual([left, put]);
  });

  it.each([
    ['a paragraph', 'a #win\n'],
    ['in a quote', '> - a #win\n'],
    ['an item in an item on one line', '- - a #win\n'],
    ['what a link elsewhere may lead to', '- a #win\n  - b ^id\n'],
    ['a footnote', '- a[^1] #win\n\n[^1]: b\n'],
    ['a link that is relative to its folder', '- a [b](../c.md) #win\n'],
  ])('is left where it is: %s', (_, from) => {
    expect(moved(from, '## Wins\n')).toBe('refused: not-movable');
  });

  it('is put where it is read, if the heading is in code', () => {
    expect(moved('- a #win\n', '```\n## Wins\n')).toEqual([
      '',
      '## Wins\n- a #win\n\n```\n## Wins\n',
    ]);
  });
});
