// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import type { LogDraft, LogFormModel } from '../../../src/views/forms/log-form';
import { mountLogForm } from '../../../src/views/forms/log-form';
import { day } from '../../core/journal/a-journal';
import { HOST_TOOLS, aPlace, field } from '../a-form';
import { button, isShown, one, press, readingOf, type } from '../a-screen';

const TODAY = day('2026-11-20');
const EMPTY: LogDraft = { words: '', when: 'today', area: null, goal: null, kind: null };

function show(start: Partial<LogDraft> = {}, changes: Partial<LogFormModel> = {}) {
  const root = aPlace();
  const drafts: LogDraft[] = [];
  const sent: LogDraft[] = [];
  const answer = { logs: () => Promise.resolve(true) };
  const form = mountLogForm(
    root,
    { ...EMPTY, ...start },
    {
      ...HOST_TOOLS,
      suggest: () => undefined,
      change: (draft) => drafts.push(draft),
      submit: (draft) => {
        sent.push(draft);
        return answer.logs();
      },
      cancel: () => undefined,
    },
    english,
  );
  const model: LogFormModel = {
    today: TODAY,
    day: TODAY,
    error: null,
    preview: null,
    areas: ['money', 'health/running'],
    goals: [{ id: 'Goals/Report.md', name: 'Report' }],
    kinds: ['setback', 'lesson'],
    said: { areas: [], goals: [], kind: null },
    waiting: false,
    ...changes,
  };
  form.update(model);
  const update = (more: Partial<LogFormModel>) => {
    form.update({ ...model, ...more });
  };
  return { root, form, drafts, sent, answer, update };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the kind', () => {
  it('is picked by one click, and left by a second one', () => {
    const { root, drafts } = show();
    type(field(root, 'What went right?'), 'Lost the keys');

    button(root, 'Setback').click();
    button(root, 'Setback').click();

    expect(drafts.map(({ kind }) => kind)).toEqual([null, 'setback', null]);
  });

  it('is not asked where no mark has one', () => {
    const { root } = show({}, { kinds: [] });

    expect(readingOf(root)).not.toContain('Kind');
  });
});

describe('what the words name themselves', () => {
  it('is shown as taken, with an area that is not offered otherwise', () => {
    const said = { areas: ['home'], goals: ['Goals/Report.md'], kind: 'setback' } as const;
    const { root, update } = show();
    const taken = () =>
      [...root.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent);

    update({ said });
    expect(taken()).toEqual(['home', 'Report', 'Setback']);
    update({});
    expect(taken()).toEqual([]);
  });
});

describe('form that is open at midnight', () => {
  const tomorrow = { today: TODAY + 1, day: TODAY + 1 };

  it('keeps the day that its words were typed for', () => {
    const { root, drafts, update } = show();
    type(field(root, 'What went right?'), 'Sent the invoice');

    update(tomorrow);
    update(tomorrow);

    expect(drafts.at(-1)).toMatchObject({ words: 'Sent the invoice', when: 'yesterday' });
    expect(drafts).toHaveLength(2);
  });

  it('keeps the date that “yesterday” was chosen for', () => {
    const { drafts, update } = show({ when: 'yesterday' });

    update(tomorrow);

    expect(drafts.at(-1)?.when).toEqual({ words: '2026-11-19' });
  });

  it('is about the new day while nothing is typed', () => {
    const { drafts, update } = show();

    update(tomorrow);

    expect(drafts).toEqual([]);
  });
});

