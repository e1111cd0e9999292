import type { Goals } from '../goals/goals';
import type { ListedEntry } from '../journal/journal';
import { hasArea, isInArea } from '../markdown/area';
import type { MarkPosition } from '../notes/entry';
import { searchable, searchedWords } from '../text/search-words';
import type { Condition, NumberTest, Query, QueryState } from './query';

/** The entries that a query asks for, in the order given. */
export function foundEntries(
  entries: readonly ListedEntry[],
  { conditions, excluded }: Query,
  goals: Goals,
): ListedEntry[] {
  const texts = foldedTexts(entries);
  const meets = conditions.map((condition) => tester(condition, goals, texts));
  const fails = excluded.map((condition) => tester(condition, goals, texts));
  return entries.filter(
    (entry, at) => meets.every((test) => test(entry, at)) && !fails.some((test) => test(entry, at)),
  );
}

/** Whether an entry, which has this place in the list, meets a condition. */
type Test = (entry: ListedEntry, at: number) => boolean;

/** What a condition looks for is prepared once: a search runs over all entries at each key. */
function tester(condition: Condition, goals: Goals, texts: FoldedTexts): Test {
  switch (condition.kind) {
    case 'words':
      return wordsTester(wantedWords(condition.words, condition.isExact), texts);
    case 'tag':
      return tagTester(searchable(condition.tag), texts);
    case 'kind':
      return ({ kind }) => kind === condition.of;
    case 'area':
      return (entry) => hasArea(entry, condition.area);
    case 'goal':
      return (entry) => goals.goalsOf(entry, entry.path).includes(condition.goal);
    case 'with': {
      const target = searchable(condition.link);
      return ({ links }) => links.some((link) => isLinkTo(searchable(link), target));
    }
    case 'has':
      return hasTester(condition.metric, condition.test);
    case 'time':
      return ({ time }) => time !== null && holds(time, condition.test);
    case 'from':
      return ({ day }) => day !== null && day >= condition.day;
    case 'to':
      return ({ day }) => day !== null && day <= condition.day;
    case 'is':
      return (entry) => isState(entry, condition.state);
  }
}

function wantedWords(words: string, isExact: boolean): readonly string[] {
  return isExact ? [searchable(words)] : searchedWords(words);
}

function wordsTester(wanted: readonly string[], texts: FoldedTexts): Test {
  return (entry, at) => {
    const text = (texts[at] ??= foldedText(entry));
    return wanted.every((word) => text.includes(word));
  };
}

function tagTester(tag: string, texts: FoldedTexts): Test {
  const isWritten = wordsTester([tag], texts);
  // A vault has few tags, each written many times.
  const known = new Map<string, boolean>();
  const isMeant = ({ tag: own }: MarkPosition) => {
    const before = known.get(own);
    if (before !== undefined) return before;
    const isIn = isInArea(searchable(own), tag);
    known.set(own, isIn);
    return isIn;
  };
  return (entry, at) => entry.marks.some(isMeant) || isWritten(entry, at);
}

/** By an entry's folded words: entries live as long as their note stays the same. */
const folded = new WeakMap<ListedEntry, string>();

function foldedText(entry: ListedEntry): string {
  let text = folded.get(entry);
  if (text === undefined) {
    text = searchable(entry.text);
    folded.set(entry, text);
  }
  return text;
}

/** The folded words of a list's entries, in its order, as far as they were needed. */
type FoldedTexts = (string | undefined)[];

/** By list: to look each entry up at each key took longer than to compare its words. */
const textsOf = new WeakMap<readonly ListedEntry[], FoldedTexts>();

function foldedTexts(entries: readonly ListedEntry[]): FoldedTexts {
  let texts = textsOf.get(entries);
  if (texts === undefined) {
    texts = new Array<string | undefined>(entries.length).fill(undefined);
    textsOf.set(entries, texts);
  }
  return texts;
}

/** The next entry to fold, by list. */
const foldedUpTo = new WeakMap<readonly ListedEntry[], number>();
const FOLDED_AT_ONCE = 500;

/**
 * Folds the words of some of the entries, the next each time, so that a search later need not. `count` is how many;
 * false once all are.
 */
export function foldEntries(entries: readonly ListedEntry[], count = FOLDED_AT_ONCE): boolean {
  const from = foldedUpTo.get(entries) ?? 0;
  const to = Math.min(from + count, entries.length);
  const texts = foldedTexts(entries);
  for (let at = from; at < to; at++) {
    const entry = entries[at];
    if (entry !== undefined) texts[at] ??= foldedText(entry);
  }
  foldedUpTo.set(entries, to);
  return to < entries.length;
}

/** A link's whole path, or the note's name at its end. */
function isLinkTo(link: string, target: string): boolean {
  return link === target || link.endsWith(`/${target}`);
}

function hasTester(metric: string, test: NumberTest | null): Test {
  return ({ metrics, minutes }) => {
    // What every object has, such as `constructor`, is no number.
    const own = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
    const value = own ?? (metric === 'minutes' ? minutes : null);
    return value != null && (test === null || holds(value, test));
  };
}

function holds(value: number, { comparison, value: other }: NumberTest): boolean {
  switch (comparison) {
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '=':
      return value === other;
    case '>=':
      return value >= other;
    case '>':
      return value > other;
  }
}

function isState({ state, counts }: ListedEntry, wanted: QueryState): boolean {
  if (wanted === 'counted') return counts;
  return wanted === 'uncounted' ? !counts : state === wanted;
}
