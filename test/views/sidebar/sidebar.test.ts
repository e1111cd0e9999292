// @vitest-environment jsdom
import { select } from 'd3-selection';
import { describe, expect, it, vi } from 'vitest';
import type { Journal } from '../../../src/core/journal/journal';
import { english } from '../../../src/core/words/en/english';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { aSidebar } from '../../models/a-shown-vault';
import { aScreen, button, isShown, labelled, one, press, readingOf, type } from '../a-screen';

const TODAY = day('2026-11-20');
const PLAN = aPlan();

function aFortnight() {
  return aJournal()
    .wonDaily('2026-11-01', '2026-11-04')
    .wonDaily('2026-11-06', '2026-11-16')
    .wonDaily('2026-11-18', '2026-11-20');
}

function titles(root: Element): string[] {
  return [...root.querySelectorAll('.small-wins-section')]
    .filter(isShown)
    .map((section) => one(section, '.small-wins-section-title').textContent);
}

describe('sidebar', () => {
  it('shows its sections in their order', () => {
    const { root } = aScreen(aSidebar(aFortnight().build(), PLAN, TODAY));

    expect(titles(root)).toEqual([
      'Today',
      'Streak',
      'Heatmap',
      'This week',
      'Goals',
      'Milestones',
      'On this day',
    ]);
  });

  it('keeps the focus on a section that moves, and gives it to the next one where it is hidden', () => {
    const usual = aSidebar(aFortnight().build(), PLAN, TODAY);
    const { root, sidebar } = aScreen(usual);
    const header = (name: string) => one(root, `.small-wins-${name} .small-wins-section-header`);
    header('week').focus();

    sidebar.update({ ...usual, order: [...usual.order].reverse() });
    expect(document.activeElement).toBe(header('week'));

    sidebar.update({ ...usual, week: null });
    expect(document.activeElement).toBe(header('goals'));

    header('on-this-day').focus();
    sidebar.update({ ...usual, onThisDay: null });
    expect(document.activeElement).toBe(header('milestones'));
  });

  it('has its sections in the order that was chosen, with what is wrong below Today', () => {
    const usual = aSidebar(aFortnight().build(), PLAN, TODAY);
    const { root, sidebar } = aScreen(usual);
    const [today, ...others] = usual.order;
    if (today === undefined) throw new Error('no sections');
    const classes = () =>
      [...one(root, '.small-wins-sections').children].map(({ className }) =>
        className.replace(/is-hidden|small-wins-section(?=\s)|small-wins-|\s/g, ''),
      );

    sidebar.update({ ...usual, order: [today, ...others.reverse()] });
    expect(classes()).toEqual([
      'today',
      'problems',
      'start',
      'on-this-day',
      'milestones',
      'patterns',
      'goals',
      'week',
      'heatmap',
      'streak',
    ]);

    sidebar.update({ ...usual, order: [...others, today] });
    expect(classes().slice(0, 2)).toEqual(['problems', 'start']);
  });

  it('opens the menu of a section with those that are on screen, and the menu of all', () => {
    const model = aSidebar(aFortnight().build(), PLAN, TODAY);
    const { root, called } = aScreen({ ...model, week: null });

    one(root, '.small-wins-streak .small-wins-section-header').dispatchEvent(
      new MouseEvent('contextmenu'),
    );
    button(root, 'Arrange sections').click();

    const [[name, , onScreen] = []] = called('sectionMenu');
    expect(name).toBe('streak');
    expect(onScreen).toEqual(['today', 'streak', 'heatmap', 'goals', 'milestones', 'on-this-day']);
    expect(called('arrangeSections')).toHaveLength(1);
  });

  it('leaves a section out that has nothing to say', () => {
    const { root } = aScreen({ ...aSidebar(aFortnight().build(), PLAN, TODAY), week: null });

    expect(titles(root)).not.toContain('This week');
  });

  it('changes nothing when it is given the same again', async () => {
    const model = aSidebar(aFortnight().build(), PLAN, TODAY);
    const { root, sidebar } = aScreen(model);
    const changes: MutationRecord[] = [];
    new MutationObserver((records) => changes.push(...records)).observe(root, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });

    sidebar.update(model);
    await Promise.resolve();

    expect(changes.map(({ target, attributeName }) => [target, attributeName])).toEqual([]);
  });

  it('keeps focus, text and selection of the field over an update', () => {
    const { root, sidebar } = aScreen(aSidebar(aFortnight().build(), PLAN, TODAY));
    const field = one(root, '.small-wins-today textarea') as HTMLTextAreaElement;
    type(field, 'Sent the draft');
    field.setSelectionRange(2, 5);

    sidebar.update(aSidebar(aFortnight().won('2026-11-20').build(), PLAN, TODAY));

    expect(document.activeElement).toBe(field);
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual([
      'Sent the draft',
      2,
      5,
    ]);
  });

  it('keeps the focus on an entry whose line has moved', () => {
    const entry = { text: 'Sent the draft' };
    const before = aJournal().entry('2026-11-20', entry).build();
    const after = aJournal().won('2026-11-20').entry('2026-11-20', entry).build();
    const { root, sidebar } = aScreen(aSidebar(before, PLAN, TODAY));
    one(root, '.small-wins-entry').focus();

    sidebar.update(aSidebar(after, PLAN, TODAY));

    expect(document.activeElement?.textContent).toContain('Sent the draft');
  });

  it('says which section was folded away', () => {
    const { root, called } = aScreen(aSidebar(aFortnight().build(), PLAN, TODAY));
    const header = button(root, 'Streak');

    header.click();

    expect(called('toggleSection')).toEqual([['streak', true]]);
    expect(header.getAttribute('aria-expanded')).toBe('false');
    expect(one(root, '.small-wins-streak .small-wins-section-summary').textContent).toBe('14 days');
  });

  it('folds what the model says is folded', () => {
    const { root } = aScreen(
      aSidebar(aFortnight().build(), PLAN, TODAY, { collapsed: new Set(['heatmap']) }),
    );

    expect(isShown(one(root, '.small-wins-grid'))).toBe(false);
  });

  it('shows what a note says as text, never as markup', () => {
    const text = '<img src=x onerror="alert(1)"> <b>won</b> [x](javascript:alert(1))';
    const journal = aJournal()
      .entry('2026-11-20', { text, areas: ['<i>area</i>'] })
      .build();
    const { root } = aScreen(aSidebar(journal, PLAN, TODAY));

    expect(one(root, '.small-wins-entry-text').textContent).toBe(text);
    expect(root.querySelectorAll('img, b, i, [href], [onerror]')).toHaveLength(0);
  });

  it('keeps overrides of the writing direction within the entry that has them', () => {
    const journal = aJournal().entry('2026-11-20', { text: '\u202Egnp.exe' }).build();
    const { root } = aScreen(aSidebar(journal, PLAN, TODAY));

    expect(one(root, '.small-wins-entry-text').tagName).toBe('BDI');
  });

  it('takes everything down', () => {
    const { root, sidebar } = aScreen(aSidebar(aFortnight().build(), PLAN, TODAY));

    sidebar.destroy();

    expect(root.childElementCount).toBe(0);
  });

  it('is drawn by its own document, as in a popout window', () => {
    const model = aSidebar(aFortnight().build(), PLAN, TODAY);
    const popout = select(document.body).append('iframe').node()?.contentDocument;
    const make = vi.spyOn(document, 'createElement').mockImplementation(() => {
      throw new Error('made by the wrong document');
    });

    try {
      const { root } = aScreen(model, { into: popout?.body });

      expect(titles(root)).toContain('Heatmap');
    } finally {
      make.mockRestore();
    }
  });
});

