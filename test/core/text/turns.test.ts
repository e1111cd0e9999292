import { expect, it } from 'vitest';
import { Turns } from '../../../src/core/text/turns';

it('works take turns: one that fails keeps none of the others from theirs', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const work = (name: string) => () => {
    done.push(`${name} begins`);
    return Promise.resolve().then(() => {
      done.push(`${name} ends`);
      return name;
    });
  };

  const first = turns.take(work('first'));
  const failing = turns.take(() => Promise.reject(new Error('no')));
  const last = turns.take(work('last'));
  await expect(failing).rejects.toThrow('no');
  await turns.settled();

  expect(await Promise.all([first, last])).toEqual(['first', 'last']);
  expect(done).toEqual(['first begins', 'first ends', 'last begins', 'last ends']);
});
