// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { button, part, run, startWithSidebar, texts, type } from './with-sidebar';
import type { WholePlugin } from './whole-plugin';
import { DATA, stopPlugin } from './whole-plugin';

let whole: WholePlugin | null = null;

function midnight(): void {
  vi.setSystemTime(new Date('2026-11-21T00:02:00'));
  window.dispatchEvent(new Event('focus'));
}

afterEach(async () => {
  if (whole !== null) await stopPlugin(whole);
  document.body.replaceChildren();
});

it('logs for the day on which the words were typed, in a modal left open over midnight', async () => {
  whole = await startWithSidebar({ '2026-11-20.md': '- swept #win\n', [DATA]: '{}' });
  run(whole, 'log');
  type('finished the report');

  midnight();
  await vi.waitFor(() => expect(part('.modal').textContent).toContain('Yesterday, 20 Nov'));
  button('Log it', '.modal').click();

  await vi.waitFor(() => {
    expect(whole?.host.memory.text('2026-11-20.md')).toContain('finished the report #win');
  });
  expect(whole.host.memory.text('2026-11-21.md')).toBeNull();
});

it('keeps the day that was chosen in words, and names it', async () => {
  whole = await startWithSidebar({ '2026-11-20.md': '- swept #win\n', [DATA]: '{}' });
  run(whole, 'log-another-day');
  type('yesterday');
  await vi.waitFor(() => expect(part('.modal').textContent).toContain('Thu 19 Nov'));
  const field = document.activeElement;

  midnight();

  await vi.waitFor(() => expect(field).toHaveProperty('value', '2026-11-19'));
});

it('logs for the day that the question of a link names', async () => {
  whole = await startWithSidebar({ '2026-11-20.md': '- swept #win\n', [DATA]: '{}' });
  await whole.host.openUrl('obsidian://small-wins?do=log&text=wrote%20a%20page');

  midnight();
  const asked = texts('.small-wins-asked-about');
  button('Log it', '.modal').click();

  await vi.waitFor(() => {
    expect(whole?.host.memory.text('2026-11-20.md')).toContain('wrote a page #win');
  });
  expect(asked).toEqual(['Fri 20 Nov']);
});

it('pauses for as many days as it says', async () => {
  whole = await startWithSidebar({ '2026-11-20.md': '- swept #win\n', [DATA]: '{}' });
  button('Pause…', '.small-wins-view').click();
  const offered = () => texts('.suggestion-item')[1];
  await vi.waitFor(() => expect(offered()).toContain('Thu 26 Nov'));

  midnight();
  await vi.waitFor(() => expect(offered()).toContain('Fri 27 Nov'));
  document.querySelectorAll<HTMLElement>('.suggestion-item')[1]?.click();

  await vi.waitFor(() => {
    expect(whole?.host.memory.text('2026-11-21.md')).toContain('#pause 2026-11-21..2026-11-27');
  });
});

it('shows the document that it would write on the new day', async () => {
  whole = await startWithSidebar({ '2026-11-20.md': '- swept #win\n', [DATA]: '{}' });
  run(whole, 'write-brag-document');
  part<HTMLInputElement>('.modal input').focus();
  type('today');
  const shown = () => part<HTMLTextAreaElement>('.modal textarea').value;
  await vi.waitFor(() => expect(shown()).toContain('20'));

  midnight();

  await vi.waitFor(() => expect(shown()).toContain('21'));
});

it('says the days of a challenge again at midnight, and begins it on the new day', async () => {
  const goal = '---\nsmall-wins: goal\nstep: open the draft\n---\n';
  whole = await startWithSidebar({
    'Report.md': goal,
    '2026-11-20.md': '- a #win\n',
    [DATA]: '{}',
  });
  run(whole, 'narrow-goal');
  await vi.waitFor(() => expect(part('.suggestion-item').textContent).toContain('Report'));
  part('.suggestion-item').click();
  await vi.waitFor(() => expect(part('.modal').textContent).toContain('20 Nov to 26 Nov'));

  midnight();
  await vi.waitFor(() => expect(part('.modal').textContent).toContain('21 Nov to 27 Nov'));
  button('Start 7 days', '.modal').click();

  await vi.waitFor(() => {
    expect(whole?.host.memory.text('Report.md')).toContain('start: 2026-11-21');
  });
});
