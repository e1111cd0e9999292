import type { Words } from '../words';
import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import { didYouMean } from './expected';
import { counted, either, minuteCount, number, wonDayCount } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: 'Используй kind:win, а также step, setback, lesson или kudos.',
  area: 'Напиши путь сферы, например area:здоровье/бег.',
  goal: 'Напиши название цели, например goal:"Отчёт".',
  with: 'Напиши имя заметки, например with:[[Том]].',
  has: 'Напиши имя числа, например has:слов или has:слов>200.',
  time: 'Напиши время, например time:<09:00.',
  from: 'Напиши день или месяц, например from:2026-01 или from:"3 дня назад".',
  to: 'Напиши день или месяц, например to:2026-01 или to:вчера.',
  get is() {
    return `Используй ${either(STATES.map((state) => `is:${state}`))}.`;
  },
};

const characterCount = counted('символ', 'символа', 'символов');
const entryCount = counted('запись', 'записи', 'записей');

/** Searching for entries. */
export const search: Words['search'] = {
  problem,
  metric,
  totals: ({ entries, days, minutes, metrics }: FoundTotals): string =>
    [
      days === 0 ? entryCount(entries) : `${entryCount(entries)} за ${wonDayCount(days)}`,
      ...(minutes === 0 ? [] : [minuteCount(minutes)]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return (
    `${number(sum)} ${name}` +
    (median === null ? '' : `, половина\u00a0— ${number(median)} и больше`)
  );
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `По «${of.written}:» искать нельзя.`;
      return of.near === null
        ? `${what} Используй ${either(TOKENS.map((token) => `${token}:`))} или поставь слова в кавычки.`
        : `${what} ${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `«${of.written}» после ${of.token}: ничего не значит.`;
      return `${what} ${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const what =
        of.token === 'area'
          ? `Ни в одной строке нет сферы «${of.written}».`
          : `Ни в одной строке нет числа «${of.written}».`;
      return of.near === null ? what : `${what} ${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `«${of.written}» здесь не работает. Напиши слова в любом порядке, перед лишними поставь -, а чтобы найти это буквально, возьми его в кавычки.`;
    case 'no-days':
      return `«from:${of.from}» позже, чем «to:${of.to}», поэтому между ними нет ни одного дня. Поменяй их местами.`;
    case 'too-long':
      return `В поиске участвуют только первые ${characterCount(of.most)}.`;
  }
}
