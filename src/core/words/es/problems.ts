import type { Words } from '../words';
import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import { isBlocking } from '../../experiments/experiment-problem';
import type { FactOf } from '../../vault/vault-problems';
import { dayOnWeekday } from '../../calendar/weekday';
import { dates } from './dates';
import { experiments } from './experiments';
import { didYouMean, useInstead } from './expected';
import { listed, noteCount, number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const { whereIs } = settings;
const NOT_COUNTED = 'sus líneas sin fecha no cuentan';
const CHANGE_ONE = 'Cambia uno de los dos.';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: Words['problems'] = {
  'bad-front-matter': () =>
    'Las propiedades de esta nota no se pueden leer, así que se ignoran. Revisa las líneas entre los dos ---.',
  'unresolved-merge': () =>
    'Aquí se juntan dos versiones de esta nota, y solo se lee la primera. Deja las líneas que quieras, y borra las tres que empiezan con <<<<<<<, ======= y >>>>>>>.',
  'half-resolved-merge': () =>
    'Esta línea es un resto de dos versiones de esta nota que se juntaron. Bórrala, y también lo que esté dos veces: las líneas que dicen lo mismo se leen una vez.',
  'task-in-code': () =>
    'Esta tarea tiene tanta sangría que Markdown la lee como código, así que no cuenta. Ponle menos sangría, con un espacio después de su marcador.',
  'looks-ticked': () =>
    'Esto cuenta como hecho, pero Markdown no ve aquí una casilla. Escríbelo como “- [x] …” para que sea una tarea.',
  'looks-unticked': () =>
    'Esto parece una tarea abierta, pero Markdown no ve aquí una casilla, así que no cuenta. Escríbela como “- [ ] …”, o como “- [x] …” cuando esté hecha.',
  'unknown-state': ({ checkbox }) =>
    `El “${checkbox}” de esta casilla aún no tiene significado, así que la línea no cuenta. Añádelo en ${whereIs('states.done')}, o allí mismo en “${settings.rows['states.started'].name}” o “${settings.rows['states.cancelled'].name}”.`,
  'bad-pause': () =>
    'Esta pausa no tiene fechas, así que se ignora. Escríbelas después de la etiqueta: 2026-08-01..2026-08-14.',
  'pause-ends-before-start': () =>
    'Esta pausa termina antes de empezar, así que se ignora. Escribe primero la fecha anterior: 2026-08-01..2026-08-14.',
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `“${written}” no es una fecha, así que queda como texto. ${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) =>
    `“${written}” no es una fecha, así que queda como texto. Escríbela como YYYY-MM-DD.`,
  'bad-duration': ({ written }) =>
    `“${written}” no es una duración, así que queda como texto. Escríbela como [duration:: 25m].`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `“${written}” es un segundo número de “${name}”, así que queda como texto y cuenta el primero. Deja uno de los dos.`
      : `“${written}” no es un número, así que queda como texto. Escríbelo como [${name}:: ${meant}].`,
  'bad-pulse': ({ written }) =>
    `“${written}” no dice cómo te fue, así que se deja fuera. Escribe un número entero de 1 (difícil) a 5 (genial): [pulse:: 4].`,
  'mark-in-properties': ({ tag }) =>
    `La etiqueta “${tag}” no tiene palabras al lado en las propiedades, así que no cuenta. Escríbela después de las palabras, en la propia nota.`,
  'bad-rest-property': ({ property, written }) =>
    `La propiedad “${property}” ${written === null ? 'no tiene un único valor' : `tiene el valor “${written}”`}, así que este no es un día de descanso. Usa true o false.`,
  'bad-win-property': ({ property }) =>
    `La propiedad “${property}” contiene algo que no es texto, y eso se deja fuera. Ponlo entre comillas.`,
  'bad-date-property': ({ property }) =>
    `La propiedad “${property}” de esta nota no es una fecha, así que la nota no tiene día. Escríbela como 2026-11-19.`,
  'no-day': ({ entries }) =>
    entries === 1
      ? 'Esta línea no tiene día, así que no cuenta. Añade uno como @2026-11-19, o mueve la línea a una nota diaria.'
      : `${number(entries)} líneas, empezando por esta, no tienen día y no cuentan, porque sus notas no se llaman como tus notas diarias. Esas notas también aparecen aquí.`,
  'dated-ahead': ({ day }) =>
    `Esta línea tiene una fecha posterior a la de su nota, así que cuenta el ${dates.full(day)}. Cambia la fecha si fue un descuido.`,

  duplicate: ({ original }) =>
    `Esto es una copia de ${original.path}:${original.line + 1}, y cuenta allí. Las copias no cuentan otra vez.`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `Esta nota tiene en el nombre una fecha y el día de la semana de otro día, así que ${NOT_COUNTED}. La fecha es el ${dates.full(day)}: corrige lo que esté mal en el nombre.`
      : `${number(notes)} notas, empezando por esta, tienen en el nombre una fecha y el día de la semana de otro día, así que ${NOT_COUNTED}. La fecha de esta es el ${dates.full(day)}: corrige lo que esté mal en los nombres.`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `Esta nota parece una copia de ${copyOf} que dejó una sincronización`
        : `${number(notes)} notas parecen copias que dejó una sincronización, esta de ${copyOf}`
    }${isDated ? '. Su fecha es una propiedad, así que también cuentan las líneas que solo tiene la copia' : `, así que ${NOT_COUNTED}`}. Pasa lo que falte al original, y luego borra la copia.`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `Esta meta termina el ${dates.full(end)}, antes de empezar el ${dates.full(start)}, así que su final se deja fuera. ${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? 'Este experimento no puede empezar tal como está.' : 'Este experimento muestra menos de lo que podría.'} ${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `Este archivo ${shape(problem)}, así que se usan los valores por defecto y no se escribe nada. ${problem.kind === 'no-text' ? 'Elígelo de nuevo en los ajustes de su plugin.' : 'Arréglalo, o bórralo para usar los valores por defecto.'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `Este archivo no se puede leer${because(reason)}, así que se usan los valores por defecto y no se escribe nada. Revisa quién puede leerlo, o bórralo para usar los valores por defecto.`
      : `Esto no se puede leer${because(reason)}, así que nada de lo que contiene cuenta.`,
  'bad-name': () =>
    'Este nombre no es UTF-8, así que el archivo se deja fuera. Cámbiale el nombre para que se lea.',
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `El formato de fecha \`${format}\`${folder === '' ? '' : ` de “${folder}”`} no da a cada día una nota propia, así que ninguna de esas notas es una nota diaria. Usa YYYY-MM-DD en ${whereIs(isEarlier ? 'daily.others' : 'daily.format')}.`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `La etiqueta \`#${tag}\` está en ${whereIs(`marks.${keeps}`)} y en “${settings.rows[`marks.${loses}`].name}”, así que solo cuenta la primera. Quítala de uno de los dos.`,
  'daily-notes-excluded': ({ folder }) =>
    `Tus notas diarias están en la carpeta “${folder}”, que está excluida, así que ninguna se lee. Quítala de ${whereIs('excludedFolders')}.`,
  'mixed-week-format': ({ format }) =>
    `El formato de fecha \`${format}\` mezcla dos formas de contar las semanas, así que al final de un año dos semanas reciben el mismo nombre. Usa \`gggg-[W]ww\` o \`GGGG-[W]WW\` en ${whereIs('weekly.format')}.`,
  'week-start-differs': ({ format, named, other }) =>
    `Las notas semanales con nombres como \`${format}\` empiezan en ${weekday(named)}, y todas tus demás semanas en ${weekday(other)}. Los repasos siguen a las notas. Para cambiar lo demás, usa ${whereIs('plan.weekStart')}.`,
};

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16':
    'Esta nota está guardada como UTF-16, así que no se puede leer como texto y nada de lo que contiene cuenta. Guárdala como UTF-8: la mayoría de los editores lo ofrecen en “Guardar como” o “Codificación”.',
  'not-utf-8':
    'Hay letras de esta nota, la primera aquí, que no se pueden leer como texto, porque no son UTF-8. En ella no se escribe nada. Guárdala como UTF-8: la mayoría de los editores lo ofrecen en “Guardar como” o “Codificación”.',
  zeros:
    'Hay partes de esta nota, la primera aquí, que no se pueden leer como texto: un fallo o una sincronización interrumpida dejó ceros allí. En ella no se escribe nada. Restáurala desde una copia de seguridad o el historial de tu sincronización, o borra esas partes.',
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) =>
    `“${written}” podría ser dos días distintos, así que queda como texto. Escríbelo como @2026-11-19.`,
  'no-note-day': (written) =>
    `“${written}” no es una fecha en una nota sin día propio, así que queda como texto. Escríbela como @2026-11-19.`,
  misplaced: (written) =>
    `“${written}” parece una fecha, pero no está escrita como tal, así que queda como texto. Escríbela como @2026-11-19 después de un espacio, o con palabras como @(viernes).`,
  unreadable: (written) =>
    `“${written}” no es una fecha, así que queda como texto. Escríbela como @2026-11-19, o con palabras como @(viernes).`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what =
    notes === 1
      ? `Esta nota tiene una fecha en el nombre, pero no se llama como tus notas diarias, así que ${NOT_COUNTED}.`
      : `${noteCount(notes)}, empezando por esta, tienen una fecha en el nombre, pero no se llaman como tus notas diarias, así que ${NOT_COUNTED}.`;
  if (location === null) return `${what} El nombre tiene además otras palabras.`;
  const setLanguage = language === null ? '' : `elige “${language}” en ${whereIs('language')}`;
  if (isOwn) return `${what} Las palabras del nombre están en otro idioma: ${setLanguage}.`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `la carpeta “${folder}” y `;
  const also = setLanguage === '' ? '' : `, y ${setLanguage}`;
  return `${what} Para contarlas, añade ${where}el formato de fecha “${format}” en ${whereIs('daily.others')}${also}.`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `Este archivo está dañado${because(reason)}`;
  return used === 'earlier'
    ? `${what}, así que se usan tus ajustes anteriores y no se escribe nada. Arréglalo: a menudo falta una coma o una comilla.`
    : `${what}, así que se usan los valores por defecto y no se escribe nada. Arréglalo (a menudo falta una coma o una comilla), o bórralo para usar los valores por defecto.`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${systemReason(reason)})`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const what = `La propiedad “${property}” de esta meta`;
  const says = written === null ? 'no se puede leer' : `tiene el valor “${written}”`;
  switch (problem.kind) {
    case 'unusable':
      return `${what} ${says}, y se deja fuera. ${useInstead(problem.expected)}`;
    case 'other-end':
      return `${what} ${says}, que termina en un día distinto al de “end”, el ${dates.full(problem.end)}. Se usa “end”. ${CHANGE_ONE}`;
    case 'no-start':
      return `${what} no tiene desde dónde contar, así que se deja fuera. Añade la propiedad “start” con una fecha.`;
    case 'other-unit':
      return `${what} ${says}, pero la meta sigue ${listed(problem.metrics.map((name) => `“${name}”`))}, así que se deja fuera. Usa el mismo nombre, o añade el otro a “metrics”.`;
    case 'falls':
      return `${what} pasa de ${number(problem.before)} a ${number(problem.rung)}, así que se deja fuera. Escribe sus cantidades de menor a mayor, como “1, 2, 5, 10 km”.`;
    case 'no-aim':
      return `${what} no tiene un total que alcanzar, así que se deja fuera. Añade la propiedad “aim”, como “60000 palabras”.`;
    case 'before-start':
      return `${what} ${says}, antes de que la meta empiece el ${dates.full(problem.start)}, así que se deja fuera. ${CHANGE_ONE}`;
    case 'passed':
      return `${what} ${says}, un día que ya pasó, y el total aún no se ha alcanzado. Elige un día posterior, o marca la meta como cumplida.`;
    case 'thousands':
      return `${what} ${says} y se lee como ${problem.number}. Escribe ${problem.or} si te refieres a eso, o si no, ${problem.number}.`;
    case 'too-many':
      return `Una meta puede tener ${number(problem.most)} métricas, así que “${problem.beyond}” se deja fuera.`;
  }
}

function weekday(number: number): string {
  return dates.weekday(dayOnWeekday(number));
}
