import { describe, expect, it } from 'vitest';
import { causeOf, foldProblems } from '../../../src/core/vault/folded-problems';

function problems(code: string, count: number, message: (index: number) => string) {
  return Array.from({ length: count }, (_, i) => ({
    path: `${i}.md`,
    line: i,
    code,
    message: message(i),
  }));
}

describe('problems folded', () => {
  it('are one line for all that say the same, at the first of them', () => {
    const alike = problems('no-day', 600, () => 'has no day');

    expect(foldProblems(alike)).toEqual([
      { path: '0.md', line: 0, code: 'no-day', message: 'has no day', count: 600, alike },
    ]);
  });

  it('are one line for many of a kind that each say something else', () => {
    const copies = problems('duplicate', 384, (i) => `a copy of ${i}`);

    expect(foldProblems(copies)).toMatchObject([{ message: 'a copy of 0', count: 384 }]);
    expect(foldProblems(copies.slice(0, 3))).toHaveLength(3);
  });

  it('are one line for each property of goals, and for each mistake in it', () => {
    const bad = (property: string, kind: 'no-aim' | 'no-start') =>
      ({ code: 'bad-goal-property', property, written: null, problem: { kind } }) as const;
    const facts = [
      ...Array.from({ length: 5 }, () => bad('aim', 'no-start')),
      ...Array.from({ length: 4 }, () => bad('by', 'no-aim')),
      bad('by', 'no-start'),
    ];
    const told = facts.map((fact, i) => ({
      ...{ path: `${i}.md`, line: 0, code: fact.code, message: `${fact.property} ${i}` },
      cause: causeOf(fact),
    }));

    expect(foldProblems(told).map(({ message, count }) => [message, count])).toEqual([
      ['aim 0', 5],
      ['by 5', 4],
      ['by 9', 1],
    ]);
  });

  it('begin with what explains the others, each of it', () => {
    const found = foldProblems([
      ...problems('no-day', 600, () => 'has no day'),
      ...problems('duplicate', 700, (i) => `a copy of ${i}`),
      ...problems('unmatched-daily-note', 5, (i) => `format ${i}`),
      ...problems('bad-setting', 1, () => 'not a folder'),
    ]);

    expect(found.map(({ code, count }) => [code, count])).toEqual([
      ['bad-setting', 1],
      ...Array.from({ length: 5 }, () => ['unmatched-daily-note', 1]),
      ['duplicate', 700],
      ['no-day', 600],
    ]);
  });
});
