// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { WholePlugin } from '../whole-plugin';
import { startPlugin, stopPlugin } from '../whole-plugin';

const NOTES = {
  '2026-11-19.md': '- walked #win/health\n- [ ] later #win\n',
  '2026-11-20.md': '## Wins\n- wrote a page #win [[Report]]\n',
  'Report.md': '---\nsmall-wins: goal\n---\n',
};

let running: WholePlugin;

afterEach(async () => {
  await stopPlugin(running);
});

async function json(command: string, params: Record<string, string> = {}) {
  const text = await running.host.cli(`small-wins:${command}`, { ...params, format: 'json' });
  return JSON.parse(text) as Record<string, never>;
}

function say(command: string, params: Record<string, string> = {}): Promise<string> {
  return running.host.cli(`small-wins:${command}`, params);
}

describe('on Obsidian’s command line', () => {
  it('logs a line and says where it is', async () => {
    running = await startPlugin(NOTES);

    const said = await json('log', { text: 'called Grandma', date: 'yesterday', goal: 'Report' });

    expect(said).toEqual({
      version: 1,
      path: '2026-11-19.md',
      line: 4,
      text: 'called Grandma [[Report]]',
      day: '2026-11-19',
      created: false,
    });
    expect(running.host.memory.text('2026-11-19.md')).toContain('- called Grandma #win [[Report]]');
  });

  it('lists entries as data and as text', async () => {
    running = await startPlugin(NOTES);

    const { entries } = await json('list', { from: '2026-11-20' });

    expect(entries).toMatchObject([
      { path: '2026-11-20.md', line: 1, day: '2026-11-20', goals: ['Report.md'], counts: true },
    ]);
    expect(await say('list', { area: '#Health/' })).toBe(
      'Thu 19 Nov  win  walked  (2026-11-19.md:1)',
    );
    expect(await say('list', { area: '#win/health' })).toContain('walked');
    expect(await say('list', { area: 'heatlh' })).toBe(
      'No entries here. No line has the area “heatlh”. Did you mean health?',
    );
    expect(await say('list', { from: '5/4' })).toContain("“5/4” isn't a date.");
    expect(await say('list', { area: 'a b' })).toContain("“a b” can't be an area.");
    expect(await say('list', { to: 'yesterday' })).toContain('win, not counted  later');
    expect(await say('list', { kind: 'lesson' })).toBe('No entries here.');
  });

  it('prints the streak of the vault and of a goal', async () => {
    running = await startPlugin(NOTES);

    expect(await json('streak')).toMatchObject({ version: 1, current: { length: 2 } });
    expect(await json('streak', { goal: '[[report]]' })).toMatchObject({
      goal: 'Report.md',
      current: { length: 1 },
    });
    expect(await say('streak')).toContain('2 days in a row.\nSince 19 Nov.');
  });

  it('prints a review, and writes it if asked to', async () => {
    running = await startPlugin(NOTES);

    const printed = await json('review', { week: '2026-W47' });
    expect(printed).toMatchObject({ version: 1, period: { from: '2026-11-15' } });
    expect(running.host.memory.paths()).not.toContain('Reviews/2026-W47.md');

    expect(await say('review', { write: 'true' })).toBe('The review is in Reviews/2026-W47.md.');
    expect(running.host.memory.text('Reviews/2026-W47.md')).toContain('wrote a page');
    expect(await say('review', { write: 'true' })).toBe(
      'Reviews/2026-W47.md is already up to date.',
    );
  });

  it.each([
    ['log', {}, "Error: There's nothing to log."],
    ['log', { text: 'a', time: '25:00' }, 'Error: “time” must be a time such as 09:30.'],
    ['log', { text: 'a', kind: 'joy' }, 'Error: “kind” must be one of'],
    ['list', { from: 'never' }, "Error: “never” isn't a date."],
    ['list', { kind: 'joy' }, 'Error: “kind” must be one of win, step, setback, lesson, kudos.'],
    [
      'streak',
      { goal: 'Fame' },
      "Error: There's no goal called “Fame”. Your only goal is “Report”.",
    ],
    ['review', { week: 'never' }, "Error: “never” isn't a week. Use its name, such as 2026-W47"],
    ['streak', { format: 'yaml' }, 'Error: “format” must be text or json.'],
  ])('answers %s with %o by a sentence', async (command, params, sentence) => {
    running = await startPlugin(NOTES);
    const before = running.host.memory.paths();

    // The app itself asks for what is required: a later version may not.
    const handler = running.host.app.registrations.cliCommands.get(`small-wins:${command}`);

    expect(await handler?.handler({ ...params })).toContain(sentence);
    expect(running.host.memory.paths()).toEqual(before);
  });

  it('loads where another plugin has taken a name', async () => {
    running = await startPlugin(NOTES, {
      prepare: ({ app }) => {
        app.registrations.cliCommands.set('small-wins:list', {
          description: '',
          flags: null,
          handler: () => 'taken',
        });
      },
    });

    expect(await say('list')).toBe('taken');
    expect(await json('streak')).toMatchObject({ version: 1 });
  });
});