describe('the timer of a step', () => {
  it('draws the time that is left, and nothing else, when a second passes', async () => {
    const journal = aFortnight()
      .entry('2026-11-20', { kind: 'step', state: 'open', text: 'Open the file' })
      .build();
    const { root, sidebar } = aScreen(aSidebar(journal, PLAN, TODAY));
    const changed: Node[] = [];
    new MutationObserver((records) => changed.push(...records.map(({ target }) => target))).observe(
      root,
      { attributes: true, childList: true, characterData: true, subtree: true },
    );

    sidebar.tick(
      ({ text }) => ({ seconds: 120, left: text === 'Open the file' ? 74 : null }),
      null,
    );
    await Promise.resolve();

    expect(one(root, '.small-wins-timer-time').textContent).toBe('1:14');
    expect(changed.filter((node) => !one(root, '.small-wins-timer').contains(node))).toEqual([]);
  });
});

describe('a timer of something that is no step', () => {
  it('is shown with what it runs for, and stopped there', () => {
    const running = { text: 'tidy the desk', seconds: 120, left: 74 };
    const { root, called, sidebar } = aScreen(
      aSidebar(aFortnight().build(), PLAN, TODAY, { running }),
    );
    const row = one(root, '.small-wins-timed');
    const timer = one(row, '.small-wins-timer');

    expect(readingOf(row).trim()).toBe('tidy the desk 1:14 Stop the timer: tidy the desk');
    timer.click();
    expect(called('stopTimer')).toHaveLength(1);
    const none = () => ({ seconds: 120, left: null });
    sidebar.tick(none, { ...running, left: 73 });
    expect(one(row, '.small-wins-timer-time').textContent).toBe('1:13');
    sidebar.tick(none, null);
    expect(root.querySelector('.small-wins-timed')).toBeNull();
  });

  it('is shown at its step where that is listed', () => {
    const journal = aFortnight()
      .entry('2026-11-20', { kind: 'step', state: 'open', text: 'Open the file' })
      .build();
    const running = { text: 'Open the file', seconds: 120, left: 74 };
    const timerOf = () => ({ seconds: 120, left: 74 });
    const { root } = aScreen(aSidebar(journal, PLAN, TODAY, { running, timerOf }));

    expect(root.querySelector('.small-wins-timed')).toBeNull();
  });
});

