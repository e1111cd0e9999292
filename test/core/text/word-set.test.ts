import { describe, expect, it } from 'vitest';
import { wordSet } from '../../../src/core/text/word-set';

const words = (text: string, language = 'en') => [...wordSet(text, language)];

describe('the words of a text', () => {
  it('are distinct, in lower case, without marks of writing and numbers', () => {
    expect(words('The mail, THE mail: 3 hours (again)!')).toEqual(['the', 'mail', 'hour', 'again']);
  });

  it('are the same in Turkish, whatever their case', () => {
    expect(words('İzin yok, izin yok', 'tr')).toEqual(['izin', 'yok']);
  });

  it('leave out dates, addresses and the targets of links', () => {
    expect(words('no sleep, see [[2026-11-20|yesterday]] @2026-11-20 https://a.b/c?d=e')).toEqual([
      'no',
      'sleep',
      'see',
      'yesterday',
    ]);
    expect(words('argued with [[Tom]]')).toEqual(['argued', 'with', 'tom']);
  });

  it('fold the plural of English, and of no other language', () => {
    expect(words('mornings buses stress bus is')).toEqual([
      'morning',
      'buse',
      'stress',
      'bus',
      'is',
    ]);
    expect(words('Ich las abends nichts', 'de')).toEqual(['ich', 'las', 'abends', 'nichts']);
  });

  it('are found where no spaces divide them', () => {
    expect(words('今天没有睡好', 'zh').length).toBeGreaterThan(1);
  });

  it('are none in a line of pictures', () => {
    expect(words('😩 😩 🌧️ …')).toEqual([]);
  });
});
