import { bisectRight, cumsum } from 'd3-array';
import { AlikeEntries } from '../../src/core/insight/alike-entries';
import type { Comparable } from '../../src/core/insight/alike-entries';
import type { Random } from '../bench/random';
import { MADE_FROM } from './made-day';

/** A setback of a made vault. */
interface MadeSetback extends Comparable {
  /** null for one that is of no kind */
  readonly theme: number | null;
}

const THEMES = 3;
const WORDS_OF_THEME = 12;
const THEME_WORDS_OF_LINE = 4;
/** Of a line's words about this share has nothing to do with its theme. */
const OTHER_WORDS_OF_LINE = 2;

/** Deals words. */
type Vocabulary = (random: Random) => () => string;

/** Setbacks whose words are dealt from one vocabulary: none is more like another than chance has it. */
export function dealtSetbacks(random: Random, vocabulary: Vocabulary = evenWords): MadeSetback[] {
  const word = vocabulary(random);
  return setbacks(random, random.whole(6, 80), () => ({
    theme: null,
    words: Array.from({ length: random.whole(3, 10) }, word),
  }));
}

/** Setbacks of three kinds, each with words of its own among others. */
export function themedSetbacks(random: Random, vocabulary: Vocabulary = evenWords): MadeSetback[] {
  const word = vocabulary(random);
  return setbacks(random, random.whole(18, 60), () => {
    const theme = random.whole(0, THEMES - 1);
    const own = new Set<string>();
    while (own.size < THEME_WORDS_OF_LINE)
      own.add(`theme${theme}x${random.whole(1, WORDS_OF_THEME)}`);
    const others = Array.from({ length: OTHER_WORDS_OF_LINE }, word);
    return { theme, words: [...own, ...others] };
  });
}

/** For each setback but the first, whether an earlier one is offered as like it. */
export function offers(made: readonly MadeSetback[]): boolean[] {
  const earlierLike = earlierIn(made);
  return made.slice(1).map((about) => earlierLike(about).length > 0);
}

/** For each setback that has three earlier ones of its theme, whether one of these is offered. */
export function findsOfTheme(made: readonly MadeSetback[]): boolean[] {
  const earlierLike = earlierIn(made);
  return made
    .filter(
      ({ day, theme }) => made.filter((one) => one.theme === theme && one.day < day).length > 2,
    )
    .map((about) => earlierLike(about).some(({ theme }) => theme === about.theme));
}

/** What finds the earlier ones that are like one of these: their words are read once for all. */
function earlierIn(made: readonly MadeSetback[]): (about: MadeSetback) => MadeSetback[] {
  const alike = new AlikeEntries(made, 'en');
  return (about) => alike.like(about, ({ day }) => day < about.day).map(({ line }) => line);
}

/** Some hundred words, each as likely as any other. */
function evenWords(random: Random): () => string {
  const size = random.whole(300, 1000);
  return () => `word${random.whole(1, size)}x`;
}

/** Some thousand words as languages have them: a few in every other line, most in hardly any (Zipf and Mandelbrot). */
export function wordsOfLanguage(random: Random): () => string {
  const weights = Array.from({ length: random.whole(3000, 8000) }, (_, i) => 1 / (i + 3.7));
  const sums = [...cumsum(weights)];
  const all = sums.at(-1) ?? 0;
  return () => `word${bisectRight(sums, random.fraction() * all)}x`;
}

function setbacks(
  random: Random,
  count: number,
  make: () => { readonly theme: number | null; readonly words: readonly string[] },
): MadeSetback[] {
  let day = MADE_FROM;
  return Array.from({ length: count }, (): MadeSetback => {
    day += random.whole(1, 14);
    const { theme, words } = make();
    return {
      theme,
      text: words.join(' '),
      day,
      areas: random.chance(0.5) ? [`area-${random.whole(1, 5)}`] : [],
      links: [],
      goals: random.chance(0.5) ? [`goal-${random.whole(1, 3)}`] : [],
    };
  });
}
