// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { aSidebar } from '../../models/a-shown-vault';
import type { Screen } from '../a-screen';
import { aScreen, button, isShown, one, press, type } from '../a-screen';

const TODAY = day('2026-11-20');
const PLAN = aPlan();

function show(): Screen & { readonly field: HTMLTextAreaElement } {
  const screen = aScreen(aSidebar(aJournal().won('2026-11-20').build(), PLAN, TODAY));
  return Object.assign(screen, {
    field: one(screen.root, '.small-wins-today textarea') as HTMLTextAreaElement,
  });
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('capture field', () => {
  it('says where the line will go from the first letter on', () => {
    const { root, field } = show();
    const line = one(root, '.small-wins-today .small-wins-destination');
    const before = isShown(line);

    type(field, 'S');

    expect(before).toBe(false);
    expect(line.textContent).toBe('Fri 20 Nov under Wins');
  });

  it('logs at Enter, then is empty and keeps the focus', async () => {
    const { field, called } = show();
    type(field, 'Sent the draft');

    press('Enter');
    await settled();

    expect(called('log')).toEqual([['Sent the draft']]);
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
  });

  it('makes the line a setback or a lesson at one click, until it is logged', async () => {
    const { root, field, called } = show();
    const setback = button(root, 'Setback');

    setback.click();
    const asked = field.placeholder;
    expect(setback.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(field);
    type(field, 'Lost the keys');
    press('Enter');
    await settled();

    expect(asked).toBe('What got in the way?');
    expect(called('log')).toEqual([['Lost the keys', 'setback']]);
    expect(setback.getAttribute('aria-pressed')).toBe('false');
    expect(field.placeholder).toBe('What went right?');
  });

  it('takes a kind back at a second click, and at Escape', () => {
    const { root, field } = show();
    const lesson = button(root, 'Lesson');

    lesson.click();
    lesson.click();
    expect(lesson.getAttribute('aria-pressed')).toBe('false');

    lesson.click();
    press('Escape');
    expect(lesson.getAttribute('aria-pressed')).toBe('false');
    expect(document.activeElement).toBe(field);
  });

  it('offers a rest, a pause and the kinds only where they have a tag and say something new', () => {
    const offered = (settings: object, plan = PLAN) => {
      const { root } = aScreen(
        aSidebar(aJournal().won('2026-11-19').build(), plan, TODAY, { settings }),
      );
      return [...root.querySelectorAll('.small-wins-today .small-wins-quick-marks button')]
        .filter(isShown)
        .map(({ textContent }) => textContent);
    };

    expect(offered({})).toEqual(['Setback', 'Lesson', 'Kudos', 'Rest day', 'Pause…']);
    expect(offered({ marks: { setback: [], pause: [] } })).toEqual(['Lesson', 'Kudos', 'Rest day']);
    expect(offered({}, aPlan({ schedule: 'mon' }))).toEqual(['Setback', 'Lesson', 'Kudos']);
  });

  it('is announced each time it logs, though the words are the same', async () => {
    const { root, field } = show();
    const ear = one(root, '[aria-live]');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(ear.textContent.trim()));
    observer.observe(ear, { childList: true, characterData: true, subtree: true });

    for (const text of ['Sent the draft', 'Called Grandma']) {
      type(field, text);
      press('Enter');
      await settled();
    }
    observer.disconnect();

    expect(heard).toEqual(['Logged.', 'Logged.']);
  });

  it('keeps a line that could not be written', async () => {
    const screen = show();
    screen.logs = () => Promise.reject(new Error('disk full'));
    type(screen.field, 'Sent the draft');

    press('Enter');
    await settled();

    expect(screen.field.value).toBe('Sent the draft');
    expect(one(screen.root, '[aria-live]').textContent).toContain('still in the field');
  });

  it('says why a line is not in its note, until it is changed', async () => {
    const screen = show();
    screen.logs = () => Promise.resolve('The disk is full.');
    type(screen.field, 'Sent the draft');

    press('Enter');
    await settled();
    const said = one(screen.root, '.small-wins-destination').textContent;
    type(screen.field, 'Sent the drafts');

    expect(said).toBe('The disk is full.');
    expect(one(screen.root, '.small-wins-destination').textContent).not.toContain('disk');
  });

  it('logs a line once, however often Enter is pressed', async () => {
    const { field, called } = show();
    type(field, 'Sent the draft');

    press('Enter');
    press('Enter');
    await settled();

    expect(called('log')).toHaveLength(1);
  });

  it('keeps what is typed while a line is being written', async () => {
    const { field } = show();
    type(field, 'Sent the draft');

    press('Enter');
    type(field, 'Sent the draft to Mia');
    await settled();

    expect(field.value).toBe('Sent the draft to Mia');
  });

  it('logs nothing while a word is composed', () => {
    const { field, called } = show();
    type(field, 'にほん');

    press('Enter', { isComposing: true });

    expect(called('log')).toEqual([]);
  });

  it('logs nothing that is blank', () => {
    const { field, called } = show();
    type(field, '   ');

    press('Enter');

    expect(called('log')).toEqual([]);
  });

  it('is cleared by Escape', () => {
    const { field } = show();
    type(field, 'Sent');

    press('Escape');

    expect(field.value).toBe('');
  });

  it('says that a line waits for the template', () => {
    const { root, sidebar } = show();
    const journal = aJournal().won('2026-11-20').build();

    sidebar.update(aSidebar(journal, PLAN, TODAY, { waiting: true }));

    expect(one(root, '.small-wins-today .small-wins-destination').textContent).toBe(
      english.capture.waiting,
    );
  });

  it('is lent its suggestions once', () => {
    const { called, field } = show();

    expect(called('suggest').filter(([lent]) => lent === field)).toHaveLength(1);
  });
});
