import type { Expected } from '../../text/expected';
import { either, number, plural, spelled } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: 'an amount above 0, such as “60000 words”',
  area: 'the path of a tag, such as health/running',
  characters: 'at least one character, such as x',
  day: 'a date such as 2026-01-31',
  flag: 'true or false',
  folder: 'a folder in this vault',
  heading: 'the text of a heading',
  json: 'JSON',
  ladder: 'rising amounts, such as “1, 2, 5, 10 km”',
  language: 'the code of a language, such as de',
  levels: 'four rising numbers, such as 1, 2, 3, 5',
  list: 'a list',
  metric: 'one name, such as words',
  name: 'the name of a setting',
  object: 'settings between braces',
  pause: 'dates such as 2026-08-01..2026-08-14, the earlier one first',
  brag: 'a section with a name, areas and goals',
  place: 'a folder and a date format',
  prompt: 'a question',
  property: 'the name of a property',
  reward: 'a few words',
  'block-id': 'a block id, such as ^proud',
  schedule:
    'daily, weekdays such as “mon, wed, fri”, “3 per week”, “10 per month” or “every 3 days”',
  tag: 'a tag such as win',
  target: 'a number above 0, or an amount such as “250 words”',
  text: 'text',
  time: 'a time such as 20:30',
};

const SCHEDULES = {
  every: '“every 3 days”',
  'per-week': '“3 per week”',
  'per-month': '“10 per month”',
} as const;

/** What to write instead: what was probably meant, else what the value has to be. */
export function useInstead(of: Expected): string {
  return of.near === undefined ? `Use ${expected(of)}.` : didYouMean(`“${of.near}”`);
}

/** `Did you mean “daily”?` */
export function didYouMean(near: string): string {
  return `Did you mean ${near}?`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}, or leave it empty` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? 'a whole number' : 'a number';
      return of.most === null
        ? `${what} from ${number(of.least)} up`
        : `${what} from ${number(of.least)} to ${number(of.most)}`;
    }
    case 'schedule-limit':
      return `a number from ${number(of.least)} to ${number(of.most)}, as in ${SCHEDULES[of.of]}`;
    case 'full-list':
      return plural(of.atLeast, {
        one: `a list with at least ${spelled(of.atLeast)} entry`,
        other: `a list with at least ${spelled(of.atLeast)} entries`,
      });
    default:
      return EXAMPLES[of.kind];
  }
}
