import type { Words } from '../words';
import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { Expected } from '../../text/expected';
import type { SettingWords } from '../setting-words';
import { useInstead } from './expected';
import { form, listed, number } from './numbers';

/** The rows of the settings page, by their path in `data.json`. */
const ROWS = {
  'marks.win': {
    name: 'Теги побед',
    desc: 'Строки с таким тегом — победы. Новые строки получают первый.',
  },
  'marks.step': {
    name: 'Теги маленьких шагов',
    desc: 'Для шагов, которые можно сделать за две минуты.',
  },
  'marks.setback': {
    name: 'Теги осечек',
    desc: 'Для того, что не получилось. В списке есть, в минус не идёт.',
  },
  'marks.lesson': {
    name: 'Теги выводов',
    desc: 'Для того, чему это научило. В списке есть, в счёт не идёт.',
  },
  'marks.kudos': {
    name: 'Теги похвалы',
    desc: 'Для того, что сказали другие. В списке есть, в счёт не идёт.',
  },
  'marks.rest': {
    name: 'Теги дня отдыха',
    desc: 'Отмечают день заметки как день отдыха.',
  },
  'marks.pause': {
    name: 'Теги паузы',
    desc: 'В эти дни победы не ждут: #pause 2026-08-01..2026-08-14',
  },
  'plan.countSteps': {
    name: 'Считать маленькие шаги',
    desc: 'Завершённый маленький шаг считается победой.',
  },
  winHeadings: {
    name: 'Победы под заголовками',
    desc: 'Пункты списка и строки под этими заголовками — победы без тега.',
  },
  winProperty: {
    name: 'Победы в свойстве',
    desc: 'Свойство, в котором записана победа или список побед.',
    aliases: ['front matter', 'YAML', 'метаданные'],
  },
  'states.done': {
    name: 'Флажки «сделано»',
    desc: 'Знаки сделанной задачи, как в [x]. В счёт идут только они.',
    aliases: ['задача', 'статус', 'чекбокс'],
  },
  'states.started': {
    name: 'Флажки «начато»',
    desc: 'Знаки начатой задачи, как в [/].',
    aliases: ['задача', 'статус', 'в процессе', 'чекбокс'],
  },
  'states.cancelled': {
    name: 'Флажки «отменено»',
    desc: 'Знаки отменённой задачи, как в [-].',
    aliases: ['задача', 'статус', 'чекбокс'],
  },

  'daily.folder': {
    name: 'Папка ежедневных заметок',
    desc: 'Где лежат твои ежедневные заметки. / — корень хранилища.',
  },
  'daily.format': {
    name: 'Формат даты ежедневных заметок',
    desc: 'Как называются ежедневные заметки. Косая черта создаёт папку.',
    aliases: ['moment'],
  },
  'daily.template': {
    name: 'Шаблон ежедневных заметок',
    desc: 'С чего начинается новая ежедневная заметка.',
  },
  'daily.others': {
    name: 'Прежние места ежедневных заметок',
    desc: 'Где старые заметки, если их имена или место с тех пор изменились.',
  },
  dateProperty: {
    name: 'День в свойстве',
    desc: 'Свойство с датой для заметок, которые не ежедневные.',
    aliases: ['front matter', 'YAML', 'метаданные'],
  },
  pulse: {
    name: 'Спрашивать, как прошёл день',
    desc: 'Пять кнопок на боковой панели, от «тяжело» до «отлично».',
    aliases: ['настроение', 'пульс', 'оценка'],
  },
  'metrics.properties': {
    name: 'Числа в свойствах',
    desc: 'Числа в ежедневных заметках для сравнения с победами, например сон.',
  },
  excludedFolders: {
    name: 'Исключённые папки',
    desc: 'Заметки в этих папках пропускаются. Папки с шаблонами тоже.',
  },

  'plan.schedule': {
    name: 'Расписание',
    desc: 'Когда победа в плане. Остальные дни свободны.',
    aliases: ['дни отдыха', 'дни недели', 'частота'],
  },
  'plan.target': {
    name: 'Норма',
    desc: 'Что нужно для дня с победой: 1, 10 minutes или 250 слов.',
    aliases: ['цель', 'в день'],
  },
  'plan.since': {
    name: 'Считать с',
    desc: 'Победы до этого дня есть в списке, но в счёт не идут.',
    aliases: ['с какого дня', 'начало'],
  },
  'plan.freezes': {
    name: 'Заморозки',
    desc: 'Сколько хранить про запас. Семь дней с победой дают одну.',
    aliases: ['серия', 'отдых'],
  },
  'plan.pauses': {
    name: 'Паузы',
    desc: 'Даты, когда победы не ждут, для тебя и всех твоих целей.',
  },
  'plan.dayStart': {
    name: 'Начало дня',
    desc: 'Час, когда начинается новый день. 0 — полночь.',
    aliases: ['ночь', 'полночь'],
  },
  'plan.weekStart': {
    name: 'Первый день недели',
    desc: 'Для недельных расписаний, тепловой карты и обзора.',
    aliases: ['начало недели'],
  },

  'goals.property': {
    name: 'Свойство цели',
    desc: 'Свойство, которое делает заметку целью.',
    aliases: ['front matter', 'YAML', 'метаданные'],
  },
  'goals.value': {
    name: 'Значение цели',
    desc: 'Что стоит в этом свойстве у цели.',
  },
  'goals.inherit': {
    name: 'Строки в заметках целей',
    desc: 'Победы в заметке самой цели относятся к ней и без ссылки.',
    aliases: ['наследование'],
  },
  'goals.alignment': {
    name: 'Связь с целями',
    desc: 'Показывает победы без цели и цели, в которых стало тихо.',
    aliases: ['затишье', 'плато'],
  },

  'heatmap.palette': {
    name: 'Цвета',
    desc: 'Все палитры понятны и в оттенках серого.',
    aliases: ['палитра', 'дальтонизм'],
  },
  'heatmap.thresholds': {
    name: 'Уровни',
    desc: 'Сколько побед за день нужно для четырёх уровней, например 1, 2, 3, 5.',
    aliases: ['пороги', 'насыщенность'],
  },
  'heatmap.rows': {
    name: 'Ряды',
    desc: 'Одна сетка всех дней или ряд недель для каждой сферы или цели.',
  },

  'weekly.folder': {
    name: 'Папка еженедельных заметок',
    desc: 'Куда пишутся обзоры. / — корень хранилища.',
  },
  'weekly.format': {
    name: 'Формат даты еженедельных заметок',
    desc: 'Как называются еженедельные заметки.',
    aliases: ['moment'],
  },
  'weekly.template': {
    name: 'Шаблон еженедельных заметок',
    desc: 'С чего начинается новый обзор.',
  },
  'review.prompts.week': {
    name: 'Вопросы',
    desc: 'Вопросы в конце нового обзора, с местом для ответа.',
  },
  'review.heatmap': {
    name: 'Тепловая карта в обзоре',
    desc: 'Добавляет под таблицу недели тепловую карту, всегда актуальную.',
  },

  'monthly.folder': {
    name: 'Папка обзоров месяца',
    desc: 'Куда они пишутся. / — корень хранилища.',
  },
  'monthly.format': {
    name: 'Формат даты обзоров месяца',
    desc: 'Как называются их заметки.',
    aliases: ['moment'],
  },
  'monthly.template': {
    name: 'Шаблон обзоров месяца',
    desc: 'С чего начинается новый.',
  },
  'quarterly.folder': {
    name: 'Папка обзоров квартала',
    desc: 'Куда они пишутся. / — корень хранилища.',
  },
  'quarterly.format': {
    name: 'Формат даты обзоров квартала',
    desc: 'Как называются их заметки.',
    aliases: ['moment'],
  },
  'quarterly.template': {
    name: 'Шаблон обзоров квартала',
    desc: 'С чего начинается новый.',
  },
  'yearly.folder': {
    name: 'Папка обзоров года',
    desc: 'Куда они пишутся. / — корень хранилища.',
  },
  'yearly.format': {
    name: 'Формат даты обзоров года',
    desc: 'Как называются их заметки.',
    aliases: ['moment'],
  },
  'yearly.template': {
    name: 'Шаблон обзоров года',
    desc: 'С чего начинается новый.',
  },
  'review.prompts.month': {
    name: 'Вопросы о месяце',
    desc: 'Вопросы в конце его обзора, с местом для ответа.',
  },
  'review.prompts.quarter': {
    name: 'Вопросы о квартале',
    desc: 'Вопросы в конце его обзора, с местом для ответа.',
  },
  'review.prompts.year': {
    name: 'Вопросы о годе',
    desc: 'Вопросы в конце его обзора, с местом для ответа.',
  },
  'review.prompts.days': {
    name: 'Вопросы о периоде',
    desc: 'Вопросы в конце его обзора, с местом для ответа.',
  },
  'review.pinned': {
    name: 'Закреплённые строки',
    desc: 'ID блоков, с которых начинаются длинные обзоры и списки достижений.',
    aliases: ['закрепить', 'выделить'],
  },
  'review.brag': {
    name: 'Разделы списка достижений',
    desc: 'По каким разделам и в каком порядке раскладываются победы.',
  },

  'log.heading': {
    name: 'Заголовок для новых строк',
    desc: 'Куда идут новые победы. Пустое поле — в конец заметки.',
  },
  'log.time': {
    name: 'Писать время',
    desc: 'Начинает новые строки со времени.',
  },
  'log.askBeforeUri': {
    name: 'Спрашивать перед записью по ссылке',
    desc: 'Показывает, что запишет ссылка obsidian://, и сначала спрашивает.',
    aliases: ['URI', 'автоматизация', 'быстрые команды'],
  },
  'log.adds': {
    name: 'Говорить, к чему прибавилась победа',
    desc: 'Одно предложение в уведомлении, например: 80-я победа в сфере здоровье.',
  },
  'log.proof': {
    name: 'Предлагать свидетельства после осечки',
    desc: 'Кнопка в уведомлении, если похожие осечки уже были.',
  },
  'log.anotherDay': {
    name: 'Перенос строки на другой день',
    desc: 'Если заметки того дня нет, дата вписывается в строку.',
    aliases: ['переместить', 'дата'],
  },
  'timer.notification': {
    name: 'Конец таймера вне Obsidian',
    desc: 'Компьютер показывает уведомление, когда таймер заканчивается.',
    aliases: ['уведомление', 'помодоро'],
  },
  'timer.sound': {
    name: 'Звук в конце таймера',
    desc: 'Две короткие ноты.',
    aliases: ['помодоро'],
  },

  quiet: {
    name: 'Тихий режим',
    desc: 'Скрывает числа серий и никогда не упоминает дни без победы.',
  },
  celebrate: {
    name: 'Когда пройдена веха',
    desc: 'Что ты видишь, когда проходишь веху.',
    aliases: ['конфетти', 'анимация'],
  },
  rewards: {
    name: 'Награды',
    desc: 'Твои идеи, чем себя порадовать. Каждая веха показывает одну.',
  },
  nudgeAt: {
    name: 'Мягкое напоминание',
    desc: 'Напоминает в это время, например 20:30, если день ещё открыт.',
    aliases: ['напомнить'],
  },

  'editor.badges': {
    name: 'Значки в заметках',
    desc: 'Показывает теги побед, шагов и прочего как небольшие значки.',
    aliases: ['динамический просмотр', 'режим чтения', 'режим просмотра'],
  },
  'editor.dots': {
    name: 'Точки у засчитанных строк',
    desc: 'Полная: строка засчитана. Наведи на пустую и узнаешь, почему нет.',
    aliases: ['поля'],
  },
  'editor.suggest': {
    name: 'Подсказки при вводе',
    desc: 'Предлагает сферы и цели после тега и даты после @.',
    aliases: ['автодополнение'],
  },
  language: {
    name: 'Язык',
    desc: 'Для всего, что ты здесь читаешь, и для дат, написанных словами.',
    aliases: ['локаль', 'перевод', 'language'],
  },
  notesLanguage: {
    name: 'Язык заметок',
    desc: 'Для обзоров, экспорта и всего, что пишется в твоё хранилище.',
    aliases: ['локаль', 'перевод', 'language'],
  },
} satisfies Record<string, SettingWords>;

