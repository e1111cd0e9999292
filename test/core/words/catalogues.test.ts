import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { CARRIED_CATALOGUES } from '../../../scripts/carried-catalogues.mjs';
import { english } from '../../../src/core/words/en/english';
import type * as languages from '../../../src/core/words/languages';
import { LANGUAGES, wordsOf } from '../../../src/core/words/languages';
import { dateRange } from '../../../src/core/calendar/date-range';
import type { Words } from '../../../src/core/words/words';
import { day } from '../journal/a-journal';
import type { SentenceFacts } from './plausible-facts';
import { sentenceFacts } from './plausible-facts';
import type { Quoted, SentenceShape } from './quoted';
import { OF_UNLIKE_FACTS, quotedOf, sentenceShape } from './quoted';

const TODAY = day('2026-11-20');
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1.5];

/** A sentence and what it is said of: null for a text, which is said of nothing. */
interface Asked {
  readonly path: readonly string[];
  readonly facts: readonly unknown[] | null;
  readonly where: string;
  readonly english: readonly string[];
}

/** A sentence as two languages say it of the same facts. */
interface Said extends Asked {
  readonly texts: readonly string[];
}

let sentences: readonly SentenceFacts[] = [];
/** Made once: all languages are asked for the same. */
let asked: readonly Asked[] = [];
beforeAll(() => {
  sentences = sentenceFacts();
  asked = sentences.flatMap(askedOf);
}, 120_000);

/** The texts that something said consists of: a text, a list, or the parts of a prose. */
function textsOf(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (Array.isArray(said)) return said.flatMap(textsOf);
  if (typeof said === 'object' && said !== null) return Object.values(said).flatMap(textsOf);
  return [];
}

function at(words: Words, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], words);
}

/** What a catalogue says of these facts. */
function say(words: Words, path: readonly string[], facts: readonly unknown[] | null): string[] {
  const own = at(words, path);
  return textsOf(
    facts === null ? own : (own as (...facts: readonly unknown[]) => unknown)(...facts),
  );
}

/** A sentence with all its facts, each once: few differ with every count and every way. */
function askedOf({ path, facts, ways }: SentenceFacts): Asked[] {
  const where = path.join('.');
  if (facts === null) return [{ path, facts, where, english: say(english, path, null) }];
  const known = new Set<string>();
  return COUNTS.flatMap((count) =>
    Array.from({ length: ways }, (_, way) => facts(count, way)).flatMap((given): Asked[] => {
      const key = JSON.stringify(given, (_, part: unknown) =>
        typeof part === 'undefined' || typeof part === 'function' ? { no: typeof part } : part,
      );
      if (known.has(key)) return [];
      known.add(key);
      return [
        {
          path,
          facts: given,
          where: `${where}(${JSON.stringify(given)})`,
          english: say(english, path, given),
        },
      ];
    }),
  );
}

