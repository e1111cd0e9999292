// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from '../whole-plugin';
import { notices, startPlugin, stopPlugin } from '../whole-plugin';
import { named } from '../named';

const NOTES = {
  'Goals/Report.md': '---\nsmall-wins: goal\n---\n',
  '2026-11-17.md': '- rang [[Mia]] #win\n- drafted it [[Report]] #win\n- shouted #setback\n',
};

let running: WholePlugin;

beforeEach(async () => {
  running = await startPlugin(NOTES);
  running.host.app.commands.executeCommandById('small-wins:share');
  await vi.waitFor(() => {
    expect(picture()).toContain('15 – 21 Nov 2026');
  });
});

afterEach(async () => {
  await stopPlugin(running);
});

/** The picture that is shown, which is what leaves. */
function picture(): string {
  const { src = '' } = document.querySelector<HTMLImageElement>('.small-wins-card') ?? {};
  return decodeURIComponent(src.replace('data:image/svg+xml,', ''));
}

function tick(name: string): void {
  named(name)?.click();
}

async function press(text: string): Promise<void> {
  const before = notices().length;
  const buttons = [...document.querySelectorAll<HTMLElement>('.modal button')];
  buttons.find(({ textContent }) => textContent === text)?.click();
  await vi.waitFor(() => {
    expect(notices().length).toBeGreaterThan(before);
  });
}

function fill(name: string, value: string): void {
  const field = named(name);
  if (field === null) throw new Error(`no field ${name}`);
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
}

describe('sharing a picture', () => {
  it('shows the days alone until a fact or a line is ticked', async () => {
    expect(picture()).not.toMatch(/2 wins|rang|Mia|drafted|Report|shouted/);

    tick('How many wins');
    const line = document.querySelector<HTMLInputElement>('.small-wins-card-lines input');
    line?.click();

    await vi.waitFor(() => {
      expect(picture()).toContain('2 wins');
      expect(picture()).toContain('rang …');
    });
    expect(picture()).not.toMatch(/Mia|drafted/);
  });

  it('names people and other notes only once that is ticked, whatever else is', async () => {
    tick('How many wins');
    tick('Name people and other notes');
    await vi.waitFor(() => {
      expect(document.querySelector('.small-wins-card-lines')?.textContent).toContain('rang Mia');
    });
    expect(picture()).toContain('2 wins');
    expect(picture()).not.toMatch(/rang|Mia/);

    document.querySelector<HTMLInputElement>('.small-wins-card-lines input')?.click();
    await vi.waitFor(() => {
      expect(picture()).toContain('rang Mia');
    });
    tick('Name people and other notes');

    await vi.waitFor(() => {
      expect(document.querySelector('.small-wins-card-lines')?.textContent).toContain('rang …');
    });
    expect(picture()).not.toMatch(/rang|Mia/);
  });

  it('saves exactly the picture that is shown', async () => {
    const shown = picture();

    await press('Save as SVG');

    expect(running.host.memory.text('Wins 15 – 21 Nov 2026.svg')).toBe(shown);
    expect(notices().at(-1)).toBe('Saved as Wins 15 – 21 Nov 2026.svg.');
  });

  it('saves SVG instead, and says so, where the canvas refuses', async () => {
    // jsdom draws nothing: its images never decode.
    await press('Save as PNG');

    expect(notices().at(-1)).toMatch(/can't draw a PNG.*Wins 15 – 21 Nov 2026\.svg/);
    expect(running.host.memory.paths()).toContain('Wins 15 – 21 Nov 2026.svg');
  });

  it('stays open where the picture cannot be copied, so that it can be saved instead', async () => {
    await press('Copy');

    expect(notices().at(-1)).toBe("The picture can't be copied here. Save it instead.");
    await press('Save as SVG');
    expect(document.querySelector('.modal')).toBeNull();
  });

  it.each([
    ['last moons', "isn't a range"],
    ['1900-01-01..2026-01-01', 'up to fifty years. Try a shorter range.'],
  ])('lets nothing leave while its days are %s', async (days, says) => {
    fill('Days', days);

    await vi.waitFor(() => {
      expect(document.querySelector('.modal')?.textContent).toContain(says);
    });
    const save = [...document.querySelectorAll<HTMLButtonElement>('.modal button')].find(
      ({ textContent }) => textContent === 'Save as SVG',
    );
    expect(save?.disabled).toBe(true);
  });

  it('is of another goal and range as these are chosen, with every tick off again', async () => {
    tick('How many wins');
    fill('Days', '2026');
    fill('Goal', 'Goals/Report.md');

    await vi.waitFor(() => {
      expect(picture()).toContain('>2026<');
    });
    expect(picture()).not.toMatch(/ wins?<|Report/);
  });
});
