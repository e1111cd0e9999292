import type { Words } from '../words';
import type { Added } from '../../insight/what-it-adds';
import type { UnreadNote } from '../../journal/unread-note';
import type { LogProblem } from '../../logging/log-into-note';
import { dates, stop } from './dates';
import { listed, minuteCount, number } from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

/** What a notice says after something was done, or could not be. */
export const notices: Words['notices'] = {
  undo: 'Отменить',
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
    const where = heading === null ? day : `${day}, под заголовком «${heading}»`;
    return count === 1
      ? `Записано (${where}): «${text}»`
      : `Записано строк: ${number(count)}, последняя (${where}): «${text}»`;
  },
  adds: ({ to, of, nth, metric }: Added): string => {
    const count = `${number(nth)}-я победа ${of === 'goal' ? `для «${to}»` : `в сфере ${to}`}.`;
    return metric === null ? count : `${count} Всего пока ${number(metric.sum)} ${metric.name}.`;
  },
  dayPulse: (value: number): string => `Ощущение от дня: ${number(value)} из 5.`,
  weekPulse: (value: number): string => `Ощущение от недели: ${number(value)} из 5.`,
  pulseUndone: 'Отменено. Заметка такая же, как раньше.',
  undone: 'Отменено. Строка убрана.',
  stepUndone: (goal: string): string => `Отменено. «${goal}»: всё как раньше.`,
  undoneInNewNote: 'Отменено. Строка убрана, но новая заметка осталась.',
  rested: 'Сегодня день отдыха. Днём без победы он не считается.',
  paused: (last: string): string =>
    `${stop(`Пауза до ${last}`)} Днями без победы они не считаются.`,
  done: (step: string): string => `Сделано: ${step}`,
  copied: 'Скопировано.',
  whatsNew: (plugin: string, version: string): string => `Новое в ${plugin} ${version}:`,
  whatsNewRead: 'Понятно',
  reread: 'Все заметки прочитаны заново.',
  typed: (words: string): string => `Small Wins выключен. Вы успели написать: ${words}.`,

  timerDone: (minutes: number, step: string): string => `Готово, ${minuteCount(minutes)}: ${step}.`,
  breakBegins: (minutes: number, step: string): string =>
    `Готово, ${minuteCount(minutes)}: ${step}. Сделай перерыв на 5 минут.`,
  roundBegins: (minutes: number, step: string): string =>
    `Перерыв закончился. Дальше: ${step}. Позади ${minuteCount(minutes)}.`,
  stopAndLog: 'Стоп и записать',
  logIt: 'Записать',
  lostLine: (line: string, path: string): string =>
    `Строки ${line} нет в ${path}, хотя она была записана. Возможно, поверх неё записался шаблон.`,
  lostLines: (lines: string): string =>
    `Строк ${lines} нет в их заметках, хотя они были записаны. Возможно, поверх них записался шаблон.`,
  logItAgain: 'Записать снова',
  logThemAgain: 'Записать их снова',
  forget: 'Забыть',
  moreMinutes: (minutes: number): string => `ещё ${minuteCount(minutes)}`,

  newStep: (goal: string, step: string): string => `Новый шаг для «${goal}»: «${step}»`,
  goalDone: (goal: string): string => `«${goal}»: готово. Все победы остаются с тобой.`,
  goalDropped: (goal: string): string => `«${goal}»: цель отпущена. Все победы остаются с тобой.`,
  goalSaved: (goal: string): string => `«${goal}»: сохранено.`,
  goalActive: (goal: string): string => `«${goal}» снова в работе.`,
  routine: (goal: string): string => `«${goal}»: теперь это привычка.`,

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
      written: stop(`Обзор написан: ${days}`),
      updated: stop(`Обзор обновлён: ${days}`),
      unchanged: stop(`В обзоре и так всё актуально: ${days}`),
    };
    return [
      first[outcome],
      isOwnTextKept ? 'Твой собственный текст остался как был.' : '',
      areEditsKept ? 'Твои правки сохранены.' : '',
      areEditsMoved ? 'Твои правки теперь под новым текстом.' : '',
      hasOtherPeriods ? 'Другие обзоры в этой заметке остались как были.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },

  openSettings: (group: string): string => `Открой Настройки → Small Wins → ${group}.`,
};

