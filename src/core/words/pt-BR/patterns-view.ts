import type { Words } from '../words';
import { forms, number, percent as percentOf, plural } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView: Words['patternsView'] = {
  title: 'Padrões',
  found: (count: number): string =>
    `${number(count)} ${plural(count, forms('encontrado', 'encontrados'))}`,
  howFound: 'Como os padrões são encontrados?',
  howFoundAnswer:
    'Uma vez por semana, o Small Wins faz algumas perguntas fixas sobre seus dias. Ele mostra uma resposta só se o acaso sozinho raramente a daria, e a confirma depois que se mantém por semanas.',
  later: 'Padrões levam tempo. Cada dia registrado os aproxima.',
  mayBeChance: 'Pode ser acaso',
  gathering: 'Ainda poucos dias',
  howSure: 'Quanta certeza?',
  described: 'Em resumo',
  loop: 'O que sempre volta',
  percent: (share: number): string => percentOf(Math.round(share * 100)),
  unasked: (count: number): string =>
    plural(
      count,
      forms(
        `${number(count)} pergunta não combina com o seu plano`,
        `${number(count)} perguntas não combinam com o seu plano`,
      ),
    ),
  rest: (waiting: number, nothing: number, isOther: boolean): string =>
    [
      waiting === 0
        ? ''
        : plural(
            waiting,
            forms(
              `${number(waiting)} outra pergunta ainda precisa de mais notas.`,
              `${number(waiting)} outras perguntas ainda precisam de mais notas.`,
            ),
          ),
      nothing === 0
        ? ''
        : plural(
            nothing,
            forms(
              `${number(nothing)} ${isOther ? 'outra ' : ''}pergunta não encontrou padrão.`,
              `${number(nothing)} ${isOther ? 'outras ' : ''}perguntas não encontraram padrão.`,
            ),
          ),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  weekday: (day: string, won: number, due: number): string =>
    `${day}: ${number(won)} de ${number(due)}`,
  weekdays: 'Dias com conquista, por dia da semana',
};
