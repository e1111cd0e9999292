// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { notices, startPlugin, stopPlugin } from './whole-plugin';

class NoLayout {
  readonly observe = () => undefined;
  readonly unobserve = () => undefined;
  readonly disconnect = () => undefined;
}

const NOTE = '2026-11-20.md';

let whole: WholePlugin;

beforeEach(() => {
  Object.assign(window, { ResizeObserver: NoLayout });
  // jsdom shows nothing: as far as it knows, nobody looks at the sidebar.
  HTMLElement.prototype.isShown = () => true;
});

afterEach(async () => {
  whole.host.disk.repair();
  await stopPlugin(whole);
});

/** The sidebar's field, when the sidebar is drawn. */
async function field(files: Record<string, string>): Promise<HTMLTextAreaElement> {
  whole = await startPlugin(files);
  whole.host.app.commands.executeCommandById('small-wins:open-sidebar');
  return vi.waitFor(() => {
    const found = document.querySelector<HTMLTextAreaElement>('.small-wins-view textarea');
    if (found === null) throw new Error('not drawn');
    return found;
  });
}

function write(input: HTMLTextAreaElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function pressEnter(input: HTMLTextAreaElement): void {
  input.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
  );
}

function enter(input: HTMLTextAreaElement, text: string): void {
  write(input, text);
  pressEnter(input);
  input.form?.requestSubmit();
}

/** What stands below the field. */
function below(): string {
  return document.querySelector('.small-wins-destination')?.textContent ?? '';
}

function suggestions(): string[] {
  return [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent);
}

/** Waits until the note's area is known: suggestions come from what was read. */
async function hasAreas(): Promise<void> {
  await vi.waitFor(() => {
    expect(document.querySelector('.small-wins-entry-meta')?.textContent).toBe('health');
  });
}

describe('the buttons below the field', () => {
  function click(name: string): void {
    const found = [
      ...document.querySelectorAll<HTMLButtonElement>('.small-wins-today button'),
    ].find(({ textContent }) => textContent === name);
    found?.click();
  }

  async function logged(text: string): Promise<void> {
    await vi.waitFor(() => {
      expect(whole.host.memory.text(NOTE)).toBe(text);
    });
  }

  it('log what is typed as a setback, whatever it is about', async () => {
    const input = await field({ '2026-11-19.md': '- went on #win\n' });

    click('Setback');
    write(input, 'lost the keys #win/home');
    expect(below()).toContain('A setback. It never counts.');
    pressEnter(input);

    await logged('## Wins\n- lost the keys #setback/home\n');
  });

  it('make today a rest day, and take that back', async () => {
    await field({ '2026-11-19.md': '- went on #win\n', [NOTE]: 'Mine.\n' });

    click('Rest day');
    await logged('Mine.\n\n## Wins\n- #restday\n');
    const said = () => document.querySelector('.small-wins-today .small-wins-said')?.textContent;
    await vi.waitFor(() => {
      expect(said()).toBe("Today is a rest day. It won't count as missed. Undo");
      expect(document.querySelector('.small-wins-today')?.textContent).toContain('rest day');
    });
    expect(notices()).toEqual([]);
    document.querySelector<HTMLElement>('.small-wins-said button')?.click();

    await logged('Mine.\n');
  });

  it('offer no mark that today has already, though it is won', async () => {
    await field({ [NOTE]: '- ran #win\n\n#restday\n\n#pause 2026-11-20..2026-11-22\n' });

    await vi.waitFor(() => {
      expect(document.querySelector('.small-wins-today')?.textContent).toContain('1 win');
    });
    const shown = document.querySelectorAll(
      '.small-wins-today .small-wins-quick-marks > :not(.is-hidden)',
    );
    expect([...shown].map(({ textContent }) => textContent)).toEqual([
      'Setback',
      'Lesson',
      'Kudos',
      'All wins',
    ]);
  });

  it('pause from today on, until a day in words', async () => {
    await field({ '2026-11-19.md': '- went on #win\n' });

    click('Pause…');
    const prompt = document.querySelector<HTMLInputElement>('.prompt-input');
    if (prompt === null) throw new Error('nothing was asked');
    await vi.waitFor(() => {
      expect(suggestions()).toHaveLength(4);
    });
    expect(suggestions()).toEqual([
      'Until Sun 22 Nov3 days',
      'Until Thu 26 Nov7 days',
      'Until Thu 3 Dec14 days',
      'Until Thu 17 Dec28 days',
    ]);
    prompt.value = 'yesterday';
    prompt.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => {
      expect(suggestions()).toEqual([]);
    });
    prompt.value = 'next friday';
    prompt.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => {
      expect(suggestions()).toHaveLength(1);
    });
    document.querySelector<HTMLElement>('.suggestion-item')?.click();

    await logged('## Wins\n- #pause 2026-11-20..2026-11-27\n');
    await vi.waitFor(() => {
      expect(document.querySelector('.small-wins-today .small-wins-said')?.textContent).toMatch(
        /^Paused .*27 Nov.* Undo$/,
      );
    });
  });
});

