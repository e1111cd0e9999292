import { AlikeEntries } from '../../src/core/insight/alike-entries';
import { wordsOfLanguage } from '../simulate/made-setbacks';
import { randomFrom } from './random';

/** Setbacks and lessons, with words as unevenly frequent as in a language. */
const LINES = 40_000;
const WORDS = 8;
const ASKED = 200;

/**
 * How long it takes to find the lines like one among 40,000, each in milliseconds. The index of their words is made
 * once, whenever a note has changed.
 */
export function alikeTimes(): number[] {
  const random = randomFrom(17);
  const word = wordsOfLanguage(random);
  const lines = Array.from({ length: LINES }, (_, day) => ({
    text: Array.from({ length: WORDS }, word).join(' '),
    day,
    areas: [],
    links: [],
    goals: [],
  }));
  const index = new AlikeEntries(lines, 'en');
  return lines.slice(-ASKED).map((about) => {
    const from = performance.now();
    index.like(about, () => true);
    return performance.now() - from;
  });
}
