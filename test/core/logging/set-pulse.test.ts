import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { setPulse } from '../../../src/core/logging/set-pulse';
import { readPulse } from '../../../src/core/notes/pulse';
import { DEFAULTS } from '../notes/note';
import { noteParser } from '../../../src/core/notes/parse-note';

const parse = noteParser(DEFAULTS);
const read = (text: string) => parse(text, 0);
const OPTIONS = { heading: '## Wins', checkbox: 'x' };

function tapped(text: string, value = 4): string {
  const set = setPulse(text, value, OPTIONS, read);
  return 'error' in set ? set.error.kind : set.text;
}

describe('a tapped pulse', () => {
  it.each([
    [
      'under the heading of wins',
      '## Wins\n\n- ran #win\n',
      '## Wins\n\n- ran #win\n- [pulse:: 4]\n',
    ],
    ['into a new note', '', '## Wins\n- [pulse:: 4]\n'],
    ['into an empty field', 'How was it? [pulse:: ]\n', 'How was it? [pulse:: 4]\n'],
    ['into a field without a space', 'How was it? (pulse::)\n', 'How was it? (pulse:: 4)\n'],
    ['over what was said', 'fine [Pulse::2] today\n', 'fine [Pulse:: 4] today\n'],
    ['over what is no pulse', '- ran #win [pulse:: 9]\r\n', '- ran #win [pulse:: 4]\r\n'],
    ['into the last of several', '[pulse:: 1]\n\n[pulse:: 2]\n', '[pulse:: 1]\n\n[pulse:: 4]\n'],
    ['beside code that shows one', '`[pulse:: 2]` [pulse:: 3]\n', '`[pulse:: 2]` [pulse:: 4]\n'],
    [
      'beside a property, which it answers',
      '---\npulse: 2\n---\n',
      '---\npulse: 2\n---\n\n## Wins\n- [pulse:: 4]\n',
    ],
    ['after a byte order mark', '\ufeff[pulse:: 1]', '\ufeff[pulse:: 4]'],
  ])('is written %s', (_, before, after) => {
    expect(tapped(before)).toBe(after);
  });

  it('leaves the words that somebody wrote in its field', () => {
    const text = '- slept badly [pulse:: tired, but happy]\n';

    expect(tapped(text, 4)).toContain(text);
  });

  it.each([['[pulse:: 2]'], ['']])(
    'is never written into a side that is not read, where the one that is says %s',
    (first) => {
      const text = `<<<<<<< A\n${first}\n=======\n[pulse:: 3]\n>>>>>>> B\n`;

      expect(tapped(text)).toBe(`${text}\n## Wins\n- [pulse:: 4]\n`);
    },
  );

  it('is written once, however often it is tapped', () => {
    expect(tapped(tapped('## Wins\n\n- ran #win\n', 2), 4)).toBe(
      '## Wins\n\n- ran #win\n- [pulse:: 4]\n',
    );
  });

  it('is what the note says then, whose entries and other bytes are kept', () => {
    const piece = fc.constantFrom(
      '- ran #win\n',
      '[pulse:: 2]\n',
      '\r\n',
      '## Wins\n',
      '```\n',
      '%%\n',
      '- [ ] call #step [pulse::]\n',
      '> (pulse:: 6)\n',
      '| a |\n| - |\n| [pulse:: 3] |\n',
      '---\n',
      'pulse: 3\n',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
        fc.integer({ min: 1, max: 5 }),
        (before, value) => {
          const set = setPulse(before, value, OPTIONS, read);
          if ('error' in set) return;
          expect(readPulse(set.text, parseYaml).value).toBe(value);
          const words = (text: string) =>
            read(text).entries.map(({ kind, text: said }) => [kind, said]);
          expect(words(set.text)).toEqual(words(before));
          const again = setPulse(set.text, value, OPTIONS, read);
          expect(again).toEqual({ text: set.text });
        },
      ),
    );
  });
});
