import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import { sentencesOf } from '../../../src/core/words/sentences';
import { chinese } from '../../../src/core/words/zh-CN/chinese';

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

  it('follow a text without a full stop by that of its language', () => {
    expect(english.followedBy('Logged: “walk”', '80th in health.')).toBe(
      'Logged: “walk”. 80th in health.',
    );
    expect(chinese.followedBy('已记录：“散步”', '“健康”的第 80 个。')).toBe(
      '已记录：“散步”。“健康”的第 80 个。',
    );
  });

  it('leave out what says nothing', () => {
    expect(sentencesOf(['', '3 wins.', ''])).toBe('3 wins.');
    expect(sentencesOf([])).toBe('');
  });
});
