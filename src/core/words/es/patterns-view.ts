import type { Words } from '../words';
import { form, number, percent } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView: Words['patternsView'] = {
  title: 'Patrones',
  found: (count: number): string => `${number(count)} ${form(count, 'encontrado', 'encontrados')}`,
  howFound: '¿Cómo se encuentran los patrones?',
  howFoundAnswer:
    'Una vez por semana, Small Wins hace unas pocas preguntas fijas sobre tus días. Muestra una respuesta solo si el azar por sí solo la daría rara vez, y la llama confirmada cuando se ha mantenido durante semanas.',
  later: 'Los patrones necesitan tiempo. Cada día que anotas los acerca.',
  mayBeChance: 'Puede ser azar',
  gathering: 'Aún faltan días',
  howSure: '¿Con qué certeza?',
  described: 'De un vistazo',
  loop: 'Lo que se repite',
  percent: (share: number): string => percent(Math.round(share * 100)),
  unasked: (count: number): string =>
    form(
      count,
      `${number(count)} pregunta no encaja con tu plan`,
      `${number(count)} preguntas no encajan con tu plan`,
    ),
  rest: (waiting: number, nothing: number, isOther: boolean): string =>
    [
      waiting === 0
        ? ''
        : form(
            waiting,
            `${number(waiting)} pregunta más necesita antes más notas.`,
            `${number(waiting)} preguntas más necesitan antes más notas.`,
          ),
      nothing === 0
        ? ''
        : form(
            nothing,
            `${number(nothing)} pregunta${isOther ? ' más' : ''} no encontró ningún patrón.`,
            `${number(nothing)} preguntas${isOther ? ' más' : ''} no encontraron ningún patrón.`,
          ),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  weekday: (day: string, won: number, due: number): string =>
    `${day}: ${number(won)} de ${number(due)}`,
  weekdays: 'Días logrados, por día de la semana',
};
