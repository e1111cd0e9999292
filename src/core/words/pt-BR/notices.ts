import type { Words } from '../words';
import type { Added } from '../../insight/what-it-adds';
import type { UnreadNote } from '../../journal/unread-note';
import type { LogProblem } from '../../logging/log-into-note';
import { dates } from './dates';
import {
  counted,
  forms,
  lines as linesOf,
  listed,
  minutes as minutesOf,
  number,
  plural,
} from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

/** What a notice says after something was done, or could not be. */
export const notices: Words['notices'] = {
  undo: 'Desfazer',
  logged: ({
    text,
    day,
    heading,
    count,
  }: {
    readonly text: string;
    readonly day: string;
    readonly heading: string | null;
    readonly count: number;
  }): string => {
    const where = heading === null ? `em ${day}` : `em ${day}, sob ${heading}`;
    return count === 1
      ? `Registrado ${where}: “${text}”`
      : `${linesOf(count)} registradas, a última ${where}: “${text}”`;
  },
  /** `80ª para Escrever o relatório. 9.893 palavras até agora.` */
  adds: ({ to, of, nth, metric }: Added): string => {
    const count = `${number(nth)}ª ${of === 'goal' ? 'para' : 'em'} ${to}.`;
    return metric === null ? count : `${count} ${number(metric.sum)} ${metric.name} até agora.`;
  },
  dayPulse: (value: number): string => `Como foi hoje: ${number(value)} de 5.`,
  weekPulse: (value: number): string => `Como foi esta semana: ${number(value)} de 5.`,
  pulseUndone: 'Desfeito. A nota está como antes.',
  undone: 'Desfeito. A linha foi removida.',
  stepUndone: (goal: string): string => `Desfeito. “${goal}” está como antes.`,
  undoneInNewNote: 'Desfeito. A linha foi removida, mas a nova nota continua lá.',
  rested: 'Hoje é um dia de descanso. Não conta como dia sem conquista.',
  paused: (last: string): string =>
    `Em pausa até ${last}. Estes dias não contam como dias sem conquista.`,
  done: (step: string): string => `Feito: ${step}`,
  copied: 'Copiado.',
  whatsNew: (plugin: string, version: string): string => `Novidades no ${plugin} ${version}:`,
  whatsNewRead: 'Entendi',
  reread: 'Todas as notas foram lidas de novo.',
  typed: (words: string): string => `O Small Wins foi desativado. Você tinha escrito ${words}.`,

  timerDone: (minutes: number, step: string): string =>
    `${counted(minutes, 'minuto feito', 'minutos feitos')}: ${step}.`,
  breakBegins: (minutes: number, step: string): string =>
    `${counted(minutes, 'minuto feito', 'minutos feitos')}: ${step}. Faça uma pausa de 5 minutos.`,
  roundBegins: (minutes: number, step: string): string =>
    `A pausa acabou. Continue: ${step}. Até agora: ${minutesOf(minutes)}.`,
  stopAndLog: 'Parar e registrar',
  logIt: 'Registrar',
  lostLine: (line: string, path: string): string =>
    `Você registrou ${line}, mas essa linha não está em ${path}. Um modelo pode tê-la sobrescrito.`,
  lostLines: (lines: string): string =>
    `Você registrou ${lines}, mas essas linhas não estão nas notas delas. Um modelo pode tê-las sobrescrito.`,
  logItAgain: 'Registrar de novo',
  logThemAgain: 'Registrá-las de novo',
  forget: 'Esquecer',
  moreMinutes: (minutes: number): string => `mais ${minutesOf(minutes)}`,

  newStep: (goal: string, step: string): string => `Novo passo para ${goal}: “${step}”`,
  goalDone: (goal: string): string => `“${goal}” está concluída. Tudo o que você conquistou fica.`,
  goalDropped: (goal: string): string =>
    `Você deixou “${goal}” de lado. Tudo o que você conquistou fica.`,
  goalSaved: (goal: string): string => `“${goal}” foi salva.`,
  goalActive: (goal: string): string => `Você está seguindo “${goal}” de novo.`,
  routine: (goal: string): string => `“${goal}” agora é uma rotina.`,

  review: ({
    days,
    outcome,
    isOwnTextKept,
    areEditsKept,
    areEditsMoved,
    hasOtherPeriods,
  }: {
    readonly days: string;
    readonly outcome: 'written' | 'updated' | 'unchanged';
    readonly isOwnTextKept: boolean;
    readonly areEditsKept: boolean;
    readonly areEditsMoved: boolean;
    readonly hasOtherPeriods: boolean;
  }): string => {
    const first = {
      written: `Revisão escrita: ${days}.`,
      updated: `Revisão atualizada: ${days}.`,
      unchanged: `A revisão já está em dia: ${days}.`,
    };
    return [
      first[outcome],
      isOwnTextKept ? 'Seu próprio texto ficou como estava.' : '',
      areEditsKept ? 'O que você editou foi mantido.' : '',
      areEditsMoved ? 'O que você editou agora está abaixo do novo texto.' : '',
      hasOtherPeriods ? 'Outras revisões na mesma nota ficaram como estavam.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },

  openSettings: (group: string): string => `Abra Configurações → Small Wins → ${group}.`,
};

/** Why something was not done, and that nothing was written. */
export const failures: Words['failures'] = {
  unknown: (reason: string): string => `Não deu certo, e nada foi escrito. ${reason}`,
  reading: 'Suas notas ainda estão sendo lidas. Tente de novo quando terminar.',
  missing: (path: string): string => `${path} não está mais lá.`,
  inTableCell: 'Linhas em uma tabela só podem ser marcadas no modo fonte.',
  missingNothingWritten: (path: string): string => `${path} não está mais lá. Nada foi escrito.`,
  unmerged: (path: string): string =>
    `Outro programa alterou ${path}, e o editor aberto ainda não mostra isso. Nada foi escrito. Tente de novo em um instante.`,
  exists: (path: string): string => `${path} já existe. Nada foi escrito.`,
  undoMissing: (path: string): string =>
    `${path} foi movida ou apagada nesse meio-tempo. Nada foi desfeito.`,
  undoChanged: (path: string): string => `${path} mudou nesse meio-tempo. Nada foi desfeito.`,
  undoLine: (path: string): string =>
    `${path} mudou nesse meio-tempo. Nada foi desfeito, mas você pode remover a linha à mão.`,
  stepChanged: 'Este passo mudou na nota dele. Nada foi escrito.',
  stepNotOpen: 'Este passo não está mais aberto na nota dele. Nada foi escrito.',
  properties: (path: string, reason: string, names: readonly string[]): string =>
    `Nada foi escrito em ${path}. ${reason} Corrija isso na nota, ou escreva lá, à mão, ${listed(names)}.`,
  log: (problem: LogProblem): string => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `Nada foi escrito. O formato de data das notas diárias, ${problem.format}, não dá a ${dates.full(problem.day)} uma nota própria. Use YYYY-MM-DD.`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  notePlace: (reason: string): string =>
    `Nada foi escrito. ${reason} Escolha outra pasta ou outro formato de data para as notas diárias.`,
  templatePlace: (reason: string): string =>
    `Nada foi escrito. ${reason} Escolha outro modelo nas configurações.`,
  notWritten: (path: string, reason: string): string => `Nada foi escrito em ${path}. ${reason}`,
  line: (path: string, line: number, reason: string): string =>
    `${path}, linha ${number(line)}: ${reason} Nada foi escrito.`,
  noTemplate: (template: string, path: string): string =>
    `Nada foi escrito, porque o modelo de ${path} não existe. Crie ${template}, ou escolha outro modelo nas configurações.`,
  fileName: (name: string): string =>
    `“${name}” não pode ser o nome de um arquivo. Tente algo como Exportações/Conquistas.`,
  range: (words: string): string =>
    `“${words}” não é um período. Tente últimos 6 meses ou 2026-Q3.`,
  longCard: 'Uma imagem pode mostrar até cinquenta anos. Tente um período mais curto.',
  noBlockHere:
    'O cursor está dentro de código ou de um comentário que nunca termina, então um bloco não apareceria aqui. Termine-o primeiro, ou ponha o cursor acima.',
  lines: (lines: readonly number[], reason: string): string =>
    plural(
      lines.length,
      forms(
        `A linha ${lines.map(number).join()} ficou como estava. ${reason}`,
        `As linhas ${listed(lines.map(number))} ficaram como estavam. ${reason}`,
      ),
    ),
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `Nada foi escrito. ${path} parece a nota de ${day}, mas não tem o nome das suas notas diárias.`;
  if (location === null) {
    return `${what} O dia da semana no nome não é o dessa data. Renomeie essa nota.`;
  }
  const choose =
    language === null ? '' : `escolha “${language}” em ${settings.whereIs('language')}`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `a pasta “${folder}” e `;
  const add = `Adicione ${where}o formato de data “${format}” a ${settings.whereIs('daily.others')}`;
  if (isOwn) return `${what} As palavras do nome estão em outro idioma: ${choose}.`;
  return `${what} ${choose === '' ? add : `${add}, e ${choose}`}, ou renomeie essa nota.`;
}
