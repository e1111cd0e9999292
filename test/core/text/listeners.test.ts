import { expect, it } from 'vitest';
import { Listeners } from '../../../src/core/text/listeners';

it('listeners are told until they end listening, whoever comes or goes meanwhile', () => {
  const listeners = new Listeners<[news: string]>();
  const told: string[] = [];
  const endFirst = listeners.add((news) => {
    told.push(`first: ${news}`);
    endFirst();
    listeners.add((later) => told.push(`late: ${later}`));
  });
  listeners.add((news) => told.push(`second: ${news}`));

  listeners.tell('a');
  listeners.tell('b');
  listeners.clear();
  listeners.tell('c');

  expect(told).toEqual(['first: a', 'second: a', 'second: b', 'late: b']);
  expect(listeners.areNone).toBe(true);
});
