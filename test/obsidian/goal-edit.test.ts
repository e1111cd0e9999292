// @vitest-environment jsdom
import { Menu } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { stopPlugin } from './whole-plugin';
import { button, part, press, startWithSidebar, texts, type } from './with-sidebar';
import { named } from './named';

const BODY = '\r\n# Mine  \r\n\r\n- spaces   \r\n';
const NOTE = `---\r\n# a comment\r\nsmall-wins: goal # yes\r\naim: 100 # wins\r\nzip: 01234\r\nfor: "the valley"\r\n---${BODY}`;

let whole: WholePlugin;

afterEach(async () => {
  await stopPlugin(whole);
  document.body.replaceChildren();
  window.localStorage.clear();
});

async function open(note = NOTE): Promise<void> {
  whole = await startWithSidebar({ 'Book.md': note, '2026-11-19.md': '- read #win [[Book]]\n' });
}

function text(): string {
  return whole.host.memory.text('Book.md') ?? '';
}

function choose(title: string): void {
  const { app } = whole.host;
  const menu = new Menu();
  app.workspace.trigger('file-menu', menu, app.vault.getFileByPath('Book.md'), 'file-explorer');
  menu.showAtPosition({ x: 0, y: 0 });
  const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
    (each) => each.textContent === title,
  );
  if (item === undefined) throw new Error(`${title} is not in ${texts('.menu-item').join()}`);
  item.click();
  document.querySelector('.menu')?.remove();
}

function fill(name: string, value: string): void {
  named(name)?.focus();
  type(value);
}

describe('a goal that is edited', () => {
  it('changes the properties that were changed, and no other byte; Undo takes it back', async () => {
    await open();
    choose('Edit goal…');
    expect(named("Who it's for")?.value).toBe('the valley');

    fill('Total to reach', '20 h');
    fill('By which day', 'in 3 months');
    expect(part('.modal').textContent).toContain('Read as Saturday 20 February 2027.');
    fill('By which day', 'end of June 2027');
    expect(part('.modal').textContent).toContain('Read as Wednesday 30 June 2027.');
    fill("Who it's for", '');
    button('Save', '.modal').click();

    const after = NOTE.replace('aim: 100', 'aim: 20 h')
      .replace('for: "the valley"\r\n', '')
      .replace(`---${BODY}`, `by: 2027-06-30\r\n---${BODY}`);
    await vi.waitFor(() => expect(text()).toBe(after));
    await vi.waitFor(() => expect(document.querySelector('.modal')).toBeNull());
    button('Undo').click();
    await vi.waitFor(() => expect(text()).toBe(NOTE));
  });

  it('writes nothing while a field cannot be understood, and says why at the field', async () => {
    await open();
    choose('Edit goal…');

    fill('Amounts to reach in one day', '10, 5 km');
    press('Enter');

    expect(part('.modal').textContent).toContain('5 comes after 10. Write the amounts from low');
    expect(part('.modal').textContent).not.toContain('The property');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(text()).toBe(NOTE);
    fill('By which day', 'yesterday');
    expect(part('.modal').textContent).toContain('That day has passed. Choose a later one.');
    fill('By which day', '');
    fill('Schedule', 'alle 3 Tage');
    expect(part('.modal').textContent).toContain('Did you mean “every 3 days”?');
    fill('Schedule', '');
    fill('Total to reach', '60.000');
    expect(part('.modal').textContent).toContain('Read as “60”. If you mean “60000”, write that.');
    fill('Total to reach', '100');
    fill('Amounts to reach in one day', '5, 10 km');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBeNull();
    press('Enter');
    await vi.waitFor(() => expect(text()).toContain('ladder: "5, 10 km"\r\n'));
  });

  it('keeps what a sync brought while the form was open', async () => {
    await open();
    choose('Edit goal…');
    fill('Next step', 'one page');
    const synced = NOTE.replace('aim: 100', 'aim: 250').replace('- spaces', '- more\r\n- spaces');
    whole.host.memory.edit('Book.md', synced);

    button('Save', '.modal').click();

    await vi.waitFor(() =>
      expect(text()).toBe(
        synced.replace('the valley"\r\n---', 'the valley"\r\nstep: one page\r\n---'),
      ),
    );
  });

  it('is not undone over what was written since', async () => {
    await open();
    choose('Edit goal…');
    fill('Next step', 'one page');
    button('Save', '.modal').click();
    await vi.waitFor(() => expect(text()).toContain('step: one page'));
    const since = `${text()}More of mine.\r\n`;
    whole.host.memory.edit('Book.md', since);

    button('Undo').click();

    await vi.waitFor(() => expect(texts('.notice').join()).toContain('Book.md'));
    expect(text()).toBe(since);
  });
});

describe('a goal in the menu of its note', () => {
  it('is done, and picked up again, each with Undo', async () => {
    await open();
    choose('Mark this goal as done');
    const done = NOTE.replace(`---${BODY}`, `status: done\r\n---${BODY}`);
    await vi.waitFor(() => expect(text()).toBe(done));

    await vi.waitFor(() => {
      choose('Pick this goal up again');
    });
    const active = done.replace('status: done', 'status: active');
    await vi.waitFor(() => expect(text()).toBe(active));
    const undo = [...document.querySelectorAll('.notice')].at(-1)?.querySelector('button');
    undo?.click();
    await vi.waitFor(() => expect(text()).toBe(done));
  });

  it('is dropped', async () => {
    await open();

    choose('Drop this goal');

    await vi.waitFor(() => expect(text()).toContain('status: dropped\r\n'));
  });
});

describe('the step of a goal, made smaller', () => {
  const GOAL =
    '---\nsmall-wins: goal\nstep: read\ncue: after tea\nfriction: late\nstart: 2026-09-01\n---\n';

  it('keeps what was said, and changes the step alone', async () => {
    await open(GOAL);
    choose('Make the step smaller');
    const fields = [...document.querySelectorAll<HTMLInputElement>('.modal input[type=text]')];
    expect(fields.map(({ value }) => value)).toEqual(['late', 'read', 'after tea']);

    type('open the book');
    press('Enter');

    await vi.waitFor(() => expect(text()).toBe(GOAL.replace('step: read', 'step: open the book')));
  });

  it('changes when and where with it, and Undo brings both back', async () => {
    await open(GOAL);
    choose('Make the step smaller');
    const [, , cue] = document.querySelectorAll<HTMLInputElement>('.modal input[type=text]');
    type('open the book');
    cue?.focus();
    type('on the train');
    press('Enter');

    await vi.waitFor(() =>
      expect(text()).toBe(
        GOAL.replace('step: read\ncue: after tea', 'step: open the book\ncue: on the train'),
      ),
    );
    button('Undo').click();
    await vi.waitFor(() => expect(text()).toBe(GOAL));
  });
});
