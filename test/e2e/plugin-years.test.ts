import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/core/calendar/day';
import { generateNotes } from '../bench/generate-notes';
import { spawnCli } from '../cli/run-cli';
import { PluginPages } from './plugin-page';

const pages = new PluginPages();
/** Twenty years, up to today, of which every fifteenth day has a note: enough for a reading that can be watched. */
const DAYS = 7_300;
const EVERY = 15;
const TODAY = dayOf(2026, 11, 20);
/** The stand-in reads notes far more slowly than the app does. */
const READING_MS = 90_000;

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Each day's note up to its wins. */
function twentyYears(): Record<string, string> {
  const files: Record<string, string> = {
    '.obsidian/daily-notes.json': '{ "folder": "Journal", "format": "YYYY/MM/YYYY-MM-DD" }',
    '.obsidian/plugins/small-wins/data.json': '{ "version": 1 }',
  };
  const notes = [...generateNotes({ seed: 7, count: DAYS, from: TODAY - DAYS + 1 })].reverse();
  for (const { path, text } of notes.filter((_, day) => day % EVERY === 0)) {
    files[path] = text.slice(0, text.indexOf('## Log'));
  }
  return files;
}

describe('twenty years of notes', () => {
  it(
    'are shown while they are read, come out as the command line has them, and are walked through by keyboard',
    async () => {
      const files = twentyYears();
      // The app's own index, which is read here at the same time, comes to it last.
      const note = Object.keys(files)
        .filter((path) => path.endsWith('.md'))
        .reduce((last, path) => (path > last ? path : last));
      let goOn: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const late = { note, until };
      const plugin = await pages.open({ files, address: 'index=cold', isReading: true, late });

      const reading = plugin.sidebar.locator('.small-wins-reading');
      await reading.waitFor();
      expect(await plugin.sidebar.getByRole('progressbar').count()).toBe(1);
      expect(await plugin.field.isVisible()).toBe(true);
      goOn();
      await reading.waitFor({ state: 'hidden', timeout: READING_MS });

      await plugin.button(/Choose a year or a range/).click();
      const items = await plugin.page.locator('.menu-item').allTextContents();
      const years = items.flatMap((text) => /^\d{4}\D+([\d,]+) wins?$/.exec(text)?.[1] ?? []);
      const total = years.reduce((sum, year) => sum + Number(year.replaceAll(',', '')), 0);
      expect(years.length).toBeGreaterThanOrEqual(20);
      expect(total).toBe(
        Object.values(files)
          .join('\n')
          .match(/^- .*#win/gm)?.length,
      );
      await plugin.page.keyboard.press('Escape');
      const asked = ['--today', '2026-11-20'];
      for (const command of pages.can('terminal') ? ['streak', 'list'] : []) {
        const answer = await pages.terminal(plugin, `small-wins:${command}`, 'format=json');
        // In a process of its own: a thread of this one would have to bundle it first.
        const { stdout } = spawnCli(plugin.vault.path, command, ...asked, '--json');
        expect(JSON.parse(answer)).toEqual(JSON.parse(stdout));
      }

      await plugin.cell('Friday 20 November 2026').focus();
      for (let month = 0; month < 24; month += 1) await plugin.page.keyboard.press('PageUp');
      expect(await plugin.page.locator(':focus').getAttribute('aria-label')).toMatch(
        /^Wednesday 20 November 2024/,
      );
    },
    READING_MS + 60_000,
  );
});
