import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/core/journal/target';
import { formatTarget, parseTarget } from '../../../src/core/journal/target';

describe('target', () => {
  it.each<[unknown, Target]>([
    [3, { amount: 3, of: 'entries' }],
    ['3', { amount: 3, of: 'entries' }],
    ['250 words', { amount: 250, of: { metric: 'words' } }],
    ['5.5km', { amount: 5.5, of: { metric: 'km' } }],
    ['20  Push Ups', { amount: 20, of: { metric: 'push-ups' } }],
    ['10 minutes', { amount: 10, of: 'minutes' }],
    ['10 Min', { amount: 10, of: 'minutes' }],
    ['2 h', { amount: 120, of: 'minutes' }],
    ['1.5 hours', { amount: 90, of: 'minutes' }],
  ])('reads %j', (written, meant) => {
    const target = parseTarget(written);

    expect(target).toEqual(meant);
    expect(target && parseTarget(formatTarget(target))).toEqual(meant);
  });

  it.each([
    0,
    '0',
    '0 words',
    -1,
    '-5 words',
    NaN,
    Infinity,
    '',
    'words',
    '1,250 words',
    '3/4',
    '1e3',
    '5 - 6',
    null,
    undefined,
    true,
    [3],
  ])('does not read %j', (value) => {
    expect(parseTarget(value)).toBeNull();
  });
});
