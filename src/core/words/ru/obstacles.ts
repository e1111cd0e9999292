import type { Words } from '../words';
import type { EditRefusal } from '../../editing/entry-change';
import type { LogRefusal, MarkRefusal, StepRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { PropertyRefusal } from '../../notes/property-edit';
import type { PathObstacle } from '../../text/note-path';
import type { ConfigObstacle } from '../../vault/write-obstacle';
import type { DamageKind } from '../../text/text-damage';
import type { RegionProblem } from '../region-problem';
import { number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';
import type { FileProblem } from '../../vault/file-problem';

const NO_PLACE = 'Пока это не исправлено, неясно, где лежат твои заметки.';

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return 'имя не в UTF-8';
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return 'текст не в UTF-8';
  const because = problem.reason === null ? '' : ` (${systemReason(problem.reason)})`;
  return `${problem.code === 'bad-json' ? 'файл повреждён' : 'файл не читается'}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? 'Выбери заново в настройках того плагина.'
    : 'Исправь файл или удали его, и тогда будут значения по умолчанию.';
}

/** Why something is not written, in a sentence or two. */
export const obstacles: Words['obstacles'] = {
  nothingWritten: (reason: string): string => `Ничего не записано. ${reason}`,
  path: ({ kind, path }: PathObstacle): string => PATHS[kind](path),
  damage: (path: string, kind: DamageKind): string => DAMAGES[kind](path),
  config: (obstacle: ConfigObstacle): string => {
    switch (obstacle.kind) {
      case 'file':
        return `${obstacle.problem.path}: ${unusable(obstacle.problem)}. ${NO_PLACE} ${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  log: (refusal: LogRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
        return `«${refusal.area}» не может быть сферой. Напиши как в теге, например здоровье/бег.`;
      case 'bad-goal':
        return `«${refusal.goal}» не может быть именем заметки. Убери [ ] | # и ^.`;
      case 'no-words':
        return 'Записывать пока нечего. Что получилось?';
      case 'long-note':
        return 'Заметка длиннее 32 МБ, она не читается, и строка не пошла бы в счёт.';
      case 'misread':
        return 'В этой заметке строка читалась бы как что-то другое. Впиши её в заметку вручную.';
      case 'merge':
        return `В строке ${number(refusal.line + 1)} сходятся две версии этой заметки. Сначала оставь там нужные строки.`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return 'Из-за новой строки в счёт пошла бы и другая, без твоей метки. Впиши её в заметку вручную.';
      case 'no-place':
        return 'Куда бы эта строка ни попала в заметке, смысл других строк изменился бы. Впиши её вручную.';
    }
  },
  step: (refusal: StepRefusal): string => {
    switch (refusal.kind) {
      case 'no-step':
        return 'В этой строке нет маленького шага.';
      case 'done':
        return 'Этот маленький шаг уже сделан.';
      case 'no-checkbox':
        return 'У этого маленького шага нет флажка. Напиши его как «- [ ] …».';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `«${refusal.checkbox}» не отмечает задачу сделанной. Добавь этот знак сюда: ${settings.whereIs('states.done')}.`;
    }
  },
  edit: (refusal: EditRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
      case 'bad-goal':
      case 'merge':
        return obstacles.log(refusal);
      case 'disturbs':
        return disturbs(refusal.line);
      case 'changed':
        return refusal.now === null ? EDITS.changed : changedTo(refusal.now.written);
      default:
        return EDITS[refusal.kind];
    }
  },
  mark: (refusal: MarkRefusal): string => MARKS[refusal],
  properties: (refusal: PropertyRefusal): string => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `Строка ${number(refusal.line + 1)} в свойствах: ${LINES[refusal.problem]}.`;
  },
  review: (problem: RegionProblem): string => {
    switch (problem.kind) {
      case 'no-begin':
        return `Часть «${problem.section}» здесь заканчивается, но нигде не начинается. Удали эту строку.`;
      case 'no-end':
        return `Часть «${problem.section}» здесь начинается, но нигде не заканчивается. Удали эту строку или и её текст.`;
      case 'twin':
        return `Часть «${problem.section}» начинается здесь второй раз, после строки ${number(problem.first)}. Удали две служебные строки у одной из них.`;
      case 'crossed':
        return `Часть «${problem.other}» ${problem.edge === 'begin' ? 'начинается' : 'заканчивается'} здесь, внутри части «${problem.section}» от строки ${number(problem.begin)}. Удали две служебные строки у одной из них.`;
      case 'open-code':
        return 'Текст этой части открывает блок кода и не закрывает его, поэтому ниже ничего не записать. Закрой блок кода.';
      case 'left-open':
        return 'Комментарий (%% или <!--) или код здесь или выше не закрыт, и эта строка получила бы другой смысл. Закрой его или поставь перед ним обратную косую черту.';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `${path}\u00a0— вне хранилища.`,
  hidden: (path) => `В ${path} есть имя, которое начинается с точки, и Obsidian его не показывает.`,
  nameless: (path) => `В ${path} есть папка без имени.`,
  'control-character': (path) => `В имени ${path} есть управляющий символ.`,
  backslash: (path) => `В имени ${path} есть обратная косая черта.`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `${path}: сохранено в UTF-16. Сначала сохрани в UTF-8.`,
  'not-utf-8': (path) => `${path}: не UTF-8. Сначала сохрани в UTF-8.`,
  zeros: (path) =>
    `В ${path} есть нули, которые остались после сбоя или прерванной синхронизации. Сначала восстанови заметку или удали эти места.`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed: 'Эта строка в заметке уже другая, чем здесь. Сначала взгляни на неё ещё раз.',
  twice: 'Таких строк в заметке теперь несколько. Открой заметку и измени нужную.',
  property: 'Это свойство заметки. Открой заметку и измени его там.',
  'no-words': 'Слов не осталось. Удали строку или напиши что-нибудь.',
  'no-checkbox': 'У этой строки не может быть флажка: она не в списке.',
  spread: 'Эти слова стоят в нескольких строках или ячейках. Открой заметку и измени их там.',
  'under-heading': 'Метки, которую можно снять, нет: строка идёт в счёт из-за своего заголовка.',
  'has-more': 'К этой строке относятся другие. Открой заметку и удали её там.',
  'not-movable':
    'Перенести её, не изменив смысла её самой или другой строки, нельзя. Лучше впиши в неё дату.',
  misread: 'Тогда строка читалась бы как что-то другое. Открой заметку и измени её там.',
};

function changedTo(written: string): string {
  return `Эта строка в заметке уже другая, чем здесь. Теперь там: «${written}»`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': 'В этой строке пока нет слов.',
  property: 'Эта строка — свойство заметки, теги там не идут в счёт.',
  code: 'Эта строка — код или формула, теги там не идут в счёт.',
  'no-tag': 'Тег в этой строке не пошёл бы в счёт или изменил бы смысл других строк.',
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: 'в начале табуляция, а нужны пробелы',
  indent: 'отступ не такой, как у остальных',
  brackets: 'несколько свойств в скобках, а каждому нужна своя строка',
  'no-property': 'это не имя, двоеточие и значение',
  second: 'такое свойство уже есть',
  unreadable: 'не читается',
  comment: 'комментарий внутри значения',
  anchor: 'якорь, псевдоним или тег YAML',
  'no-end': 'у значения нет конца',
  'more-after': 'после конца значения есть что-то ещё',
  'by-hand': 'записана так, что Small Wins не может её изменить',
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': 'Её свойства — не список имён и значений.',
  'by-hand': 'Её свойства записаны так, что Small Wins не может их изменить.',
};

function disturbs(line: number): string {
  return `Строка ${number(line + 1)} этой заметки получила бы другой смысл. Сначала измени её вручную.`;
}
