// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import SmallWinsPlugin from '../../src/main';
import type { HostOptions } from '../host/host';
import { Host } from '../host/host';
import { DATA, MANIFEST, newDevice, notices } from './running-vault';

class NoLayout {
  readonly observe = () => undefined;
  readonly unobserve = () => undefined;
  readonly disconnect = () => undefined;
}

let host: Host;

beforeEach(() => {
  newDevice();
  // jsdom has no layout.
  vi.stubGlobal('ResizeObserver', NoLayout);
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await host.stop();
  document.body.replaceChildren();
});

async function aHost(files: Record<string, string> = {}, options: HostOptions = {}): Promise<Host> {
  host = new Host({ files, ...options });
  await host.start();
  return host;
}

/** What listens on the window and the document, and what is set to run later. */
function watchTheWindow() {
  const held = new Set<string>();
  const count = { value: 0 };
  const keys = new Map<unknown, Map<string, string>>();
  const keyOf = (target: object, type: string, listener: unknown) => {
    const known = keys.get(listener) ?? new Map<string, string>();
    keys.set(listener, known);
    const name = `${target === window ? 'window' : 'document'} ${type}`;
    const key = known.get(name) ?? `${name} ${String(count.value++)}`;
    known.set(name, key);
    return key;
  };
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject | null, options?: unknown) => {
        held.add(keyOf(target, type, listener));
        if (listener !== null) add(type, listener, options as AddEventListenerOptions);
      },
    );
    vi.spyOn(target, 'removeEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject | null, options?: unknown) => {
        held.delete(keyOf(target, type, listener));
        if (listener !== null) remove(type, listener, options as EventListenerOptions);
      },
    );
  }
  return held;
}

describe('the plugin', () => {
  it('reads no file before the layout is ready, and registers all it has', async () => {
    host = new Host({
      files: { [DATA]: '{}', '2026-01-01.md': '- one #win' },
      sidebar: ['small-wins'],
    });
    const touched: string[] = [];
    const registered: Record<string, number>[] = [];
    await host.start(async (starting) => {
      for (const operation of ['read', 'stat', 'list'] as const) {
        const real = starting.disk[operation].bind(starting.disk) as (
          path: string,
        ) => Promise<never>;
        vi.spyOn(starting.disk, operation).mockImplementation((path: string) => {
          touched.push(`${operation} ${path}`);
          return real(path);
        });
      }
      const opened = vi.spyOn(indexedDB, 'open');
      await starting.enable(SmallWinsPlugin, MANIFEST);
      expect(touched).toEqual([]);
      expect(opened).not.toHaveBeenCalled();
      registered.push(starting.app.registrations.counts());
    });

    expect(registered).toEqual([expect.objectContaining({ ribbon: 1 })]);
    expect(Object.keys(host.app.commands.commands)).toEqual(
      expect.arrayContaining(['small-wins:log', 'small-wins:open-sidebar', 'small-wins:rebuild']),
    );
  });

  it('opens its sidebar when its user switches it on, and not when the app starts', async () => {
    await aHost();
    const leaves = () => host.app.workspace.getLeavesOfType('small-wins').length;

    await host.enable(SmallWinsPlugin, MANIFEST);
    const atStart = leaves();
    host.disable(MANIFEST.id);
    await host.enable(SmallWinsPlugin, MANIFEST, true);
    await vi.waitFor(() => {
      expect(leaves()).toBe(1);
    });

    expect(atStart).toBe(0);
  });

  it.each([
    ['when all is read', 0],
    ['in the middle of a scan', 30],
  ])('leaves nothing behind when it is switched off %s', async (_, slowness) => {
    const notes = Array.from({ length: 200 }, (__, i) => [`Note ${String(i)}.md`, '- a #win']);
    await aHost(Object.fromEntries(notes) as Record<string, string>);
    const { app } = host;
    const file = app.vault.getFileByPath('Note 1.md');
    if (file !== null) await app.workspace.getLeaf('tab').openFile(file);
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const listeners = () =>
      [app.vault, app.metadataCache, app.workspace].map((each) => each.listenerCount());
    const before = {
      registered: app.registrations.counts(),
      listeners: listeners(),
      commands: Object.keys(app.commands.commands).length,
      body: document.body.querySelectorAll('*').length,
    };
    const held = watchTheWindow();
    const read = vi.spyOn(app.vault, 'cachedRead');
    if (slowness > 0) host.disk.slow('read', /\.md$/, slowness);

    await host.enable(SmallWinsPlugin, MANIFEST);
    if (slowness === 0) await vi.advanceTimersByTimeAsync(8_000);
    // A scan begins after some tasks that are no timers.
    else await vi.waitUntil(() => read.mock.calls.length > 0, { interval: 5, timeout: 10_000 });
    const reads = read.mock.calls.length;
    host.disable(MANIFEST.id);
    // What the disk and the database have begun ends soon, and so does the look whether it was uninstalled.
    await vi.advanceTimersByTimeAsync(4_000);

    expect(reads).toBeGreaterThan(0);
    if (slowness > 0) expect(reads).toBeLessThan(200);
    expect(read).toHaveBeenCalledTimes(reads);
    expect([...held]).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    expect({
      registered: app.registrations.counts(),
      listeners: listeners(),
      commands: Object.keys(app.commands.commands).length,
      body: document.body.querySelectorAll('*').length,
    }).toEqual(before);
  });

  it('does nothing more when it is switched off before the layout is ready', async () => {
    host = new Host({ files: { [DATA]: '{', '2026-01-01.md': '- one #win' } });
    await host.start(async (starting) => {
      await starting.enable(SmallWinsPlugin, MANIFEST);
      starting.disable(MANIFEST.id);
    });
    const opened = vi.spyOn(indexedDB, 'open');
    await new Promise((done) => setTimeout(done, 50));

    expect(opened).not.toHaveBeenCalled();
    expect(notices()).toEqual([]);
  });

  it('names a data.json that is not JSON, and works by the defaults without writing one', async () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 2, 12, 0), toFake: ['Date'] });
    await aHost({ [DATA]: '{ "quiet": tru', '2026-01-01.md': '- one #win' });

    await host.enable(SmallWinsPlugin, MANIFEST, true);
    await vi.waitFor(() => {
      expect(notices().join()).toContain('The settings file is damaged');
    });

    await new Promise((done) => setTimeout(done, 100));

    expect(host.memory.paths()).toEqual([DATA, '2026-01-01.md']);
    expect(host.memory.text(DATA)).toBe('{ "quiet": tru');
  });

  it('names a setting that another hand has spoilt, once', async () => {
    await aHost({ [DATA]: '{ "version": 1 }', '2026-01-01.md': '- one #win' });
    await host.enable(SmallWinsPlugin, MANIFEST);
    await host.settled();

    for (const dayStart of [3, 4]) {
      host.memory.edit(DATA, JSON.stringify({ version: 1, plan: { freezes: 99, dayStart } }));
      await host.settled();
      await new Promise((done) => setTimeout(done, 50));
    }

    expect(notices()).toEqual([expect.stringContaining('Freezes')]);
  });
});
