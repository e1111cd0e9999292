import type { Words } from '../words';
import type { AimProgress } from '../../insight/aim';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import {
  counted,
  dayCount,
  form,
  hourCount,
  inARow,
  lineCount,
  listed,
  minuteCount,
  number,
  timeCount,
  unitCount,
  winCount,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

const stepCount = counted('pasito', 'pasitos');

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing: Words['sharing'] = {
  times: (count: number, days: string): string => `${timeCount(count)}, ${days}`,
  write: 'Escribir la nota',
  written: (path: string, isChanged: boolean, keptParts: number): string =>
    `${isChanged ? `Escrito en ${path}.` : `${path} está al día.`}${
      keptParts === 0
        ? ''
        : ` ${form(
            keptParts,
            'Quedó como estaba 1 parte que editaste.',
            `Quedaron como estaban ${number(keptParts)} partes que editaste.`,
          )}`
    }`,
  brag: {
    modal: 'Escribir una hoja de méritos',
    rangeDefault: 'Este año',
    title: (days: string): string => `Hoja de méritos ${days}`,
    headline: (wins: number, days: number): string =>
      wins === 0 ? 'Sin logros anotados.' : `${winCount(wins)} en ${dayCount(days)}.`,
    onDay: (wins: number): string => (wins === 0 ? 'Sin logros anotados.' : `${winCount(wins)}.`),
    rest: 'Todo lo demás',
  },
  story: {
    modal: 'Contar la historia de una meta',
    noGoals: 'Aún no hay metas. Convierte primero una nota en meta.',
    setbacks: 'Incluir tropiezos',
    setbacksHow: 'Con los aprendizajes que apuntaste poco después.',
    title: (goal: string): string => `La historia de ${goal}`,
    nothing: (goal: string): string =>
      `${goal} aún no tiene logros. Su historia empieza con el primero.`,
    beneficiary: (whom: string): string => `**Para:** ${whom}`,
    outcome: (what: string, isDone: boolean): string =>
      `**${isDone ? 'Lo que cambió' : 'Qué mostraría que funcionó'}:** ${what}`,
    aim: ({ amount: whole, of, left, sum, reached }: AimProgress): string => {
      const on = reached === null ? '' : `, alcanzado el ${dates.short(reached, 0)}`;
      return left === 0
        ? `**El objetivo:** ${amount(whole, of)}${on}`
        : `**El objetivo:** ${partOf(sum, whole, of)} de ${amount(whole, of)}`;
    },
    number: (sum: string, days: number): string => `**En números:** ${sum} en ${dayCount(days)}`,
    amount: (sum: string, metric: string): string => `${sum} ${metric}`,
    began: (day: string, text: string): string => `Empezó el ${day}: ${text}`,
    latest: (day: string, text: string): string => `Lo último, el ${day}: ${text}`,
    headings: {
      course: 'Cómo fue',
      change: 'Antes y después',
      effort: 'Lo que hizo falta',
      own: 'En mis propias palabras',
    },
    prompts: ['¿Por qué importaba?', '¿Qué le dirías a alguien que empieza hoy?'],
    run: (run: { readonly unit: StreakUnit; readonly length: number }, days: string): string =>
      `La racha más larga: ${unitCount(run.length, run.unit)}, ${days}`,
    gap: (days: number): string => `De vuelta tras ${dayCount(days)}`,
    point: (names: string, win: string): string => `${names}: ${win}`,
    setback: (setback: string, lesson: string | null): string =>
      lesson === null
        ? `Lo difícil: ${setback}`
        : `Lo difícil: ${setback}. Lo aprendido: ${lesson}`,
    columns: { before: 'Primeras cuatro semanas', after: 'Últimas cuatro semanas' },
    wonDays: 'Días logrados',
    median: (value: string, n: number): string => `${value} (valor central de ${number(n)})`,
    effort: (wins: number, days: number): string => `${winCount(wins)} en ${dayCount(days)}`,
    minutes: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [hourCount(hours)] : []),
        ...(rest > 0 ? [minuteCount(rest)] : []),
      ];
      return `Tiempo anotado: ${listed(parts)}`;
    },
    steps: (steps: number): string => `${stepCount(steps)} entre ellos`,
    sum: (sum: string, metric: string, n: number): string => `${sum} ${metric}, en ${timeCount(n)}`,
  },
  card: {
    modal: 'Compartir una imagen',
    about: 'Días',
    offered: [
      'esta semana',
      'la semana pasada',
      'este mes',
      'el mes pasado',
      'este año',
      'el año pasado',
    ],
    goal: 'Meta',
    wholeVault: 'Todos los logros',
    size: 'Tamaño',
    sizes: {
      wide: 'Para un enlace (ancho)',
      tall: 'Para un teléfono (alto)',
      poster: 'Póster (A3)',
    },
    theme: 'Colores',
    themes: { light: 'Claro', dark: 'Oscuro', accent: 'Tu acento' },
    facts: {
      wins: 'Cuántos logros',
      days: 'Cuántos días',
      run: 'La racha más larga',
      minutes: 'El tiempo que llevó',
      goal: 'El nombre de la meta',
    },
    lines: 'Líneas',
    linesHow: 'Marca los logros que otras personas pueden leer.',
    more: (count: number): string =>
      form(
        count,
        `${lineCount(count)} más de estos días no aparece aquí.`,
        `${lineCount(count)} más de estos días no aparecen aquí.`,
      ),
    preview: 'Lo que verán los demás',
    save: 'Guardar como SVG',
    savePng: 'Guardar como PNG',
    copy: 'Copiar',
    share: 'Compartir',
    saved: (path: string): string => `Guardado como ${path}.`,
    copied: 'La imagen se copió.',
    noPng: (path: string): string =>
      `Este dispositivo no puede dibujar un PNG de este tamaño, así que la imagen se guardó como ${path}.`,
    noCopy: 'Aquí no se puede copiar la imagen. Guárdala en su lugar.',
    file: (days: string): string => `Logros ${days}`,
    title: (days: string): string => `Logros, ${days}`,
    days: (count: number): string => `${dayCount(count)} con logros`,
    run: inARow,
    minutes: (minutes: number): string =>
      minutes < 60 ? minuteCount(minutes) : hourCount(Math.round(minutes / 60)),
  },
};
