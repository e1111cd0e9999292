// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import type { NarrowDraft, NarrowFormModel } from '../../../src/views/forms/narrow-form';
import { mountNarrowForm } from '../../../src/views/forms/narrow-form';
import { day } from '../../core/journal/a-journal';
import { HOST_TOOLS, aPlace, field } from '../a-form';
import { button, press, readingOf, type } from '../a-screen';

const EMPTY: NarrowDraft = { hardest: '', step: '', cue: '', days: 7, schedule: 'daily' };

function show(start: Partial<NarrowDraft> = {}, changes: Partial<NarrowFormModel> = {}) {
  const root = aPlace();
  const drafts: NarrowDraft[] = [];
  const sent: NarrowDraft[] = [];
  const form = mountNarrowForm(
    root,
    { ...EMPTY, ...start },
    {
      ...HOST_TOOLS,
      change: (draft) => drafts.push(draft),
      submit: (draft) => {
        sent.push(draft);
        return Promise.resolve(true);
      },
      cancel: () => undefined,
    },
    english,
  );
  const model = { today: day('2026-11-20'), hints: [], preview: null, error: null, ...changes };
  form.update(model);
  return { root, form, drafts, sent, update: form.update, model };
}

describe('three questions', () => {
  it('go on to the next at Enter, and end with the answers', () => {
    const { root, sent } = show();

    type(field(root, 'Which part feels hardest?'), 'Beginning');
    press('Enter');
    type(field(root, 'Which part of it takes two minutes?'), 'Open the book');
    field(root, '14 days').click();
    field(root, '3 days a week').click();
    button(root, 'Start 14 days').click();

    expect(sent).toEqual([
      { hardest: 'Beginning', step: 'Open the book', cue: '', days: 14, schedule: '3 per week' },
    ]);
  });

  it('show hints as the step is typed', () => {
    const { root, drafts, update, model } = show();

    type(field(root, 'Which part of it takes two minutes?'), 'Open and read');
    update({ ...model, hints: ['“and” makes it two steps. Which one comes first?'] });

    expect(drafts.at(-1)?.step).toBe('Open and read');
    expect(readingOf(root)).toContain('“and” makes it two steps.');
  });

  it('say from when to when', () => {
    expect(readingOf(show().root)).toContain('20 Nov to 26 Nov');
  });

  it('keep a length and a schedule of the user’s own', () => {
    const { root } = show({ days: 10, schedule: 'tue, thu' });

    expect(field(root, '10 days').matches(':checked')).toBe(true);
    expect(field(root, 'tue, thu').matches(':checked')).toBe(true);
  });

  it('can go without an end', () => {
    const { root, sent } = show({ step: 'Open the book' });

    field(root, 'No end').click();
    button(root, 'Start').click();

    expect(sent[0]?.days).toBeNull();
  });

  it('ask for a step before anything is written', () => {
    const { root, sent } = show();

    button(root, 'Start 7 days').click();

    expect(sent).toEqual([]);
    const step = field(root, 'Which part of it takes two minutes?');
    expect(document.activeElement).toBe(step);
    expect(readingOf(root)).toContain("There's no step yet.");
    type(step, 'Open the book');
    expect(readingOf(root)).not.toContain("There's no step yet.");
  });
});
