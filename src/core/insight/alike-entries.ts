import { sort } from 'd3-array';
import type { Day } from '../calendar/day';
import { weekdayOf } from '../calendar/day';
import { wordSet } from '../text/word-set';

/** What likeness is seen in. */
export interface Comparable {
  readonly text: string;
  readonly day: Day;
  readonly areas: readonly string[];
  readonly links: readonly string[];
  /** paths of the goals it belongs to */
  readonly goals: readonly string[];
}

export interface Alike<Line> {
  readonly line: Line;
  /** from the threshold up; 1 and more for the same words */
  readonly likeness: number;
}

/**
 * The least likeness that is shown. By simulation (`npm run simulate`): of lines whose words are dealt at random, few
 * find one as like as this, and of lines of one kind most do.
 */
const LEAST_LIKENESS = 0.25;
/** One word in common is chance more often than not. */
const LEAST_SHARED = 2;
/** A word that more than this share of the lines has, and more lines than these, says little of two of them. */
const COMMON = 0.25;
const FEW_LINES = 3;
/** A line that says less than this many words of which only one line has each is too short to be told by its words. */
const WORDS_OF_LINE = 4;
/** What else is the same tips the scale, and never is likeness by itself. */
const SAME_GOAL = 0.03;
const SAME_LINK = 0.03;
const SAME_AREA = 0.02;
const SAME_WEEKDAY = 0.01;
/** What sums of weights may differ by in another order. */
const ROUNDING = 1e-9;

interface Indexed<Line> {
  readonly line: Line;
  readonly words: ReadonlySet<string>;
  /** the sum of its words' weights */
  readonly weight: number;
}

/**
 * Lines by their words. A word weighs the more, the fewer lines of this vault have it, so that no list of common
 * words is needed in any language. Nothing is stored, and nothing depends on the order of reading.
 */
export class AlikeEntries<Line extends Comparable> {
  readonly #language: string;
  readonly #lines: readonly Indexed<Line>[];
  /** word → places of the lines that have it */
  readonly #places = new Map<string, number[]>();

  constructor(lines: readonly Line[], language: string) {
    this.#language = language;
    const words = lines.map(({ text }) => wordSet(text, language));
    for (const [place, set] of words.entries()) {
      for (const word of set) {
        const places = this.#places.get(word);
        if (places === undefined) this.#places.set(word, [place]);
        else places.push(place);
      }
    }
    this.#lines = lines.map((line, place) => {
      const own = words[place] ?? new Set();
      return { line, words: own, weight: this.#weightOf(own, lines.length) };
    });
  }

  /** The lines most like this one among those that `among` lets through; itself is none of them. */
  like(about: Comparable, among: (line: Line) => boolean): Alike<Line>[] {
    const words = wordSet(about.text, this.#language);
    const weight = this.#weightOf(words, this.#lines.length);
    return [...this.#shared(words)]
      .flatMap(([place, shared]): Alike<Line>[] => {
        const other = this.#lines[place];
        if (other === undefined || other.line === about || !among(other.line)) return [];
        const likeness = likenessOf({ words, weight }, other, shared, this.#lines.length);
        return likeness === 0
          ? []
          : [{ line: other.line, likeness: likeness + same(about, other.line) }];
      })
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness || b.line.day - a.line.day);
  }

  /**
   * Place → what it has in common with these words. Rarest first: a line that has none of the rare words cannot become
   * like them by those that are left, and a frequent word is in thousands of lines.
   */
  #shared(words: ReadonlySet<string>): ReadonlyMap<number, WordsInCommon> {
    const found = new Map<number, WordsInCommon>();
    const rarest = sort(words, (word) => this.#places.get(word)?.length ?? 0);
    const lines = this.#lines.length;
    let left = this.#weightOf(words, lines);
    for (const [at, word] of rarest.entries()) {
      const places = this.#places.get(word) ?? [];
      const weight = weightOf(places.length, lines);
      const isRare = places.length <= Math.max(FEW_LINES, COMMON * lines);
      const isEnough = at === 0 || left >= leastShared(lines) - ROUNDING;
      for (const place of isEnough ? places : this.#having(word, found.keys())) {
        let common = found.get(place);
        if (common === undefined) found.set(place, (common = { count: 0, rare: 0, weight: 0 }));
        common.count++;
        if (!isRare) continue;
        common.rare++;
        common.weight += weight;
      }
      left -= weight;
    }
    return found;
  }

  #having(word: string, places: Iterable<number>): number[] {
    return [...places].filter((place) => this.#lines[place]?.words.has(word));
  }

  #weightOf(words: ReadonlySet<string>, lines: number): number {
    let sum = 0;
    for (const word of words) sum += weightOf(this.#places.get(word)?.length ?? 1, lines);
    return sum;
  }
}

interface WordsInCommon {
  /** words, those of them that are not common, and the weight of these */
  count: number;
  rare: number;
  weight: number;
}

function weightOf(linesWithIt: number, lines: number): number {
  return Math.log(Math.max(1, lines) / Math.max(1, linesWithIt));
}

/**
 * The weight of a word of one line. In every language a few words are in many lines: those in common must be too rare
 * together for chance alone to bring them into one of all lines.
 */
function leastShared(lines: number): number {
  return Math.log(lines);
}

/** The cosine of two lines whose words have the roots of their weights; 1 for the same words, however common. */
function likenessOf(
  one: Pick<Indexed<unknown>, 'words' | 'weight'>,
  other: Pick<Indexed<unknown>, 'words' | 'weight'>,
  { count, rare, weight }: WordsInCommon,
  lines: number,
): number {
  if (count === one.words.size && count === other.words.size) return 1;
  const ofOneLine = leastShared(lines);
  if (rare < LEAST_SHARED || weight <= 0 || weight < ofOneLine) return 0;
  const least = WORDS_OF_LINE * ofOneLine;
  return weight / Math.sqrt(Math.max(least, one.weight) * Math.max(least, other.weight));
}

function same(one: Comparable, other: Comparable): number {
  const meet = (a: readonly string[], b: readonly string[]) => a.some((each) => b.includes(each));
  return (
    (meet(one.goals, other.goals) ? SAME_GOAL : 0) +
    (meet(one.links, other.links) ? SAME_LINK : 0) +
    (meet(one.areas, other.areas) ? SAME_AREA : 0) +
    (weekdayOf(one.day) === weekdayOf(other.day) ? SAME_WEEKDAY : 0)
  );
}
