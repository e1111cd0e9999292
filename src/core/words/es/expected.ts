import type { Expected } from '../../text/expected';
import { either, form, number } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: 'una cantidad mayor que 0, como “60000 palabras”',
  area: 'la ruta de una etiqueta, como salud/correr',
  characters: 'al menos un carácter, como x',
  day: 'una fecha como 2026-01-31',
  flag: 'true o false',
  folder: 'una carpeta de esta bóveda',
  heading: 'el texto de un encabezado',
  json: 'JSON',
  ladder: 'cantidades crecientes, como “1, 2, 5, 10 km”',
  language: 'el código de un idioma, como de',
  levels: 'cuatro números crecientes, como 1, 2, 3, 5',
  list: 'una lista',
  metric: 'un solo nombre, como palabras',
  name: 'el nombre de un ajuste',
  object: 'ajustes entre llaves',
  pause: 'fechas como 2026-08-01..2026-08-14, la anterior primero',
  brag: 'una sección con un nombre, áreas y metas',
  place: 'una carpeta y un formato de fecha',
  prompt: 'una pregunta',
  property: 'el nombre de una propiedad',
  reward: 'unas pocas palabras',
  'block-id': 'un id de bloque, como ^orgullo',
  schedule:
    'daily, días de la semana como “mon, wed, fri”, “3 per week”, “10 per month” o “every 3 days”',
  tag: 'una etiqueta como win',
  target: 'un número mayor que 0, o una cantidad como “250 palabras”',
  text: 'texto',
  time: 'una hora como 20:30',
};

const SCHEDULES = {
  every: '“every 3 days”',
  'per-week': '“3 per week”',
  'per-month': '“10 per month”',
} as const;

/** What to write instead: what was probably meant, else what the value has to be. */
export function useInstead(of: Expected): string {
  return of.near === undefined ? `Usa ${expected(of)}.` : didYouMean(`“${of.near}”`);
}

/** `¿Querías decir “daily”?` */
export function didYouMean(near: string): string {
  return `¿Querías decir ${near}?`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}, o déjalo vacío` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? 'un número entero' : 'un número';
      return of.most === null
        ? `${what} a partir de ${number(of.least)}`
        : `${what} de ${number(of.least)} a ${number(of.most)}`;
    }
    case 'schedule-limit':
      return `un número de ${number(of.least)} a ${number(of.most)}, como en ${SCHEDULES[of.of]}`;
    case 'full-list':
      return form(
        of.atLeast,
        `una lista con al menos ${number(of.atLeast)} elemento`,
        `una lista con al menos ${number(of.atLeast)} elementos`,
      );
    default:
      return EXAMPLES[of.kind];
  }
}
