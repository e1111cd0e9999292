import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendLine } from '../../../src/core/logging/append-line';
import { logLine } from '../../../src/core/logging/log-line';
import { isEmptyItem } from '../../../src/core/logging/list-item';
import type { Entry } from '../../../src/core/notes/entry';
import { hostileText } from '../review/hostile-text';
import { DAY, RULES, aWin } from './rules';
import { runs } from '../../runs';

const LINES = [
  '# Day',
  '## Wins',
  '## wins ##',
  'Wins',
  '===',
  '---',
  '### Sub',
  '',
  '',
  '- a #win',
  '- [x] a #win/b',
  '- [ ] a #step',
  '* b #win',
  '1. c #win',
  '2) d #win',
  '  - child #win',
  '   1. child #win',
  '-',
  'text #win',
  '  lazy #win',
  '    code #win',
  '> quote #win',
  '> - quoted #win',
  '> [!note] #lesson',
  '| a #win |',
  '| - |',
  '```',
  '  ```',
  '~~~ #win',
  '$$',
  '%%',
  'a %% #win',
  '<!-- #win',
  '-->',
  '<div> #win',
  '</div>',
  '<b title="',
  '[a]: b',
  '[^1]: note #win',
  '#restday',
  '%% small-wins:begin wins week:2026-11-16 %%',
  '- in a region #win',
  '%% small-wins:end wins sha=0123456789abcdef %%',
];

const notes = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...LINES) },
        { weight: 1, arbitrary: hostileText },
      ),
      fc.constantFrom('\n', '\n', '\r\n', '\r', ''),
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.flat().join(''));

/** The part of an entry whose line has moved that must stay as it is. */
function withoutLine(entry: Entry): unknown {
  return { ...entry, line: 0, marks: entry.marks.map((mark) => ({ ...mark, line: 0 })) };
}

describe('the law of logging', () => {
  it('adds what the line says with these words, this day and this area, and changes no other', () => {
    const heading = fc.constantFrom('## Wins', '## Missing', '');
    const words = fc.oneof(
      fc.constant('Ran 5 km'),
      hostileText.map((text) => `x ${text}`),
    );
    fc.assert(
      fc.property(notes, heading, words, (note, heading, words) => {
        const made = logLine(aWin(words, { area: 'health' }), RULES);
        if ('error' in made) throw new Error(made.error.kind);
        const before = RULES.parse(note, DAY);

        const result = appendLine(note, made.line, { heading, checkbox: 'x' });
        const said = RULES.parse(`- ${made.line}`, DAY);

        if ('error' in result) throw new Error(result.error.kind);
        const kept = commonLength(note, result.text);
        expect(result.text.endsWith(note.slice(restAfter(note, kept)))).toBe(true);
        const after = RULES.parse(result.text, DAY);
        const isNew = (entry: Entry) => entry.line === result.line;
        const added = after.entries.filter(isNew);
        expect(added.map(({ text, kind, areas }) => ({ text, kind, areas }))).toEqual(
          said.entries.map(({ text, kind, areas }) => ({ text, kind, areas })),
        );
        expect(added.map(({ kind }) => kind).sort()).toEqual([...made.kinds].sort());
        expect(added.every(({ day, state }) => day === DAY && state === 'done')).toBe(true);
        expect(added.flatMap(({ areas }) => areas)).toContain('health');
        expect(after.entries.filter((entry) => !isNew(entry)).map(withoutLine)).toEqual(
          before.entries.map(withoutLine),
        );
        expect(after.entries).toHaveLength(before.entries.length + made.kinds.length);
        expect(after.rest).toBe(before.rest || said.rest);
        expect(after.pauses).toHaveLength(before.pauses.length + said.pauses.length);
      }),
      { numRuns: runs(1500) },
    );
  });
});

/** Where the part of a note begins that must stay: at `kept`, or after the empty item there, which the line fills. */
function restAfter(note: string, kept: number): number {
  const from = Math.max(...['\n', '\r'].map((end) => note.lastIndexOf(end, kept - 1))) + 1;
  const [line = ''] = note.slice(from).split(/[\r\n]/, 1);
  return isEmptyItem(line) ? from + line.length : kept;
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
