// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import type { ReviewAnswer } from '../../../src/views/forms/review-question';
import { mountReviewQuestion } from '../../../src/views/forms/review-question';
import { HOST_TOOLS, aPlace, field } from '../a-form';
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
      ...HOST_TOOLS,
      answer: (answer) => {
        answers.push(answer);
        return Promise.resolve(true);
      },
      cancel: () => answers.push('cancel'),
    },
    english,
  );
  return { root, answers, focus };
}

describe('question about an edited review', () => {
  it('names the note and its parts, with both texts as text', () => {
    const { root } = show();

    expect(root.textContent).toContain("You've changed 1 part of 2026-W47");
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
    ['Use the new one, with mine below', 'replace'],
    ['Keep mine, with the new one below', 'below'],
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