const rows: Readonly<Record<keyof typeof ROWS, SettingWords>> = ROWS;

/** What a list of settings says about its elements. */
const lists: Words['settings']['lists'] = {
  tag: {
    heading: 'Теги',
    add: 'Добавить тег',
    none: 'Тегов пока нет.',
    element: (number: number): string => `Тег ${number}`,
    placeholder: 'win',
  },
  heading: {
    heading: 'Заголовки',
    add: 'Добавить заголовок',
    none: 'Заголовков пока нет.',
    element: (number: number): string => `Заголовок ${number}`,
    placeholder: 'Сделано сегодня',
  },
  section: {
    heading: 'Разделы',
    add: 'Добавить раздел',
    none: 'Разделов пока нет.',
    element: (number: number): string => `Раздел ${number}`,
    placeholder: '',
  },
  place: {
    heading: 'Места',
    add: 'Добавить место',
    none: 'Мест пока нет.',
    element: (number: number): string => `Место ${number}`,
    placeholder: '',
  },
  property: {
    heading: 'Свойства',
    add: 'Добавить свойство',
    none: 'Свойств пока нет.',
    element: (number: number): string => `Свойство ${number}`,
    placeholder: 'настроение',
  },
  folder: {
    heading: 'Папки',
    add: 'Добавить папку',
    none: 'Папок пока нет.',
    element: (number: number): string => `Папка ${number}`,
    placeholder: 'Архив',
  },
  pause: {
    heading: 'Паузы',
    add: 'Добавить паузу',
    none: 'Пауз пока нет.',
    element: (number: number): string => `Пауза ${number}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: 'Вопросы',
    add: 'Добавить вопрос',
    none: 'Вопросов пока нет.',
    element: (number: number): string => `Вопрос ${number}`,
    placeholder: '',
  },
  blockId: {
    heading: 'Идентификаторы блоков',
    add: 'Добавить блок',
    none: 'Закреплённых строк пока нет.',
    element: (number: number): string => `Блок ${number}`,
    placeholder: '^proud',
  },
  reward: {
    heading: 'Награды',
    add: 'Добавить награду',
    none: 'Наград пока нет.',
    element: (number: number): string => `Награда ${number}`,
    placeholder: 'Хороший кофе',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: 'Метки',
  'daily-notes': 'Ежедневные заметки',
  plan: 'План',
  goals: 'Цели',
  heatmap: 'Тепловая карта',
  'weekly-review': 'Обзор недели',
  'longer-reviews': 'Обзоры за больший срок',
  logging: 'Запись',
  celebration: 'Поощрение',
  advanced: 'Дополнительно',
};

const DEFAULT = 'До тех пор действует значение по умолчанию.';
const LEFT_OUT = 'До тех пор это не учитывается.';
const FIX =
  'Исправь его (часто не хватает запятой или кавычки) или измени любую настройку: копия старого файла сохранится.';

/** The settings page. */
export const settings: Words['settings'] = {
  groups,
  rows,
  lists,
  none: 'Нет',
  brag: {
    desc: 'Заголовок списка достижений и победы, которые под ним.',
    added: 'Новый раздел',
    name: 'Название',
    areas: 'Сферы',
    areasHow: 'Через запятую, например команда, наставничество.',
    goals: 'Цели',
    goalsHow: 'По именам их заметок. * — все цели, не названные в других разделах.',
    kudos: 'Похвала',
    kudosHow: 'Здесь то, что тебе сказали другие.',
  },
  reset: 'Вернуть по умолчанию',
  today: (name: string): string => `Сегодня: ${name}`,
  schedule: {
    chosen: 'В определённые дни',
    days: 'Дни, когда победа в плане',
    perMonth: 'Несколько дней в месяц',
    times: 'Дней с победой в месяц',
    every: 'Раз в несколько дней',
    everyDays: 'Дней от победы до победы',
  },
  place: {
    desc: 'Где были ежедневные заметки и как они назывались.',
    folder: 'Папка',
    folderHow: 'Пустое поле — корень хранилища.',
    format: 'Формат даты',
    formatHow: 'Как называются заметки, так же как в основном плагине.',
  },
  options: {
    weekStart: {
      locale: 'Как принято в твоём языке',
      monday: 'Понедельник',
      sunday: 'Воскресенье',
      saturday: 'Суббота',
    },
    palette: { theme: 'Как в теме', leaf: 'Листва', cividis: 'Cividis, для дальтонизма' },
    rows: { none: 'Все дни', areas: 'По сферам', goals: 'По целям' },
    pulse: { off: 'Ничего', daily: 'Каким был день', weekly: 'Какой была неделя' },
    language: { automatic: 'Как в Obsidian' },
    notesLanguage: { automatic: 'Как в приложении' },
    anotherDay: {
      ask: 'Спрашивать',
      date: 'Вписать дату в строку',
      move: 'Перенести в заметку того дня',
    },
    celebrate: {
      notice: 'Уведомление',
      off: 'Ничего',
      burst: 'Уведомление и короткая вспышка',
    },
  },
  following: (usual: string, now: string): string => `${usual} (${now})`,
  placeholders: {
    asInVault: 'Как в хранилище',
    automatic: 'Автоматически',
    firstWin: 'Твоя первая победа',
    off: 'Выкл.',
  },

  diagnostics: {
    name: 'Диагностика',
    desc: 'Для сообщения о неполадке: версии, изменённые настройки и число проблем каждого вида. Без слов и имён из твоих заметок.',
    button: 'Скопировать',
  },
  space: 'Пробел означает открытую задачу.',
  tagInUse: (name: string): string => `Уже занято: «${name}». У тега может быть только один смысл.`,
  holdsDailyNotes: 'Здесь твои ежедневные заметки, и ни одна из них не прочиталась бы.',
  noFolder: (found: number): string =>
    found === 0
      ? 'Такой папки в твоём хранилище нет, так что ежедневных заметок в ней не найти.'
      : `Такой папки в твоём хранилище нет. Из виду ${form(
          found,
          `пропала бы ${number(found)} ежедневная заметка`,
          `пропали бы ${number(found)} ежедневные заметки`,
          `пропали бы ${number(found)} ежедневных заметок`,
        )}.`,
  noSingleDay: 'Укажи год, месяц и день, чтобы у каждой заметки была своя дата.',
  noSingleWeek: 'Укажи год и неделю, например gggg-[W]ww, чтобы у каждой заметки была своя неделя.',
  mixedWeeks:
    'Используй gggg вместе с ww или GGGG вместе с WW. Иначе две недели могут получить одно имя.',

  problems: 'Проблемы в файле настроек',
  problemsHow: 'Что не удалось прочитать и что действует вместо этого.',
  file: 'Файл настроек',
  remove: 'Убрать из файла',
  unread: (names: readonly string[], more: number): string => {
    const named = listed(more === 0 ? names : [...names, `ещё ${number(more)}`]);
    const all = names.length + more;
    return form(
      all,
      `${number(all)} настройку не удалось прочитать, действует значение по умолчанию: ${named}.`,
      `${number(all)} настройки не удалось прочитать, действуют значения по умолчанию: ${named}.`,
      `${number(all)} настроек не удалось прочитать, действуют значения по умолчанию: ${named}.`,
    );
  },

  whereIs,
  problem,
  unusable: (of: Expected): string =>
    `В файле настроек здесь что-то другое. ${useInstead(of)} ${DEFAULT}`,
  stillUsing: (of: Expected, used: string): string => `${useInstead(of)} Пока действует: ${used}.`,
  stillEmpty: (of: Expected): string => `${useInstead(of)} До тех пор поле считается пустым.`,
  refused: (of: Expected): string => `${useInstead(of)} Прежнее значение остаётся.`,
  leftOut: (of: Expected): string => `${useInstead(of)} ${LEFT_OUT}`,
  open: 'Открыть настройки',
  corrections: 'Поправки от тех, для кого этот язык родной, приветствуются.',
  notSaved: (reason: string): string =>
    `Эту настройку не удалось сохранить, прежнее значение остаётся. ${reason}`,
  kept: (copy: string): string => `Копия старого файла настроек сохранена как ${copy}.`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `Настройки → ${groups[group]} → ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `Файл настроек повреждён, поэтому действуют твои прежние настройки. ${FIX}`
      : `Файл настроек повреждён, поэтому действуют значения по умолчанию. ${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return 'В файле настроек нет настроек, поэтому действуют значения по умолчанию. Измени любую настройку, и копия старого файла сохранится.';
  }
  if (of.kind === 'name') {
    return `В файле настроек есть «${lastName(field)}», а такой настройки нет. ${useInstead(of)} ${LEFT_OUT}`;
  }
  const says = found === null ? 'не читается' : `стоит «${found}»`;
  return `${whereIs(field)}: ${says}. ${useInstead(of)} ${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
