import { describe, expect, it } from 'vitest';
import { withTaskStatuses } from '../../../src/core/notes/task-status';

const own = { done: 'xXw', started: '/', cancelled: '-' };

describe('statuses of Tasks', () => {
  it('leave the own characters as they are where there are none', () => {
    expect(withTaskStatuses(own, [])).toEqual({ ...own, open: '', noTask: '' });
  });

  it('come before the own characters', () => {
    const states = withTaskStatuses(own, [
      { symbol: 'x', type: 'DONE' },
      { symbol: 'w', type: 'TODO' },
      { symbol: '!', type: 'DONE' },
      { symbol: '-', type: 'IN_PROGRESS' },
      { symbol: 'h', type: 'ON_HOLD' },
      { symbol: 'c', type: 'CANCELLED' },
    ]);

    expect(states).toEqual({
      done: 'x!X',
      started: '-/',
      cancelled: 'c',
      open: 'wh',
      noTask: '',
    });
  });

  it('take what is no task as if it had no checkbox', () => {
    const states = withTaskStatuses(own, [{ symbol: 'w', type: 'NON_TASK' }]);

    expect(states).toMatchObject({ done: 'xX', noTask: 'w' });
  });
});
