import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import { didYouMean } from './expected';
import { either, many, number } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: 'Use kind:win, or step, setback, lesson or kudos.',
  area: 'Write the path of an area, such as area:health/running.',
  goal: 'Write the name of a goal, such as goal:"Write the report".',
  with: 'Write the name of a note, such as with:[[Tom]].',
  has: "Write a number's name, such as has:words or has:words>200.",
  time: 'Write a time, such as time:<09:00.',
  from: 'Write a day or a month, such as from:2026-01 or from:"last friday".',
  to: 'Write a day or a month, such as to:2026-01 or to:yesterday.',
  // Its list is made when it is said: the first format of `Intl` takes each process and page ten milliseconds.
  get is() {
    return `Use ${either(STATES.map((state) => `is:${state}`))}.`;
  },
};

/** Searching for entries. */
export const search = {
  problem,
  /** what is in sight */
  metric,
  totals: ({ entries, days, minutes, metrics }: FoundTotals): string =>
    [
      days === 0
        ? many(entries, 'entry', 'entries')
        : `${many(entries, 'entry', 'entries')} on ${many(days, 'winning day')}`,
      ...(minutes === 0 ? [] : [many(minutes, 'minute')]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return (
    `${number(sum)} ${name}` + (median === null ? '' : `, half of them ${number(median)} or more`)
  );
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `You can't search by “${of.written}:”.`;
      return of.near === null
        ? `${what} Use ${either(TOKENS.map((token) => `${token}:`))}, or put the words in quotation marks.`
        : `${what} ${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `“${of.written}” after ${of.token}: means nothing here.`;
      return `${what} ${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const what =
        of.token === 'area'
          ? `No line has the area “${of.written}”.`
          : `No line has a number called “${of.written}”.`;
      return of.near === null ? what : `${what} ${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `“${of.written}” isn't understood here. Write the words in any order, with - before those to leave out, or put it in quotation marks to find it as it's written.`;
    case 'no-days':
      return `“from:${of.from}” is later than “to:${of.to}”, so there's no day between them. Swap the two.`;
    case 'too-long':
      return `Only the first ${number(of.most)} characters are searched for.`;
  }
}
