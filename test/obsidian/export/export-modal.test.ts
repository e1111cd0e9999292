// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from '../whole-plugin';
import { notices, startPlugin, stopPlugin } from '../whole-plugin';
import { named } from '../named';

const NOTES = {
  '2025-03-01.md': '- began #win\n',
  '2026-11-20.md': '- walked <b>far</b> #win\n- tired #setback\n',
};

let running: WholePlugin;

afterEach(async () => {
  await stopPlugin(running);
});

async function ask(
  fields: Readonly<Record<string, string>>,
  button = 'Write the file',
  files: Readonly<Record<string, string>> = NOTES,
): Promise<void> {
  await open(fields, files);
  const before = notices().length;
  const buttons = [...document.querySelectorAll<HTMLElement>('.modal button')];
  buttons.find(({ textContent }) => textContent === button)?.click();
  await vi.waitFor(() => {
    expect(notices().length).toBeGreaterThan(before);
  });
}

async function open(
  fields: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = NOTES,
): Promise<void> {
  running = await startPlugin(files);
  running.host.app.commands.executeCommandById('small-wins:export');
  for (const [name, value] of Object.entries(fields)) fill(name, value);
}

function fill(name: string, value: string): void {
  const field = named(name);
  if (field === null) throw new Error(`no field ${name}`);
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
}

function tick(name: string): void {
  named(name)?.click();
}

describe('exporting wins', () => {
  it('writes a note of what counts', async () => {
    await ask({});

    expect(running.host.memory.text('Wins.md')).toMatch(
      /^# Wins, 1 Mar 2025 – 20 Nov 2026\n\n## March 2025\n\n- began — Sat 1\n/,
    );
    expect(notices().at(-1)).toBe('Wrote 2 wins to Wins.md.');
  });

  it.each([
    ['csv', 'day,'],
    ['json', '{"version":1,"today":"2026-11-20","title":"Wins, 1 Jan – 31 Dec 2026","entries":['],
    ['html', '<!doctype html>'],
  ])('writes %s too, of one kind and range', async (format, start) => {
    await ask({ Format: format, Range: '2026', Kind: 'win', File: 'Out/Evidence' });

    const text = running.host.memory.text(`Out/Evidence.${format}`) ?? '';
    expect(text.startsWith(start)).toBe(true);
    expect(text).toContain('far');
    expect(text).not.toContain('began');
    expect(text).not.toContain('tired');
  });

  it('never overwrites a file, in whatever case it is named', async () => {
    await ask({ File: 'wins' }, 'Write the file', { ...NOTES, 'Wins.md': 'Mine.' });

    expect(running.host.memory.text('Wins.md')).toBe('Mine.');
    expect(running.host.memory.text('wins 1.md')).toContain('# Wins');
  });

  it('copies to the clipboard instead', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });

    await ask({ Kind: 'setback' }, 'Copy to clipboard');

    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('tired'));
    expect(notices().at(-1)).toBe('Copied 1 setback.');
  });

  it('is named after what is exported: its title, its file and the heading in it', async () => {
    await open({ Kind: 'setback' });
    expect(document.querySelector('.modal-title')?.textContent).toBe('Export setbacks');
    await stopPlugin(running);

    await ask({ Kind: 'setback' });

    expect(running.host.memory.text('Setbacks.md')).toMatch(/^# Setbacks, 20 Nov 2026\n/);
    expect(notices().at(-1)).toBe('Wrote 1 setback to Setbacks.md.');
  });

  it('keeps the name that the user has given the file', async () => {
    await ask({ File: 'Hard days', Kind: 'setback' });

    expect(running.host.memory.text('Hard days.md')).toContain('tired');
  });

  it('shows what leaves before it leaves, without names and links until they are ticked', async () => {
    const seen = () => document.querySelector<HTMLTextAreaElement>('.small-wins-leaving textarea');
    await open({}, { '2026-11-20.md': '- rang [[Mia]] #win\n- rested #win\n' });

    await vi.waitFor(() => {
      expect(seen()?.value).toContain('- rang … — Fri 20\n- rested');
    });
    fill('With these words', 'RANG');
    tick('Name people and other notes');
    tick('Link back to my notes');
    await vi.waitFor(() => {
      expect(seen()?.value).toContain('- rang Mia — Fri 20, [[2026-11-20]]');
    });
    expect(seen()?.value).not.toContain('rested');
  });

  it.each([
    [{ File: '../out' }, "can't be the name of a file"],
    [{ File: '.obsidian/app' }, "can't be the name of a file"],
    [{ File: 'a:b' }, "can't be the name of a file"],
    [{ File: '' }, "can't be the name of a file"],
  ])('says what is wrong with %o, and writes nothing', async (fields, sentence) => {
    await ask(fields);

    expect(notices().at(-1)).toContain(sentence);
    expect(running.host.memory.paths().filter((path) => !path.startsWith('2'))).toEqual([]);
  });

  it('keeps the dates of a hint on one line', async () => {
    await open({});
    const whole = [...document.querySelectorAll('.modal .small-wins-unbroken')];
    const hint = whole.find(({ textContent }) => textContent === '2026-01-01..2026-06-30');
    expect(hint?.parentElement?.textContent).toBe(
      'Such as last 6 months, 2026 or 2026-01-01..2026-06-30.',
    );
  });

  it('says below the field that it is not a range, and writes nothing until it is one', async () => {
    const write = () =>
      [...document.querySelectorAll<HTMLButtonElement>('.modal button')].find(
        ({ textContent }) => textContent === 'Write the file',
      );

    await open({ Range: 'last moons' });

    expect(document.querySelector('.modal')?.textContent).toContain("“last moons” isn't a range.");
    expect(write()?.disabled).toBe(true);
    fill('Range', '2026');
    expect(document.querySelector('.modal')?.textContent).not.toContain('last moons');
    expect(write()?.disabled).toBe(false);
  });
});
