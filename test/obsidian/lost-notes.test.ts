// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATA } from './running-vault';
import type { WholePlugin } from './whole-plugin';
import { stopPlugin } from './whole-plugin';
import { button, startWithSidebar, texts } from './with-sidebar';

const FAULT = '.small-wins-problem';
const NOTES = {
  'Journal/2026/2026-11-18.md': '- ran #win\n',
  'Journal/2026/2026-11-19.md': '- swam #win\n',
};

let whole: WholePlugin;

afterEach(async () => {
  await stopPlugin(whole);
});

/** What the sidebar says is wrong, once it does; then chooses the button and waits until it does no more. */
async function follow(name: string): Promise<string[]> {
  const said = await vi.waitFor(() => {
    expect(texts(FAULT)).not.toEqual([]);
    return texts(FAULT);
  });
  button(name, FAULT).click();
  await vi.waitFor(() => {
    expect(texts(FAULT)).toEqual([]);
  });
  return said;
}

function settings(): unknown {
  return JSON.parse(whole.host.memory.text(DATA) ?? '{}');
}

describe('daily notes that are not found', () => {
  it('are named where the folder in the settings is mistyped, and found with one click', async () => {
    whole = await startWithSidebar({
      ...NOTES,
      [DATA]: '{"version":1,"daily":{"folder":"Jornal","format":"YYYY/YYYY-MM-DD"}}',
    });

    const said = await follow('Use this folder and format');

    expect(said).toEqual([expect.stringContaining("2 daily notes aren't found")]);
    expect(settings()).toMatchObject({ daily: { folder: 'Journal', format: 'YYYY/YYYY-MM-DD' } });
    expect(whole.host.memory.text('Journal/2026/2026-11-18.md')).toBe('- ran #win\n');
  });

  it('are read too where others are found', async () => {
    whole = await startWithSidebar({
      ...NOTES,
      '2026-11-20.md': '- walked #win\n',
      [DATA]: '{"version":1}',
    });

    await follow('Read them too');

    expect(settings()).toMatchObject({
      daily: { others: [{ folder: 'Journal', format: 'YYYY/YYYY-MM-DD' }] },
    });
  });

  it('are found again where their folder is renamed outside, while a note of it is open', async () => {
    whole = await startWithSidebar({
      ...NOTES,
      'Journal/2026/2026-11-20.md': '- walked #win\n',
      [DATA]: '{"version":1,"daily":{"folder":"Journal","format":"YYYY/YYYY-MM-DD"}}',
    });
    const { host } = whole;
    await host.app.workspace.openLinkText('2026-11-20', '');

    for (const [path, text] of Object.entries({
      ...NOTES,
      'Journal/2026/2026-11-20.md': '- walked #win\n',
    })) {
      host.memory.edit(path.replace('Journal', 'Diary'), text);
      host.memory.erase(path);
    }
    const said = await follow('Use this folder and format');

    expect(said).toEqual([expect.stringContaining("3 daily notes aren't found")]);
    expect(settings()).toMatchObject({ daily: { folder: 'Diary', format: 'YYYY/YYYY-MM-DD' } });
    await vi.waitFor(() => expect(texts('.small-wins-today').join()).toContain('walked'));
    expect(host.memory.text('Diary/2026/2026-11-20.md')).toBe('- walked #win\n');
    expect(host.memory.text('Journal/2026/2026-11-20.md')).toBeNull();
  });

  it('are nothing to say where only other notes have dates in their names', async () => {
    whole = await startWithSidebar({
      '2026-11-20.md': '- walked #win\n',
      'Meetings/2026-11-19.md': 'With Ben.\n',
      [DATA]: '{"version":1}',
    });

    expect(texts(FAULT)).toEqual([]);
  });
});