/** Why something was not done, and that nothing was written. */
export const failures: Words['failures'] = {
  unknown: (reason: string): string => `Не получилось, и ничего не записано. ${reason}`,
  reading: 'Твои заметки ещё читаются. Попробуй снова, когда это закончится.',
  missing: (path: string): string => `${path}: здесь этого больше нет.`,
  inTableCell: 'Строки в таблице можно отметить только в режиме исходного кода.',
  missingNothingWritten: (path: string): string =>
    `${path}: здесь этого больше нет. Ничего не записано.`,
  unmerged: (path: string): string =>
    `${path}: заметку изменила другая программа, а открытый редактор этого ещё не показывает. Ничего не записано. Попробуй снова чуть позже.`,
  exists: (path: string): string => `${path} уже есть. Ничего не записано.`,
  undoMissing: (path: string): string =>
    `${path}: тем временем это перенесено или удалено. Ничего не отменено.`,
  undoChanged: (path: string): string =>
    `${path}: тем временем здесь что-то изменилось. Ничего не отменено.`,
  undoLine: (path: string): string =>
    `${path}: тем временем здесь что-то изменилось. Ничего не отменено, но строку можно убрать вручную.`,
  stepChanged: 'Этот шаг изменился в заметке. Ничего не записано.',
  stepNotOpen: 'Этот шаг в заметке больше не открыт. Ничего не записано.',
  properties: (path: string, reason: string, names: readonly string[]): string =>
    `В ${path} ничего не записано. ${reason} Исправь это в заметке или впиши туда вручную: ${listed(names)}.`,
  log: (problem: LogProblem): string => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `Ничего не записано. По формату даты ежедневных заметок, ${problem.format}, у этого дня нет своей заметки: ${stop(dates.full(problem.day))} Используй YYYY-MM-DD.`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  notePlace: (reason: string): string =>
    `Ничего не записано. ${reason} Выбери другую папку или формат даты для ежедневных заметок.`,
  templatePlace: (reason: string): string =>
    `Ничего не записано. ${reason} Выбери другой шаблон в настройках.`,
  notWritten: (path: string, reason: string): string => `В ${path} ничего не записано. ${reason}`,
  line: (path: string, line: number, reason: string): string =>
    `${path}, строка ${number(line)}: ${reason} Ничего не записано.`,
  noTemplate: (template: string, path: string): string =>
    `Ничего не записано, потому что шаблона для ${path} нет. Создай ${template} или выбери другой шаблон в настройках.`,
  fileName: (name: string): string =>
    `«${name}» не может быть именем файла. Попробуй, например, Экспорт/Победы.`,
  range: (words: string): string =>
    `«${words}»\u00a0— не период. Попробуй «последние 6 месяцев» или 2026-Q3.`,
  longCard: 'Картинка показывает до пятидесяти лет. Попробуй период покороче.',
  noBlockHere:
    'Курсор внутри кода или комментария, который не закрыт, и блок здесь не показался бы. Сначала закрой его или поставь курсор выше.',
  lines: (lines: readonly number[], reason: string): string =>
    lines.length === 1
      ? `Строка ${lines.map(number).join()} осталась как была. ${reason}`
      : `Строки ${listed(lines.map(number))} остались как были. ${reason}`,
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `Ничего не записано. ${path} похоже на заметку дня (${day}), но называется не так, как твои ежедневные заметки.`;
  if (location === null) {
    return `${what} День недели в имени\u00a0— не тот, что у этой даты. Переименуй эту заметку.`;
  }
  const choose = language === null ? '' : `выбери «${language}» в ${settings.whereIs('language')}`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `папку «${folder}» и `;
  const add = `Добавь ${where}формат даты «${format}» в ${settings.whereIs('daily.others')}`;
  if (isOwn) return `${what} Слова в имени на другом языке: ${choose}.`;
  return `${what} ${choose === '' ? add : `${add}, а также ${choose}`}, или переименуй эту заметку.`;
}
