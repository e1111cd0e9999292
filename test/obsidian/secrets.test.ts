// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { secretNotes, told } from '../cli/secret-vault';
import type { WholePlugin } from './whole-plugin';
import { startPlugin, stopPlugin } from './whole-plugin';
import { named } from './named';

let running: WholePlugin;

beforeEach(async () => {
  // jsdom shows nothing: as far as it knows, nobody looks at a view.
  HTMLElement.prototype.isShown = () => true;
  running = await startPlugin(secretNotes());
});

afterEach(async () => {
  await stopPlugin(running);
});

function run(command: string): void {
  running.host.app.commands.executeCommandById(`small-wins:${command}`);
}

function press(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('button, .menu-item')];
  buttons
    .filter(({ textContent }) => textContent === name)
    .at(-1)
    ?.click();
}

function choose(name: string, value: string): void {
  const field = named<HTMLSelectElement>(name);
  if (field === null) throw new Error(`no field ${name}`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

/** What others will see, once it holds these words. */
function leaving(words: string): Promise<string> {
  return vi.waitFor(() => {
    const { src = '' } = document.querySelector<HTMLImageElement>('.small-wins-card') ?? {};
    const preview = document.querySelector<HTMLTextAreaElement>('.small-wins-leaving textarea');
    const text = preview?.value ?? decodeURIComponent(src);
    expect(text).toContain(words);
    return text;
  });
}

/** Closes the dialog that is open. */
const close = () => {
  press('Cancel');
};

describe('what leaves the app from a vault full of secrets', () => {
  it('tells none of them in any export, search, document or picture', async () => {
    const outputs: Record<string, string> = {};
    run('export');
    const formats = {
      md: '# Wins',
      csv: 'day,',
      json: '{"version"',
      html: '<!doctype',
      ics: 'BEGIN:',
    };
    for (const [format, start] of Object.entries(formats)) {
      choose('Format', format);
      outputs[`export ${format}`] = await leaving(start);
    }
    close();

    await running.host.openUrl('obsidian://small-wins?do=find&q=');
    await vi.waitFor(() => {
      expect(document.querySelector('.small-wins-found-entry')).not.toBeNull();
    });
    press('Keep this search');
    press('Export what was found…');
    outputs.found = await leaving('slept well');
    close();

    run('write-brag-document');
    outputs.brag = await leaving('slept well');
    close();
    run('tell-story');
    outputs.story = await leaving('It began on');
    close();

    run('share');
    await leaving('15 – 21 Nov 2026');
    for (const box of document.querySelectorAll<HTMLElement>('.small-wins-card-lines input')) {
      box.click();
    }
    outputs.picture = await leaving('slept well');
    close();

    for (const [name, text] of Object.entries(outputs)) {
      expect([name, ...told(text)]).toEqual([name]);
      expect(text).not.toContain(running.host.app.vault.getName());
    }
  });
});
