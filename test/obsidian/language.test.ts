// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../src/core/words/en/english';
import type { Words } from '../../src/core/words/words';
import { wordsOf } from '../../src/core/words/languages';
import { PATIENCE_MS } from '../patience';
import { setLanguage } from '../host/ui/language';
import type { WholePlugin } from './whole-plugin';
import { DATA, startPlugin, stopPlugin } from './whole-plugin';
import { part, run, startWithSidebar, type } from './with-sidebar';

const NOTES = {
  '2026-11-17.md': '- walked #win/health\n',
  '2026-11-20.md': '- read a page [[Spanish]] #win\n- forgot the words #setback\n',
  'Spanish.md': '---\nsmall-wins: goal\n---\n',
};
const REVIEW = 'Reviews/2026-W47.md';

let running: WholePlugin;
let german: Words;
let japanese: Words;

beforeEach(async () => {
  german = await wordsOf('de');
  japanese = await wordsOf('ja');
});

afterEach(async () => {
  setLanguage('en');
  await stopPlugin(running);
});

/** Changes the settings as another device would. */
async function set(settings: object): Promise<void> {
  running.host.memory.edit(DATA, JSON.stringify(settings));
  running.plugin.onExternalSettingsChange();
  await running.host.settled();
}

const commandNames = () =>
  Object.values(running.host.app.commands.commands)
    .filter(({ id }) => id.startsWith('small-wins:'))
    .map(({ name }) => name);

describe('the language of the app', () => {
  it('is the one that Obsidian speaks, from the first command on', async () => {
    setLanguage('de-AT');
    running = await startWithSidebar(NOTES);

    expect(commandNames()).toContain(`Small Wins: ${german.commands.log}`);
    expect(document.querySelector('.small-wins-view')?.textContent).toContain(german.week.title);
  });

  it('changes in an open dialog and in the field, which keep what is typed in them', async () => {
    running = await startWithSidebar(NOTES);
    const field = () => part<HTMLTextAreaElement>('.small-wins-today .small-wins-capture-field');
    field().focus();
    type('a thought for later');
    run(running, 'log');
    type('half a thought');

    await set({ language: 'de' });
    await vi.waitFor(() => expect(part('.modal').textContent).toContain(german.forms.log.title));

    expect(part('.modal').textContent).not.toContain('Another day');
    expect(part<HTMLTextAreaElement>('.modal textarea').value).toBe('half a thought');
    expect(field().placeholder).toBe(german.capture.placeholder);
    expect(field().value).toBe('a thought for later');
  });

  it('changes everywhere at once, and back', async () => {
    running = await startWithSidebar(NOTES);
    run(running, 'open-all-wins');
    await running.host.settled();
    const count = commandNames().length;
    const ribbon = () =>
      document.querySelector('.side-dock-ribbon-action:not(.mod-app)')?.getAttribute('aria-label');
    const sidebar = () => document.querySelector('.small-wins-view')?.textContent ?? '';
    const tab = () =>
      running.host.app.workspace
        .getLeavesOfType('small-wins-entries')
        .map((leaf) => leaf.view?.getDisplayText());

    await set({ language: 'de' });
    await vi.waitFor(() => {
      expect(sidebar()).toContain(german.week.title);
      expect(tab()).toEqual([german.allWins.title]);
    });

    expect(sidebar()).not.toContain('This week');
    expect(commandNames()).toContain(`Small Wins: ${german.commands.openAllWins}`);
    expect(commandNames()).toContain(`Small Wins: ${german.commands.toggleWin}`);
    expect(commandNames()).not.toContain('Small Wins: Open all wins');
    expect(commandNames()).toHaveLength(count);
    expect(document.querySelector<HTMLElement>('.small-wins')?.closest('[lang]')).toMatchObject({
      lang: 'de',
      dir: '',
    });
    expect(ribbon()).toBe(german.commands.log);

    await set({ language: 'ja' });
    await vi.waitFor(() => {
      expect(sidebar()).toContain(japanese.week.title);
      expect(tab()).toEqual([japanese.allWins.title]);
    });
    // Nothing of the language before is left: it has letters of its own.
    expect(sidebar()).not.toMatch(/[äöüß]|(?:Erfolg|Woche|Serie|Ziel)/);
    expect(commandNames().join()).not.toMatch(/[äöüß]|(?:Erfolg|Woche|Serie|Ziel)/);
    expect(ribbon()).toBe(japanese.commands.log);

    await set({});
    await vi.waitFor(() => {
      expect(sidebar()).toContain('This week');
    });
    expect(commandNames()).toContain('Small Wins: Open all wins');
    expect(ribbon()).toBe('Log a win');
  });

  it('is English where the settings name none that there is', async () => {
    running = await startWithSidebar({ ...NOTES, [DATA]: '{"language":"xx"}' });

    expect(document.querySelector('.small-wins-view')?.textContent).toContain('This week');
    expect(document.querySelector('.notice')?.textContent).toContain('Language');
  });
});

