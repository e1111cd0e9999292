import type { Words } from '../words';
import type { StreakUnit } from '../../journal/schedule';
import {
  days as daysOf,
  forms,
  inARow,
  minutes as minutesOf,
  number,
  percent,
  plural,
  weeks as weeksOf,
  wins as winsOf,
} from './numbers';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView: Words['goalsView'] = {
  title: 'Metas',
  scale: (weeks: number): string => `solidez, ${weeksOf(weeks)}`,
  active: (count: number): string => `${number(count)} ${plural(count, forms('ativa', 'ativas'))}`,
  strength: percent,
  strengthSpoken: (value: number): string => `Solidez ${percent(value)}`,
  run: (length: number, unit: StreakUnit, lastWin: string | null): string =>
    `${inARow(length, unit)} · última conquista ${onDay(lastWin)}`,
  lastWin: (day: string | null): string => `Última conquista ${onDay(day)}`,
  noWin: 'Ainda sem conquista',
  over: (days: number | null): string =>
    days === null ? 'Esta terminou. E agora?' : `Os ${daysOf(days)} terminaram. E agora?`,
  standardize: 'Fazer dela uma rotina',
  stretch: 'Dar um passo maior',
  stop: 'Parar aqui',
  makeGoal: 'Criar uma meta',
  what: 'Uma meta é uma nota à qual suas conquistas pertencem. Ela tem a própria sequência, e um passo que cabe em dois minutos.',
  noneActive: 'Você não está seguindo nenhuma meta no momento.',
  ended: (count: number): string =>
    `${number(count)} ${plural(count, forms('encerrada', 'encerradas'))}`,
  others: (count: number): string => `mais ${number(count)}`,
  pickUp: 'Retomar',
  details: (goal: string): string => `Detalhes de “${goal}”`,
  identity: 'Quem você está se tornando',
  step: 'Próximo passo',
  cue: 'Quando e onde',
  friction: 'O que parece mais difícil',
  aim: 'Total a alcançar',
  ladder: 'A alcançar em um dia',
  rung: number,
  rungSpoken: (amount: number, day: string | null): string =>
    day === null ? `${number(amount)}, ainda por vir` : `${number(amount)}, alcançado em ${day}`,
  usual: (last: number, middle: number): string =>
    `último ${number(last)} · normalmente ${number(middle)}`,
  totals: (wins: number, days: number, minutes: number): string => {
    const time = minutes === 0 ? '' : `, ${minutesOf(minutes)}`;
    return `${winsOf(wins)} em ${daysOf(days)}${time}`;
  },
  metric: (last: number, sum: number): string => `último ${number(last)} · ${number(sum)} no total`,
  log: 'Registrar uma conquista para ela',
  openNote: 'Abrir nota',
  more: (goal: string): string => `Mais sobre “${goal}”`,
  status: { active: 'ativa', done: 'concluída', dropped: 'deixada de lado' },
  smaller: 'Diminuir o passo',
  bigger: 'Dar um passo maior',
};

function onDay(day: string | null): string {
  return day === null ? 'hoje' : `em ${day}`;
}
