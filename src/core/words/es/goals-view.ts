import type { Words } from '../words';
import {
  dayCount,
  form,
  inARow,
  minuteCount,
  number,
  percent,
  weekCount,
  winCount,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView: Words['goalsView'] = {
  title: 'Metas',
  scale: (weeks: number): string => `solidez, ${weekCount(weeks)}`,
  active: (count: number): string => `${number(count)} ${form(count, 'activa', 'activas')}`,
  strength: percent,
  strengthSpoken: (value: number): string => `Solidez: ${percent(value)}`,
  run: (length: number, unit: StreakUnit, lastWin: string | null): string =>
    `${inARow(length, unit)} · último logro ${onDay(lastWin)}`,
  lastWin: (day: string | null): string => `Último logro ${onDay(day)}`,
  noWin: 'Aún sin logros',
  over: (days: number | null): string =>
    days === null
      ? 'Ha terminado. ¿Y ahora?'
      : `${form(days, 'Terminó el plazo de', 'Terminaron los')} ${dayCount(days)}. ¿Y ahora?`,
  standardize: 'Hacerla rutina',
  stretch: 'Dar un paso más grande',
  stop: 'Dejarlo aquí',
  makeGoal: 'Crear una meta',
  what: 'Una meta es una nota a la que pertenecen tus logros. Tiene su propia racha y un pasito: algo que puedes hacer en dos minutos.',
  noneActive: 'Ahora mismo no sigues ninguna meta.',
  ended: (count: number): string => `${number(count)} ${form(count, 'terminada', 'terminadas')}`,
  others: (count: number): string => `${number(count)} más`,
  pickUp: 'Retomarla',
  details: (goal: string): string => `Detalles de “${goal}”`,
  identity: 'En quién te conviertes',
  step: 'Próximo pasito',
  cue: 'Cuándo y dónde',
  friction: 'Lo que más cuesta',
  aim: 'Total por alcanzar',
  ladder: 'Por alcanzar en un día',
  rung: number,
  rungSpoken: (amount: number, day: string | null): string =>
    day === null ? `${number(amount)}, aún por delante` : `${number(amount)}, alcanzado el ${day}`,
  usual: (last: number, middle: number): string =>
    `último ${number(last)} · normalmente ${number(middle)}`,
  totals: (wins: number, days: number, minutes: number): string => {
    const time = minutes === 0 ? '' : `, ${minuteCount(minutes)}`;
    return `${winCount(wins)} en ${dayCount(days)}${time}`;
  },
  metric: (last: number, sum: number): string => `último ${number(last)} · ${number(sum)} en total`,
  log: 'Anotarle un logro',
  openNote: 'Abrir nota',
  more: (goal: string): string => `Más sobre “${goal}”`,
  status: { active: 'activa', done: 'cumplida', dropped: 'dejada' },
  smaller: 'Hacer el pasito más pequeño',
  bigger: 'Dar un paso más grande',
};

function onDay(day: string | null): string {
  return day === null ? 'hoy' : `el ${day}`;
}