describe('the field of the sidebar', () => {
  it.each([
    ['#setback lost keys', '- lost keys #setback', 'A setback. It never counts.'],
    ['ask early #lesson', '- ask early #lesson', "A lesson. It's kept and never counts."],
    ['“well put” #kudos', '- “well put” #kudos', "Kudos. They're kept and never count."],
    ['#setback #lesson lost keys', '- lost keys #setback #lesson', "It's kept and never counts."],
    ['felt ill #restday', '- felt ill #restday', "It marks the day and isn't a win."],
    ['- [ ] call the bank', '- [ ] call the bank #win', "An open task. It counts once it's done."],
  ])('writes “%s” as it is said, and says so before', async (typed, line, meaning) => {
    const input = await field({ [NOTE]: '## Wins\n' });

    await vi.waitFor(() => {
      write(input, typed);
      expect(document.querySelector('.small-wins-destination')?.textContent).toContain(meaning);
    });
    pressEnter(input);

    await vi.waitFor(async () => {
      expect(await whole.host.obsidian.vault.adapter.read(NOTE)).toBe(`## Wins\n${line}\n`);
    });
  });

  it('asks whether a time to come is meant, and takes another Enter for yes', async () => {
    const input = await field({ [NOTE]: '## Wins\n' });

    enter(input, '23:59 finished the report');
    await vi.waitFor(() => {
      expect(below()).toContain('23:59 is still to come today. Press Enter again');
    });
    const asked = whole.host.memory.text(NOTE);
    pressEnter(input);

    await vi.waitFor(() => {
      expect(whole.host.memory.text(NOTE)).toBe('## Wins\n- 23:59 finished the report #win\n');
    });
    expect(asked).toBe('## Wins\n');
  });

  it.each([
    ['00:01 slept well', NOTE, '- 00:01 slept well #win\n'],
    ['yesterday 23:59 finished', '2026-11-19.md', '- 23:59 finished #win\n'],
    ['- [ ] 23:59 put out the light', NOTE, '- [ ] 23:59 put out the light #win\n'],
  ])('asks nothing about “%s”', async (typed, path, line) => {
    const input = await field({ [path]: '## Wins\n' });

    enter(input, typed);

    await vi.waitFor(() => {
      expect(whole.host.memory.text(path)).toBe(`## Wins\n${line}`);
    });
  });

  it('says below, over nothing, what each line has become, and takes the last one out again', async () => {
    const said = () => document.querySelector('.small-wins-today .small-wins-said')?.textContent;
    const input = await field({ [NOTE]: '## Wins\n' });
    const logs = async (text: string) => {
      enter(input, text);
      await vi.waitFor(() => {
        expect(input.value).toBe('');
        expect(said()).toMatch(new RegExp(`^Logged for .*, under Wins: “${text}” Undo$`));
      });
    };
    await logs('ran 5 km');
    // A first win is celebrated in the same place, once it is read.
    await vi.waitFor(() => {
      expect(said()).toMatch(/^Your first win\./);
    });
    await logs('wrote a page');
    await logs('slept well');
    document.querySelector<HTMLElement>('.small-wins-said button')?.focus();
    document.querySelector<HTMLElement>('.small-wins-said button')?.click();

    expect(document.activeElement).toBe(input);
    await vi.waitFor(() => {
      expect(said()).toBe('Undone. The line was removed.');
    });
    expect(notices()).toEqual([]);
    write(input, 'more');
    expect(said()).toBe('');
    expect(whole.host.memory.text(NOTE)).toBe('## Wins\n- ran 5 km #win\n- wrote a page #win\n');
  });

  it.each([
    ['in a vault of notes', { [NOTE]: '## Wins\n' }],
    ['in an empty vault, whose field it takes away', {}],
  ])('tells of the first win and of where it went below the field, %s', async (_, files) => {
    window.localStorage.clear();
    const input = await field(files);

    enter(input, 'ran 5 km');
    await vi.waitFor(() => {
      expect(document.querySelector('.small-wins-today .small-wins-said')?.textContent).toMatch(
        /^Your first win\. Nicely begun\. Logged for .*: “ran 5 km” Undo$/,
      );
    });

    expect(notices()).toEqual([]);
  });

  it('shows the whole path before Enter where its folder does not exist', async () => {
    const input = await field({
      '.obsidian/daily-notes.json': '{"folder":"Journal","format":"YYYY-MM/YYYY-MM-DD"}',
      'Journal/2026-10/2026-10-19.md': '- went on #win\n',
    });

    write(input, 'ran 5 km');
    expect(below()).toContain('In a new folder: Journal/2026-11/2026-11-20.md');
    await whole.host.app.vault.createFolder('Journal/2026-11');
    write(input, 'ran 6 km');
    expect(below()).not.toContain('Journal');
  });

  it('is empty once its line is in the note', async () => {
    const input = await field({ [NOTE]: '## Wins\n' });

    enter(input, 'ran 5 km');
    await vi.waitFor(() => {
      expect(input.value).toBe('');
    });

    expect(whole.host.memory.text(NOTE)).toBe('## Wins\n- ran 5 km #win\n');
  });

  it('suggests areas while a tag is typed, and takes one at Enter', async () => {
    const input = await field({ [NOTE]: '- slept #win/health\n' });
    await hasAreas();

    input.focus();
    write(input, 'ran #win/');
    await vi.waitFor(() => {
      expect(suggestions()).toEqual(['#win/health']);
    });
    pressEnter(input);

    expect(input.value).toBe('ran #win/health ');
  });

  it('suggests nothing after a whole tag, so that Enter logs', async () => {
    const input = await field({ [NOTE]: '- slept #win/health\n\n## Wins\n' });
    await hasAreas();

    input.focus();
    write(input, 'ran 5 km #wi');
    await vi.waitFor(() => {
      expect(suggestions()).toContain('#win/health');
    });
    write(input, 'ran 5 km #win');
    await vi.waitFor(() => {
      expect(suggestions()).toEqual([]);
    });
    pressEnter(input);

    await vi.waitFor(() => {
      expect(input.value).toBe('');
    });
    expect(whole.host.memory.text(NOTE)).toContain('## Wins\n- ran 5 km #win\n');
  });

  it.each(['ENOSPC', 'EROFS'])(
    'keeps its words where the disk says %s, and says why below, where it hides nothing',
    async (code) => {
      const input = await field({ [NOTE]: '## Wins\n' });
      whole.host.disk.fail('write', NOTE, code);

      enter(input, 'ran 5 km');
      await vi.waitFor(() => {
        expect(below()).toContain(code);
      });

      expect(input.value).toBe('ran 5 km');
      expect(below()).toContain('nothing was written');
      expect(notices()).toEqual([]);
      write(input, 'ran 5');
      expect(below()).not.toContain(code);
      expect(whole.host.memory.text(NOTE)).toBe('## Wins\n');
    },
  );

  it('keeps its words where the template is missing', async () => {
    const input = await field({
      '.obsidian/daily-notes.json': '{"template": "T"}',
      '2026-11-19.md': '- slept #win\n',
    });

    enter(input, 'ran 5 km');
    await vi.waitFor(() => {
      expect(below()).toContain("the template of 2026-11-20.md doesn't exist. Create T,");
    });

    expect(input.value).toBe('ran 5 km');
    expect(whole.host.memory.text(NOTE)).toBeNull();
  });

  it('keeps its words until a template that is filled in later is at rest', async () => {
    const input = await field({
      '.obsidian/daily-notes.json': '{"template": "T"}',
      'T.md': '# <% tp.file.title %>\n',
    });

    enter(input, 'ran 5 km');
    await vi.waitFor(() => {
      expect(whole.host.memory.text(NOTE)).not.toBeNull();
    });
    const meanwhile = input.value;
    await vi.waitFor(
      () => {
        expect(input.value).toBe('');
      },
      { timeout: 8_000 },
    );

    expect(meanwhile).toBe('ran 5 km');
    expect(whole.host.memory.text(NOTE)).toContain('- ran 5 km #win');
  });

  it('shows what could be markup as text', async () => {
    const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) \u202Eback';
    await field({ [NOTE]: `- ${hostile} #win\n` });

    const view = document.querySelector('.small-wins-view');
    await vi.waitFor(() => {
      expect(view?.textContent).toContain('<img src=x onerror=alert(1)>');
    });
    expect(view?.querySelector('img, script, a[href^="javascript:"]')).toBeNull();
  });
});
