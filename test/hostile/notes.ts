import fc from 'fast-check';
import { hostileText } from '../core/review/hostile-text';

/** Lines that open, close, pair with or look like what others are. */
const LINES = [
  '# Day', 'Day', '## Wins', '## wins ##', 'Wins', '===', '---', '### Sub', '#', '##', '', '', '  ',
  '- a', '- a #win', '- [x] a #win/b', '- [ ] a #step', '- [ ] b #step @2026-11-18', '* b #win', '* b',
  '1. c #win #lesson', '2) d #win', '  - child', '  - child #win', '   1. child #win', '-', '- [ ]', '  ',
  '- b #win ^id-2', '-     code in item', '-\t\t[ ] far #win', '    - [ ] far #step', '+ c', 'text #win', 'text', '  lazy #win', '  lazy', '    code #win',
  '    - [ ] deep #step', '> quote #win', '> - quoted #win', '> [!note] #lesson', '> ```', '>> deep',
  '| a | b #win |', '| - | - |', '| a #win |', '| - |', '||', '```', '  ```', '~~~', '~~~ #win', '$$', '%%',
  'a %% #win', '100%% sure #win', '%% hint %% b', '<!-- #win', '<!--', '-->', '<div>', '<div> #win', '</div>',
  '<b title="', '">', '[a]: b', '[a]', '[a', 'b](c) #win', '[^1]: note #win', '[^1]', '#restday', '#win # x',
  '#win', 'a ^id', 'a `b', 'c` d #win', '**a', 'b** #win', '==a', '$a', 'b$ #win', '{{wins}}', '{{reflect}}',
  '## Reflect', '- [ ] open the file #step ➕ 2026-11-01', 'step: draw', '...', '+++',
  '[pulse:: 3]', 'a [pulse::', '- ran (pulse:: 2) #win', '[Pulse:: tired] [pulse::]', '- [pulse:: 9]', '> (pulse:: 1)',
  '%% small-wins:begin wins week:2026-11-16 %%', '- in a region #win',
  '%% small-wins:end wins sha=0123456789abcdef %%',
]; // prettier-ignore

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: hostileText },
);

const START = [
  '',
  '',
  '',
  '',
  '\uFEFF',
  '---\na: 1\n---\n',
  '---\r\nstep: draw # why\r\ndays: 007\r\n---\r\n',
  '\uFEFF---\nstep: "a: b"\nlist:\n- a\n---\n',
];

/** Notes of lines that have to do with each other, ended in every way there is. */
export const notes: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...START),
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '')), {
      maxLength: 14,
    }),
    fc.constantFrom('mixed', 'mixed', '\n', '\r\n'),
  )
  .map(([start, lines, end]) => {
    const text = start + lines.flat().join('');
    return end === 'mixed' ? text : text.replace(/\r\n?|\n/g, end);
  });

/** What the writers' choices are made from: which line, which words, how many. */
export const choices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(1_000), {
  minLength: 6,
  maxLength: 6,
});