describe('form that logs a win', () => {
  it('reports each change, and logs the draft at Enter', async () => {
    const { root, drafts, sent } = show();

    type(field(root, 'What went right?'), 'Sent the invoice');
    button(root, 'money').click();
    button(root, 'Report').click();
    field(root, 'Yesterday, 19 Nov').click();
    field(root, 'What went right?').focus();
    press('Enter');
    await settled();

    const draft = {
      words: 'Sent the invoice',
      when: 'yesterday',
      area: 'money',
      goal: 'Goals/Report.md',
      kind: null,
    };
    expect(drafts.at(-1)).toEqual(draft);
    expect(sent).toEqual([draft]);
  });

  it('offers a day once, also where the first words name it', () => {
    const { root, update } = show({ words: 'yesterday walked' });
    const offered = () =>
      [...one(root, '.small-wins-choices').querySelectorAll<HTMLElement>('label')]
        .filter(isShown)
        .map(({ textContent }) => textContent);

    update({ day: TODAY - 1 });
    expect(offered()).toEqual(['Yesterday, 19 Nov', 'Another day']);
    update({ day: TODAY - 2 });
    expect(offered()).toEqual(['Wed 18 Nov', 'Yesterday, 19 Nov', 'Another day']);
    update({});
    expect(offered()).toEqual(['Today', 'Yesterday, 19 Nov', 'Another day']);
  });

  it('logs at Enter on the day that was chosen, too', () => {
    const { root, sent } = show({ words: 'Sent the invoice' });
    const yesterday = field(root, 'Yesterday, 19 Nov');

    yesterday.click();
    yesterday.focus();
    press('Enter');

    expect(sent.map(({ when }) => when)).toEqual(['yesterday']);
  });

  it('leaves an area again at a second click', () => {
    const { root, drafts } = show({ words: 'Ran', area: 'health/running' });
    const area = button(root, 'health/running');
    const before = area.getAttribute('aria-pressed');

    area.click();

    expect(before).toBe('true');
    expect(area.getAttribute('aria-pressed')).toBe('false');
    expect(drafts.at(-1)?.area).toBeNull();
  });

  it('takes an area that is not among those offered', () => {
    const { root, drafts } = show();

    button(root, 'Other').click();
    type(field(root, 'Another area'), ' garden ');

    expect(drafts.at(-1)?.area).toBe('garden');
  });

  it('shows an area it began with that is not among those offered', () => {
    const { root } = show({ area: 'garden' });

    expect(isShown(field(root, 'Another area'))).toBe(true);
    expect(field(root, 'Another area').value).toBe('garden');
  });

  it('says which day some words mean', () => {
    const { root, drafts, update } = show();

    field(root, 'Another day').click();
    type(field(root, 'Which day?'), 'last friday');
    update({ day: day('2026-11-13') });

    expect(drafts.at(-1)?.when).toEqual({ words: 'last friday' });
    expect(readingOf(root)).toContain("That's Fri 13 Nov");
  });

  it('asks again for a day that no words name, and logs nothing', async () => {
    const { root, sent } = show({ words: 'Ran', when: { words: 'someday' } }, { day: null });

    button(root, 'Log it').click();
    await settled();

    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(field(root, 'Which day?'));
    expect(field(root, 'Which day?').getAttribute('aria-invalid')).toBe('true');
    expect(readingOf(root)).toContain(english.forms.log.noDay);
  });

  it('asks for words before it logs', async () => {
    const { root, sent } = show();

    button(root, 'Log it').click();
    await settled();

    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(field(root, 'What went right?'));
  });

  it('keeps what was typed when it could not be written, and can be sent again', async () => {
    const { root, sent, answer, update } = show({ words: 'Sent the invoice' });
    answer.logs = () => Promise.reject(new Error('disk full'));

    button(root, 'Log it').click();
    await settled();
    update({ error: 'The disk is full.' });
    answer.logs = () => Promise.resolve(true);
    button(root, 'Log it').click();
    await settled();

    expect(field(root, 'What went right?').value).toBe('Sent the invoice');
    expect(one(root, '[role="alert"]').textContent).toBe('The disk is full.');
    expect(sent).toHaveLength(2);
  });

  it('logs once, however often the button is pressed', async () => {
    const { root, sent } = show({ words: 'Sent the invoice' });

    button(root, 'Log it').click();
    button(root, 'Log it').click();
    await settled();

    expect(sent).toHaveLength(1);
  });

  it('shows the new line among its neighbours, as text', () => {
    const { root } = show(
      { words: '<img onerror=alert(1)>' },
      {
        preview: {
          where: ['Journal / ', { strong: '2026-11-20' }],
          lines: [
            { text: '## Wins', isNew: false },
            { text: '- <img onerror=alert(1)> #win', isNew: true },
          ],
          note: 'This note does not exist yet.',
        },
      },
    );

    expect(one(root, '.is-new').textContent).toBe('- <img onerror=alert(1)> #win');
    expect(root.querySelector('img')).toBeNull();
    expect(readingOf(root)).toContain('This note does not exist yet.');
  });
});
