import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../src/core/calendar/day';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const MONDAY = parseDay('2026-01-05') ?? NaN;
const WEEKS = 30;
/** The Friday after. */
const TODAY = formatDay(MONDAY + 7 * WEEKS + 4);

/** Weeks with few wins and weeks with many; Tuesdays hardly ever; a mood that is better in weeks with many. */
function aVault(): string {
  const files: Record<string, string> = {
    '.obsidian/plugins/small-wins/data.json': JSON.stringify({
      plan: { weekStart: 'monday' },
      metrics: { properties: ['Mood'] },
    }),
    'Goal.md': '---\nsmall-wins: goal\n---\n',
  };
  for (let index = 0; index < 7 * WEEKS; index++) {
    const week = Math.floor(index / 7);
    const full = (week * 5) % 7 < 3;
    const won = index % 7 === 1 ? week % 9 === 0 : full || index % 7 !== 4;
    const mood = (full ? 4 : 3) + ((index * 3) % 7) / 10;
    const front = `---\nMood: ${mood}\n---\n`;
    files[`${formatDay(MONDAY + index)}.md`] = won ? `${front}- did it #win/home\n` : front;
  }
  return temporaryFolder(files);
}

describe('patterns on the command line', () => {
  it('are printed with their numbers, and what waits with what it waits for', () => {
    const { stdout, status } = runCli(aVault(), 'patterns', '--today', TODAY);

    expect(status).toBe(0);
    expect(stdout).toContain('Confirmed\n');
    expect(stdout).toContain('You win on fewer Tuesdays: 4 of 30, against ');
    expect(stdout).toMatch(/Tuesdays {4}███·+ +13% +4 of 30/);
    expect(stdout).toContain('30 weeks up to 2 Aug. The gap is ');
    expect(stdout).toMatch(/What follows a setback\? +·{10} {2}Needs 10 more days with a setback/);
    expect(stdout).toContain('At a glance\n');
  });

  it('are one document with stable keys', () => {
    const document = runJson(aVault(), 'patterns', '--today', TODAY);

    expect(Object.keys(document)).toEqual([
      'version',
      'today',
      'window',
      'patterns',
      'wanting',
      'foundNothing',
      'notAsked',
      'described',
    ]);
    expect(document['window']).toEqual({ since: '2026-01-05', until: '2026-08-02', dueDays: 210 });
    expect(document['patterns']).toMatchObject([
      { id: 'weekday', subject: 'tuesday', confirmed: true, until: '2026-08-02' },
      { id: 'metric', subject: 'mood', direction: 'more', unit: 'correlation' },
    ]);
    expect(document['wanting']).toContainEqual({
      id: 'setback',
      need: { what: 'days-with-setback', have: 0, min: 10 },
      sentence: 'Needs 10 more days with a setback',
    });
  });

  it('are found in the days of one goal where it is named', () => {
    const vault = aVault();

    const { stdout } = runCli(vault, 'patterns', '--today', TODAY, '--goal', 'Goal');

    expect(stdout).toMatch(/^Goal\nPatterns take time/);
    expect(runCli(vault, 'patterns', '--goal', 'Other').status).toBe(2);
  });

  it('are in the summary', () => {
    const { patterns } = runJson(aVault(), 'summary', '--today', TODAY);

    expect(patterns).toMatchObject([{ id: 'weekday' }, { id: 'metric' }]);
  });

  it('are promised nothing of where there is nothing yet', () => {
    const { stdout } = runCli(temporaryFolder({ '.obsidian/app.json': '{}' }), 'patterns');

    expect(stdout).toMatch(/^Patterns take time/);
    expect(stdout).not.toContain('Described');
  });
});
