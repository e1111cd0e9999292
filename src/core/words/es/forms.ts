import type { Words } from '../words';
import type { FormProblem } from '../../goals/goal-problem';
import type { StepHint } from '../../goals/step-hints';
import type { Prose } from '../prose';
import { dates } from './dates';
import { useInstead } from './expected';
import { counted, dayCount, listed, number } from './numbers';

const partCount = counted('parte', 'partes');

/** What the forms say. */
export const forms: Words['forms'] = {
  cancel: 'Cancelar',
  optional: 'opcional',
  other: 'Otra',
  endOfNote: 'al final',

  log: {
    title: 'Anotar un logro',
    words: '¿Qué salió bien?',
    day: 'Día',
    today: 'Hoy',
    yesterday: (day: string): string => `Ayer, ${day}`,
    anotherDay: 'Otro día',
    whichDay: '¿Qué día?',
    dayExample: 'viernes, hace 3 días, 2026-11-19',
    dayMeans: (day: string): Prose => ['Es el ', { strong: day }],
    noDay: 'Eso aún no es una fecha. Prueba “hace 3 días” o “2026-11-19”.',
    area: 'Área',
    otherArea: 'Otra área',
    goal: 'Meta',
    kind: 'Tipo',
    preview: 'Adónde va tu línea',
    newNote: (template: string | null): string =>
      template === null
        ? 'Small Wins creará esta nota.'
        : `Small Wins creará esta nota con tu plantilla, ${template}.`,
    enter: 'Enter para anotarlo',
    submit: 'Anotar',
  },

  review: {
    title: 'Has editado este repaso',
    how: (note: string, parts: number): Prose => [
      `Has cambiado ${partCount(parts)} de `,
      { strong: note },
      ' desde que se escribió.',
    ],
    yours: 'Tu versión',
    theirs: 'La versión nueva',
    choose: '¿Qué hacemos con tu versión?',
    keep: 'Conservar la mía',
    keepHow: 'Estas partes quedan como están. Las demás se actualizan.',
    replace: 'Usar la nueva, con la mía debajo',
    replaceHow: 'La parte nueva ocupa su lugar. Tu texto la sigue como texto normal.',
    below: 'Conservar la mía, con la nueva debajo',
    belowHow: 'Tu texto se queda donde está, como texto normal. La parte nueva lo sigue.',
    submit: 'Escribir el repaso',
  },

  goal: {
    title: (goal: string): string => `Editar “${goal}”`,
    save: 'Guardar',
    wrong,
    readAsDay: (day: string): string => `Se entiende: ${day}.`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `Se entiende: “${amount}”.`
        : `Se entiende: “${amount}”. Si quieres decir “${other}”, escribe eso.`,
    fields: {
      for: { name: 'Para quién es' },
      outcome: { name: 'Qué mostraría que funcionó' },
      identity: { name: 'En quién te conviertes', placeholder: 'alguien que escribe cada día' },
      step: { name: 'Próximo pasito', how: 'Que quepa en dos minutos.' },
      cue: { name: 'Cuándo y dónde', placeholder: 'después de poner el café' },
      friction: { name: 'Lo que más cuesta' },
      schedule: { name: 'Plan de días', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: 'Total por alcanzar', placeholder: '60000 palabras' },
      by: { name: 'Para qué día', placeholder: 'fin de junio o 2027-06-30' },
      ladder: { name: 'Cantidades por alcanzar en un día', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: 'Métricas que seguir', placeholder: 'palabras, km' },
      order: { name: 'Prioridad', how: '1, 2 o 3 la pone antes que tus otras metas.' },
    },
  },

  narrow: {
    title: (goal: string): string => `Reducir “${goal}”`,
    hardest: '¿Qué parte cuesta más?',
    step: '¿Qué parte de eso lleva dos minutos?',
    noStep: 'Aún falta el pasito. ¿Qué lleva dos minutos?',
    cue: '¿Cuándo y dónde lo harás?',
    cueExample: 'opcional: “después del café”',
    hint: (hint: StepHint): string => {
      switch (hint.kind) {
        case 'two-steps':
          return `Con “${hint.word}” son dos pasitos. ¿Cuál va primero?`;
        case 'no-verb':
          return 'Empieza con un verbo. ¿Qué harías?';
        case 'long':
          return 'Es un pasito largo. ¿Cuáles son sus primeros dos minutos?';
      }
    },
    howLong: '¿Cuánto tiempo?',
    days: dayCount,
    open: 'Sin final',
    kept: 'Como ahora',
    schedule: '¿Qué días?',
    daily: 'Todos los días',
    weekdays: 'De lunes a viernes',
    perWeek: (times: number): string => `${dayCount(times)} por semana`,
    perMonth: (times: number): string => `${dayCount(times)} al mes`,
    every: (days: number): string => `Cada ${number(days)} días`,
    properties: (note: string): Prose => [{ strong: note }, ', solo las propiedades'],
    newNote: 'Small Wins creará esta nota.',
    preview: 'Lo que se escribe en la nota',
    until: (first: string, last: string): string => `${first} a ${last}`,
    submit: (days: number | 'kept' | null): string => {
      if (days === 'kept') return 'Guardar el pasito';
      return days === null ? 'Empezar' : `Empezar ${dayCount(days)}`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `Esta meta sigue ${listed(problem.metrics.map((name) => `“${name}”`))}. Usa el mismo nombre, o añade el otro a sus métricas.`;
    case 'falls':
      return `Después de ${number(problem.before)} viene ${number(problem.rung)}. Escribe las cantidades de menor a mayor, como “1, 2, 5, 10 km”.`;
    case 'no-aim':
      return 'Dale primero a la meta un total por alcanzar, como “60000 palabras”.';
    case 'before-start':
      return `Eso es antes de que la meta empiece el ${dates.full(problem.start)}. Elige un día posterior.`;
    case 'passed':
      return 'Ese día ya pasó. Elige uno posterior.';
    case 'thousands':
      return `Se lee como ${problem.number}. Escribe ${problem.or} si te refieres a eso, o si no, ${problem.number}.`;
    case 'too-many':
      return `Una meta puede tener ${number(problem.most)} métricas. Quita “${problem.beyond}” u otra.`;
  }
}
