// @vitest-environment jsdom
import type { PluginManifest } from 'obsidian';
import { Plugin } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import { dataFile } from '../../../src/obsidian/settings/data-file';
import { SettingsStore } from '../../../src/models/settings-store';
import { Host } from '../../host/host';
import manifest from '../../../manifest.json';

const DATA = '.obsidian/plugins/small-wins/data.json';

class StorePlugin extends Plugin {
  store = new SettingsStore(dataFile(this, english), english);

  override onExternalSettingsChange(): Promise<unknown> {
    return this.store.load();
  }
}

let host: Host;

/** A store over a `data.json` with that text, or over none. */
async function aStore(text?: string) {
  host = new Host({ files: text === undefined ? {} : { [DATA]: text } });
  await host.start();
  const { store } = await host.enable(StorePlugin, manifest satisfies PluginManifest);
  const loaded = await store.load();
  const saved = (): unknown => JSON.parse(host.memory.text(DATA) ?? 'null');
  return { store, loaded, saved };
}

function notices(): string[] {
  return [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);
}

afterEach(async () => {
  await host.stop();
  document.body.replaceChildren();
});

describe('settings store', () => {
  it('gives the defaults if there is no file, and makes none', async () => {
    const { loaded, store } = await aStore();

    expect(loaded.problems).toEqual([]);
    expect(store.get().plan.freezes).toBe(2);
    expect(host.memory.text(DATA)).toBeNull();
  });

  it('saves one change and keeps all else, understood or not', async () => {
    const file = { version: 3, plan: { freezes: 9, later: 1 }, quiet: 'yes', mood: ['fine'] };
    const { store, saved } = await aStore(JSON.stringify(file));

    const refusal = await store.set('plan.schedule', '3 per week');

    expect(refusal).toBeNull();
    expect(saved()).toEqual({ ...file, plan: { freezes: 9, later: 1, schedule: '3 per week' } });
    expect(store.get().plan.schedule).toEqual({ kind: 'per-week', times: 3 });
    expect(store.problems.map(({ field }) => field)).toEqual(['plan.freezes', 'quiet']);
  });

  it('does not save what the parser refuses, and says why', async () => {
    const { store } = await aStore();

    const refusal = await store.set('plan.freezes', 6);

    expect(refusal).toBe('Use a whole number from 0 to 5. The old value stays.');
    expect(store.get().plan.freezes).toBe(2);
    expect(host.memory.text(DATA)).toBeNull();
  });

  it('makes changes one after the other', async () => {
    const { store, saved } = await aStore();
    host.disk.slow('write', DATA, 5);

    await Promise.all([
      store.set('quiet', true),
      store.set('plan.freezes', 4),
      store.remove('quiet'),
    ]);

    expect(saved()).toEqual({ version: 1, plan: { freezes: 4 } });
  });

  it('moves and removes elements of lists', async () => {
    const { store, saved } = await aStore('{"rewards":["tea",7,"walk"]}');

    await store.move('rewards', 2, 0);
    await store.remove('rewards[1]');

    expect(saved()).toEqual({ version: 1, rewards: ['walk', 7] });
    expect(store.get().rewards).toEqual(['walk']);
  });

  it('keeps the old value where the disk refuses, and says so', async () => {
    const { store } = await aStore('{"quiet":false}');
    host.disk.fail('write', DATA, 'ENOSPC', 1);

    const refusal = await store.set('quiet', true);

    expect(refusal).toContain('ENOSPC');
    expect(store.get().quiet).toBe(false);
    expect(notices().join()).toContain('the old value stays');
    expect(host.memory.text(DATA)).toBe('{"quiet":false}');
    expect(await store.set('quiet', true)).toBeNull();
  });

  it('keeps what another device wrote between two changes', async () => {
    const { store, saved } = await aStore('{"version":1,"quiet":false}');
    host.memory.edit(DATA, '{"version":1,"quiet":false,"rewards":["tea"]}');

    await store.set('quiet', true);

    expect(saved()).toEqual({ version: 1, quiet: true, rewards: ['tea'] });
    expect(store.get().rewards).toEqual(['tea']);
  });

  it('reports changes made here and outside, until nobody listens', async () => {
    const { store } = await aStore('{"version":1}');
    const heard: string[] = [];
    const stop = store.onChange(({ settings }, by) => heard.push(`${by} ${settings.plan.freezes}`));

    await store.set('plan.freezes', 3);
    host.memory.edit(DATA, '{"plan":{"freezes":5}}');
    await host.settled();
    await expect.poll(() => heard).toEqual(['here 3', 'outside 5']);
    stop();
    await store.set('plan.freezes', 1);

    expect(heard).toHaveLength(2);
  });

  it.each(['{"plan": {"freezes": 3},}', '', 'not json'])(
    'uses the defaults where the file is no JSON, and leaves %j alone',
    async (text) => {
      const { loaded, store } = await aStore(text);

      expect(loaded.problems.map(({ field }) => field)).toEqual(['data.json']);
      expect(store.get().plan.freezes).toBe(2);
      expect(host.memory.text(DATA)).toBe(text);
    },
  );

  it('keeps a copy of what is not JSON before it writes', async () => {
    const { store, saved } = await aStore('{"quiet": true,}');

    await store.set('plan.freezes', 1);

    expect(saved()).toEqual({ version: 1, plan: { freezes: 1 } });
    expect(host.memory.text(`${DATA}.bak`)).toBe('{"quiet": true,}');
    expect(notices().join()).toContain('data.json.bak');
    expect(store.problems).toEqual([]);
  });

  it('writes nothing where that copy cannot be kept', async () => {
    const { store } = await aStore('{"quiet": true,}');
    host.disk.fail('write', /\.bak$/, 'ENOSPC');

    const refusal = await store.set('plan.freezes', 1);

    expect(refusal).toContain('ENOSPC');
    expect(host.memory.text(DATA)).toBe('{"quiet": true,}');
  });

  it('keeps a copy where the change replaces what was not understood', async () => {
    const { store, saved } = await aStore('{"plan":"daily"}');

    await store.set('plan.freezes', 1);

    expect(saved()).toEqual({ version: 1, plan: { freezes: 1 } });
    expect(host.memory.text(`${DATA}.bak`)).toBe('{"plan":"daily"}');
  });

  it('keeps no copy where the user replaces just what was bad', async () => {
    const { store } = await aStore('{"plan":{"freezes":9},"marks":{"win":"win"}}');

    await store.set('plan.freezes', 1);
    await store.set('marks.win[0]', 'yay');

    expect(host.memory.paths()).not.toContain(`${DATA}.bak`);
    expect(store.problems).toEqual([]);
  });

  it('keeps what the file said before it was broken, and reads it again once fixed', async () => {
    const { store } = await aStore('{"plan":{"freezes":4}}');

    host.memory.edit(DATA, '{"plan":{"fre');
    const broken = await store.load();
    host.memory.edit(DATA, '{"plan":{"freezes":5}}');
    const mended = await store.load();

    expect([broken.settings.plan.freezes, broken.problems.length]).toEqual([4, 1]);
    expect([mended.settings.plan.freezes, mended.problems.length]).toEqual([5, 0]);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const { store, loaded } = await aStore('\uFEFF{"quiet":true}');

    expect([store.get().quiet, loaded.problems]).toEqual([true, []]);
  });

  it('names a file that holds JSON of another kind', async () => {
    const { loaded } = await aStore('null');

    expect(loaded.problems.map(({ field }) => field)).toEqual(['data.json']);
  });
});
