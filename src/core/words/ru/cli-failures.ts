import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import { dates } from './dates';
import { didYouMean } from './expected';
import { listed } from './numbers';
import { NOT_A_PERIOD } from './periods';
import { systemReason } from './system-reason';

const NOTHING = 'Ничего не записано.';
const GIVE_VAULT = 'Укажи папку хранилища в --vault.';
const OTHER_OUT = `${NOTHING} Выбери другое имя для --out.`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: 'папка',
  pipe: 'именованный канал',
  socket: 'сокет',
  file: 'файл',
  device: 'устройство',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures: Words['cliFailures'] = {
  unexpected: (reason: string): string =>
    `Такого не должно было случиться (${systemReason(reason)}). Сообщи об этом, пожалуйста, вместе с командой.`,
  output: (reason: string): string =>
    `Вывод не записать (${systemReason(reason)}). Направь его в другое место.`,

  emptyFolder: `После --vault нет папки. ${GIVE_VAULT}`,
  noFolder: (folder: string): string => `Папки ${folder} нет. ${GIVE_VAULT}`,
  notFolder: (file: string): string => `${file}\u00a0— это файл. ${GIVE_VAULT}`,
  closedFolder: (folder: string, reason: string): string =>
    `${folder} не открыть (${systemReason(reason)}). ${GIVE_VAULT}`,
  noVault: (folder: string, config: string): string =>
    `Здесь нет хранилища: ни в ${folder}, ни выше нет папки ${config}. ${GIVE_VAULT}`,

  unknownCommand: (command: string, near: string | null): string =>
    `Команды «${command}» нет. ${near === null ? 'Список команд: small-wins --help.' : didYouMean(near)}`,
  unknownOption: (option: string, near: string | null, help: string): string =>
    `Параметра ${option} нет. ${near === null ? `Справка: ${help}.` : didYouMean(near)}`,
  noValue: (option: string, help: string): string =>
    `После ${option} нет значения. Справка: ${help}.`,
  noText: 'Записывать пока нечего. Что получилось? Попробуй small-wins log "10 страниц книги".',
  tooMany: (help: string): string => `Слов больше, чем принимает команда. Справка: ${help}.`,

  day: (option: string, given: string, near: string | null): string =>
    `«${given}» после ${option}\u00a0— не день. ${near === null ? 'Используй YYYY-MM-DD или слова, например «вчера» или «3 дня назад».' : didYouMean(`«${near}»`)}`,
  today: (given: string): string =>
    `«${given}» после --today\u00a0— не день. Используй YYYY-MM-DD, например 2026-11-21.`,
  daysInOrder: (from: Day, to: Day): string =>
    `День в --from (${dates.full(from)}) позже дня в --to (${dates.full(to)}). Укажи сначала более ранний.`,
  range: (given: string, near: string | null): string =>
    `«${given}» после --range\u00a0— не период. ${near === null ? 'Попробуй «последние 6 месяцев», 2026, 2026-Q3, 2026-08 или 2026-01-01..2026-06-30.' : didYouMean(near)}`,
  year: (given: string): string =>
    `«${given}» после --year\u00a0— не год. Используй четыре цифры, например 2026.`,
  another: (given: string): string =>
    `«${given}» после --another\u00a0— не номер. Используй целое число, например 1.`,
  needsGoal: 'Какая цель? Укажи имя её заметки в --goal.',
  onlySvg: (file: string): string =>
    `${file} здесь не нарисовать: командная строка рисует SVG. Выбери имя, которое кончается на .svg, а для PNG возьми «Поделиться картинкой…» в приложении.`,
  noLine: (text: string): string =>
    `Ни в одной победе за эти дни нет «${text}». Их слова покажет small-wins list.`,
  colour: (given: string): string =>
    `«${given}» после --accent\u00a0— не цвет. Используй, например, #8a5cf5.`,
  choice: (option: string, given: string, near: string | null, known: readonly string[]): string =>
    `«${given}» не подходит для ${option}. ${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one: string, other: string): string =>
    `Используй либо ${one}, либо ${other}, но не вместе.`,
  longRange: 'Тепловая карта показывает до ста лет. Попробуй период покороче.',
  period: (kind: PeriodKind, given: string, example: string): string => {
    const what = `«${given}» после --${kind}\u00a0— ${NOT_A_PERIOD[kind]}.`;
    return kind === 'days'
      ? `${what} Используй, например, ${example} или слова вроде «последние 6 недель».`
      : `${what} Используй имя, например ${example}, или любой день оттуда.`;
  },
  kind: (given: string, near: string | null, kinds: readonly string[]): string =>
    `«${given}» после --kind\u00a0— не вид. ${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given: string, near: string | null, ways: readonly string[]): string =>
    `«${given}» после --links\u00a0— не способ ссылаться. ${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given: string, near: string | null, formats: readonly string[]): string =>
    `«${given}» после --format\u00a0— не формат. ${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given: string, near: string | null, names: readonly string[]): string =>
    `Цели «${given}» нет. ${near === null ? goals(names) : didYouMean(near)}`,
  time: (given: string): string =>
    `«${given}» после --at\u00a0— не время. Используй, например, 09:30 или 14:30.`,
  language: (given: string): string =>
    `«${given}» после --lang\u00a0— не язык. Используй, например, en, de или pt-BR.`,
  needsWrite: '--force и --restore меняют заметку, поэтому им нужен и --write.',
  ahead: (day: Day): string =>
    `Этот день ещё не наступил (${dates.full(day)}), а победа идёт в счёт со своего дня. ${NOTHING} Добавь --ahead, чтобы всё равно записать.`,
  timeAhead: (time: string): string =>
    `${time} сегодня ещё впереди. ${NOTHING} Добавь --on вчера, если это было вчера, или --ahead, чтобы всё равно записать.`,

  templater: (template: string, path: string): string =>
    `Шаблону ${template} нужен Templater, а он работает только в Obsidian. ${NOTHING} Сначала создай ${path} там.`,
  notRead: (path: string): string =>
    `${path} в папке шаблонов или в папке, которую твои настройки пропускают, и ничего там не пошло бы в счёт. ${NOTHING} Выбери другую папку для этих заметок.`,
  unreadable: (path: string, reason: string): string =>
    `${path} не прочитать (${systemReason(reason)}). ${NOTHING}`,
  unreachable: (path: string, reason: string): string =>
    `До ${path} не добраться (${systemReason(reason)}). ${NOTHING}`,
  unwritable: (path: string, reason: string): string =>
    `${path} не записать (${systemReason(reason)}). Ничего там не изменено.`,
  tooLarge: (path: string): string =>
    `${path} длиннее 32 МБ, поэтому не читается, и ничего там не идёт в счёт. ${NOTHING}`,
  notTemplate: (path: string, kind: FileKind): string =>
    `${path}\u00a0— это ${KINDS[kind]}, а не шаблон. ${NOTHING} Выбери другой шаблон в настройках.`,
  notNote: (path: string, kind: FileKind): string =>
    `${path}\u00a0— это ${KINDS[kind]}, а не заметка. ${NOTHING} Перенеси в другое место или дай заметкам другие имена.`,
  readOnly: (path: string): string =>
    `${path}\u00a0— только для чтения. ${NOTHING} Сначала разреши запись.`,
  leadsOut: (path: string): string =>
    `${path}\u00a0— ссылка за пределы хранилища или лежит в папке, которая такой ссылкой служит. ${NOTHING} Перенеси заметку в хранилище.`,
  leadsNowhere: (path: string): string =>
    `${path}\u00a0— ссылка в никуда или лежит в папке, которая такой ссылкой служит. ${NOTHING} Подключён ли диск, на который она ведёт?`,
  outThere: (file: string): string =>
    `${file} уже есть. ${NOTHING} Выбери другое имя для --out или замени файл с --force.`,
  outIsNote: (file: string): string =>
    `${file}\u00a0— заметка в твоём хранилище, и она остаётся. ${OTHER_OUT}`,
  outNotFile: (file: string, kind: FileKind): string =>
    `${file}\u00a0— это ${KINDS[kind]}, а не файл. ${OTHER_OUT}`,
  outUnwritable: (file: string, reason: string): string =>
    `${file} не записать (${systemReason(reason)}). ${OTHER_OUT}`,
  outLeadsNowhere: (file: string): string => `${file}\u00a0— ссылка в никуда. ${OTHER_OUT}`,
  keepsChanging: (path: string): string =>
    `Другая программа всё время меняет ${path}. ${NOTHING} Попробуй снова, когда она закончит.`,
  locked: (path: string, lock: string): string =>
    `Другой small-wins уже три минуты пишет ${path}. ${NOTHING} Если он не запущен, удали ${lock}.`,
  notLock: (path: string, lock: string, kind: FileKind): string =>
    `${lock}\u00a0— это ${KINDS[kind]}, а там small-wins держит свою блокировку для ${path}. ${NOTHING} Удали это или перенеси в другое место.`,
  keptBeside: (file: string): string =>
    `Запись прервалась на середине, а заметка с тех пор изменилась. Её прежний текст в ${file}. Удали этот файл, если ничего не пропало.`,

  watchedGone: (folder: string): string =>
    `${folder} больше нет, и наблюдение закончено. Укажи новое место в --vault.`,
  unwatchable: (folder: string, reason: string): string =>
    `За ${folder} не получается наблюдать (${systemReason(reason)}). Разреши системе наблюдать за большим числом файлов или время от времени запускай small-wins summary.`,
};

function oneOf(names: readonly string[]): string {
  return `Подойдёт одно из этих: ${listed(names)}.`;
}

function goals(names: readonly string[]): string {
  if (names.length === 0) return 'В этом хранилище целей пока нет.';
  const all = listed(names.map((name) => `«${name}»`));
  return names.length === 1 ? `Твоя единственная цель\u00a0— ${all}.` : `Твои цели: ${all}.`;
}
