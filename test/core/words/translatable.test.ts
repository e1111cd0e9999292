import { describe, expectTypeOf, it } from 'vitest';
import type { Prose } from '../../../src/core/words/prose';
import { pluralOf } from '../../../src/core/words/plural';
import type { Words } from '../../../src/core/words/words';

/** What a translation of a catalogue is: the same sentences of the same facts, with other words in another order. */
type Translated<Said> = Said extends string
  ? string
  : Said extends (...facts: infer Facts) => infer Result
    ? (...facts: Facts) => Translated<Result>
    : Said extends Prose
      ? Said extends readonly string[]
        ? { [Index in keyof Said]: string }
        : Prose
      : Said extends object
        ? { [Key in keyof Said]: Translated<Said[Key]> }
        : Said;

describe('a catalogue', () => {
  it('may say each sentence otherwise than English does', () => {
    expectTypeOf<Translated<Words>>().toExtend<Words>();
  });

  it('may not leave a sentence out', () => {
    expectTypeOf<Omit<Translated<Words>, 'streak'>>().not.toExtend<Words>();
  });

  it('may not leave out a plural of its language', () => {
    const plural = pluralOf<'one' | 'few' | 'many'>('ru');
    // @ts-expect-error Russian has a form for 2, 3 and 4.
    plural(2, { one: 'победа', many: 'побед', other: 'победы' });
  });
});
