// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { button, part, run, startWithSidebar, type } from './with-sidebar';
import type { WholePlugin } from './whole-plugin';
import { DATA, stopPlugin } from './whole-plugin';

let whole: WholePlugin | null = null;

afterEach(async () => {
  if (whole !== null) await stopPlugin(whole);
  document.body.replaceChildren();
});

it('logs for the day on which the words were typed, in a modal left open over midnight', async () => {
  whole = await startWithSidebar({ '2026-11-20.md': '- swept #win\n', [DATA]: '{}' });
  run(whole, 'log');
  type('finished the report');

  vi.setSystemTime(new Date('2026-11-21T00:02:00'));
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(part('.modal').textContent).toContain('Yesterday, 20 Nov'));
  button('Log it', '.modal').click();

  await vi.waitFor(() => {
    expect(whole?.host.memory.text('2026-11-20.md')).toContain('finished the report #win');
  });
  expect(whole.host.memory.text('2026-11-21.md')).toBeNull();
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

  vi.setSystemTime(new Date('2026-11-21T00:02:00'));
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(part('.modal').textContent).toContain('21 Nov to 27 Nov'));
  button('Start 7 days', '.modal').click();

  await vi.waitFor(() => {
    expect(whole?.host.memory.text('Report.md')).toContain('start: 2026-11-21');
  });
});
