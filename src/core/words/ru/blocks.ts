import type { Words } from '../words';
import type { BlockProblem } from '../../code-block/block-problem';
import { GROUPINGS } from '../../search/grouping';
import { search } from './search';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { didYouMean } from './expected';
import { counted, either, form, lineCount, listed, noteCount, number, valueCount } from './numbers';

const eventCount = counted('событие', 'события', 'событий');
const characterCount = counted('символ', 'символа', 'символов');

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks: Words['blocks'] = {
  mistakes: 'В этом блоке нужно кое-что исправить',
  line: (line: number): string => `Строка ${number(line)}`,
  problem,
  noWins: 'За эти дни побед нет.',
  noMetrics: 'За эти дни чисел нет. Напиши число как [words:: 250] в строке, которая идёт в счёт.',
  metric: {
    facts: ({
      whole,
      isMiddle,
      n,
    }: {
      readonly whole: string;
      readonly isMiddle: boolean;
      readonly n: number;
    }): string => `${isMiddle ? 'медиана' : 'всего'} ${whole}, ${valueCount(n)}`,
    weeks: 'Неделя за неделей',
    week: (week: string, value: string): string => `${week}: ${value}`,
    none: '–',
  },
  noGoals: 'Целей здесь пока нет.',
  noMilestones: 'Вех здесь пока нет. Первая — одна победа.',
  more: (count: number): string => `И ещё ${number(count)}. Их покажет период покороче.`,

  insert: {
    title: 'Вставить блок',
    view: 'Вид',
    views: {
      heatmap: 'Тепловая карта',
      month: 'Месяц',
      streak: 'Серия',
      wins: 'Победы',
      list: 'Поиск',
      week: 'Эта неделя',
      goals: 'Цели',
      patterns: 'Закономерности',
      milestones: 'Вехи',
      metric: 'Числа по неделям',
    },
    goal: 'Цель',
    everything: 'Всё',
    range: 'Период',
    rangeExamples: 'Например, последние 6 месяцев, 2026 или 2026-01-01..2026-06-30.',
    rangeDefault: 'Последние 6 месяцев',
    query: 'Поиск',
    queryExamples: 'Слова и условия, как в разделе «Все победы», например kind:win area:здоровье.',
    queryDefault: 'Всё',
    cancel: 'Отмена',
    submit: 'Вставить',
  },
};

export const base: Words['base'] = {
  name: 'Тепловая карта Small Wins',
  months: 'Месяцы',
  count: 'Считать',
  counts: {
    both: 'Победы в этих файлах и со ссылкой на них',
    inside: 'Победы в этих файлах',
    linked: 'Победы со ссылкой на эти файлы',
  },
  noFiles: 'В этой базе нет файлов, и считать нечего.',
  noWins: {
    both: 'Побед здесь пока нет. Покажи ежедневные заметки или заметки, на которые ссылаются победы.',
    inside: 'Побед здесь пока нет. Покажи ежедневные заметки или другие заметки с победами.',
    linked:
      'Побед со ссылкой на эти файлы пока нет. Покажи заметки, на которые ссылаются победы, например цели.',
  },
};

export const exporting: Words['exporting'] = {
  title: (kind: Kind | null): string => EXPORTS[kind ?? 'win'],
  linesTitle: (count: number): string =>
    form(
      count,
      `Экспортировать ${number(count)} строку`,
      `Экспортировать ${number(count)} строки`,
      `Экспортировать ${number(count)} строк`,
    ),
  lines: lineCount,
  range: 'Период',
  rangeExamples: 'Например, последние 6 месяцев, 2026 или 2026-01-01..2026-06-30.',
  rangeDefault: 'Всё',
  kind: 'Вид',
  kinds: {
    all: 'Победы и шаги',
    win: 'Победы',
    step: 'Шаги',
    setback: 'Осечки',
    lesson: 'Выводы',
    kudos: 'Похвала',
  },
  goal: 'Цель',
  anyGoal: 'Все',
  area: 'Сфера',
  areaExample: 'здоровье/бег',
  text: 'С этими словами',
  uncounted: 'Включить строки, которые не идут в счёт',
  uncountedHow: 'В том числе осечки и выводы.',
  names: 'Называть людей и другие заметки',
  namesHow: 'Если выключено, ссылка вроде [[Анна]] пишется как «…».',
  links: 'Ссылки обратно на мои заметки',
  linksHow: 'Если включено, читатели видят имя твоего хранилища и где лежат заметки.',
  preview: 'Что увидят другие',
  previewMore: (lines: number): string => `… и ещё ${lineCount(lines)}`,
  format: 'Формат',
  formats: {
    md: 'Заметка (Markdown)',
    csv: 'Таблица (CSV)',
    json: 'Данные (JSON)',
    html: 'Страница (HTML)',
    ics: 'Шаги и челленджи в календаре (ICS)',
  },
  calendar: 'Маленькие шаги',
  events: eventCount,
  file: 'Файл',
  fileHow: 'Его имя и папка. Существующие файлы никогда не перезаписываются.',
  cancel: 'Отмена',
  copy: 'В буфер обмена',
  write: 'Записать файл',
  copied: (amount: string): string => `Скопировано: ${amount}.`,
  written: (amount: string, path: string): string => `Записано в ${path}: ${amount}.`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: 'Экспорт побед',
  step: 'Экспорт шагов',
  setback: 'Экспорт осечек',
  lesson: 'Экспорт выводов',
  kudos: 'Экспорт похвалы',
};