describe('quiet mode', () => {
  const quiet = () => aSidebar(aFortnight().build(), PLAN, TODAY, { settings: { quiet: true } });

  it('names no run, no freeze, no miss', () => {
    const { root } = aScreen(quiet());
    const reading = readingOf(root);

    expect(titles(root)).toContain('Rhythm');
    expect(reading).not.toMatch(/in a row|freeze|miss|Last week|Strength|\b14 days?\b/i);
    expect(reading).toContain('Wins on 6 of the last 7 days.');
  });

  it('leaves no number on the page when it is turned on', () => {
    const { root, sidebar } = aScreen(aSidebar(aFortnight().build(), PLAN, TODAY));

    sidebar.update(quiet());

    expect(one(root, '.small-wins-run').textContent.trim()).toBe('');
  });

  it('draws a day that a freeze covered like any empty one', () => {
    const { root } = aScreen(quiet());

    expect(labelled(root, 'Tuesday 17 November').dataset.status).toBe('missed');
    expect(root.querySelector('[data-status="frozen"]')).toBeNull();
  });
});

describe('first step', () => {
  const empty = () =>
    aSidebar(aJournal().build(), PLAN, TODAY, {
      start: {
        kind: 'no-notes',
        today: TODAY,
        note: '2026-11-20',
        heading: 'Wins',
        mark: '#win',
        waiting: false,
      },
    });

  it('is friendly where there are no notes, and says where a line would go', () => {
    const { root } = aScreen(empty());

    expect(titles(root)).toEqual([]);
    expect(readingOf(root)).toContain('Start with one small win');
    expect(readingOf(root)).toContain('Press Enter to add it to 2026-11-20, under Wins');
  });

  it('hands the focus on to Today after the first win', () => {
    const { root, sidebar } = aScreen(empty());
    one(root, '.small-wins-first-run textarea').focus();

    sidebar.update(aSidebar(aJournal().won('2026-11-20').build(), PLAN, TODAY));

    expect(document.activeElement).toBe(one(root, '.small-wins-today textarea'));
    expect(readingOf(root)).toContain('Your first win is from today.');
  });

  it('explains its words where they are, and folds that again', () => {
    const { root } = aScreen(aSidebar(aFortnight().build(), PLAN, TODAY));
    const info = labelled(root, 'What is strength?');
    const answer = root.querySelector(`#${info.getAttribute('aria-controls') ?? ''}`);
    if (answer === null) throw new Error('nothing is unfolded');
    const isOpen = () => [info.getAttribute('aria-expanded'), isShown(answer)];

    const before = isOpen();
    info.click();
    const open = isOpen();
    const said = answer.textContent;
    info.click();

    expect([before, open, isOpen()]).toEqual([
      ['false', false],
      ['true', true],
      ['false', false],
    ]);
    expect(said).toContain('How steady you');
    expect(answer.textContent).toBe('');
  });

  it('explains in quiet mode neither a streak nor its strength', () => {
    const { root } = aScreen(
      aSidebar(aFortnight().build(), PLAN, TODAY, { settings: { quiet: true } }),
    );

    expect(readingOf(root)).not.toMatch(/What is (?:a streak|strength|a freeze)/);
  });

  it('fills the field with a small thing that was tapped, and logs nothing yet', () => {
    const { root, called } = aScreen(empty());
    const field = one(root, '.small-wins-first-run textarea') as HTMLTextAreaElement;

    button(root, 'Stepped outside').click();

    expect(field.value).toBe('Stepped outside');
    expect(document.activeElement).toBe(field);
    expect(readingOf(one(root, '.small-wins-first-run'))).toContain('under');
    expect(called('log')).toEqual([]);
  });

  it('says in its first week what each section is, and later no more', () => {
    const guides = (journal: Journal, settings = {}) => {
      const { root } = aScreen(aSidebar(journal, PLAN, TODAY, { settings }));
      return [...root.querySelectorAll('.small-wins-guide')]
        .filter(isShown)
        .map(({ textContent }) => textContent.split(' ').slice(0, 2).join(' '));
    };

    const first = guides(aJournal().won('2026-11-20').build());
    const quiet = guides(aJournal().won('2026-11-20').build(), { quiet: true });
    const secondWeek = guides(aJournal().won('2026-11-15').build());
    const later = guides(aJournal().won('2026-11-13').build());

    expect(first).toEqual(['A day', 'One square', 'Seven bars,']);
    expect(quiet).toEqual(['One square', 'Seven bars,']);
    expect(secondWeek).toEqual(['A day', 'One square']);
    expect(later).toEqual([]);
  });

  it('fills Today’s field from below it where notes hold no win yet', () => {
    const journal = aJournal().note('2026-11-20').build();
    const start = { kind: 'no-wins', notes: 212, mark: '#win', heading: null } as const;
    const { root } = aScreen(aSidebar(journal, PLAN, TODAY, { start }));

    button(one(root, '.small-wins-no-wins'), 'Wrote one sentence').click();

    const field = one(root, '.small-wins-today textarea') as HTMLTextAreaElement;
    expect(field.value).toBe('Wrote one sentence');
    expect(document.activeElement).toBe(field);
  });

  it('is below Today if no note holds a win', () => {
    const journal = aJournal().note('2026-11-20').build();
    const { root, called } = aScreen(
      aSidebar(journal, PLAN, TODAY, {
        start: {
          kind: 'no-wins',
          notes: 212,
          mark: '#win',
          heading: { text: 'Done today', notes: 34 },
        },
      }),
    );

    button(root, 'Count “Done today”').click();

    expect(readingOf(root)).toContain('212 daily notes, and no wins marked yet');
    expect(called('countHeading')).toEqual([['Done today']]);
  });

  describe('in an old vault', () => {
    const old = () =>
      aSidebar(aJournal().won('2006-03-01').build(), PLAN, TODAY, {
        start: {
          kind: 'old-vault',
          today: TODAY,
          notes: 6204,
          first: day('2006-03-01'),
          tags: [
            {
              tag: '#win',
              kind: 'win',
              lines: 1204,
              sample: { text: 'Slides', day: day('2019-03-12') },
            },
            { tag: '#setback', kind: 'setback', lines: 0, sample: null },
          ],
        },
      });

    it('hands the focus on to Today once it has begun', () => {
      const { root, sidebar } = aScreen(old());
      button(root, 'Start').focus();

      sidebar.update(aSidebar(aFortnight().build(), PLAN, TODAY));

      expect(document.activeElement).toBe(one(root, '.small-wins-today button'));
    });

    it('keeps Today and its field above the choice', () => {
      const { root } = aScreen(old());

      expect(titles(root)).toEqual(['Today']);
    });

    it('shows what each tag means and holds', () => {
      const { root } = aScreen(old());

      expect(readingOf(root)).toContain('6,204 notes since 2006.');
      expect(readingOf(root)).toMatch(
        /#win 1,204 lines Something that went right “Slides”, 12 Mar 2019/,
      );
      expect(readingOf(root)).toMatch(/#setback none yet Something that got in the way/);
    });

    it('begins with the tags that were left checked, from the first day', () => {
      const { root, called } = aScreen(old());
      (root.querySelectorAll('input[type="checkbox"]')[1] as HTMLInputElement).click();

      button(root, 'Start').click();

      expect(called('begin')).toEqual([[['#win'], null]]);
    });

    it('begins from a day that was chosen, and says what it waits for', () => {
      const { root, called } = aScreen(old());
      (root.querySelectorAll('input[type="radio"]')[2] as HTMLInputElement).click();
      const field = one(root, 'input[type="date"]') as HTMLInputElement;

      button(root, 'Start').click();
      expect(document.activeElement).toBe(field);
      const wanted = one(root, '[role="alert"]:not(.is-hidden)');
      expect(wanted.textContent).toContain('the first day that counts');
      field.value = '2030-01-01';
      field.dispatchEvent(new Event('input'));
      expect(wanted.classList.contains('is-hidden')).toBe(true);
      button(root, 'Start').click();
      expect(called('begin')).toEqual([]);

      field.value = '2026-01-01';
      button(root, 'Start').click();

      expect(called('begin')).toEqual([[['#win', '#setback'], day('2026-01-01')]]);
    });
  });
});

describe('other states', () => {
  it('counts the notes while they are read', () => {
    const { root } = aScreen(
      aSidebar(aFortnight().build(), PLAN, TODAY, {
        progress: { done: 3412, all: 10208, isFirst: true, unreadBefore: null },
      }),
    );
    const bar = one(root, '[role="progressbar"]');

    expect(readingOf(root)).toContain('3,412 of 10,208');
    expect(bar.getAttribute('aria-valuenow')).toBe('3412');
    expect(readingOf(root)).toContain(english.streakView.reading);
  });

  it('says what went wrong, where, and how to fix it, with a way to the guide', () => {
    const { root, called } = aScreen(
      aSidebar(aFortnight().build(), PLAN, TODAY, {
        problems: [
          {
            id: 'format',
            what: 'The date format has no year',
            where: ['Daily notes, date format ', { code: 'DD-MM' }],
            fix: ['With ', { code: 'YYYY-MM-DD' }, ' they are.'],
            topic: { problem: 'bad-daily-format' },
            actions: [{ id: 'open', name: 'Open the setting' }],
          },
        ],
      }),
    );

    button(root, 'Open the setting').click();

    expect(one(root, '.small-wins-problem').textContent).toBe(
      'The date format has no yearDaily notes, date format DD-MMWith YYYY-MM-DD they are. Read moreOpen the setting',
    );
    button(root, 'Read more').click();
    expect(called('openDocs')[0]).toEqual([{ problem: 'bad-daily-format' }]);
    expect(called('fix')[0]?.slice(0, 2)).toEqual(['format', 'open']);
  });

  it('shows the calendar’s day under «already tomorrow» until the day ends', () => {
    const journal = aFortnight().entry('2026-11-21', { text: 'Packed the bag' }).build();
    const { root } = aScreen(
      aSidebar(journal, PLAN, TODAY, {
        calendarDay: TODAY + 1,
        settings: { plan: { dayStart: 4 } },
      }),
    );

    expect(one(root, '.small-wins-section-note').textContent).toBe('Fri 20 Nov, until 04:00');
    for (const name of root.querySelectorAll('[hidden]')) name.remove();
    expect(one(root, '.small-wins-tomorrow').textContent).toBe(
      'Already tomorrowPacked the bag in the note for Sat 21 Nov',
    );
  });

  it.each([
    ['3 wins', { status: 'won', count: 3 }],
    ['1 of 2', { status: 'open', count: 1, amount: 1, target: { amount: 2, of: 'entries' } }],
    [
      '120 of 250 words',
      { status: 'open', count: 1, amount: 120, target: { amount: 250, of: { metric: 'words' } } },
    ],
    ['still open', { status: 'open' }],
    ['rest day', { status: 'rest' }],
    ['paused until 14 Dec', { status: 'paused', pausedUntil: day('2026-12-14') }],
  ] as const)('says of today: %s', (summary, changes) => {
    const model = aSidebar(aJournal().build(), PLAN, TODAY);
    const { root } = aScreen({
      ...model,
      today: model.today && { ...model.today, count: 0, amount: 0, ...changes },
    });

    expect(one(root, '.small-wins-section-summary').textContent).toBe(summary);
  });
});

describe('entries', () => {
  const wins = () => aJournal().won('2026-11-20', 3).build();

  it('are one tab stop, with arrows between them', () => {
    const { root, called } = aScreen(aSidebar(wins(), PLAN, TODAY));
    const entries = [...root.querySelectorAll<HTMLElement>('.small-wins-today .small-wins-entry')];
    entries[0]?.focus();

    press('ArrowDown');
    press('Enter');

    expect(entries.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    expect(called('openEntry')[0]?.[0]).toMatchObject({ text: 'Thing 1' });
  });

  it('show a step by a box while it is to do, and by a tick once it is done', () => {
    const step = (state: 'open' | 'done') =>
      aJournal().won('2026-11-18').entry('2026-11-19', { kind: 'step', state }).build();
    const { root, sidebar } = aScreen(aSidebar(step('open'), PLAN, TODAY));
    one(root, '.small-wins-cell[aria-label^="Thursday 19 November"]').click();
    const icon = () => one(root, '.small-wins-glyph.is-step').dataset.icon;

    expect(icon()).toBe('square');
    sidebar.update(aSidebar(step('done'), PLAN, TODAY));
    expect(icon()).toBe('check');
  });

  it('show their menu once at a right-click', () => {
    const { root, called } = aScreen(aSidebar(wins(), PLAN, TODAY));

    one(root, '.small-wins-entry').dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
    );

    expect(called('entryMenu').map(([entry]) => entry)).toMatchObject([{ text: 'Thing 0' }]);
  });

  it('show their menu at a long press, whose end opens no line', () => {
    vi.useFakeTimers();
    const { root, called } = aScreen(aSidebar(wins(), PLAN, TODAY));
    const entry = one(root, '.small-wins-entry');
    const init = { bubbles: true, cancelable: true, pointerType: 'touch', detail: 1 };

    entry.dispatchEvent(new PointerEvent('pointerdown', init));
    vi.advanceTimersByTime(600);
    entry.dispatchEvent(new PointerEvent('pointerup', init));
    entry.dispatchEvent(new MouseEvent('click', init));
    vi.useRealTimers();

    expect(called('entryMenu')).toHaveLength(1);
    expect(called('openEntry')).toEqual([]);
  });

  it('show their menu at each press of the menu key, and once for a press that is reported twice', () => {
    const { root, called } = aScreen(aSidebar(wins(), PLAN, TODAY));
    const entry = one(root, '.small-wins-entry');
    const menuKey = () => entry.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true }));

    menuKey();
    menuKey();
    expect(called('entryMenu')).toHaveLength(2);

    vi.useFakeTimers();
    entry.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' }));
    vi.advanceTimersByTime(600);
    menuKey();
    vi.useRealTimers();
    expect(called('entryMenu')).toHaveLength(3);

    entry.dispatchEvent(new PointerEvent('pointercancel', { pointerType: 'touch' }));
    menuKey();
    expect(called('entryMenu')).toHaveLength(4);
  });

  it('open a link of theirs in place of their line', () => {
    const journal = aJournal().entry('2026-11-20', { text: 'Wrote to [[People/Mia|Mia]]' }).build();
    const { root, called } = aScreen(aSidebar(journal, PLAN, TODAY));

    one(root, '.small-wins-link').click();

    expect(called('openLink')[0]?.[0]).toBe('People/Mia');
    expect(called('openEntry')).toEqual([]);
  });

  it('say why one of them does not count', () => {
    const journal = aJournal().entry('2026-11-20', { state: 'open', text: 'Call' }).build();
    const { root, called } = aScreen(aSidebar(journal, PLAN, TODAY));

    expect(called('tooltip').map(([, text]) => text)).toContain('Open task: counts when done');
    expect(one(root, '.small-wins-entry').getAttribute('aria-label')).toBeNull();
    expect(one(root, '.small-wins-entry').textContent).toMatch(/Call.*Open task: counts when done/);
  });
});