describe('the language of notes', () => {
  const review = () => running.host.memory.text(REVIEW) ?? '';
  /** Under another language of notes, notes are read again: what is asked for meanwhile is refused. */
  const write = () =>
    vi.waitFor(
      async () => {
        for (const notice of document.querySelectorAll('.notice')) notice.remove();
        run(running, 'write-review');
        const said = await vi.waitFor(() => {
          const notice = document.querySelector('.notice');
          if (notice === null) throw new Error('nothing is said');
          return notice.textContent;
        });
        await running.host.settled();
        expect(said).not.toContain(english.failures.reading);
      },
      { timeout: PATIENCE_MS, interval: 500 },
    );
  const settings = () => JSON.parse(running.host.memory.text(DATA) ?? '{}') as object;

  it('is kept with the first note that is written', async () => {
    setLanguage('de');
    running = await startPlugin(NOTES);
    await write();

    expect(review()).toContain(`## ${german.review.headings.week}`);
    await vi.waitFor(() => {
      expect(settings()).toMatchObject({ notesLanguage: 'de' });
    });
  });

  it('may be another one than that of the app', async () => {
    running = await startPlugin({ ...NOTES, [DATA]: '{"notesLanguage":"de"}' });
    await write();

    expect(review()).toContain(`## ${german.review.headings.week}`);
    expect(settings()).toEqual({ notesLanguage: 'de' });
    expect(document.querySelector('.notice')?.textContent).toContain('Wrote the review');
  });

  it('changes what we wrote at the next writing, and no byte of what its owner did', async () => {
    running = await startPlugin({ ...NOTES, [DATA]: '{"notesLanguage":"en"}' });
    await write();
    const own = ['Before everything.', 'Ünïcödé — between\u00a0two parts  ', 'My answer: 42'];
    const [first = '', second = '', third = ''] = own;
    const edited = review()
      .replace(/^/, `${first}\n\n`)
      .replace(/\n(%% small-wins:[^\n]*begin[^\n]*%%\n\n?## Numbers)/, `\n${second}\n$1`)
      .concat(`${third}\n`);
    running.host.memory.edit(REVIEW, edited);
    await running.host.settled();

    await set({ notesLanguage: 'de' });
    await vi.waitFor(async () => {
      await write();
      expect(review()).toContain(`## ${german.review.headings.numbers}`);
    });

    const text = review();
    expect(text).not.toContain('## Numbers');
    const regions = (of: string) => [...of.matchAll(/%% small-wins[^%]*%%/g)].length;
    expect(regions(text)).toBe(regions(edited));
    expect(outsideOfRegions(text)).toBe(outsideOfRegions(edited));
    expect(text).toContain(second);
  });
});

/** What the owner of a review has written: everything that is not in a region of ours. */
function outsideOfRegions(text: string): string {
  return text.replaceAll(/%% small-wins:begin[\s\S]*?%% small-wins:end[^%]*%%/g, '⟨⟩');
}
