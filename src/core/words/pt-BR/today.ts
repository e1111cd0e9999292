import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { neverCounts } from '../../notes/entry';
import type { Prose } from '../prose';
import { counted, days, minutes, number, wins } from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today: Words['today'] = {
  title: 'Hoje',
  until: (day: string, clock: string): string => `${day}, até ${clock}`,
  wins,
  winsOf: (amount: number, target: number): string => `${number(amount)} de ${number(target)}`,
  minutesOf: (amount: number, target: number): string => `${number(amount)} de ${minutes(target)}`,
  metricOf: (amount: number, target: number, metric: string): string =>
    `${number(amount)} de ${number(target)} ${metric}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day: string): string => `em pausa até ${day}`,
  entries: (day: string): string => `Registros de ${day}`,
  alreadyTomorrow: 'Já é amanhã',
  inNoteOf: (day: string): string => `na nota de ${day}`,
  restToday: 'Descanso',
  pause: 'Pausa…',
  stillToDo: 'Ainda por fazer',
};

const ahead = 'Vai contar a partir desse dia.';

/** The field in which a win is written. */
export const capture: Words['capture'] = {
  ahead,
  placeholder: 'O que deu certo?',
  ask: {
    setback: 'O que atrapalhou?',
    lesson: 'O que você aprendeu?',
    kudos: 'O que alguém disse? Termine com — e o nome',
  },
  kind: { setback: 'Contratempo', lesson: 'Aprendizado', kudos: 'Elogio' },
  destination: (day: string, heading: string | null): Prose =>
    heading === null
      ? [{ strong: day }, ', no fim da nota']
      : [{ strong: day }, ' em ', { strong: heading }],
  newFolder: (path: string): Prose => ['Em uma pasta nova: ', { code: path }],
  meaning: (kinds: readonly Kind[], isOpen: boolean, isAhead: boolean): string | null => {
    if (kinds.length === 0) return 'Marca o dia e não é uma conquista.';
    if (isOpen) return 'Uma tarefa aberta. Conta quando estiver feita.';
    if (kinds.every((kind) => kind === 'setback')) return 'Um contratempo. Nunca conta.';
    if (kinds.every((kind) => kind === 'lesson'))
      return 'Um aprendizado. Fica guardado e nunca conta.';
    if (kinds.every((kind) => kind === 'kudos')) return 'Um elogio. Fica guardado e nunca conta.';
    if (kinds.every(neverCounts)) return 'Fica guardado e nunca conta.';
    return isAhead ? ahead : null;
  },
  timeAhead: (time: string): string => `${time} ainda está por vir hoje.`,
  askTimeAhead: (time: string): string =>
    `${time} ainda está por vir hoje. Aperte Enter de novo para registrar mesmo assim, ou comece com “ontem”.`,
  unclear: (day: string, phrase: string): Prose => [
    'Para ',
    { strong: day },
    ', escreva ',
    { code: `${phrase}:` },
  ],
  enterAdds: (note: string, heading: string | null): Prose =>
    heading === null
      ? [`Aperte Enter para adicionar ao fim de ${note}`]
      : [`Aperte Enter para adicionar a ${note}, em ${heading}`],
  waiting: 'Esperando o seu modelo. Sua linha está segura no campo.',
  logged: 'Registrado.',
  kept: 'Não registrado. Sua linha continua no campo.',
};

/** An entry in a list, and the muted text after its words. */
export const entry: Words['entry'] = {
  kind: {
    win: 'conquista',
    step: 'pequeno passo',
    setback: 'contratempo',
    lesson: 'aprendizado',
    kudos: 'elogio',
  },
  wordless: 'Ainda sem palavras',
  minutes: (count: number): string => `${number(count)} min`,
  metric: (name: string, value: number): string => `${number(value)} ${name}`,
  open: 'Tarefa aberta: conta quando feita',
  cancelled: 'Cancelada: não conta',
  copy: 'Também em outra nota, onde conta',
  done: (text: string): string => `Feito: ${text}`,
  startTimer: (text: string): string => `Iniciar o temporizador: ${text}`,
  stopTimer: (text: string): string => `Parar o temporizador: ${text}`,
};

/** What is said while notes are read. */
export const reading: Words['reading'] = {
  title: 'Lendo suas notas',
  count: (done: number, all: number): string => `${number(done)} de ${number(all)}`,
  meanwhile: 'As mais recentes primeiro. Você já pode registrar conquistas.',
};

export const onThisDay: Words['onThisDay'] = {
  showAll: (count: number): string => `Mostrar os ${number(count)}`,
  showLatest: 'Mostrar os mais recentes',
  title: 'Neste dia',
  yearsAgo: (years: number, day: string): string => `Há ${counted(years, 'ano')}, ${day}`,
  daysAgo: (count: number, day: string): string => `Há ${days(count)}, ${day}`,
};
