import { describe, expect, it } from 'vitest';
import { compileStates, stateOf } from '../../../src/core/notes/state';

describe('stateOf', () => {
  it.each([
    [null, 'no-task'],
    ['i', 'no-task'],
    ['x', 'done'],
    ['X', 'done'],
    ['w', 'done'],
    ['-', 'cancelled'],
    ['/', 'started'],
    [' ', 'open'],
    ['?', null],
    ['>', null],
  ])('is for %j: %s', (checkbox, state) => {
    const states = compileStates({ done: 'xXw', started: '/', cancelled: '-', noTask: 'i' });

    expect(stateOf(checkbox, states)).toBe(state);
  });

  it('reads the characters of the settings by code point', () => {
    const states = compileStates({ done: '🏆✓', started: '', cancelled: '🏆' });

    expect(stateOf('🏆', states)).toBe('done');
    expect(stateOf('✓', states)).toBe('done');
    expect(stateOf('x', states)).toBeNull();
  });
});