describe('steps', () => {
  const journal = () =>
    aJournal().entry('2026-11-20', { kind: 'step', state: 'open', text: 'Read a page' }).build();

  it('are ticked off', () => {
    const { root, called } = aScreen(aSidebar(journal(), PLAN, TODAY));

    const tick = labelled(root, 'Done: Read a page');
    tick.click();
    tick.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));

    expect(called('doneStep')).toHaveLength(1);
    expect(called('doneStep')[0]?.[0]).toMatchObject({ text: 'Read a page' });
  });

  it.each([
    ['Shoes by the door [[Run 10 km]]', 'Shoes by the door', 'Run 10 km'],
    ['Ask [[Tom]] for the saw', 'Ask Tom for the saw', ''],
    ['[[Write the report]]', 'Write the report', ''],
  ])('name below them what a link at their end says: %s', (text, words, below) => {
    const line = aJournal().entry('2026-11-20', { kind: 'step', state: 'open', text }).build();

    const { root } = aScreen(aSidebar(line, PLAN, TODAY));

    expect(one(root, '.small-wins-step-text').textContent).toBe(words);
    expect(one(root, '.small-wins-step-meta').textContent).toBe(below);
  });

  it('show the time left on their timer', () => {
    const { root, called } = aScreen(
      aSidebar(journal(), PLAN, TODAY, { timerOf: () => ({ seconds: 120, left: 74 }) }),
    );
    const timer = one(root, '.small-wins-timer');

    timer.click();

    expect(timer.textContent).toBe('1:14 Stop the timer: Read a page');
    expect(called('toggleTimer')).toHaveLength(1);
  });
});

