// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { notices, stopPlugin } from './whole-plugin';
import { button, part, run, startWithSidebar, type } from './with-sidebar';

const QUESTION = 'Do I write more with the phone away?';
const NOTE = 'Do I write more with the phone away.md';

/** Wins on most days up to 20 November 2026, for a goal and with words. */
function aVault(): Record<string, string> {
  const days = Array.from({ length: 60 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 8, 21 + i)).toISOString().slice(0, 10);
    const words = i % 3 === 0 ? '' : `- wrote [words:: ${200 + ((i * 37) % 300)}] #win [[Book]]\n`;
    return [`${day}.md`, words] as const;
  });
  return { 'Book.md': '---\nsmall-wins: goal\n---\n', ...Object.fromEntries(days) };
}

let vault: WholePlugin;

async function open(files = aVault()): Promise<void> {
  vault = await startWithSidebar(files);
}

function noteText(path = NOTE): string {
  return vault.host.memory.text(path) ?? 'no note';
}

function fields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.small-wins-try input[type=text]')];
}

function choose(name: string): void {
  const label = [...document.querySelectorAll('.small-wins-try label')].find(
    ({ textContent }) => textContent === name,
  );
  label?.querySelector('input')?.click();
}

function foresight(): string {
  return document.querySelector('.small-wins-foresight p')?.textContent ?? '';
}

/** Answers the questions in the form. */
function answer(): void {
  for (const [i, words] of [QUESTION, 'after dinner', 'phone on the kitchen shelf'].entries()) {
    fields()[i]?.focus();
    type(words);
  }
}

/** Presses Start; what is written is waited for. */
async function submit(): Promise<void> {
  document.querySelector<HTMLElement>('.small-wins-try .mod-cta')?.click();
  await vi.waitFor(() => {
    const isBusy = document.querySelector('.small-wins-try [aria-busy]') !== null;
    const isOpen = document.querySelector('.small-wins-try') !== null;
    const error = document.querySelector('.small-wins-form-error:not(.is-hidden)');
    expect(isBusy || (isOpen && error === null)).toBe(false);
  });
}

/** Starts an experiment on the first day that is offered, with its plan. */
async function begin(): Promise<void> {
  run(vault, 'try-something');
  answer();
  // What it could show is worked out for each choice of what to measure, so that comes last.
  choose('Days');
  choose('Book');
  await submit();
}

/** Another day begins, or the app is looked at again days later. */
async function later(now: string): Promise<void> {
  vi.setSystemTime(new Date(now));
  window.dispatchEvent(new Event('focus'));
  await vault.host.settled();
}

beforeEach(() => {
  window.localStorage.clear();
});

afterEach(async () => {
  await stopPlugin(vault);
  vi.restoreAllMocks();
});

describe('an experiment in the app', () => {
  it('says what it could show before it begins, and writes nothing before Start', async () => {
    await open();
    run(vault, 'try-something');
    answer();
    choose('Book');

    expect(foresight()).toMatch(
      /You've won \d+ of 100 days lately\. In 6 weeks a gap of 30 points/,
    );
    expect(foresight()).toMatch(/plan \d+ weeks|four times in five/);
    choose('words');
    choose('Days');
    expect(foresight()).toMatch(
      /a rise of words from \d+ to \d+ would show about \d+ times in 100/,
    );
    expect(noteText()).toBe('no note');
  });

  it('writes a note with its plan, and Undo empties it', async () => {
    await open();
    await begin();

    expect(noteText()).toContain('then: phone on the kitchen shelf');
    expect(noteText()).toContain('measure: "[[Book]]"');
    expect(noteText()).toContain('start: 2026-11-21');
    expect(noteText()).toMatch(/%% small-wins:begin plan .*\n[^]*\| 2026-11-21 \| [✓–]/);
    expect(notices().join()).toContain(`Planned: “${QUESTION}”`);
    document.querySelector<HTMLElement>('.small-wins-notice-action')?.click();
    await vault.host.settled();
    await vi.waitFor(() => {
      expect(noteText()).toBe('');
    });
  });

  it('never touches a note of that name that is there already', async () => {
    await open({ ...aVault(), [NOTE]: 'mine' });
    await begin();

    expect(part('.small-wins-form-error').textContent).toContain('There is a note');
    expect(noteText()).toBe('mine');
  });

  it("says today's side while it runs", async () => {
    await open();
    await begin();
    await later('2026-11-22T18:30:00');

    await vi.waitFor(() => {
      expect(part('.small-wins-experiment').textContent).toMatch(/Today: with(out)?\./);
    });
    expect(part('.small-wins-experiment').textContent).toContain('1 of 42 days are in.');
  });

  it('says what came of it at the end, and takes the decision of its owner', async () => {
    await open();
    await begin();
    await later('2027-01-03T18:30:00');
    await vi.waitFor(() => {
      expect(part('.small-wins-experiment').textContent).toContain("Can't tell");
    });
    const before = noteText();

    button(`Drop it: ${QUESTION}`).click();
    await vault.host.settled();

    await vi.waitFor(() => {
      expect(noteText()).toBe(before.replace('weeks: 6\n', 'weeks: 6\nstatus: dropped\n'));
    });
    await vi.waitFor(() => {
      expect(document.querySelector('.small-wins-experiment')).toBeNull();
    });
    run(vault, 'show-tried');
    expect(document.querySelector('.small-wins-tried')?.textContent).toContain('You dropped it.');

    // Asked again, it gets a note of its own.
    button(`Run it again: ${QUESTION}`).click();
    expect(fields().map(({ value }) => value)).toEqual([
      QUESTION,
      'after dinner',
      'phone on the kitchen shelf',
    ]);
    await submit();
    expect(noteText(NOTE.replace('.md', ' 2.md'))).toContain('start: 2027-01-04');
    expect(noteText()).toContain('status: dropped');
  });

  it('offers to write the plan of a note that was made by hand', async () => {
    const mine = `---\nsmall-wins: experiment\nthen: tea\nstart: 2026-11-23\nweeks: 4\n---\nmy words\n`;
    await open({ ...aVault(), 'Tea.md': mine });
    await vi.waitFor(() => {
      expect(button('Write its plan: Tea')).toBeDefined();
    });

    button('Write its plan: Tea').click();
    await vault.host.settled();

    await vi.waitFor(() => {
      expect(noteText('Tea.md')).toContain('| 2026-11-23 |');
    });
    expect(noteText('Tea.md').startsWith(mine)).toBe(true);
  });
});