export const check: Words['check'] = {
  title: 'Проверка заметок',
  summary: (problems: number, notes: number): string =>
    problems === 0
      ? `Исправлять нечего. Проверено: ${noteCount(notes)}.`
      : `Стоит взглянуть на ${number(problems)} ${form(problems, 'место', 'места', 'мест')}. Ничего не изменено.`,
  places: (count: number): string => `Мест: ${number(count)}`,
  more: (count: number): string => `И ещё ${number(count)}.`,
  diagnose: 'Скопировать диагностику',
  copied:
    'Диагностика скопирована. Слов из твоих заметок в ней нет, её можно вставить в сообщение о неполадке.',
};

/** Questions that the app asks before a note is created. */
export const newNote: Words['newNote'] = {
  title: 'Создать заметку этого дня?',
  how: (day: string, note: string, template: string | null): string =>
    template === null
      ? `${day}: заметки пока нет. Small Wins создаст ${note}.`
      : `${day}: заметки пока нет. Small Wins создаст ${note} по твоему шаблону, ${template}.`,
  submit: 'Создать заметку',
};

const OPTIONS =
  'Возможные параметры: view, goal, area, range, metric, query и by, каждый на своей строке.';
const PAIRS = 'Пиши каждый параметр как имя и значение, например view: heatmap.';

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `Блок слишком длинный: ${sizeOf(of)}. ${OPTIONS}`;
    case 'no-yaml':
      return `Эта строка не читается${of.reason === null ? '' : ` (${of.reason})`}. ${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `У «${of.option}» пока нет значения. Добавь его или убери строку.`;
    case 'no-text':
      return `Для «${of.option}» нужно одно значение. Поставь его в кавычки.`;
    case 'unquoted-link':
      return `Поставь ссылку в кавычки: ${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? characterCount(of.characters) : lineCount(of.lines);
}

/** What is right by itself, and doesn't go with the rest. */
function unfit(
  of: Extract<
    BlockProblem,
    {
      readonly kind:
        'goal-and-area' | 'no-range' | 'no-metric' | 'long-range' | 'only-lists' | 'bad-query';
    }
  >,
): string {
  switch (of.kind) {
    case 'goal-and-area':
      return 'Блок показывает либо цель, либо сферу. Убери одну из двух строк.';
    case 'no-range':
      return `«${of.view}» всегда показывает сегодняшний день, период тут не нужен. Убери строку.`;
    case 'no-metric':
      return `«${of.view}» не показывает чисел, и metric тут не нужен. Используй view: metric или убери строку.`;
    case 'long-range':
      return 'Период может длиться до ста лет. Попробуй короче.';
    case 'only-lists':
      return `«${of.option}» бывает только у списка. Добавь «view: list» или убери строку.`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  switch (of.kind) {
    case 'unknown-option':
      return `Параметра «${of.written}» нет. ${
        of.near === null
          ? 'Используй view, goal, area, range, metric, query или by.'
          : didYouMean(`«${of.near}»`)
      }`;
    case 'unknown-view':
      return `Вида «${of.written}» нет. ${
        of.near === null ? `Попробуй ${either(BLOCK_VIEWS)}.` : didYouMean(`«${of.near}»`)
      }`;
    case 'unknown-grouping':
      return `Список нельзя разбить по «${of.written}». ${
        of.near === null ? `Используй ${either(GROUPINGS)}.` : didYouMean(`«${of.near}»`)
      }`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `«${of.written}» не может быть сферой. Напиши как в теге, например здоровье/бег.`;
    case 'bad-range':
      return `«${of.written}»\u00a0— не период. ${
        of.near === null
          ? 'Попробуй «последние 6 месяцев», 2026, 2026-Q3 или 2026-01-01..2026-06-30.'
          : didYouMean(`«${of.near}»`)
      }`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `Цели «${written}» нет.`;
  if (near !== null) return `${what} ${didYouMean(`«${near}»`)}`;
  if (known.length === 0) return `${what} В этом хранилище целей пока нет.`;
  const names = known.map((name) => `«${name}»`);
  if (more > 0) return `${what} Твои цели: ${listed([...names, `ещё ${number(more)}`])}.`;
  return names.length === 1
    ? `${what} Твоя единственная цель\u00a0— ${listed(names)}.`
    : `${what} Твои цели: ${listed(names)}.`;
}
