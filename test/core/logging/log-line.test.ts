import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogRequest } from '../../../src/core/logging/log-line';
import { logLine } from '../../../src/core/logging/log-line';
import { hostileText } from '../review/hostile-text';
import { DAY, RULES, aWin } from './rules';
import { runs } from '../../runs';

function line(words: string, more: Partial<LogRequest> = {}): string {
  const result = logLine(aWin(words, more), RULES);
  return 'error' in result ? result.error.kind : result.line;
}

describe('the line to log', () => {
  it.each([
    ['a win', {}, 'Wrote a page #win'],
    ['a step', { kind: 'step' }, 'Wrote a page #step'],
    ['an area', { area: 'work/report' }, 'Wrote a page #win/work/report'],
    ['an area as a tag', { area: '#Work/' }, 'Wrote a page #win/Work'],
    ['an area as a whole tag', { area: ' #Win/Work' }, 'Wrote a page #win/Work'],
    ['an area that is called as a mark is', { area: 'win/work' }, 'Wrote a page #win/win/work'],
    ['a goal', { goal: 'Goals/My thesis' }, 'Wrote a page #win [[Goals/My thesis]]'],
    ['a goal as a link', { goal: '[[My thesis]]' }, 'Wrote a page #win [[My thesis]]'],
    ['a time', { time: 9 * 60 + 5 }, '09:05 Wrote a page #win'],
    [
      'all of it',
      { kind: 'step', area: 'a', goal: 'G', time: 0 },
      '00:00 Wrote a page #step/a [[G]]',
    ],
  ] as const)('holds %s', (_, more, expected) => {
    expect(line('Wrote a page', more)).toBe(expected);
  });

  it.each([
    [
      'links and emphasis',
      'Read **[[Dune]]** and [more](b.md)',
      'Read **[[Dune]]** and [more](b.md) #win',
    ],
    ['other tags', 'Read #book #1', 'Read #book #1 #win'],
    ['closed code', 'Ran `npm test`', 'Ran `npm test` #win'],
    [
      'numbers, lengths and times',
      '9:30-10:00 Ran [km:: 5] (30m)',
      '9:30-10:00 Ran [km:: 5] (30m) #win',
    ],
    ['what only looks like a date', 'Lunch @home', 'Lunch @home #win'],
    ['other scripts', 'مشيت 🎉 散歩', 'مشيت 🎉 散歩 #win'],
  ])('keeps %s', (_, words, expected) => {
    expect(line(words)).toBe(expected);
  });

  it.each([
    ['line breaks', 'one\r\ntwo\0three', 'one two three #win'],
    ['code', 'the ` key', 'the \\` key #win'],
    ['a comment', 'a %% b <!-- c', 'a \\%\\% b \\<!-- c #win'],
    ['math', 'a $$ b', 'a \\$\\$ b #win'],
    ['a heading', '## a', '\\## a #win'],
    ['another day', 'a @yesterday', 'a \\@yesterday #win'],
    ['a day in a field', 'a [date:: 2026-01-01]', 'a \\[date:: 2026-01-01] #win'],
    ['the completion of a task', 'a ✅ 2026-01-01', 'a ✅ 2026\\-01-01 #win'],
    ['a completion between dots', 'a ✅ 1.1.2026', 'a ✅ 1\\.1.2026 #win'],
    ['a completion that is a link', 'a ✅ [[2026-01-01]]', 'a ✅ \\[[2026-01-01]] #win'],
    ['a day as TaskPaper writes it', 'a @done(2026-01-01)', 'a \\@done(2026-01-01) #win'],
    ['a day in a field', 'a (done:: 2026-01-01)', 'a \\(done:: 2026-01-01) #win'],
    ['a block id', 'a ^id', 'a \\^id #win'],
    ['a time without words', '9:30', '9\\:30 #win'],
  ])('disarms %s', (_, words, expected) => {
    expect(line(words)).toBe(expected);
  });

  it.each([
    ['its area', 'Read a page #win/spanish', {}, 'Read a page #win/spanish'],
    ['its kind', 'Read a page #step', {}, 'Read a page #step'],
    ['both areas', 'Ran #win/health', { area: 'fun' }, 'Ran #win/fun #win/health'],
    ['its area as it is written', 'Swam #win/İstanbul/Ada/', {}, 'Swam #win/İstanbul/Ada'],
    ['an area once', 'Ran #win/HEALTH', { area: 'Health' }, 'Ran #win/Health'],
    ['no second tag', '#win did it', {}, 'did it #win'],
    ['in emphasis', '**#win did it**', {}, '**did it** #win'],
    ['at the end of emphasis', '**did it #win**', {}, '**did it** #win'],
    ['alone in emphasis', 'did **#win** it', {}, 'did it #win'],
  ])('takes from a mark in the words %s', (_, words, more, expected) => {
    expect(line(words, more)).toBe(expected);
  });

  it.each([
    ['a setback', 'lost keys #setback', 'lost keys #setback', ['setback'], null],
    ['a setback first', '#setback lost keys', 'lost keys #setback', ['setback'], null],
    ['a lesson of an area', 'ask early #lesson/work', 'ask early #lesson/work', ['lesson'], null],
    [
      'a win and its lesson',
      'done #win, ask early #lesson',
      'done, ask early #win #lesson',
      ['win', 'lesson'],
      null,
    ],
    ['a rest day', 'felt ill #restday', 'felt ill #restday', [], null],
    ['a rest day alone', '#restday', '#restday', [], null],
    [
      'a pause',
      'away #pause 2026-11-20..2026-11-27',
      'away #pause 2026-11-20..2026-11-27',
      [],
      null,
    ],
    ['a win on a rest day', 'ran #win #restday', 'ran #restday #win', ['win'], null],
    ['an open task', '- [ ] call the bank', 'call the bank #win', ['win'], ' '],
    ['a done task', '* [x] called the bank #win/money', 'called the bank #win/money', ['win'], 'x'],
    ['an open task without a bullet', '[ ] call the bank', 'call the bank #win', ['win'], ' '],
    ['a done task without one', '[x] called the bank', 'called the bank #win', ['win'], 'x'],
    ['a task in words', 'TODO call the bank', 'TODO call the bank #win', ['win'], ' '],
    ['an empty box of another kind', '☐ call the bank', '☐ call the bank #win', ['win'], ' '],
    ['a link that looks like a box', '[x](a.md) read', '[x](a.md) read #win', ['win'], null],
    ['a bullet', '- called the bank', 'called the bank #win', ['win'], null],
    [
      'a number that is words',
      '1. place in the race',
      '1\\. place in the race #win',
      ['win'],
      null,
    ],
    ['a setback with a colon', '#setback: lost keys', 'lost keys #setback', ['setback'], null],
    ['a win with a dash', '#win/home – swept', 'swept #win/home', ['win'], null],
    ['a tag in code', 'the `#setback` tag', 'the `#setback` tag #win', ['win'], null],
  ])('is what its words say: %s', (_, words, expected, kinds, checkbox) => {
    expect(logLine(aWin(words), RULES)).toEqual({ line: expected, kinds, checkbox });
  });

  it('is of the kind that is asked for, whatever its words say', () => {
    expect(line('lost keys #setback', { kind: 'lesson' })).toBe('lost keys #lesson');
    expect(line('clear talk, said Ana', { kind: 'kudos' })).toBe('clear talk, said Ana #kudos');
  });

  it.each([
    ['no words', '', {}, 'no-words'],
    ['white space', ' \n\t', {}, 'no-words'],
    ['a mark alone', '#win', {}, 'no-words'],
    ['a marker alone', '- ', {}, 'no-words'],
    ['a number alone', '1.', {}, 'no-words'],
    ['a box alone', '- [x]', {}, 'no-words'],
    ['an empty box', '[ ]', {}, 'no-words'],
    ['an area with a space', 'a', { area: 'deep work' }, 'bad-area'],
    ['an empty area', 'a', { area: '' }, 'bad-area'],
    ['an area with a gap', 'a', { area: 'a//b' }, 'bad-area'],
    ['a goal with a heading', 'a', { goal: 'a#b' }, 'bad-goal'],
  ])('is refused for %s', (_, words, more, error) => {
    expect(line(words, more)).toBe(error);
  });

  it('is one entry of its day, kind and area, whatever the words', () => {
    const area = fc.constantFrom(null, 'health', 'a/b');
    const goal = fc.constantFrom(null, 'Goal', 'US$ 5', 'a_b*c`d~~', '日記');
    const time = fc.constantFrom(null, 570);
    fc.assert(
      fc.property(hostileText, area, goal, time, (words, area, goal, time) => {
        const result = logLine(aWin(`x ${words}`, { area, goal, time }), RULES);

        if ('error' in result) throw new Error(result.error.kind);
        expect(result.line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        const { entries } = RULES.parse(`1. ${result.line}\n- next #win\n`, DAY);
        const [next, ...own] = [...entries].reverse();
        expect(next).toMatchObject({ day: DAY, text: 'next', line: 1 });
        expect(own.map(({ kind }) => kind).sort()).toEqual([...result.kinds].sort());
        for (const entry of own) {
          expect(entry).toMatchObject({ day: DAY, state: 'done', line: 0 });
          if (goal !== null) expect(entry.links).toContain(goal);
          if (time !== null) expect(entry.time).toBe(570);
        }
        if (area !== null) expect(own.flatMap(({ areas }) => areas)).toContain(area);
      }),
      { numRuns: runs(800) },
    );
  });
});
