// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SmallWinsApi } from '../../../src/obsidian/api/api';
import type { WholePlugin } from '../whole-plugin';
import { startPlugin, stopPlugin } from '../whole-plugin';

const NOTES = { '2026-11-20.md': '## Wins\n- wrote a page #win/report [words:: 250]\n' };
const GUIDE = join(process.cwd(), 'src/obsidian/api/README.md');

let running: WholePlugin;

afterEach(async () => {
  await stopPlugin(running);
});

/** The API to a caller who ignores the types. */
function untyped(api: SmallWinsApi) {
  return api as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
}

describe('the API for other plugins', () => {
  it('is found where its guide says, and the guide’s example runs', async () => {
    running = await startPlugin(NOTES);
    const example = /```js\n([\s\S]*?)```/.exec(readFileSync(GUIDE, 'utf8'))?.[1] ?? '';
    const run = runInThisContext(
      `(async (app) => { ${example} return { logged, wins, streak, stop }; })`,
    ) as (app: unknown) => Promise<{
      logged: unknown;
      wins: string[];
      streak: { current: { length: number } };
      stop: () => void;
    }>;

    const { logged, wins, streak, stop } = await run(running.host.app);
    stop();

    expect(logged).toEqual({
      path: '2026-11-20.md',
      line: 2,
      text: 'called Grandma',
      day: '2026-11-20',
      created: false,
    });
    expect(wins).toContain('wrote a page');
    expect(streak.current.length).toBe(1);
  });

  it('gives copies: what a caller does to them is not done to the index', async () => {
    running = await startPlugin(NOTES);
    const { api } = running;

    const entries = await api.entries({ area: 'report' });
    expect(entries).toHaveLength(1);
    for (const { areas, metrics } of entries) {
      (areas as string[]).push('mine');
      (metrics as Record<string, number>).words = 0;
    }

    expect(await api.entries()).toMatchObject([{ areas: ['report'], metrics: { words: 250 } }]);
  });

  it('sums up what the sidebar shows', async () => {
    running = await startPlugin(NOTES);

    const summary = await running.api.summary();

    expect(summary).toMatchObject({
      today: '2026-11-20',
      totals: { wins: 1 },
      streak: { current: { length: 1 } },
      days: [{ day: '2026-11-20', status: 'won', count: 1 }],
    });
  });

  it('reviews any period, and this week if none is named', async () => {
    running = await startPlugin(NOTES);
    const { api } = running;

    const week = await api.review();
    expect(week.period).toMatchObject({ kind: 'week', from: '2026-11-15', to: '2026-11-21' });
    expect(week.markdown).toContain('wrote a page');
    const month = await api.review({ month: 'this month' });
    expect(month.period).toEqual({
      kind: 'month',
      name: '2026-11',
      from: '2026-11-01',
      to: '2026-11-30',
    });
    expect(month.markdown).toContain('1 win on 1 day so far.');
    expect((await api.review({ days: '2026-11-20..2026-11-20' })).asOf).toBe('2026-11-20');
    await expect(api.review({ year: 'the blue one' })).rejects.toThrow('the blue one');
    await expect(api.review({ week: '2026-W47', year: '2026' })).rejects.toThrow(
      'Use “week” or “year”, not both.',
    );
    await expect(untyped(api).review?.({ decade: '2020' })).rejects.toThrow('decade');
  });

  it('calls back when notes change, until it is unsubscribed', async () => {
    running = await startPlugin(NOTES);
    const heard = vi.fn();
    const broken = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    running.api.on('change', () => {
      throw new Error('mine');
    });
    const off = running.api.on('change', heard);

    running.host.memory.edit('2026-11-19.md', '- walked #win');
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalled();
    });
    expect(broken).toHaveBeenCalled();

    off();
    heard.mockClear();
    await running.api.log({ text: 'more' });
    await running.host.settled();
    await new Promise((done) => setTimeout(done, 80));
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'wrote a page'],
    ['a list', ['wrote a page']],
    ['a number for a text', { text: 1 }],
    ['no text', {}],
    ['a field that is none', { text: 'a', form: 'me' }],
    ['no day', { text: 'a', date: '2026-02-30' }],
    ['a text without an end', { text: 'a'.repeat(5_000_000) }],
    [
      'a getter that throws',
      Object.defineProperty({}, 'text', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
  ])('rejects %s, and writes nothing', async (_, input) => {
    running = await startPlugin(NOTES);

    await expect(untyped(running.api).log?.(input)).rejects.toThrow(Error);

    expect(running.host.memory.text('2026-11-20.md')).toBe(NOTES['2026-11-20.md']);
  });

  it('says what is wrong', async () => {
    running = await startPlugin(NOTES);
    const api = untyped(running.api);

    await expect(api.entries?.({ kind: 'joy' })).rejects.toThrow('“kind” must be one of');
    await expect(api.entries?.({ to: 20 })).rejects.toThrow('“to” must be text.');
    expect(() => api.on?.('tick', () => 0)).toThrow('The only event is “change”.');
    expect(() => api.on?.('change')).toThrow('“on” needs a function to call.');
  });

  it('rejects every call after the plugin went, and has forgotten its listeners', async () => {
    running = await startPlugin(NOTES);
    const { api, host } = running;
    const heard = vi.fn();
    const off = api.on('change', heard);
    const sentence = 'Small Wins is switched off. Nothing was written.';

    host.disable('small-wins');

    await expect(api.log({ text: 'late' })).rejects.toThrow(sentence);
    await expect(api.entries()).rejects.toThrow(sentence);
    await expect(api.summary()).rejects.toThrow(sentence);
    expect(() => api.on('change', heard)).toThrow(sentence);
    off();
    host.memory.edit('2026-11-19.md', '- walked #win');
    await host.settled();
    expect(heard).not.toHaveBeenCalled();
    expect(host.memory.text('2026-11-20.md')).toBe(NOTES['2026-11-20.md']);
  });

  it('rejects a call that was waiting for notes when the plugin went', async () => {
    running = await startPlugin(NOTES, { waits: false });
    const { host, api } = running;

    const waiting = api.entries();
    host.disable('small-wins');

    await expect(waiting).rejects.toThrow('Small Wins is switched off.');
  });
});
