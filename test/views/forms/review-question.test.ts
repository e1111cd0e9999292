// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ReviewAnswer } from '../../../src/views/forms/review-question';
import { mountReviewQuestion } from '../../../src/views/forms/review-question';
import { FITTINGS, aPlace, field } from '../a-form';
import { button, press } from '../a-screen';

function show() {
  const root = aPlace();
  const answers: (ReviewAnswer | 'cancel')[] = [];
  const { focus } = mountReviewQuestion(
    root,
    {
      note: '2026-W47',
      parts: [{ title: 'Wins', yours: '- mine <b>', theirs: '- made' }],
    },
    {
      ...FITTINGS,
      answer: (answer) => {
        answers.push(answer);
        return Promise.resolve(true);
      },
      cancel: () => answers.push('cancel'),
    },
  );
  return { root, answers, focus };
}

describe('question about an edited review', () => {
  it('names the note and its parts, with both texts as text', () => {
    const { root } = show();

    expect(root.textContent).toContain('In 2026-W47, 1 part was changed by hand');
    expect(root.querySelector('pre')?.textContent).toBe('- mine <b>');
    expect(root.querySelector('pre b')).toBeNull();
  });

  it('is answered by the keyboard alone', () => {
    const { answers, focus } = show();

    focus();
    press('Enter');

    expect(answers).toEqual(['keep']);
  });

  it('keeps the text unless something else is chosen', () => {
    const { root, answers } = show();

    button(root, 'Write the review').click();

    expect(answers).toEqual(['keep']);
  });

  it.each([
    ['Replace it, and move mine below', 'replace'],
    ['Put the new part below mine', 'below'],
  ] as const)('answers “%s”', (label, answer) => {
    const { root, answers } = show();

    field(root, label).click();
    button(root, 'Write the review').click();

    expect(answers).toEqual([answer]);
  });

  it('can be left', () => {
    const { root, answers } = show();

    button(root, 'Cancel').click();

    expect(answers).toEqual(['cancel']);
  });
});
