import type { Expected } from '../../text/expected';
import { counted, either, number } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: 'uma quantidade acima de 0, como “60000 palavras”',
  area: 'o caminho de uma tag, como saúde/corrida',
  characters: 'pelo menos um caractere, como x',
  day: 'uma data como 2026-01-31',
  flag: 'true ou false',
  folder: 'uma pasta deste cofre',
  heading: 'o texto de um título',
  json: 'JSON',
  ladder: 'quantidades crescentes, como “1, 2, 5, 10 km”',
  language: 'o código de um idioma, como “de”',
  levels: 'quatro números crescentes, como 1, 2, 3, 5',
  list: 'uma lista',
  metric: 'um só nome, como palavras',
  name: 'o nome de uma configuração',
  object: 'configurações entre chaves',
  pause: 'datas como 2026-08-01..2026-08-14, a mais antiga primeiro',
  brag: 'uma seção com nome, áreas e metas',
  place: 'uma pasta e um formato de data',
  prompt: 'uma pergunta',
  property: 'o nome de uma propriedade',
  reward: 'algumas palavras',
  'block-id': 'um identificador de bloco, como ^orgulho',
  schedule: 'daily, dias como “mon, wed, fri”, “3 per week”, “10 per month” ou “every 3 days”',
  tag: 'uma tag como win',
  target: 'um número acima de 0, ou uma quantidade como “250 palavras”',
  text: 'texto',
  time: 'uma hora como 20:30',
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

/** `Você quis dizer “daily”?` */
export function didYouMean(near: string): string {
  return `Você quis dizer ${near}?`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}, ou deixe vazio` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? 'um número inteiro' : 'um número';
      return of.most === null
        ? `${what} a partir de ${number(of.least)}`
        : `${what} de ${number(of.least)} a ${number(of.most)}`;
    }
    case 'schedule-limit':
      return `um número de ${number(of.least)} a ${number(of.most)}, como em ${SCHEDULES[of.of]}`;
    case 'full-list':
      return `uma lista com pelo menos ${counted(of.atLeast, 'item', 'itens')}`;
    default:
      return EXAMPLES[of.kind];
  }
}
