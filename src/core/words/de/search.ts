import type { Words } from '../words';
import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import { didYouMean } from './expected';
import { either, many, minutes as minutesOf, number, ofWinningDays } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: 'Nimm kind:win, oder step, setback, lesson oder kudos.',
  area: 'Schreib den Pfad eines Bereichs, etwa area:gesundheit/laufen.',
  goal: 'Schreib den Namen eines Ziels, etwa goal:"Bericht schreiben".',
  with: 'Schreib den Namen einer Notiz, etwa with:[[Tom]].',
  has: 'Schreib den Namen einer Zahl, etwa has:Wörter oder has:Wörter>200.',
  time: 'Schreib eine Uhrzeit, etwa time:<09:00.',
  from: 'Schreib einen Tag oder Monat, etwa from:2026-01 oder from:"letzten Freitag".',
  to: 'Schreib einen Tag oder Monat, etwa to:2026-01 oder to:gestern.',
  get is() {
    return `Nimm ${either(STATES.map((state) => `is:${state}`))}.`;
  },
};

/** Searching for entries. */
export const search: Words['search'] = {
  problem,
  metric,
  totals: ({ entries, days, minutes, metrics }: FoundTotals): string =>
    [
      days === 0
        ? many(entries, { one: 'Eintrag', other: 'Einträge' })
        : `${many(entries, { one: 'Eintrag', other: 'Einträge' })} an ${ofWinningDays(days)}`,
      ...(minutes === 0 ? [] : [minutesOf(minutes)]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return (
    `${number(sum)} ${name}` +
    (median === null ? '' : `, die Hälfte davon ${number(median)} oder mehr`)
  );
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `Nach „${of.written}:“ lässt sich nicht suchen.`;
      return of.near === null
        ? `${what} Nimm ${either(TOKENS.map((token) => `${token}:`))}, oder setz die Wörter in Anführungszeichen.`
        : `${what} ${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `„${of.written}“ nach ${of.token}: bedeutet hier nichts.`;
      return `${what} ${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const what =
        of.token === 'area'
          ? `Keine Zeile hat den Bereich „${of.written}“.`
          : `Keine Zeile hat eine Zahl namens „${of.written}“.`;
      return of.near === null ? what : `${what} ${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `„${of.written}“ wird hier nicht verstanden. Schreib die Wörter in beliebiger Reihenfolge, mit - vor denen, die fehlen sollen, oder setz es in Anführungszeichen, um genau das zu finden.`;
    case 'no-days':
      return `„from:${of.from}“ liegt nach „to:${of.to}“, dazwischen ist also kein Tag. Tausch die beiden.`;
    case 'too-long':
      return `Gesucht wird nur nach den ersten ${number(of.most)} Zeichen.`;
  }
}
