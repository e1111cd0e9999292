// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from '../whole-plugin';
import { DATA, startPlugin, stopPlugin } from '../whole-plugin';

let running: WholePlugin;

afterEach(async () => {
  vi.unstubAllGlobals();
  await stopPlugin(running);
});

/** What the command puts on the clipboard. */
async function diagnostics(files: Readonly<Record<string, string>>): Promise<string> {
  running = await startPlugin(files);
  const writeText = vi.fn((_: string) => Promise.resolve());
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  running.host.app.commands.executeCommandById('small-wins:copy-diagnostics');
  return vi.waitFor(() => {
    const [text] = writeText.mock.lastCall ?? [];
    if (text === undefined) throw new Error('nothing was copied');
    return text;
  });
}

describe('diagnostics', () => {
  it('tell versions, sizes, problems by code, and which settings differ', async () => {
    const text = await diagnostics({
      '2026-11-19.md': '- walked #win\n- ran @(never ever) #win\n- swam @(not a day) #win\n',
      '2026-11-20.md': '- read #win\n',
      'Goal.md': '---\nsmall-wins: goal\nschedule: sometimes\n---\n',
      [DATA]: JSON.stringify({
        version: 1,
        plan: { freezes: 0, schedule: 'mon, wed' },
        quiet: true,
        heatmap: { palette: 'leaf' },
      }),
    });

    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^Small Wins: \d+\.\d+\.\d+$/),
      expect.stringMatching(/^Obsidian: \d+\.\d+\.\d+$/),
      'platform: Linux',
      'notes: 2',
      'entries: 4',
      'goals: 1',
      'problems: bad-date 2, bad-goal-property 1',
      'settings: plan.schedule mon, wed, plan.freezes 0, heatmap.palette leaf, quiet true',
      '',
    ]);
    expect(document.querySelector('.notice')?.textContent).toContain('Diagnostics copied.');
  });

  it('hold no word of a note, and no name or text from the settings', async () => {
    const text = await diagnostics({
      'Private/2026-11-20.md': '- secret @(secret) #win/secret\n',
      'Secret.md': '---\nsmall-wins: goal\narea: secret\nschedule: secret\n---\n',
      [DATA]: JSON.stringify({
        marks: { win: ['secret'] },
        winHeadings: ['Secret'],
        excludedFolders: ['Secret'],
        daily: { folder: 'Private', others: [{ folder: 'Secret', format: '[secret]' }] },
        log: { heading: '## Secret' },
        goals: { property: 'secret' },
        plan: { target: '3 secret', since: '2026-01-02' },
        review: { prompts: { week: ['secret?'] } },
        rewards: ['secret'],
        metrics: { properties: ['secret'] },
      }),
    });

    expect(text).not.toMatch(/secret|private|2026/i);
    expect(text).toContain('marks.win changed (1)');
    expect(text).toContain('log.heading changed');
  });
});