/** `languages.ts` as main.js has it: with catalogues that are carried as data. */
async function carriedLanguages(): Promise<typeof languages> {
  const folder = mkdtempSync(join(tmpdir(), 'small-wins-words-'));
  const outfile = join(folder, 'languages.mjs');
  try {
    const entry = resolve(import.meta.dirname, '../../../src/core/words/languages.ts');
    const plugins = [CARRIED_CATALOGUES];
    await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', plugins });
    return (await import(pathToFileURL(outfile).href)) as typeof languages;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Everything that a catalogue says of all facts. */
function everything(words: Words): Said[] {
  return asked.map((each) => ({ ...each, texts: say(words, each.path, each.facts) }));
}

const all = new Map<string, Promise<Said[]>>();

function saidIn(language: string): Promise<Said[]> {
  const known = all.get(language) ?? wordsOf(language).then(everything);
  all.set(language, known);
  return known;
}

/** What is wrong, each kind of place once: thousands of facts may show the same mistake. */
function places(said: readonly Said[], isWrong: (text: string, said: Said) => boolean): string[] {
  const found = new Map<string, string>();
  for (const each of said) {
    const name = each.where.replace(/\(.*/s, '');
    if (found.has(name)) continue;
    const wrong = each.texts.find((text) => isWrong(text, each));
    if (wrong !== undefined) found.set(name, `${each.where.slice(0, 160)}: ${wrong}`);
  }
  return [...found.values()];
}

/** The shapes of texts: one for all that differ in nothing but their numbers, days and names. */
class Shapes {
  readonly #language: string;
  readonly #byPattern = new Map<string, SentenceShape>();
  readonly #byText = new Map<string, SentenceShape | null>();

  constructor(language: string) {
    this.#language = language;
  }

  of(text: string): SentenceShape | null {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const made = sentenceShape(text, this.#language);
    const shape = made === null ? null : (this.#byPattern.get(made.pattern) ?? made);
    if (shape !== null) this.#byPattern.set(shape.pattern, shape);
    this.#byText.set(text, shape);
    return shape;
  }

  /** Those asked for so far that a text has. */
  had(text: string): SentenceShape[] {
    const lower = text.toLowerCase();
    return [...this.#byPattern.values()].filter((shape) => shape.isOf(text, lower));
  }
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?؟]) +|(?<=[。？]) */u).filter((sentence) => sentence !== '');
}

/** What is said in English, which is the same beside every language. */
const inEnglish = new Shapes('en');
/** The shapes that a row of English has: the tables of all languages quote much the same. */
const hadByRow = new Map<string, readonly SentenceShape[]>();

/** The rows of which no sentence says in English what they say it does, and in the language what they quote. */
function notSaid(
  rows: readonly Quoted[],
  said: readonly Said[],
  words: Words,
  language: string,
): Quoted[] {
  const shapes = new Shapes(language);
  const pairs = new Map<SentenceShape, Set<SentenceShape>>();
  const add = (text: string, other: string) => {
    const shape = inEnglish.of(text);
    const otherShape = shapes.of(other);
    if (shape === null || otherShape === null) return;
    const others = pairs.get(shape) ?? new Set();
    pairs.set(shape, others.add(otherShape));
  };
  const alsoSaid = OF_UNLIKE_FACTS.map((call) => ({
    english: textsOf(call(english)),
    texts: textsOf(call(words)),
  }));
  for (const { english: original, texts } of [...said, ...alsoSaid]) {
    original.forEach((text, i) => {
      const other = texts[i] ?? '';
      add(text, other);
      const [sentences, others] = [sentencesIn(text), sentencesIn(other)];
      sentences.forEach((sentence, k) => {
        add(sentence, others[k] ?? '');
      });
    });
  }
  return rows.filter((row) => {
    const had = hadByRow.get(row.english) ?? inEnglish.had(row.english);
    hadByRow.set(row.english, had);
    const lower = row.translation.toLowerCase();
    return !had.some((shape) =>
      [...(pairs.get(shape) ?? [])].some((other) => other.isOf(row.translation, lower)),
    );
  });
}

/** What is typed, and stays as it is in every language. */
const TYPED = [
  /`[^`]*`/g,
  /[“"„«»「『‘'‹][^”"“»«」』’'›]*[”"“»«」』’'›]/g,
  /small-wins [a-z-]+/g,
  /--?[\w-]+/g,
  /#[\w/-]+/g,
  /\b[\w-]+::? ?\S*/g,
  /\[\[?[^\]]*\]\]?/g,
  /\S*[/.]\S*\w/g,
];

/** Words that English cannot do without, and that mean nothing in the other languages. */
const ENGLISH =
  /(?<![\p{L}\d])(?:the|is|are|of|and|with|without|your|you|this|that|from|have|been|isn't|doesn't|can't|it's|wins?|days?|weeks?|months?|years?|goals?|streak|step|freeze|note|notes)(?![\p{L}\d])/iu;

/** English words in a language that are its own, or a name. */
const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  de: /\b(?:Notes)\b/gi,
  fr: /\b(?:notes?)\b/gi,
};

/** Settings, options and examples that people type, or Obsidian's names. */
const NAMES =
  /\b(?:Small Wins|Obsidian|Templater|Daily notes|Markdown|YAML|Live Preview|win, step|kind:win|last \d+ (?:days|weeks|months|years)|every \d+ days|\d+ per (?:week|month)|mon, wed, fri)\b/gi;

function typedLeftOut(text: string): string {
  return TYPED.reduce((rest, typed) => rest.replaceAll(typed, ' '), text.replaceAll(NAMES, ' '));
}

const ENDS = /[.?!。？！؟…]$/u;
/** A date that ends with a shortened month or a number with a point is no sentence. */
const ENDS_SHORTENED = /(?:^|[\s’'])(?:\p{L}{1,5}|\d+)\.$/u;

/** What is only said of at least one line. */
const NEVER_EMPTY = /^failures\.(?:lines|properties)\(.*\[\]/;

function isBroken(text: string, { where }: Said): boolean {
  if (NEVER_EMPTY.test(where)) return false;
  return /undefined|NaN|(?<!\p{L})null(?!\p{L})|\[object|\S {2}\S/u.test(text.trim());
}

/** Sentences that list words to type: of these, only the others are looked at. */
const LISTS_TYPED =
  /^(?:cliHelp\.(?:cardShow|cardSize|onlyKind|kind)|blocks\.problem|search\.problem|settings\.lists\.tag)/;
const TYPED_WORDS =
  /\b(?:wins?|days|run|minutes|goal|area|view|range|metric|step|setback|lesson|kudos)\b/g;

/**
 * What the words of the glossary must not be read as: a win as a victory over somebody, strength as that of muscles, a
 * streak as a stripe, a review as criticism; and a day without a win is never a failure. Looked for where these words
 * are used, not in what is said of files.
 */
const WRONG_READINGS: Readonly<Record<string, RegExp>> = {
  de: /\b(?:Siege?|Gewinn|Streifen|Stärke|Kraft|eingefroren|Kritik|gescheitert|versagt|verpasst|verfehlt)\b/i,
  es: /victoria|ganancia|franja|\bfuerza|congela|crítica|reseña|fracas|fallad[oa]|perdid[oa]/i,
  fr: /rayure|\bforce\b|\bgel\b|critique|échou|échec|\braté/i,
  'pt-BR': /vitória|listra|\bforça|congela|crítica|resenha|fracass|falhou|perdid[oa]/i,
  ru: /полоск|(?<!\p{L})сила(?!\p{L})|рецензи|критик|провал|неудач|пропущен/iu,
  ja: /勝ち|勝利|縞|筋力|強さ|批評|批判|失敗/,
  ko: /승리|줄무늬|근력|비평|비판|실패/,
  'zh-CN': /胜利|条纹|力量|强度|批评|批判|失败/,
  ar: /انتصار|(?<!\p{L})(?:ال)?فوز|(?:ال)?قوة|نقد|فشل/u,
};
const OF_THE_GLOSSARY =
  /^(?:streak|days|goals|milestones|patterns|review|periodReview|today|streakView|explained|heatmap|week|goalsView|patternsView|proof|onboarding|sharing|pulse|commands)\b/;

describe('the facts of sentences', () => {
  it('cover the whole catalogue', () => {
    const functions = sentences.filter(({ facts }) => facts !== null);

    expect(sentences.length).toBeGreaterThan(900);
    expect(functions.length).toBeGreaterThan(350);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  it('says everything of every count', async () => {
    const said = await saidIn(language);

    expect(places(said, isBroken)).toEqual([]);
    expect(
      said
        .filter(({ texts, english: original }) => texts.length === 0 && original.length > 0)
        .map(({ where }) => where),
    ).toEqual([]);
  });

  it('ends its sentences where English does', async () => {
    const said = await saidIn(language);
    const isOdd = (text: string, { english: original, texts }: Said) => {
      // Parts of a prose are in the order of their language.
      const [first = ''] = original;
      if (texts.length !== 1 || original.length !== 1) return false;
      return ENDS.test(first) ? !ENDS.test(text) : ENDS.test(text) && !ENDS_SHORTENED.test(text);
    };

    expect(places(said, isOdd)).toEqual([]);
  });

  it('shouts nowhere', async () => {
    const isLoud = (text: string) => /[!！¡]/.test(text.replaceAll(/<!--|!\[/g, ''));

    expect(places(await saidIn(language), isLoud)).toEqual([]);
  });

  it.skipIf(language === 'en')('has no English left', async () => {
    const own = OWN_WORDS[language] ?? /(?!)/g;
    const isLeft = (text: string, { where }: Said) => {
      const rest = LISTS_TYPED.test(where) ? text.replaceAll(TYPED_WORDS, ' ') : text;
      return ENGLISH.test(typedLeftOut(rest).replaceAll(own, ' '));
    };

    expect(places(await saidIn(language), isLeft)).toEqual([]);
  });

  it('reads its words as the glossary means them', async () => {
    const wrong = WRONG_READINGS[language] ?? /(?!)/;
    const isWrong = (text: string, { where }: Said) =>
      OF_THE_GLOSSARY.test(where) && wrong.test(text);

    expect(places(await saidIn(language), isWrong)).toEqual([]);
  });

  it.skipIf(language === 'en')('says what its table of back-translations quotes', async () => {
    expect(
      notSaid(quotedOf(language), await saidIn(language), await wordsOf(language), language),
    ).toEqual([]);
  });

  it('offers days and ranges that can be read back', async () => {
    const { menus, allWins, sharing } = await wordsOf(language);
    const offered = [...menus.exampleDates, ...allWins.exampleDays, ...sharing.card.offered];
    const unread = offered.filter((words) => dateRange(words, TODAY, language) === null);

    expect(unread).toEqual([]);
  });

  it('has as many examples, questions and sections as English', async () => {
    const { menus, allWins, sharing, defaults, onboarding } = await wordsOf(language);
    const sizes = (words: Pick<Words, 'defaults' | 'onboarding'>) => [
      ...Object.values(words.defaults.prompts).map(({ length }) => length),
      words.defaults.brag.length,
      words.onboarding.starters.length,
    ];

    expect(sizes({ defaults, onboarding })).toEqual(sizes(english));
    expect(Math.min(menus.exampleDates.length, allWins.exampleDays.length)).toBeGreaterThan(2);
    expect(sharing.card.offered.length).toBeGreaterThan(2);
    expect(defaults.prompts.week.at(-1)).toContain('[pulse:: ]');
  });
});

/** What stands inside a line, and what begins with a day, a number or a name that is Arabic itself. */
const NEVER_TURNED =
  /^(?:cliHelp|api\.cli\.(?:\w+Value|notCounted)|settings\.problem|problems\.bad-setting|obstacles\.config|today\.until|heatmap\.unread|week\.bar|blocks\.metric|periodReview\.pulse|sharing\.story\.median)\b/;

describe('Arabic', () => {
  it('begins each text from the right, as a text takes its direction from its first letter', async () => {
    const begins = (text: string) =>
      /[\p{L}\u200e\u200f]/u.exec(text.replaceAll(/\u2068[^\u2069]*\u2069/g, ''))?.[0] ?? '';
    const isTurned = (text: string, { texts, where }: Said) =>
      !NEVER_TURNED.test(where) &&
      text === texts[0] &&
      /\p{sc=Arabic}{3}/u.test(text) &&
      !/[\p{sc=Arabic}\u200f]/u.test(begins(text));

    expect(places(await saidIn('ar'), isTurned)).toEqual([]);
  });
});

describe('a catalogue that main.js carries as data', () => {
  it('says what its own modules say', async () => {
    const carried = await carriedLanguages();
    const ways = new Set<string>();
    // Of one count each: what they are made of is the same for all.
    const isFirst = asked.map(({ where, path: [part = ''] }) => {
      const way = where.replace(/\d+(?:\.\d+)?/g, '');
      if (part.startsWith('cli') || ways.has(way)) return false;
      ways.add(way);
      return true;
    });

    for (const language of LANGUAGES) {
      const data = await carried.wordsOf(language);
      const said = await saidIn(language);
      const other = said.filter(
        ({ path, facts, texts }, i) =>
          isFirst[i] === true && say(data, path, facts).join() !== texts.join(),
      );

      expect(other.map(({ where }) => `${language} ${where}`)).toEqual([]);
    }
  });
});
