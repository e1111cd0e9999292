import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/words/en/english';
import { Door } from '../../src/obsidian/door';
import type { PluginParts } from '../../src/obsidian/plugin-parts';

/** What the door lets callers have: here only that it is one thing matters. */
const PARTS = {} as PluginParts;

describe('the door to the plugin’s parts', () => {
  it('lets in who came before the parts existed as soon as they do, in order', () => {
    const door = new Door(english);
    const entered: unknown[] = [];
    door.enter((parts) => entered.push(['first', parts]));
    door.enter((parts) => entered.push(['second', parts]));

    door.open(PARTS);

    expect(entered).toEqual([
      ['first', PARTS],
      ['second', PARTS],
    ]);
  });

  it('lets in at once who comes later', () => {
    const door = new Door(english);
    door.open(PARTS);
    const entered: PluginParts[] = [];

    door.enter((parts) => entered.push(parts));

    expect(entered).toEqual([PARTS]);
  });

  it('forgets who no longer waits', () => {
    const door = new Door(english);
    const entered: PluginParts[] = [];
    const stop = door.enter((parts) => entered.push(parts));

    stop();
    door.open(PARTS);

    expect(entered).toEqual([]);
  });

  it('tells who still waits that the plugin is off, and who comes later too', async () => {
    const door = new Door(english);
    const early = door.wait();

    door.close();

    await expect(early).rejects.toThrow(english.api.off);
    await expect(door.wait()).rejects.toThrow(english.api.off);
  });
});
