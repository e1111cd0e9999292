import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import { isBlocking } from '../../experiments/experiment-problem';
import type { FactOf, VaultFact } from '../../vault/vault-problems';
import { dayOnWeekday } from '../../calendar/weekday';
import { dates } from './dates';
import { experiments } from './experiments';
import { didYouMean, useInstead } from './expected';
import { form, listed, noteCount, number, ofNotes } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const { whereIs } = settings;
const NOT_COUNTED = 'строки в ней без даты не идут в счёт';
const NONE_COUNTED = 'строки в них без даты не идут в счёт';
const CHANGE_ONE = 'Измени что-то одно.';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: {
  readonly [Code in VaultFact['code']]: (fact: FactOf<Code>) => string;
} = {
  'bad-front-matter': () =>
    'Свойства этой заметки не читаются и поэтому не учитываются. Проверь строки между двумя ---.',
  'unresolved-merge': () =>
    'Здесь сходятся две версии этой заметки, и читается только первая. Оставь нужные строки и удали три, которые начинаются с <<<<<<<, ======= и >>>>>>>.',
  'half-resolved-merge': () =>
    'Эта строка осталась от слияния двух версий этой заметки. Удали её и то, что стоит дважды: строки с одинаковым текстом читаются один раз.',
  'task-in-code': () =>
    'У этой задачи такой отступ, что Markdown читает её как код, и в счёт она не идёт. Уменьши отступ и оставь один пробел после её маркера.',
  'looks-ticked': () =>
    'Это считается сделанным, но Markdown не видит здесь флажка. Напиши как «- [x] …», чтобы это стало задачей.',
  'looks-unticked': () =>
    'Похоже на открытую задачу, но Markdown не видит здесь флажка, и в счёт это не идёт. Напиши как «- [ ] …», а когда сделано — как «- [x] …».',
  'unknown-state': ({ checkbox }) =>
    `Знак «${checkbox}» в этом флажке пока ничего не значит, и строка не идёт в счёт. Добавь его сюда: ${whereIs('states.done')}, или там же в «${settings.rows['states.started'].name}» либо «${settings.rows['states.cancelled'].name}».`,
  'bad-pause': () =>
    'У этой паузы нет дат, поэтому она не учитывается. Напиши их после тега: 2026-08-01..2026-08-14.',
  'pause-ends-before-start': () =>
    'Эта пауза кончается раньше, чем начинается, поэтому она не учитывается. Напиши сначала более раннюю дату: 2026-08-01..2026-08-14.',
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `«${written}»\u00a0— не дата и остаётся текстом. ${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) =>
    `«${written}»\u00a0— не дата и остаётся текстом. Напиши как YYYY-MM-DD.`,
  'bad-duration': ({ written }) =>
    `«${written}»\u00a0— не длительность и остаётся текстом. Напиши как [duration:: 25m].`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `«${written}»\u00a0— второе число для «${name}», оно остаётся текстом, а считается первое. Оставь одно из них.`
      : `«${written}»\u00a0— не число и остаётся текстом. Напиши как [${name}:: ${meant}].`,
  'bad-pulse': ({ written }) =>
    `«${written}»\u00a0— не оценка от 1 до 5 и не учитывается. Напиши целое число от 1 (тяжело) до 5 (отлично): [pulse:: 4].`,
  'mark-in-properties': ({ tag }) =>
    `Рядом с тегом «${tag}» в свойствах нет слов, и в счёт он не идёт. Напиши его после слов, в самой заметке.`,
  'bad-rest-property': ({ property, written }) =>
    `Свойство «${property}»: ${written === null ? 'здесь не одно значение' : `стоит «${written}»`}, поэтому день не считается днём отдыха. Используй true или false.`,
  'bad-win-property': ({ property }) =>
    `В свойстве «${property}» есть что-то, кроме текста, и это не учитывается. Возьми значение в кавычки.`,
  'bad-date-property': ({ property }) =>
    `Свойство «${property}» этой заметки\u00a0— не дата, и у заметки нет дня. Напиши как 2026-11-19.`,
  'no-day': ({ entries }) =>
    entries === 1
      ? 'У этой строки нет дня, и в счёт она не идёт. Добавь день, например @2026-11-19, или перенеси строку в ежедневную заметку.'
      : `У ${form(entries, `${number(entries)} строки`, `${number(entries)} строк`, `${number(entries)} строк`)}, начиная с этой, нет дня, и в счёт они не идут: их заметки называются не так, как твои ежедневные. Те заметки тоже есть в этом списке.`,
  'dated-ahead': ({ day }) =>
    `Дата этой строки позже дня её заметки, поэтому она идёт в счёт за другой день (${dates.full(day)}). Измени дату, если это описка.`,

  duplicate: ({ original }) =>
    `Это копия ${original.path}:${original.line + 1}, и в счёт строка идёт там. Копии второй раз не считаются.`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `В имени этой заметки есть дата и день недели от другой даты, поэтому ${NOT_COUNTED}. Дата: ${dates.full(day)}\u00a0— исправь в имени то, что неверно.`
      : `В именах ${ofNotes(notes)}, начиная с этой, есть дата и день недели от другой даты, поэтому ${NONE_COUNTED}. Дата этой: ${dates.full(day)}\u00a0— исправь в именах то, что неверно.`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `Эта заметка похожа на копию ${copyOf}, которая осталась от синхронизации`
        : `Похоже на копии, которые остались от синхронизации: ${noteCount(notes)}, эта\u00a0— копия ${copyOf}`
    }${
      isDated
        ? '. Её дата записана в свойствах, поэтому строки, которые есть только в копии, тоже идут в счёт'
        : `, поэтому ${notes === 1 ? NOT_COUNTED : NONE_COUNTED}`
    }. Перенеси недостающее в оригинал, а потом удали копию.`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `Конец этой цели (${dates.full(end)}) раньше её начала (${dates.full(start)}), поэтому конец не учитывается. ${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? 'В таком виде этот эксперимент не получится.' : 'Этот эксперимент показывает меньше, чем мог бы.'} ${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `Этот файл не годится (${shape(problem)}), поэтому действуют значения по умолчанию и ничего не записывается. ${problem.kind === 'no-text' ? 'Выбери заново в настройках того плагина.' : 'Исправь файл или удали его, и тогда будут значения по умолчанию.'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `Этот файл не читается${because(reason)}, поэтому действуют значения по умолчанию и ничего не записывается. Проверь права на чтение или удали файл, и тогда будут значения по умолчанию.`
      : `Это не читается${because(reason)}, поэтому ничего отсюда не идёт в счёт.`,
  'bad-name': () =>
    'Это имя не в UTF-8, поэтому файл не учитывается. Переименуй его, и он прочитается.',
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `По формату даты \`${format}\`${folder === '' ? '' : ` в папке «${folder}»`} не у каждого дня своя заметка, поэтому ни одна из этих заметок не ежедневная. Используй YYYY-MM-DD здесь: ${whereIs(isEarlier ? 'daily.others' : 'daily.format')}.`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `Тег \`#${tag}\` стоит и в ${whereIs(`marks.${keeps}`)}, и в «${settings.rows[`marks.${loses}`].name}», поэтому действует только первое. Убери его из одного из двух.`,
  'daily-notes-excluded': ({ folder }) =>
    `Твои ежедневные заметки лежат в папке «${folder}», а она исключена, поэтому ни одна из них не читается. Убери её отсюда: ${whereIs('excludedFolders')}.`,
  'mixed-week-format': ({ format }) =>
    `Формат даты \`${format}\` смешивает два способа считать недели, и в конце года две недели получают одно имя. Используй \`gggg-[W]ww\` или \`GGGG-[W]WW\` здесь: ${whereIs('weekly.format')}.`,
  'week-start-differs': ({ format, named, other }) =>
    `У недель в заметках с именами \`${format}\` первый день\u00a0— ${weekday(named)}, а у всех остальных твоих недель\u00a0— ${weekday(other)}. Обзоры идут по заметкам. Остальное меняется здесь: ${whereIs('plan.weekStart')}.`,
};

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16':
    'Эта заметка сохранена в UTF-16, её нельзя прочитать как текст, и ничего в ней не идёт в счёт. Сохрани её в UTF-8: в большинстве редакторов это «Сохранить как» или «Кодировка».',
  'not-utf-8':
    'Буквы этой заметки, впервые здесь, нельзя прочитать как текст, потому что они не в UTF-8. В неё ничего не записывается. Сохрани её в UTF-8: в большинстве редакторов это «Сохранить как» или «Кодировка».',
  zeros:
    'Места этой заметки, впервые здесь, нельзя прочитать как текст: после сбоя или прерванной синхронизации там остались нули. В неё ничего не записывается. Восстанови её из резервной копии или истории синхронизации или удали эти места.',
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) =>
    `«${written}» может быть двумя разными днями и остаётся текстом. Напиши как @2026-11-19.`,
  'no-note-day': (written) =>
    `«${written}»\u00a0— не дата в заметке, у которой нет своего дня, и остаётся текстом. Напиши как @2026-11-19.`,
  misplaced: (written) =>
    `«${written}» похоже на дату, но написано не так и остаётся текстом. Напиши как @2026-11-19 после пробела или словами, как @(вчера).`,
  unreadable: (written) =>
    `«${written}»\u00a0— не дата и остаётся текстом. Напиши как @2026-11-19 или словами, как @(вчера).`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what =
    notes === 1
      ? `В имени этой заметки есть дата, но называется она не так, как твои ежедневные заметки, поэтому ${NOT_COUNTED}.`
      : `В именах ${ofNotes(notes)}, начиная с этой, есть дата, но называются они не так, как твои ежедневные заметки, поэтому ${NONE_COUNTED}.`;
  if (location === null) return `${what} В имени есть и другие слова.`;
  const setLanguage = language === null ? '' : `выбери «${language}» в ${whereIs('language')}`;
  if (isOwn) return `${what} Слова в имени на другом языке: ${setLanguage}.`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `папку «${folder}» и `;
  const also = setLanguage === '' ? '' : `, а также ${setLanguage}`;
  return `${what} Чтобы они шли в счёт, добавь ${where}формат даты «${format}» в ${whereIs('daily.others')}${also}.`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `Этот файл повреждён${because(reason)}`;
  return used === 'earlier'
    ? `${what}, поэтому действуют твои прежние настройки и ничего не записывается. Исправь его: часто не хватает запятой или кавычки.`
    : `${what}, поэтому действуют значения по умолчанию и ничего не записывается. Исправь его (часто не хватает запятой или кавычки) или удали, и тогда будут значения по умолчанию.`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${systemReason(reason)})`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const says = written === null ? 'не читается' : `стоит «${written}»`;
  const where = `Свойство «${property}» этой цели`;
  switch (problem.kind) {
    case 'unusable':
      return `${where}: ${says}, и это не учитывается. ${useInstead(problem.expected)}`;
    case 'other-end':
      return `${where}: ${says}, а это другой последний день, чем в её «end» (${dates.full(problem.end)}). Действует «end». ${CHANGE_ONE}`;
    case 'no-start':
      return `${where}: считать не от чего, поэтому оно не учитывается. Добавь свойство «start» с датой.`;
    case 'other-unit':
      return `${where}: ${says}, но цель следит за ${listed(problem.metrics.map((name) => `«${name}»`))}, поэтому оно не учитывается. Используй то же имя или добавь другое в «metrics».`;
    case 'falls':
      return `${where}: после ${number(problem.before)} идёт ${number(problem.rung)}, поэтому оно не учитывается. Напиши количества по возрастанию, например «1, 2, 5, 10 km».`;
    case 'no-aim':
      return `${where}: нет рубежа, к которому идти, поэтому оно не учитывается. Добавь свойство «aim», например «60000 слов».`;
    case 'before-start':
      return `${where}: ${says}, раньше начала цели (${dates.full(problem.start)}), поэтому оно не учитывается. ${CHANGE_ONE}`;
    case 'passed':
      return `${where}: ${says}, этот день уже позади, а до рубежа ещё есть путь. Выбери день попозже или отметь цель готовой.`;
    case 'thousands':
      return `${where}: ${says}, это читается как ${problem.number}. Напиши ${problem.or}, если имеется в виду это, иначе ${problem.number}.`;
    case 'too-many':
      return `Чисел у цели может быть не больше ${number(problem.most)}, поэтому «${problem.beyond}» не учитывается.`;
  }
}

function weekday(number: number): string {
  return dates.weekday(dayOnWeekday(number));
}
