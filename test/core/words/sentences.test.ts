import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/words/sentences';

describe('sentences of one paragraph', () => {
  it('have a space between them', () => {
    expect(sentencesOf(['3 wins.', 'Quiet for 16 days.'])).toBe('3 wins. Quiet for 16 days.');
    expect(sentencesOf(['성취 3개.', '오늘은 쉬는 날이에요.'])).toBe(
      '성취 3개. 오늘은 쉬는 날이에요.',
    );
  });

  it('have none after a Japanese or Chinese full stop, which is as wide as a letter', () => {
    expect(sentencesOf(['できたこと3件。', '連続12日。'])).toBe('できたこと3件。連続12日。');
    expect(sentencesOf(['要为它设一个目标吗？', '还差 38。'])).toBe(
      '要为它设一个目标吗？还差 38。',
    );
  });

  it('leave out what says nothing', () => {
    expect(sentencesOf(['', '3 wins.', ''])).toBe('3 wins.');
    expect(sentencesOf([])).toBe('');
  });
});
