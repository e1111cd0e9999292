import type { Words } from '../words';
import { dayCount, form, noteCount, number, percent, winCount, yearCount } from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli: Words['cli'] = {
  noEntries: 'Aquí no hay entradas.',
  withoutDay: 'Sin día',
  noWords: '(aún sin palabras)',
  states: {
    open: 'abierta, cuenta cuando esté hecha',
    started: 'empezada, cuenta cuando esté hecha',
    cancelled: 'cancelada, no cuenta',
  },
  copyOf: (place: string): string => `una copia de ${place}`,
  noDay: 'sin día, porque su nota no es una nota diaria',
  percent,
  countOf: (count: number, of: number): string => `${number(count)} de ${number(of)}`,
  readingNotes: (done: number, of: number): string =>
    `${number(done)} de ${noteCount(of)} ${form(of, 'leída', 'leídas')}`,
  unmatched: (notes: number): string =>
    `${form(
      notes,
      '1 nota parece una nota diaria, pero no se llama como ellas',
      `${number(notes)} notas parecen notas diarias, pero no se llaman como ellas`,
    )}. Consulta small-wins check.`,
  noDailyNotes: (folder: string, format: string): string =>
    `No se encontró ninguna nota diaria: en ${folder === '' ? 'la bóveda' : `“${folder}”`} ninguna nota sigue el formato ${format}.`,
  noDailyFolder: (folder: string): string =>
    `No se encontró ninguna nota diaria: en la carpeta “${folder}” aún no hay notas.`,
  andMore: (place: string, more: number): string => `${place} y ${number(more)} más`,
  noGoals: (property: string): string =>
    `Aún no hay metas. Para convertir una nota en meta, añade la propiedad \`${property}\`.`,
  noMilestones: 'Aún no hay hitos. El primero es un solo logro.',
  nothingRecalled: 'Hoy no hay nada que recordar.',
  ago: (ago: { readonly days: number } | { readonly years: number }, day: string): string =>
    'days' in ago ? `Hace ${dayCount(ago.days)}, ${day}` : `Hace ${yearCount(ago.years)}, ${day}`,
  goalSummary: (value: number, wins: number): string =>
    `Solidez ${percent(value)} · ${winCount(wins)}`,
  lastWin: (day: string, text: string): string => `Último logro, ${day}: ${text}`,
  confirmed: 'Confirmado',
  foundNothing: 'Ningún patrón encontrado',
  nextStep: (step: string): string => `Próximo pasito: ${step}`,
  notAsked: 'No encaja con tu plan',
  noPatterns: 'Nada destaca hasta ahora. Tus días se parecen mucho.',
  understood: (notes: number): string => `Todo se entendió, en ${noteCount(notes)}.`,
  eachInJson: 'Usa --json para verlas una por una.',
  logged: (day: string, heading: string | null, place: string): string =>
    heading === null
      ? `Anotado para el ${day}: ${place}`
      : `Anotado para el ${day}, bajo ${heading}: ${place}`,
  heatmapIn: (file: string): string => `El mapa de calor está en ${file}.`,
  exported: (count: number, amount: string, file: string): string =>
    `${amount} ${form(count, 'está', 'están')} en ${file}.`,
  reviewIn: (path: string): string => `El repaso está en ${path}.`,
  cardIn: (file: string): string => `La imagen está en ${file}.`,
  bragIn: (path: string): string => `La hoja de méritos está en ${path}.`,
  storyIn: (path: string): string => `La historia está en ${path}.`,
  upToDate: (path: string): string => `${path} está al día.`,
  kept: (parts: string): string =>
    `Se conservan tal como las editaste: ${parts}. Usa --force para reemplazarlas y poner las tuyas debajo.`,
  moved: (parts: string): string => `Actualizadas, con tu versión debajo: ${parts}.`,
  leftAlone: (periods: string): string =>
    `Sin tocar: partes de otros repasos en esta nota (${periods}).`,
  winsADay: 'Logros al día:',
  legend: shortStatus,
  rows: {
    wins: 'Logros',
    steps: 'Pasitos hechos',
    wonDays: 'Días logrados',
    minutes: 'Minutos',
    strength: 'Solidez',
    milestones: 'Hitos',
    longest: 'La más larga',
    last30: 'Últimos 30 días',
    last90: 'Últimos 90 días',
    all: 'Todos los días',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins: winCount,
    belowTarget: (count: number, target: number): string =>
      `${winCount(count)}, el objetivo es ${number(target)}`,
  },
};
