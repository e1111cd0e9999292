import { bareWords } from './bare-words';
import { saidDays } from './said-days';
import { inHanFigures, inKoreanFigures } from './written-numbers';

/**
 * Words with the first number that is written out in figures, and their ending where `Intl` begins with it, as bare
 * words: `три дня назад` is `3дняназад`.
 */
export function amountIn(words: string, language: string): string {
  const { starts, endings, isTurned } = saidDays(language);
  const written = withFigures(withUsualStart(lower(words, language), starts), language);
  const figures = isTurned ? written.replace(UNIT_FIRST, '$2 $1 ') : written;
  const ending = Object.entries(endings).find(([end]) => figures.endsWith(` ${end}`));
  return bareWords(
    ending === undefined ? figures : `${ending[1]} ${figures.slice(0, -ending[0].length)}`,
    language,
  );
}

/** Words with the first number that is written out in figures: `últimos doce meses` with `12`. */
export function withFigures(words: string, language: string): string {
  const { numbers } = saidDays(language);
  // Before a part of a number is taken for a number: `二十日前` is not 2 and ten.
  const said = inKoreanFigures(inHanFigures(lower(words, language)));
  const written = Object.entries(numbers).find(([number]) =>
    SPACELESS.test(number)
      ? said.startsWith(number)
      : said.split(' ').some((word) => word === number),
  );
  if (written === undefined) return said;
  const [name, number] = written;
  if (SPACELESS.test(name)) return said.replace(name, String(number));
  return said
    .split(' ')
    .map((word) => (word === name ? String(number) : word))
    .join(' ');
}

function lower(words: string, language: string): string {
  return words.trim().toLocaleLowerCase(language);
}

function withUsualStart(said: string, starts: Readonly<Record<string, string>>): string {
  const start = Object.entries(starts).find(([each]) => said.startsWith(`${each} `));
  return start === undefined ? said : start[1] + said.slice(start[0].length);
}

const UNIT_FIRST = /^(\p{L}+) (\d{1,2}) /u;

/** A number of these scripts is written together with its unit: `三日前`. */
const SPACELESS = /^[\p{Script=Han}\p{Script=Hangul}]/u;
