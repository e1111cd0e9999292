// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from '../whole-plugin';
import { DATA, notices, startPlugin, stopPlugin } from '../whole-plugin';

const TODAY = '2026-11-20.md';

let running: WholePlugin;

afterEach(async () => {
  await stopPlugin(running);
});

async function open(params: Record<string, string>): Promise<void> {
  await running.host.openUrl(`obsidian://small-wins?${new URLSearchParams(params).toString()}`);
}

function question(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.modal.mod-confirmation');
}

async function answer(name: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLElement>('.mod-confirmation button')];
  buttons.find(({ textContent }) => textContent === name)?.click();
  await vi.waitFor(() => {
    if (question() !== null) throw new Error('still open');
  });
}

describe('a link from outside', () => {
  it('asks before it writes, naming vault and note and showing the text', async () => {
    running = await startPlugin({}, { name: 'Diary' });

    await open({ do: 'log', text: 'Called *Grandma*', area: 'family', date: 'yesterday' });

    const text = question()?.textContent ?? '';
    expect(text).toContain('Diary');
    expect(text).toContain('2026-11-19');
    expect(text).toContain('Called *Grandma*');
    expect(text).toContain('Thu 19 Nov · family');
    expect(running.host.memory.paths()).not.toContain('2026-11-19.md');

    await answer('Log it');
    expect(running.host.memory.text('2026-11-19.md')).toBe(
      '## Wins\n- Called *Grandma* #win/family\n',
    );
    expect(notices().at(-1)).toContain('Logged for Thu 19 Nov, under Wins');
  });

  it('writes nothing where the answer is no', async () => {
    running = await startPlugin({ [TODAY]: 'As it was' });

    await open({ do: 'log', text: 'Called Grandma' });
    await answer('Cancel');

    expect(running.host.memory.text(TODAY)).toBe('As it was');
  });

  it('writes without asking where the settings allow it', async () => {
    running = await startPlugin({ [DATA]: '{"log":{"askBeforeUri":false}}' });

    await open({ do: 'log', text: 'Called Grandma', goal: 'Family' });

    expect(question()).toBeNull();
    expect(running.host.memory.text(TODAY)).toBe('## Wins\n- Called Grandma #win [[Family]]\n');
  });

  it('has one question on show at a time', async () => {
    running = await startPlugin();

    await open({ do: 'log', text: 'One' });
    await open({ do: 'log', text: 'Two' });

    expect(document.querySelectorAll('.mod-confirmation')).toHaveLength(1);
    expect(notices().at(-1)).toContain('Another link is still waiting for your answer');
    await answer('Cancel');
    await open({ do: 'log', text: 'Three' });
    expect(question()?.textContent).toContain('Three');
  });

  it.each([true, false])(
    'makes one question of 3,000, and one notice (asking: %s)',
    async (asks) => {
      running = await startPlugin({ [DATA]: JSON.stringify({ log: { askBeforeUri: asks } }) });
      const previews = vi.spyOn(running.plugin.app.vault, 'read');

      await Promise.all(
        Array.from({ length: 3_000 }, (_, i) => open({ do: 'log', text: `Number ${String(i)}` })),
      );
      for (let i = 0; i < 30; i++) await open({ do: 'log', text: `Later ${String(i)}` });

      expect(document.querySelectorAll('.mod-confirmation')).toHaveLength(1);
      expect(notices().filter((said) => said.includes('Another link'))).toHaveLength(1);
      expect(notices().length).toBeLessThan(12);
      expect(previews.mock.calls.length).toBeLessThan(100);
      const written = running.host.memory.text(TODAY) ?? '';
      expect(written.split('#win').length - 1).toBeLessThan(asks ? 1 : 11);
    },
  );

  it('makes one notice of 3,000 that are wrong', async () => {
    running = await startPlugin();

    for (let i = 0; i < 300; i++) await open({ do: `no ${String(i)}`, text: 'a' });
    await Promise.all(Array.from({ length: 2_700 }, () => open({ do: 'no', text: 'a' })));

    expect(notices()).toHaveLength(1);
  });

  it.each<Record<string, string>>([
    { goal: '<%* await app.vault.adapter.remove("x") %>' },
    { goal: '[[<% tp.file.title %>]]' },
    { goal: 'a `$= dv.current()` b' },
    { goal: '<img src=x onerror=alert(1)>' },
    { goal: 'a %% b' },
    { area: '<% tp.file.title %>' },
    { area: 'a`b`' },
    { date: '<% tp.date.now() %>' },
  ])('writes no markup from any of its fields: %j', async (field) => {
    running = await startPlugin({ [DATA]: '{"log":{"askBeforeUri":false}}' });
    const before = running.host.memory.paths();

    await open({ do: 'log', text: 'a', ...field });

    expect(running.host.memory.paths()).toEqual(before);
    expect(notices().at(-1)).toMatch(/can't be (?:the name of a note|an area)|isn't a date/);
  });

  it('turns line ends and control characters into spaces, and leaves HTML text', async () => {
    running = await startPlugin({ [DATA]: '{"log":{"askBeforeUri":false}}' });

    await open({
      do: 'log',
      text: 'one\r\n- two\u0000\u202E #win\n<img src=x onerror="alert(1)">',
    });

    expect(running.host.memory.text(TODAY)).toBe(
      '## Wins\n- one - two \\<img src=x onerror="alert(1)"> #win\n',
    );
  });

  it.each([
    ['<b>bold</b>', '\\<b>bold\\</b>'],
    ['![](https://example.com/seen.png)', '!\\[](https://example.com/seen.png)'],
    ['<% tp.file.title %>', '\\<\\% tp.file.title %>'],
    ['`$= dv.view("x")`', '\\`$= dv.view("x")\\`'],
    ['\\<b> \\`x`', '\\\\\\<b> \\\\\\`x\\`'],
    ['C:\\new', 'C:\\new'],
    ['2 < 3, [[Report]]', '2 < 3, [[Report]]'],
  ])('writes %s as text that nothing runs', async (text, written) => {
    running = await startPlugin({ [DATA]: '{"log":{"askBeforeUri":false}}' });

    await open({ do: 'log', text });

    expect(running.host.memory.text(TODAY)).toBe(`## Wins\n- ${written} #win\n`);
  });

  it('shows HTML as text when it asks', async () => {
    running = await startPlugin();

    await open({ do: 'log', text: '<img src=x onerror="alert(1)"><b>bold</b>' });

    expect(question()?.querySelector('img, b')).toBeNull();
    expect(question()?.textContent).toContain('<b>bold</b>');
  });

  it.each([
    [
      'an unknown action',
      { do: 'delete', text: 'a' },
      'This link asks for “delete”, but Small Wins only knows do=log.',
    ],
    ['no action', { text: 'a' }, "This link doesn't say what to do. Add do=log to it."],
    ['no text', { do: 'log' }, "There's nothing to log."],
    ['blank text', { do: 'log', text: ' \n ' }, "There's nothing to log."],
    ['a mark alone', { do: 'log', text: '#win' }, 'There are no words to log yet.'],
    ['1 MB of text', { do: 'log', text: 'a'.repeat(1_048_576) }, '“text” has 1,048,576 characters'],
    [
      'a day that is none',
      { do: 'log', text: 'a', date: '2026-02-30' },
      "“2026-02-30” isn't a date.",
    ],
    [
      'words that are no day',
      { do: 'log', text: 'a', date: 'never ever' },
      "“never ever” isn't a date.",
    ],
    ['no area', { do: 'log', text: 'a', area: 'a b' }, "“a b” can't be an area."],
    ['no goal', { do: 'log', text: 'a', goal: 'a]]b' }, "can't be the name of a note."],
    [
      'another vault',
      { do: 'log', text: 'a', vault: 'Other' },
      'This link is for the vault “Other”',
    ],
  ] as const)('says what is wrong with %s, and writes nothing', async (_, params, sentence) => {
    running = await startPlugin({}, { name: 'Vault' });
    const before = running.host.memory.paths();
    const thrown = vi.spyOn(console, 'error');

    await open(params);

    expect(notices().at(-1)).toContain(sentence);
    expect(question()).toBeNull();
    expect(running.host.memory.paths()).toEqual(before);
    expect(thrown).not.toHaveBeenCalled();
  });
});
