import { describe, expect, it } from 'vitest';
import { typedAmount } from '../../../src/core/journal/typed-amount';

function read(text: string, language = 'en'): unknown {
  const amount = typedAmount(text, language);
  return amount === null ? null : [amount.number, amount.or, amount.rest];
}

describe('an amount as people type it', () => {
  it.each([
    ['60000 words', [60_000, null, 'words']],
    ['60 000 mots', [60_000, null, 'mots']],
    ['60\u202f000 mots', [60_000, null, 'mots']],
    ["60'000", [60_000, null, '']],
    ['7,5 km', [7.5, null, 'km']],
    ['7.5 km', [7.5, null, 'km']],
    ['1.234,5 km', [1234.5, null, 'km']],
    ['1,234.5 km', [1234.5, null, 'km']],
    ['1.250.000', [1_250_000, null, '']],
    ['0,500 km', [0.5, null, 'km']],
    ['٦٠٬٠٠٠ كلمة', [60_000, null, 'كلمة']],
    ['１２３字', [123, null, '字']],
  ])('is the same in every language where it is clear: %s', (text, wanted) => {
    for (const language of ['en', 'de', 'fr', 'ja']) expect(read(text, language)).toEqual(wanted);
  });

  it.each([
    ['en', '60.000 words', [60, 60_000, 'words']],
    ['en', '60,000 words', [60_000, 60, 'words']],
    ['de', '60.000 Wörter', [60_000, 60, 'Wörter']],
    ['de', '60,000 km', [60, 60_000, 'km']],
    ['es', '60.000 palabras', [60_000, 60, 'palabras']],
    ['pt-BR', '60.000 palavras', [60_000, 60, 'palavras']],
    ['fr', '60.000 mots', [60_000, 60, 'mots']],
    ['ja', '60,000 字', [60_000, 60, '字']],
  ])('is what a point or a comma says in %s, and may be else: %s', (language, text, wanted) => {
    expect(read(text, language)).toEqual(wanted);
  });

  it.each(['many', '', '-3', '1.2.3', '10 20 words', '1 2,5', '12,34,567'])(
    'is none where nobody writes it so: %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