describe('focus', () => {
  it('goes to the head of its section where what had it is gone', () => {
    const before = aJournal()
      .won('2026-11-19')
      .entry('2026-11-20', { kind: 'step', state: 'open', text: 'Shoes on' });
    const { root, sidebar } = aScreen(aSidebar(before.build(), PLAN, TODAY));
    button(root, 'Done: Shoes on').focus();

    sidebar.update(aSidebar(aJournal().won('2026-11-19').build(), PLAN, TODAY));

    expect(document.activeElement).toBe(one(root, '.small-wins-today button'));
  });

  it('stays where it is outside of the sidebar', () => {
    const { sidebar } = aScreen(aSidebar(aFortnight().build(), PLAN, TODAY));

    sidebar.update({ ...aSidebar(aFortnight().build(), PLAN, TODAY), week: null });

    expect(document.activeElement).toBe(document.body);
  });
});

describe('week', () => {
  it('is compared with the last one', () => {
    const { root } = aScreen(aSidebar(aFortnight().build(), PLAN, TODAY));

    expect(one(root, '.small-wins-sentence').textContent).toBe(
      '4 wins on 4 of 5 days so far. Last week: 7.',
    );
    expect(root.querySelectorAll('.small-wins-bar')).toHaveLength(7);
  });

  it('has its review written and opened', () => {
    const { root, called } = aScreen(aSidebar(aFortnight().build(), PLAN, TODAY));

    button(root, 'Update weekly review').click();
    button(root, 'Open it').click();

    expect([called('writeReview').length, called('openReview').length]).toEqual([1, 1]);
  });
});

