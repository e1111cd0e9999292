// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBase } from '../../host/frame/bases';
import type { WholePlugin } from '../whole-plugin';
import { startPlugin, stopPlugin } from '../whole-plugin';

const NOTES = {
  '2026-11-18.md': '- walked #win\n',
  '2026-11-19.md': '- wrote a page #win [[Report]]\n',
  '2026-11-20.md': '- sent it #win [[Work/Report|the report]]\n- sang #win [[Choir]]\n',
  'Work/Report.md': 'No day here.\n',
  'Choir.md': '',
};

let running: WholePlugin;

afterEach(async () => {
  await stopPlugin(running);
});

async function base(paths: readonly string[], settings: Record<string, unknown> = {}) {
  const element = document.body.createDiv();
  const { app } = running.host;
  const opened = openBase(
    app,
    'small-wins-heatmap',
    element,
    () => paths.flatMap((path) => app.vault.getFileByPath(path) ?? []),
    settings,
  );
  await opened.shown;
  return { element, ...opened };
}

/** The labels of the days that were won. */
function won(element: HTMLElement): string[] {
  const cells = element.querySelectorAll('.small-wins-row > [data-status="won"]');
  return [...cells].map((cell) => cell.getAttribute('aria-label') ?? '').sort();
}

describe('a base as a heatmap', () => {
  it('draws nothing, and disturbs nobody, before the base has its first result', async () => {
    running = await startPlugin(NOTES);
    const { app } = running.host;
    const failed = vi.spyOn(console, 'error');
    const element = document.body.createDiv();
    let isRead = false;
    const files = () => (isRead ? app.vault.getMarkdownFiles() : null);
    const { update } = openBase(app, 'small-wins-heatmap', element, files, { count: 'inside' });
    const heard = vi.fn();
    running.api.on('change', heard);

    await running.api.log({ text: 'swam' });
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalled();
    });
    const early = element.textContent;
    isRead = true;
    update();

    expect(failed).not.toHaveBeenCalled();
    expect(early).toBe('');
    expect(won(element)[0]).toBe('Friday 20 November 2026, 3 wins, today');
  });

  it('says that notes are being read while they are, and shows them then', async () => {
    const failed = vi.spyOn(console, 'error');
    const disk = { letRead: () => {} };
    const isRead = new Promise<void>((resolve) => {
      disk.letRead = resolve;
    });
    running = await startPlugin(NOTES, {
      firstIndex: 'cold',
      waits: false,
      prepare: (host) => host.disk.before('read', '2026-11-18.md', () => isRead),
    });

    const { element } = await base(['2026-11-18.md'], { count: 'inside' });
    const early = won(element);
    disk.letRead();
    await running.api.entries();

    await vi.waitFor(() => {
      expect(won(element)).toEqual(['Wednesday 18 November 2026, 1 win']);
    });
    expect(early).toEqual([]);
    expect(failed).not.toHaveBeenCalled();
  });

  it('counts the wins in its files', async () => {
    running = await startPlugin(NOTES);

    const { element } = await base(['2026-11-18.md', '2026-11-20.md'], { count: 'inside' });

    expect(won(element)).toEqual([
      'Friday 20 November 2026, 2 wins, today',
      'Wednesday 18 November 2026, 1 win',
    ]);
  });

  it('counts the wins that link to its files, by Obsidian’s own links', async () => {
    running = await startPlugin(NOTES);

    const { element } = await base(['Work/Report.md'], { count: 'linked' });

    expect(won(element)).toEqual([
      'Friday 20 November 2026, 1 win, today',
      'Thursday 19 November 2026, 1 win',
    ]);
  });

  it('counts both, where nothing is chosen or what was chosen is nonsense', async () => {
    running = await startPlugin(NOTES);

    for (const settings of [{}, { count: 7, months: 'many' }]) {
      const { element } = await base(['2026-11-18.md', 'Work/Report.md'], settings);

      expect(won(element)).toHaveLength(3);
    }
  });

  it('shows as many months as are chosen', async () => {
    running = await startPlugin(NOTES);

    const { element } = await base(['2026-11-18.md'], { months: 1 });

    // From 21 October to 20 November.
    expect(element.querySelectorAll('.small-wins-row .small-wins-cell')).toHaveLength(31);
  });

  it('says so if there is no day to show', async () => {
    running = await startPlugin(NOTES);

    expect((await base([])).element.textContent).toContain('This base has no files');
    expect((await base(['Work/Report.md'], { count: 'inside' })).element.textContent).toContain(
      'No wins here yet. Show daily notes, or other notes with wins in them.',
    );
  });

  it('follows notes and files, and is gone with its view', async () => {
    running = await startPlugin(NOTES);
    const paths = ['2026-11-18.md'];
    const { element, view, update } = await base(paths);

    running.host.memory.edit('2026-11-18.md', '- walked #win\n- swam #win\n');
    await vi.waitFor(() => {
      expect(won(element)).toEqual(['Wednesday 18 November 2026, 2 wins']);
    });
    paths.push('2026-11-19.md');
    update();
    expect(won(element)).toHaveLength(2);

    view.unload();
    expect(element.childElementCount).toBe(0);
  });

  it('does no harm if bases are switched off', async () => {
    running = await startPlugin({ ...NOTES, '.obsidian/core-plugins.json': '{"bases":false}' });

    expect(running.host.app.registrations.basesViews.size).toBe(0);
    expect(await running.api.entries()).toHaveLength(4);
  });
});
