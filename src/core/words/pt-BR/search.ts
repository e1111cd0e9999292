import type { Words } from '../words';
import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import { didYouMean } from './expected';
import { counted, either, minutes as minutesOf, number, winningDays } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: 'Use kind:win, ou step, setback, lesson ou kudos.',
  area: 'Escreva o caminho de uma área, como area:saúde/corrida.',
  goal: 'Escreva o nome de uma meta, como goal:"Escrever o relatório".',
  with: 'Escreva o nome de uma nota, como with:[[Tom]].',
  has: 'Escreva o nome de um número, como has:palavras ou has:palavras>200.',
  time: 'Escreva uma hora, como time:<09:00.',
  from: 'Escreva um dia ou um mês, como from:2026-01 ou from:"sexta-feira passada".',
  to: 'Escreva um dia ou um mês, como to:2026-01 ou to:ontem.',
  get is() {
    return `Use ${either(STATES.map((state) => `is:${state}`))}.`;
  },
};

/** Searching for entries. */
export const search: Words['search'] = {
  problem,
  metric,
  totals: ({ entries, days, minutes, metrics }: FoundTotals): string =>
    [
      days === 0
        ? counted(entries, 'registro')
        : `${counted(entries, 'registro')} em ${winningDays(days)}`,
      ...(minutes === 0 ? [] : [minutesOf(minutes)]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return (
    `${number(sum)} ${name}` + (median === null ? '' : `, metade com ${number(median)} ou mais`)
  );
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `Não dá para buscar por “${of.written}:”.`;
      return of.near === null
        ? `${what} Use ${either(TOKENS.map((token) => `${token}:`))} ou coloque as palavras entre aspas.`
        : `${what} ${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `“${of.written}” depois de ${of.token}: não significa nada aqui.`;
      return `${what} ${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const what =
        of.token === 'area'
          ? `Nenhuma linha tem a área “${of.written}”.`
          : `Nenhuma linha tem um número chamado “${of.written}”.`;
      return of.near === null ? what : `${what} ${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `“${of.written}” não é entendido aqui. Escreva as palavras em qualquer ordem, com - antes das que devem ficar de fora, ou coloque entre aspas para encontrar exatamente isso.`;
    case 'no-days':
      return `“from:${of.from}” vem depois de “to:${of.to}”, então não há nenhum dia entre os dois. Inverta-os.`;
    case 'too-long':
      return `Só os primeiros ${number(of.most)} caracteres são buscados.`;
  }
}