describe('milestones', () => {
  it('show the latest three, and all when asked', () => {
    const { root } = aScreen(
      aSidebar(aJournal().wonDaily('2026-01-01', '2026-11-20').build(), PLAN, TODAY),
    );
    const shown = () => root.querySelectorAll('.small-wins-milestone').length;

    expect(shown()).toBe(3);
    button(root, 'Show all').click();

    expect(shown()).toBeGreaterThan(10);
  });
});

describe('beads', () => {
  it('are cut by a miss alone', () => {
    const journal = aJournal()
      .wonDaily('2026-11-01', '2026-11-15')
      .rest('2026-11-16')
      .won('2026-11-18', 1)
      .won('2026-11-20', 1)
      .build();
    const { root } = aScreen(aSidebar(journal, aPlan({ freezes: 1 }), TODAY));
    const beads = [...root.querySelectorAll<HTMLElement>('.small-wins-bead')];

    expect(beads.map(({ dataset }) => dataset.status)).toEqual([
      'won',
      'won',
      'rest',
      'frozen',
      'won',
      'missed',
      'won',
    ]);
    expect(beads.map(({ classList }) => classList.contains('has-thread-after'))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('on this day', () => {
  it('shows the newest days, and all of them when asked', () => {
    const journal = Array.from({ length: 12 }, (_, i) => 2014 + i).reduce(
      (built, year) => built.won(`${year}-11-20`),
      aJournal(),
    );
    const { root } = aScreen(aSidebar(journal.build(), PLAN, TODAY));
    const days = () => root.querySelectorAll('.small-wins-past').length;

    expect(days()).toBe(5);
    button(root, 'Show all 12').click();
    expect(days()).toBe(12);
    button(root, 'Show the latest').click();
    expect(days()).toBe(5);
  });
});

describe('the week’s rows', () => {
  it('are not there where no win belongs to an area', () => {
    const { root } = aScreen(aSidebar(aJournal().won('2026-11-20', 3).build(), PLAN, TODAY));

    expect(isShown(one(root, '.small-wins-tallies'))).toBe(false);
  });
});
